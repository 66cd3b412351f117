import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What the catalogue knows of itself, such as when it was made. */
export const meta = sqliteTable('meta', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
})
