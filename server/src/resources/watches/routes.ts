import { Recognised, RecogniseBody, Watch, WatchBody, Watches } from '@rolecall/shared/domain/watch.ts'
import { Hono } from 'hono'
import type { SignedInEnv } from '../../deps.ts'
import { BODY, describe } from '../../openapi.ts'
import { Id } from '../../records/request.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { z } from 'zod'
import { follow, leave, listWatches, recognise } from './store.ts'

const tag = 'watches'
const shape = <Shape extends z.ZodType>(schema: Shape, ref: string): Shape => schema.meta({ ref, id: ref })
const WatchAnswer = shape(Watch, 'Watch')
const Left = shape(z.object({ id: z.uuid(), left: z.literal(true) }), 'LeftWatch')

const ID = '0193b6f0-7c1e-7a55-9d57-2f5f0d1f9a10'
const BOARD = { source: 'greenhouse', sourceName: 'Greenhouse', board: 'sampleworks' }
const WATCH = {
  id: ID,
  company: 'Sample Works',
  boards: [BOARD],
  openings: 12,
  lookedAt: '2026-11-21T06:00:00.000Z',
  addedAt: '2026-11-20T08:15:00.000Z',
}

export const watches = new Hono<SignedInEnv>()
  .get(
    '/',
    describe({
      summary: 'The companies you follow, the newest first',
      tag,
      answer: shape(Watches, 'Watches'),
      example: { items: [WATCH] },
      refusals: [401],
    }),
    signedIn,
    async (c) => c.json(await listWatches(c.var.deps, c.var.me.id), 200),
  )
  .post(
    '/',
    describe({
      summary: 'Follow a company, by its name or by addresses that lead to its job board',
      tag,
      answer: WatchAnswer,
      example: WATCH,
      status: 201,
      refusals: [...BODY, 401, 409, 422],
    }),
    signedIn,
    valid('json', WatchBody),
    async (c) => c.json(await follow(c.var.deps, c.var.me.id, c.req.valid('json')), 201),
  )
  .post(
    '/recognise',
    describe({
      summary: 'Which job boards some addresses belong to',
      tag,
      answer: shape(Recognised, 'RecognisedBoards'),
      example: { boards: [{ ...BOARD, company: 'Sample Works', watch: null }] },
      refusals: [...BODY, 401],
    }),
    signedIn,
    valid('json', RecogniseBody),
    async (c) => c.json(await recognise(c.var.deps, c.var.me.id, c.req.valid('json').addresses), 200),
  )
  .delete(
    '/:id',
    describe({
      summary: 'Follow a company no longer',
      tag,
      answer: Left,
      example: { id: ID, left: true },
      refusals: [401, 404],
    }),
    signedIn,
    valid('param', Id),
    async (c) => {
      const { id } = c.req.valid('param')
      await leave(c.var.deps, c.var.me.id, id)
      return c.json({ id, left: true as const }, 200)
    },
  )
