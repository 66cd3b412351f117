import { z } from 'zod'
import { COUNTS, RUN_KINDS, RUN_STATES } from '../../ingest/run-shapes.ts'

const count = z.number().int().min(0)
const time = z.iso.datetime().nullable()
const counts = Object.fromEntries(COUNTS.map((name) => [name, count])) as Record<(typeof COUNTS)[number], typeof count>

export const RunShape = z
  .object({
    id: z.uuid(),
    kind: z.enum(RUN_KINDS),
    state: z.enum(RUN_STATES).meta({ description: 'running: also where it waits to go on' }),
    beganAt: z.iso.datetime(),
    endedAt: time,
    counts: z.object(counts).meta({
      description: 'Postings seen, new, changed, put to a job that was there, closed, unreadable; requests and credits',
    }),
    error: z.string().nullable(),
  })
  .meta({ ref: 'SourceRun', id: 'SourceRun' })
export type RunShape = z.infer<typeof RunShape>

/**
 * `off`: a key is missing. `new`: it was never asked. `ok`: its last answer was a sound one. `failing`: it was not.
 * `resting`: it failed so often that it is left alone for a while.
 */
export const HEALTHS = ['off', 'new', 'ok', 'failing', 'resting'] as const

export const SourceShape = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(['api', 'board', 'page']).meta({
      description:
        'board: asked for the pages of companies that people follow; page: only read where a person is on it',
    }),
    on: z.boolean(),
    needs: z.array(z.string()).meta({ description: 'The variables of the server that turn it on' }),
    missing: z.array(z.string()).meta({ description: 'Those of them that are not set' }),
    note: z.string().nullable().meta({ description: 'Why it is not asked' }),
    terms: z
      .object({ credit: z.string().nullable(), linkBack: z.boolean(), page: z.url() })
      .nullable()
      .meta({ description: 'What has to stand beside each of its jobs' }),
    boards: count.nullable().meta({ description: 'How many pages of companies are asked for' }),
    health: z.enum(HEALTHS),
    probe: z.enum(['ok', 'failed']).nullable().meta({ description: 'How the first request of the last run went' }),
    askedAgainAt: time.meta({ description: 'Where it is left alone, until when' }),
    credits: z
      .object({ taken: count, aMonth: count })
      .nullable()
      .meta({ description: 'Where it is paid by credits: what this month took, and what it may take' }),
    requestsToday: count,
    lastOkAt: time,
    lastErrorAt: time,
    lastError: z.string().nullable(),
    lastRun: RunShape.nullable(),
  })
  .meta({ ref: 'Source', id: 'Source' })
export type SourceShape = z.infer<typeof SourceShape>

export const SourceList = z.object({ items: z.array(SourceShape) })
export const RunList = z.object({ items: z.array(RunShape) })
export const RunBody = z.strictObject({
  kind: z.enum(['asked', 'deep']).default('asked'),
  board: z.string().trim().min(1).max(200).optional().meta({ description: 'The page of one company, and no other' }),
})
export const RunAnswer = z.object({
  source: z.string(),
  queued: z.boolean().meta({ description: 'False where the same was asked for in this minute' }),
})
