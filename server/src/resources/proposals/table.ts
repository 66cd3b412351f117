import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { user } from '../users/table.ts'

const owner = () =>
  text('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' })

/** A job of the catalogue that an application may belong to, and what the person said of that. */
export const proposal = sqliteTable(
  'proposal',
  {
    userId: owner(),
    id: text('id').notNull(),
    application: text('application').notNull(),
    job: text('job').notNull(),
    reason: text('reason').notNull(),
    share: real('share').notNull(),
    /** Null as long as nothing was said. */
    answer: text('answer', { enum: ['accept', 'decline'] }),
    at: integer('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.id] }),
    uniqueIndex('proposal_pair').on(table.userId, table.application, table.job),
  ],
)

/** What a person's proposals were made from: as long as it is the same, there are no new ones to find. */
export const linked = sqliteTable('linked', { userId: owner().primaryKey(), basis: text('basis').notNull() })

/** Which applications belong to a job of the catalogue. Triggers keep it in step with the field of that name. */
export const applicationJob = sqliteTable(
  'application_job',
  { userId: owner(), id: text('id').notNull(), job: text('job').notNull() },
  (table) => [primaryKey({ columns: [table.userId, table.id] }), index('application_job_job').on(table.job)],
)
