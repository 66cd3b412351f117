import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { user } from '../users/table.ts'

/** What a person was told of a job. It names the job, for the job itself lies in another database and may go. */
export const notice = sqliteTable(
  'notice',
  {
    /** Grows with time. */
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    job: text('job').notNull(),
    title: text('title').notNull(),
    company: text('company'),
    location: text('location'),
    /** The record of the search that found it, and its name at that time. */
    search: text('search').notNull(),
    searchName: text('search_name').notNull(),
    at: integer('at').notNull(),
    seenAt: integer('seen_at'),
  },
  (table) => [
    uniqueIndex('notice_job').on(table.userId, table.job),
    index('notice_newest').on(table.userId, table.id),
    index('notice_unseen')
      .on(table.userId, table.id)
      .where(sql`seen_at IS NULL`),
    index('notice_old').on(table.at),
  ],
)
