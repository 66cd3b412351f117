import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
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
    /** Its number in the catalogue when it was last looked up; by it a search leaves it out. */
    number: integer('number'),
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

/** A job that a person wants to find again. */
export const bookmark = sqliteTable(
  'bookmark',
  { userId: owner(), job: text('job').notNull(), at: integer('at').notNull() },
  (table) => [primaryKey({ columns: [table.userId, table.job] })],
)

/** A company whose jobs a person does not want to see. */
export const hiddenCompany = sqliteTable(
  'hidden_company',
  {
    userId: owner(),
    companyKey: text('company_key').notNull(),
    /** As it was written where it was hidden. */
    name: text('name').notNull(),
    at: integer('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.companyKey] })],
)

/** What people look for, to tell what many of them do: who it was counts only as one more. */
export const searchTerm = sqliteTable(
  'search_term',
  {
    userId: owner(),
    term: text('term').notNull(),
    /** When they last looked for it, as a calendar day. */
    day: text('day').notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.term] }), index('search_term_day').on(table.day, table.term)],
)
