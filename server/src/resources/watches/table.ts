import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { user } from '../users/table.ts'

const owner = () =>
  text('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' })

/** A company that a person follows. */
export const watch = sqliteTable(
  'watch',
  {
    userId: owner(),
    id: text('id').notNull(),
    company: text('company').notNull(),
    /** What the spellings of its name have in common: each company is followed once. */
    companyKey: text('company_key').notNull(),
    addedAt: integer('added_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.id] }),
    uniqueIndex('watch_company').on(table.userId, table.companyKey),
  ],
)

/** Where its openings are asked for; the boards themselves stand in the catalogue. */
export const watchBoard = sqliteTable(
  'watch_board',
  {
    userId: owner(),
    source: text('source').notNull(),
    board: text('board').notNull(),
    watch: text('watch').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.source, table.board] }),
    index('watch_board_board').on(table.source, table.board),
  ],
)
