import { Hono } from 'hono'
import { z } from 'zod'
import type { SignedInEnv } from '../../deps.ts'
import { BODY, describe } from '../../openapi.ts'
import { admin, signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { doubtMerge, takeDoubtBack } from './doubts.ts'
import { DoubtAnswer, DoubtBody, MergeList, MergeQuery, UndoAnswer, UndoBody } from './shapes.ts'
import { listMerges, takeApart } from './store.ts'

const tag = 'merges'
const Path = z.object({ id: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER) })

/** Which adverts were put together, for those who run the server; what was wrong is taken apart for good. */
export const merges = new Hono<SignedInEnv>()
  .get(
    '/',
    describe({
      summary: 'Which adverts were held to be one job and why, for those who run this server',
      tag,
      answer: MergeList,
      example: { items: [], next: null },
      refusals: [401, 403],
    }),
    signedIn,
    admin,
    valid('query', MergeQuery),
    async (c) => c.json(await listMerges(c.var.deps, c.req.valid('query')), 200),
  )
  .post(
    '/:id/undo',
    describe({
      summary: 'Take two adverts apart: each has a job of its own again, and they are never put together any more',
      tag,
      answer: UndoAnswer,
      example: { merge: 12, undone: true },
      refusals: [...BODY, 401, 403, 404],
    }),
    signedIn,
    admin,
    valid('param', Path),
    valid('json', UndoBody),
    async (c) => {
      const { id: merge } = c.req.valid('param')
      await takeApart(c.var.deps, merge, c.req.valid('json').why)
      return c.json({ merge, undone: true as const }, 200)
    },
  )
  .post(
    '/:id/doubt',
    describe({
      summary: 'Say that two adverts of a job are two vacancies; those who run this server look at it',
      tag,
      also: { 202: { about: 'Noted', schema: DoubtAnswer } },
      refusals: [...BODY, 401, 404],
    }),
    signedIn,
    valid('param', Path),
    valid('json', DoubtBody),
    async (c) => {
      const { id: merge } = c.req.valid('param')
      await doubtMerge(c.var.deps, c.var.me.id, merge, c.req.valid('json').note || null)
      return c.json({ merge, doubted: true }, 202)
    },
  )
  .delete(
    '/:id/doubt',
    describe({
      summary: 'Take back that two adverts are two vacancies',
      tag,
      answer: DoubtAnswer,
      example: { merge: 12, doubted: false },
      refusals: [401],
    }),
    signedIn,
    valid('param', Path),
    async (c) => {
      const { id: merge } = c.req.valid('param')
      await takeDoubtBack(c.var.deps.users, c.var.me.id, merge)
      return c.json({ merge, doubted: false }, 200)
    },
  )
