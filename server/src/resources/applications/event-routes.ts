import { Hono } from 'hono'
import type { SignedInEnv } from '../../deps.ts'
import { BODY, describe } from '../../openapi.ts'
import { tagged, writerOf } from '../../records/context.ts'
import { Id, IfMatch } from '../../records/request.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { NewMove } from './bodies.ts'
import { moveApplication } from './change.ts'
import { readTimeline, statusOf } from './events.ts'
import { HistoryQuery, listHistory, Restored, restoreValue } from './history.ts'
import { Application, EXAMPLE, History, Status, Timeline } from './shapes.ts'
import { readApplication } from './store.ts'

const tag = 'applications'
const moves = [
  { key: '0d4c6f1a2b3e4f50', stage: 'applied', at: '2026-03-02T10:30:00Z', basis: 'me', note: null, undoes: null },
]
const status = { tag, answer: Status, example: { rev: 13, status: 'applied', moves } }

/** What happened with one application. */
export const events = new Hono<SignedInEnv>()
  .get(
    '/status',
    describe({ ...status, summary: 'Its stage, and the moves that led there', refusals: [401, 404] }),
    signedIn,
    valid('param', Id),
    async (c) => {
      const application = await readApplication(c.var.deps.users, c.var.me.id, c.req.valid('param').id)
      return c.json(statusOf(tagged(c, application)), 200)
    },
  )
  .post(
    '/status',
    describe({ ...status, summary: 'Move it to a stage', refusals: [...BODY, 401, 404, 412, 422] }),
    signedIn,
    valid('param', Id),
    valid('header', IfMatch),
    valid('json', NewMove),
    async (c) => {
      const target = { id: c.req.valid('param').id, rev: c.req.valid('header')['if-match'] }
      return c.json(statusOf(tagged(c, await moveApplication(writerOf(c), target, c.req.valid('json')))), 200)
    },
  )
  .get(
    '/timeline',
    describe({ summary: 'Everything that happened with it', tag, answer: Timeline, refusals: [401, 404] }),
    signedIn,
    valid('param', Id),
    async (c) => c.json(await readTimeline(writerOf(c), c.req.valid('param').id), 200),
  )
  .get(
    '/history',
    describe({ summary: 'Values that were written over', tag, answer: History, refusals: [401, 404] }),
    signedIn,
    valid('param', Id),
    valid('query', HistoryQuery),
    async (c) => c.json(await listHistory(writerOf(c), c.req.valid('param').id, c.req.valid('query')), 200),
  )
  .post(
    '/history',
    describe({
      summary: 'Write such a value anew',
      tag,
      answer: Application,
      example: EXAMPLE,
      refusals: [...BODY, 401, 404, 422],
    }),
    signedIn,
    valid('param', Id),
    valid('json', Restored),
    async (c) => c.json(tagged(c, await restoreValue(writerOf(c), c.req.valid('param').id, c.req.valid('json'))), 200),
  )
