import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { user } from '../users/table.ts'

/** Who says that two postings are not one vacancy. It names the merge, which lies in another database and may go. */
export const mergeDoubt = sqliteTable(
  'merge_doubt',
  {
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    merge: integer('merge').notNull(),
    /** When they were put together: another catalogue numbers its merges anew. */
    mergedAt: integer('merged_at').notNull(),
    /** The job they were put together as, and what it was called. */
    job: text('job').notNull(),
    title: text('title').notNull(),
    note: text('note'),
    at: integer('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.merge] }),
    index('merge_doubt_merge').on(table.merge, table.mergedAt),
  ],
)
