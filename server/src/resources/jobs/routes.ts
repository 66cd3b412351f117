import { Hono } from 'hono'
import { z } from 'zod'
import type { SignedInEnv } from '../../deps.ts'
import { BODY, describe } from '../../openapi.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { detail } from './detail-routes.ts'
import { finding } from './find-routes.ts'
import { keeping } from './keep-routes.ts'
import { forgetOpinion, keepOpinion, noteOpened } from './opinions.ts'
import { OpenedAnswer, OpinionAnswer, OpinionBody, Recommendations } from './shapes.ts'
import { recommendationsFor } from './store.ts'

const tag = 'jobs'
const Query = z.object({ limit: z.coerce.number().int().min(1).max(50).default(20) })
const Path = z.object({ id: z.uuid() })
const EXAMPLE = { job: '0193b6f0-7c1e-7a55-9d57-2f5f0d1f9a10', opinion: 'more' }

const saidBy = ({ deps, me }: SignedInEnv['Variables']) => ({ ...deps, me: me.id, now: deps.now() })

export const jobs = new Hono<SignedInEnv>()
  .route('/', finding)
  .route('/', keeping)
  .get(
    '/recommendations',
    describe({
      summary: 'The jobs of the catalogue that fit you best, each with its reasons',
      tag,
      answer: Recommendations,
      example: {
        items: [],
        notes: ['Add a résumé first: jobs are recommended by what it says.'],
        lack: 'resume',
        model: null,
        tried: null,
      },
      refusals: [401],
    }),
    signedIn,
    valid('query', Query),
    async (c) => {
      const { items, ...rest } = await recommendationsFor(c.var.deps, c.var.me.id)
      return c.json({ items: items.slice(0, c.req.valid('query').limit), ...rest }, 200)
    },
  )
  .put(
    '/:id/opinion',
    describe({
      summary: 'Ask for more like this job, or for it not to be shown again',
      tag,
      answer: OpinionAnswer,
      example: EXAMPLE,
      refusals: [...BODY, 401, 404],
    }),
    signedIn,
    valid('param', Path),
    valid('json', OpinionBody),
    async (c) => {
      const { id: job } = c.req.valid('param')
      const { opinion } = c.req.valid('json')
      await keepOpinion(saidBy(c.var), job, opinion)
      return c.json({ job, opinion }, 200)
    },
  )
  .put(
    '/:id/opened',
    describe({
      summary: 'Say that you have opened the posting of a recommended job',
      tag,
      answer: OpenedAnswer,
      example: { job: EXAMPLE.job, opened: true },
      refusals: [401, 404],
    }),
    signedIn,
    valid('param', Path),
    async (c) => {
      const { id: job } = c.req.valid('param')
      await noteOpened(saidBy(c.var), job)
      return c.json({ job, opened: true as const }, 200)
    },
  )
  .delete(
    '/:id/opinion',
    describe({
      summary: 'Take back what you said of a job',
      tag,
      answer: OpinionAnswer,
      example: { ...EXAMPLE, opinion: null },
      refusals: [401],
    }),
    signedIn,
    valid('param', Path),
    async (c) => {
      const { id: job } = c.req.valid('param')
      await forgetOpinion(c.var.deps.users, c.var.me.id, job)
      return c.json({ job, opinion: null }, 200)
    },
  )
  .route('/', detail)
