import { z } from 'zod'
import { answerOf } from './answer.ts'
import type { OwnApi } from './own-account.ts'

const time = z.iso.datetime().nullable()
const count = z.number().int()

/** Of a source of jobs what a person is shown. */
const Source = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['api', 'board', 'page']),
  on: z.boolean(),
  missing: z.array(z.string()),
  note: z.string().nullable(),
  terms: z.object({ credit: z.string().nullable(), linkBack: z.boolean(), page: z.url() }).nullable(),
  boards: count.nullable(),
  health: z.enum(['off', 'new', 'ok', 'failing', 'resting']),
  askedAgainAt: time,
  lastError: z.string().nullable(),
  lastRun: z
    .object({
      state: z.enum(['running', 'done', 'partial', 'failed']),
      beganAt: z.iso.datetime(),
      endedAt: time,
      counts: z.object({ seen: count, fresh: count }),
    })
    .nullable(),
})
export type Source = z.infer<typeof Source>

export const readSources = async (api: OwnApi): Promise<Source[]> =>
  (await answerOf(api.sources.$get(), z.object({ items: z.array(Source) }))).items
