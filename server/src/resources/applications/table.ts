import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { user } from '../users/table.ts'

/**
 * What the list of applications is searched, filtered and sorted by: one row an application, made of its fields in the
 * same transaction that changes them. It holds nothing that could not be made again from them.
 */
export const applicationRow = sqliteTable(
  'application_row',
  {
    /** The row of its words in `application_text`. */
    no: integer('no').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    id: text('id').notNull(),
    rev: integer('rev').notNull(),
    updatedAt: integer('updated_at').notNull(),
    savedAt: integer('saved_at'),
    /** When it first came to the stage "applied". */
    appliedAt: integer('applied_at'),
    status: text('status').notNull(),
    title: text('title'),
    company: text('company'),
    location: text('location'),
    workModel: text('work_model'),
    url: text('url'),
    deadline: text('deadline'),
    excitement: integer('excitement'),
    /** Where it stands in its column of the board. */
    place: text('place').notNull(),
    deletedAt: text('deleted_at'),
    mergedInto: text('merged_into'),
  },
  (table) => [
    uniqueIndex('application_row_id').on(table.userId, table.id),
    index('application_row_saved').on(table.userId, table.savedAt, table.id),
  ],
)

/**
 * Every address that the posting of an application is known by, to tell what was saved before. Triggers keep it in step
 * with the postings.
 */
export const applicationAddress = sqliteTable(
  'application_address',
  {
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    address: text('address').notNull(),
    id: text('id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.address, table.id] }),
    index('application_address_id').on(table.userId, table.id),
  ],
)
