import { z } from 'zod'
import { REASONS } from '../dedupe/compare.ts'
import { Posting } from '../posting.ts'
import { CLOSED_WHY, JOB_LEVELS, JOB_TYPES } from './job-values.ts'

const text = z.string()
const maybe = text.nullable()
/** Milliseconds since 1970. */
const time = z.number().int()
const why = z.enum(CLOSED_WHY).nullable()
const reason = z.enum(Object.keys(REASONS) as [keyof typeof REASONS])

/** One place where the job is advertised. */
export const JobPosting = z.object({
  number: z.number().int(),
  source: text,
  /** As the source is called. */
  name: text,
  /** The name that has to stand beside it; null where its owners ask for none. */
  credit: maybe,
  /** Its own page of the job, which has to be linked where `linkBack` says so. */
  url: text,
  linkBack: z.boolean(),
  leads: z.boolean(),
  postedAt: time.nullable(),
  firstSeenAt: time,
  lastSeenAt: time,
  closedAt: time.nullable(),
  closedWhy: why,
})

/** Why two adverts were put together. */
export const JobMerge = z.object({
  number: z.number().int(),
  posting: z.number().int(),
  beside: z.number().int(),
  reason,
  sentence: text,
  share: z.number(),
  at: time,
  undoneAt: time.nullable(),
})

/** Another job that may be the same one. */
const LikelyJob = z.object({ id: z.uuid(), title: text, company: maybe, place: maybe, reason, sentence: text })

/** What a posting said before: each field with what stood there and what stands there now. */
export const JobVersion = z.object({
  posting: z.number().int(),
  source: text,
  at: time,
  changed: z.record(text, z.tuple([z.unknown(), z.unknown()])),
})

/** A vacancy of the catalogue, with every place where it is advertised. */
export const JobDetail = z.object({
  id: z.uuid(),
  title: text,
  company: maybe,
  companyKey: maybe,
  country: maybe,
  region: maybe,
  town: maybe,
  workModel: Posting.shape.workModel,
  remoteCountries: z.array(text),
  /** A year of full time, in euros. */
  payMin: z.number().nullable(),
  payMax: z.number().nullable(),
  payCurrency: maybe,
  level: z.enum(JOB_LEVELS).nullable(),
  employmentType: z.enum(JOB_TYPES).nullable(),
  language: maybe,
  visa: z.enum(['offered', 'refused']).nullable(),
  skills: z.array(z.object({ id: text, name: text })),
  postedAt: time.nullable(),
  firstSeenAt: time,
  lastSeenAt: time,
  closedAt: time.nullable(),
  closedWhy: why,
  /** The leading posting in full; null where it was given up after the job had been over for long. */
  posting: Posting.nullable(),
  postings: z.array(JobPosting),
  merges: z.array(JobMerge),
  likely: z.array(LikelyJob),
  versions: z.array(JobVersion),
  repostOf: z.object({ id: z.uuid(), closedAt: time.nullable() }).nullable(),
})
export type JobDetail = z.infer<typeof JobDetail>
export type JobVersion = z.infer<typeof JobVersion>
export type JobMerge = z.infer<typeof JobMerge>
