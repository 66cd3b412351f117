import { CLOSED_WHY, JOB_LEVELS, JOB_TYPES } from '@rolecall/shared/domain/catalogue/job-values.ts'
import { sql } from 'drizzle-orm'
import {
  blob,
  customType,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'

const vector = customType<{ data: Float32Array; driverData: ArrayBuffer }>({ dataType: () => 'F32_BLOB(384)' })

/** A vacancy, each once. Its number grows with time, so the newest are found without sorting. */
export const job = sqliteTable(
  'job',
  {
    number: integer('number').primaryKey({ autoIncrement: true }),
    id: text('id').notNull(),
    title: text('title').notNull(),
    /** The words of the title in an order of their own. */
    titleKey: text('title_key').notNull().default(''),
    company: text('company'),
    /** The company's name as two spellings of it have in common. */
    companyKey: text('company_key'),
    /** The posting that is shown for it: the employer's own before all others, then the fullest. */
    lead: integer('lead'),
    /** How many of its postings are open. */
    postings: integer('postings').notNull().default(1),
    /** Two small letters. */
    country: text('country'),
    region: text('region'),
    town: text('town'),
    north: real('north'),
    east: real('east'),
    workModel: text('work_model'),
    /** Where it may be done from, two small letters each or "all", in JSON. */
    remoteCountries: text('remote_countries').notNull().default('[]'),
    /** A year of full time, in euros, whatever it was written in. */
    payMin: real('pay_min'),
    payMax: real('pay_max'),
    /** As it was written. */
    payCurrency: text('pay_currency'),
    level: text('level', { enum: JOB_LEVELS }),
    employmentType: text('employment_type', { enum: JOB_TYPES }),
    /** Two small letters. */
    language: text('language'),
    visa: text('visa', { enum: ['offered', 'refused'] }),
    /** What it asks for, as ids of the taxonomy, in JSON: enough to rank by before the posting is read. */
    skills: text('skills').notNull(),
    /** What only the text of its leading posting says, of what that has fields for, in JSON. */
    onlyInText: text('only_in_text'),
    postedAt: integer('posted_at'),
    firstSeenAt: integer('first_seen_at').notNull(),
    lastSeenAt: integer('last_seen_at').notNull(),
    /** When anything of it last changed. */
    changedAt: integer('changed_at').notNull().default(0),
    closedAt: integer('closed_at'),
    closedWhy: text('closed_why', { enum: CLOSED_WHY }),
    /** The job that was closed before it was advertised again. */
    repostOf: integer('repost_of'),
  },
  (table) => [
    uniqueIndex('job_id').on(table.id),
    index('job_open_country').on(table.country, table.number),
    index('job_changed').on(table.changedAt),
    index('job_company').on(table.companyKey),
    // All that the figures of pay are made of, so that they are made without looking at the jobs themselves.
    index('job_paid')
      .on(table.country, table.titleKey, table.level, table.companyKey, table.payMin, table.payMax, table.postedAt)
      .where(sql`${table.payMin} IS NOT NULL`),
  ],
)

/** One sighting of a vacancy at one source. */
export const posting = sqliteTable(
  'posting',
  {
    number: integer('number').primaryKey({ autoIncrement: true }),
    source: text('source').notNull(),
    /** The source's own id of it, else its address. */
    sourceKey: text('source_key').notNull(),
    board: text('board'),
    /** Without what says where a visitor came from. */
    address: text('address').notNull(),
    job: integer('job').notNull(),
    /** Of what the source said, so that an advert that did not change costs nothing. */
    contentHash: text('content_hash').notNull(),
    /** Of what its list said when it was asked for by itself; null where no list names it alone. */
    said: text('said'),
    /** How well it would lead its job, beside the others. */
    weight: integer('weight').notNull().default(0),
    postedAt: integer('posted_at'),
    /** The last day on which anybody can apply, where it says one. */
    endsAt: integer('ends_at'),
    firstSeenAt: integer('first_seen_at').notNull(),
    lastSeenAt: integer('last_seen_at').notNull(),
    /** The run that saw it last. */
    seenIn: integer('seen_in').notNull(),
    /** The first whole run that did not see it, since one last did; 0 where the last one saw it. */
    missed: integer('missed').notNull().default(0),
    closedAt: integer('closed_at'),
    closedWhy: text('closed_why', { enum: CLOSED_WHY }),
    /** When its page was looked at last, because somebody saved it and its source would not tell. */
    lookedAt: integer('looked_at').notNull().default(0),
    /** What it is compared with others by; null until it was compared for the first time. */
    fingerprint: blob('fingerprint', { mode: 'buffer' }),
  },
  (table) => [
    uniqueIndex('posting_source_key').on(table.source, table.sourceKey),
    index('posting_job').on(table.job),
    index('posting_address').on(table.address),
    index('posting_said')
      .on(table.said)
      .where(sql`${table.said} IS NOT NULL`),
    index('posting_open')
      .on(table.source, table.board)
      .where(sql`${table.closedAt} IS NULL`),
    index('posting_open_ends')
      .on(table.endsAt)
      .where(sql`${table.closedAt} IS NULL AND ${table.endsAt} IS NOT NULL`),
  ],
)

/** A site whose pages are looked at by themselves, and what it says of that. */
export const pageSite = sqliteTable('page_site', {
  host: text('host').primaryKey(),
  /** It is not asked before. */
  nextAt: integer('next_at').notNull(),
  /** What its robots.txt says to us, in JSON. */
  rules: text('rules'),
  rulesAt: integer('rules_at').notNull().default(0),
})

/**
 * What a posting says, in JSON. It is ten times as long as all else that is known of it, so it lies apart: hundreds are
 * looked through for each one that is read.
 */
export const postingBody = sqliteTable('posting_body', {
  number: integer('number')
    .primaryKey()
    .references(() => posting.number, { onDelete: 'cascade' }),
  posting: text('posting').notNull(),
  /** Its text with paragraphs and lists: of use to whoever reads the job, and to no list of jobs. */
  html: text('html'),
})

/** Under which keys a posting is looked for when another one comes in. */
export const postingKey = sqliteTable(
  'posting_key',
  { key: integer('key').notNull(), posting: integer('posting').notNull() },
  (table) => [primaryKey({ columns: [table.key, table.posting] })],
)

/**
 * Two postings that have something in common. `same` makes them one job; `likely` is only shown; `again` is one that was
 * over for long before the other came; `parted` were held to be the same, and somebody said that they are not.
 */
export const postingPair = sqliteTable(
  'posting_pair',
  {
    /** The smaller number of the two. */
    one: integer('one').notNull(),
    other: integer('other').notNull(),
    tier: text('tier', { enum: ['same', 'likely', 'again', 'parted'] }).notNull(),
    reason: text('reason').notNull(),
    share: real('share').notNull(),
  },
  (table) => [primaryKey({ columns: [table.one, table.other] }), index('posting_pair_other').on(table.other)],
)

/** Each time a posting was put to a job that another one had made. */
export const merge = sqliteTable(
  'merge',
  {
    number: integer('number').primaryKey({ autoIncrement: true }),
    keptJob: integer('kept_job').notNull(),
    /** The job that went; null where the posting came in and never had one. */
    goneJob: integer('gone_job'),
    posting: integer('posting').notNull(),
    /** The posting that it is the same as. */
    beside: integer('beside').notNull(),
    reason: text('reason').notNull(),
    share: real('share').notNull(),
    at: integer('at').notNull(),
    undoneAt: integer('undone_at'),
    undoneWhy: text('undone_why'),
  },
  (table) => [
    index('merge_kept').on(table.keptJob),
    index('merge_gone').on(table.goneJob),
    index('merge_posting').on(table.posting),
  ],
)

/** What a posting said before it said something else. */
export const postingVersion = sqliteTable(
  'posting_version',
  {
    posting: integer('posting').notNull(),
    at: integer('at').notNull(),
    /** The fields that changed, in JSON: before and after of each. */
    changed: text('changed').notNull(),
  },
  (table) => [primaryKey({ columns: [table.posting, table.at] })],
)

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
