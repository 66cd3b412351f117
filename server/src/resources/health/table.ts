import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The work that is done now and then: when each job is due, and until when whoever does it now may take. */
export const job = sqliteTable('job', {
  name: text('name').primaryKey(),
  dueAt: integer('due_at').notNull(),
  heldUntil: integer('held_until').notNull(),
})
