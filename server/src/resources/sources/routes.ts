import { Hono } from 'hono'
import { z } from 'zod'
import type { SignedInEnv } from '../../deps.ts'
import { BODY, describe } from '../../openapi.ts'
import { admin, signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { RunAnswer, RunBody, RunList, SourceList } from './shapes.ts'
import { askForRun, listSources, readRuns } from './store.ts'

const tag = 'sources'
const Path = z.object({ id: z.string().regex(/^[a-z0-9-]{1,60}$/) })

/** Where the jobs of the catalogue come from. */
export const sources = new Hono<SignedInEnv>()
  .get(
    '/',
    describe({
      summary: 'Every source of jobs: whether it is on, what it asks for in return, and how it does',
      tag,
      answer: SourceList,
      example: { items: [] },
      refusals: [401],
    }),
    signedIn,
    async (c) => c.json({ items: await listSources(c.var.deps) }, 200),
  )
  .get(
    '/:id/runs',
    describe({
      summary: 'The last runs of a source, the newest first, with what they brought',
      tag,
      answer: RunList,
      example: { items: [] },
      refusals: [401, 404],
    }),
    signedIn,
    valid('param', Path),
    async (c) => c.json({ items: await readRuns(c.var.deps, c.req.valid('param').id) }, 200),
  )
  .post(
    '/:id/runs',
    describe({
      summary: 'Have a source asked now, for those who run this server',
      tag,
      answer: RunAnswer,
      example: { source: 'arbeitnow', queued: true },
      refusals: [...BODY, 401, 403, 404, 409],
    }),
    signedIn,
    admin,
    valid('param', Path),
    valid('json', RunBody),
    async (c) => {
      const { id } = c.req.valid('param')
      return c.json({ source: id, queued: await askForRun(c.var.deps, id, c.req.valid('json')) }, 200)
    },
  )
