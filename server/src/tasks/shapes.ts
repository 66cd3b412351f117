import { z } from 'zod'
import { pageOf } from '../records/record.ts'
import { limit } from '../records/request.ts'
import { TASK_STATES } from './rows.ts'

const ID = '0199b1f2-7c00-7000-8000-000000000007'

export const Task = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    application: z.uuid().nullable(),
    state: z.enum(TASK_STATES),
    progress: z.number().min(0).max(100),
    result: z.json().meta({ description: 'What came of it; null until it is done' }),
    error: z.object({ code: z.string(), message: z.string() }).nullable(),
    createdAt: z.iso.datetime(),
    endedAt: z.iso.datetime().nullable(),
    expiresAt: z.iso.datetime().meta({ description: 'Then it is forgotten, with all that came of it' }),
  })
  .meta({ ref: 'Task', id: 'Task' })

export const TASK_EXAMPLE = {
  id: ID,
  kind: 'letter',
  application: null,
  state: 'queued',
  progress: 0,
  result: null,
  error: null,
  createdAt: '2026-03-02T10:30:00.000Z',
  endedAt: null,
  expiresAt: '2026-03-16T10:30:00.000Z',
} as const

export const Tasks = pageOf(Task)

export const TasksQuery = z.object({
  limit,
  cursor: z.uuid().optional().meta({ description: '`next` of the page before' }),
  state: z.enum(TASK_STATES).optional(),
  kind: z.string().max(40).optional(),
  application: z.uuid().optional(),
})

export const Events = z.string().meta({
  description:
    'Server-sent events: `edit`, `text`, `question`, `usage`, `restart` (forget what was told), then `done` or `error`. ' +
    'What is still being written says `"done": false` and has no id.',
})

export const LastEventId = z.object({
  'last-event-id': z
    .string()
    .regex(/^\d{1,9}$/, 'This is no number of an event.')
    .transform(Number)
    .optional()
    .meta({ description: 'The number of the last event you heard: what was told before is not told again' }),
})

export const Acceptance = z
  .strictObject({
    edits: z
      .array(z.string().max(64))
      .max(200)
      .optional()
      .meta({ description: 'The ids of the edits you take; left out: all of them' }),
    own: z
      .record(z.string().max(64), z.string().trim().min(1).max(4_000))
      .optional()
      .meta({ description: 'Your own words in place of those that were proposed, by the id of the edit' }),
  })
  .meta({ examples: [{ edits: ['1c9f0e2d'] }] })

export const Kept = z
  .object({ items: z.array(z.object({ entity: z.string(), id: z.uuid() })) })
  .meta({ ref: 'KeptOfTask', id: 'KeptOfTask' })
export const KEPT_EXAMPLE = { items: [{ entity: 'resume', id: ID }] }
