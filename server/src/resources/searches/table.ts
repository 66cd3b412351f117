import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { user } from '../users/table.ts'

/** How far a saved search that its owner is told of has looked. The search itself lies among the synced records. */
export const searchLook = sqliteTable(
  'search_look',
  {
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    /** The id of its record. */
    search: text('search').notNull(),
    /** The number of the last posting of the catalogue that it has looked at: jobs made of later ones are new to it. */
    number: integer('number').notNull(),
    lookedAt: integer('looked_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.search] })],
)
