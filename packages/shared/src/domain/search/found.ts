import { z } from 'zod'
import { FACET_NAMES } from './search-ask.ts'
import { Salary } from '../posting.ts'
import { VISA_STANCES, WORK_MODELS } from '../posting-values.ts'

export const Choice = z.object({
  key: z.string(),
  shown: z.string(),
  count: z.number().int(),
  about: z.boolean().optional().meta({ description: 'true: the count is reckoned from a part of the jobs' }),
})
export type Choice = z.infer<typeof Choice>

/** A bit of a text; marked where it is what was looked for. Plain text: whoever shows it makes the marks. */
export const Piece = z.object({ text: z.string(), marked: z.boolean() })
export type Piece = z.infer<typeof Piece>

/** Where a job was seen. A credit has to stand beside it, and the link has to lead there. */
export const SeenAt = z.object({
  source: z.string(),
  name: z.string(),
  url: z.string(),
  credit: z.string().nullable(),
})
export type SeenAt = z.infer<typeof SeenAt>

const instant = z.iso.datetime()
const euros = z.number().nullable()

export const FoundJob = z.object({
  id: z.uuid(),
  title: z.string(),
  company: z.string().nullable(),
  companyKey: z.string().nullable().meta({ description: 'By it a company is hidden' }),
  location: z.string().nullable(),
  country: z.string().nullable(),
  workModel: z.enum(WORK_MODELS).nullable(),
  pay: z
    .object({
      text: z.string().meta({ description: 'As the posting says it' }),
      salary: Salary.meta({ description: 'The same as it was read, in its own money and period' }),
      min: euros.meta({ description: 'Euros a year, converted' }),
      max: euros,
    })
    .nullable(),
  level: z.string().nullable(),
  employmentType: z.string().nullable(),
  language: z.string().nullable(),
  visa: z.enum(VISA_STANCES),
  skills: z.array(z.object({ id: z.string(), name: z.string() })),
  postedAt: instant.nullable(),
  firstSeenAt: instant,
  /** Kilometres from the place that was asked for. */
  distance: z.number().nullable(),
  /** 0 to 100; null where nothing was judged. */
  match: z.number().int().nullable(),
  bookmarked: z.boolean(),
  closed: z.boolean(),
  seenAt: SeenAt,
  postings: z.number().int().meta({ description: 'At how many places it is open' }),
  highlights: z.object({ title: z.array(Piece), text: z.array(Piece) }),
})
export type FoundJob = z.infer<typeof FoundJob>

export const JobsFound = z.object({
  items: z.array(FoundJob),
  total: z.number().int(),
  exact: z.boolean().meta({ description: 'false: the total is estimated' }),
  facets: z.record(z.enum(FACET_NAMES), z.array(Choice)),
  next: z.string().nullable().meta({ description: 'The `cursor` of the next page' }),
  didYouMean: z.string().nullable(),
  place: z
    .object({ town: z.string(), country: z.string(), km: z.number() })
    .nullable()
    .meta({ description: 'What `location` was understood as' }),
  notes: z.array(z.string()).meta({ description: 'What to know about this answer' }),
})
export type JobsFound = z.infer<typeof JobsFound>

export const SUGGESTED = ['title', 'company', 'skill', 'place'] as const
export const Suggestion = z.object({
  kind: z.enum(SUGGESTED),
  key: z.string(),
  shown: z.string(),
  jobs: z.number().int(),
})
export type Suggestion = z.infer<typeof Suggestion>
export const Suggestions = z.object({ items: z.array(Suggestion) })

export const PopularTerms = z.object({ items: z.array(z.object({ term: z.string(), people: z.number().int() })) })

/** A job that is like another one. */
export const SimilarJobs = z.object({
  items: z.array(FoundJob),
  by: z.enum(['vectors', 'words']).meta({ description: 'What they were found by' }),
})
export type SimilarJobs = z.infer<typeof SimilarJobs>

/** The newest first. What has closed stays among them and says so. */
export const Bookmarks = z.object({ items: z.array(FoundJob), next: z.string().nullable() })

export const HiddenCompanies = z.object({
  items: z.array(z.object({ key: z.string(), name: z.string(), at: instant })),
})

/** Something a person is told: a new job of a saved search. */
export const Notice = z.object({
  id: z.uuid(),
  job: z.object({
    id: z.uuid(),
    title: z.string(),
    company: z.string().nullable(),
    location: z.string().nullable(),
  }),
  search: z.object({ id: z.uuid(), name: z.string() }),
  at: instant,
  seenAt: instant.nullable(),
})
export type Notice = z.infer<typeof Notice>
export const Notices = z.object({
  items: z.array(Notice),
  next: z.string().nullable(),
  unseen: z.number().int(),
})
export type Notices = z.infer<typeof Notices>
