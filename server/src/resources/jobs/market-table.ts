import { blob, customType, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

const vector = customType<{ data: Float32Array; driverData: ArrayBuffer }>({ dataType: () => 'F32_BLOB(384)' })

/** A vacancy, each once. Its number grows with time, so the newest are found without sorting. */
export const job = sqliteTable(
  'job',
  {
    number: integer('number').primaryKey({ autoIncrement: true }),
    id: text('id').notNull(),
    title: text('title').notNull(),
    company: text('company'),
    /** The company's name as two spellings of it have in common. */
    companyKey: text('company_key'),
    country: text('country'),
    workModel: text('work_model'),
    /** What it asks for, as ids of the taxonomy, in JSON: enough to rank by before the posting is read. */
    skills: text('skills').notNull(),
    postedAt: integer('posted_at'),
    firstSeenAt: integer('first_seen_at').notNull(),
    lastSeenAt: integer('last_seen_at').notNull(),
    closedAt: integer('closed_at'),
  },
  (table) => [uniqueIndex('job_id').on(table.id), index('job_open_country').on(table.country, table.number)],
)

/**
 * The leading posting of a job, in JSON. It is ten times as long as all else that is known of the job, so it lies apart:
 * hundreds of jobs are looked through for each posting that is read.
 */
export const jobPosting = sqliteTable('job_posting', {
  number: integer('number')
    .primaryKey()
    .references(() => job.number, { onDelete: 'cascade' }),
  posting: text('posting').notNull(),
})

/** Jobs that have no vector yet. */
export const unplaced = sqliteTable('unplaced', {
  number: integer('number')
    .primaryKey()
    .references(() => job.number, { onDelete: 'cascade' }),
})

/** Where a job points, by which model: vectors of two models have nothing to say to each other. */
export const jobVector = sqliteTable('job_vector', {
  number: integer('number')
    .primaryKey()
    .references(() => job.number, { onDelete: 'cascade' }),
  model: text('model').notNull(),
  vector: vector('vector').notNull(),
})

/** Jobs that lie near each other stand on one shelf, so that only the nearest shelves are looked through. */
export const vectorShelf = sqliteTable('vector_shelf', {
  shelf: integer('shelf').primaryKey(),
  model: text('model').notNull(),
  /** Where the jobs on it lie, on average. */
  middle: vector('middle').notNull(),
})

/** What stands on a shelf: the number of each job and one bit for each number of its vector. */
export const vectorMembers = sqliteTable('vector_members', {
  shelf: integer('shelf')
    .primaryKey()
    .references(() => vectorShelf.shelf, { onDelete: 'cascade' }),
  packed: blob('packed', { mode: 'buffer' }).notNull(),
})

/** What this instance has learnt of words from its own jobs. */
export const learntWords = sqliteTable('learnt_words', {
  model: text('model').primaryKey(),
  learntAt: integer('learnt_at').notNull(),
  jobs: integer('jobs').notNull(),
  packed: blob('packed', { mode: 'buffer' }).notNull(),
})
