import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { user } from '../users/table.ts'

const owner = () =>
  text('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' })

/** What a person said of a recommended job. What the job asked for is kept with it, for the job itself may go. */
export const jobOpinion = sqliteTable(
  'job_opinion',
  {
    userId: owner(),
    /** The id of the job, which lies in another database. */
    job: text('job').notNull(),
    opinion: text('opinion', { enum: ['more', 'dismissed'] }).notNull(),
    skills: text('skills').notNull(),
    companyKey: text('company_key'),
    at: integer('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.job] })],
)

/** The last recommendations of a person, until anything they were made from changes. */
export const recommended = sqliteTable('recommended', {
  userId: owner().primaryKey(),
  /** Of everything they were made from. */
  basis: text('basis').notNull(),
  at: integer('at').notNull(),
  answer: text('answer').notNull(),
})
