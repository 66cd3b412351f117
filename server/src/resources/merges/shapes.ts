import { JobMerge } from '@rolecall/shared/domain/catalogue/job-detail.ts'
import { z } from 'zod'

const Side = z.object({ source: z.string(), address: z.string(), title: z.string() })

const Merge = JobMerge.extend({
  job: z.object({ id: z.uuid(), title: z.string(), company: z.string().nullable() }),
  posting: Side.meta({ description: 'What was put to the job' }),
  beside: Side.meta({ description: 'What it was held to be the same as' }),
  undoneWhy: z.string().nullable(),
  doubts: z
    .object({ people: z.number().int(), notes: z.array(z.string()) })
    .meta({ description: 'How many people say that these are two vacancies, and what they noted' }),
})
export const MergeList = z
  .object({
    items: z
      .array(Merge)
      .meta({ description: 'The first page begins with what people doubt, beside the `limit` others' }),
    next: z.number().int().nullable().meta({ description: 'The `before` of the next page' }),
  })
  .meta({ ref: 'Merges', id: 'Merges' })
export type MergeList = z.infer<typeof MergeList>

export const MergeQuery = z.object({
  before: z.coerce.number().int().positive().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
export type MergeQuery = z.infer<typeof MergeQuery>

export const UndoBody = z
  .strictObject({ why: z.string().trim().min(1).max(500) })
  .meta({ examples: [{ why: 'Two plants' }] })
export const UndoAnswer = z
  .object({ merge: z.number().int(), undone: z.literal(true) })
  .meta({ ref: 'UndoneMerge', id: 'UndoneMerge' })

export const DoubtBody = z
  .strictObject({ note: z.string().trim().max(500).optional() })
  .meta({ examples: [{ note: 'One is the night shift.' }] })
export const DoubtAnswer = z
  .object({ merge: z.number().int(), doubted: z.boolean() })
  .meta({ ref: 'MergeDoubt', id: 'MergeDoubt' })
