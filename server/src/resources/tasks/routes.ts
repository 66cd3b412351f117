import { Hono } from 'hono'
import type { SignedInEnv } from '../../deps.ts'
import { EVENT_HEADERS, eventStream } from '../../event-stream.ts'
import { BODY, describe } from '../../openapi.ts'
import { writerOf } from '../../records/context.ts'
import { Id } from '../../records/request.ts'
import { signedIn } from '../../session.ts'
import { acceptTask } from '../../generation/accept.ts'
import { cancelTask, taskNamed } from '../../tasks/begin.ts'
import { hear } from '../../tasks/events.ts'
import { listTasks } from '../../tasks/rows.ts'
import { valid } from '../../valid.ts'
import {
  Acceptance,
  Events,
  Kept,
  KEPT_EXAMPLE,
  LastEventId,
  Task,
  TASK_EXAMPLE,
  Tasks,
  TasksQuery,
} from '../../tasks/shapes.ts'

const tag = 'tasks'
const one = { tag, answer: Task, example: TASK_EXAMPLE, refusals: [401, 404] satisfies [401, 404] }

const all = new Hono<SignedInEnv>().get(
  '/',
  describe({ summary: 'Your tasks, newest first', tag, answer: Tasks, refusals: [401] }),
  signedIn,
  valid('query', TasksQuery),
  async (c) => c.json(await listTasks(c.var.deps.users, c.var.me.id, c.req.valid('query')), 200),
)

const each = new Hono<SignedInEnv>()
  .get('/:id', describe({ ...one, summary: 'One task' }), signedIn, valid('param', Id), async (c) =>
    c.json(await taskNamed(c.var.deps, c.var.me.id, c.req.valid('param').id), 200),
  )
  .delete(
    '/:id',
    describe({ ...one, summary: 'Cancel a task, and with it what it costs' }),
    signedIn,
    valid('param', Id),
    async (c) => c.json(await cancelTask(c.var.deps, c.var.me.id, c.req.valid('param').id), 200),
  )
  .get(
    '/:id/events',
    describe({
      summary: 'Hear what happens in a task',
      tag,
      answer: Events,
      kind: 'text/event-stream',
      refusals: [401, 404],
    }),
    signedIn,
    valid('param', Id),
    valid('header', LastEventId),
    async (c) => {
      const { deps, me } = c.var
      const { id } = await taskNamed(deps, me.id, c.req.valid('param').id)
      const after = c.req.valid('header')['last-event-id'] ?? 0
      return c.body(
        eventStream((gone) => hear(deps.users, me.id, { id, after, gone })),
        200,
        EVENT_HEADERS,
      )
    },
  )
  .post(
    '/:id/accept',
    describe({
      summary: 'Keep what a task wrote: all of it, or the edits you take',
      tag,
      answer: Kept,
      example: KEPT_EXAMPLE,
      status: 201,
      refusals: [...BODY, 401, 404, 409, 422],
    }),
    signedIn,
    valid('param', Id),
    valid('json', Acceptance),
    async (c) => {
      const items = await acceptTask(writerOf(c), c.req.valid('param').id, c.req.valid('json'))
      return c.json({ items }, 201)
    },
  )

export const tasks = new Hono<SignedInEnv>().route('/', all).route('/', each)
