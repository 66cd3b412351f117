import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { user } from '../users/table.ts'

/** The secret address of a person's calendar; of the secret itself only the hash is kept. */
export const calendarFeed = sqliteTable('calendar_feed', {
  userId: text('user_id')
    .primaryKey()
    .references(() => user.id, { onDelete: 'cascade' }),
  secretHash: text('secret_hash').notNull().unique(),
  createdAt: integer('created_at').notNull(),
})
