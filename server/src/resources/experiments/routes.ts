import { Hono } from 'hono'
import { z } from 'zod'
import type { SignedInEnv } from '../../deps.ts'
import { describe } from '../../openapi.ts'
import { admin, signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { ExperimentList, ResultsShape } from './shapes.ts'
import { listExperiments, readResults } from './store.ts'

const tag = 'experiments'
const Path = z.object({ id: z.string().regex(/^[a-z0-9-]{1,60}$/) })

/** What is tried out on the order of recommendations: counts alone, and nobody's in particular. */
export const experiments = new Hono<SignedInEnv>()
  .get(
    '/',
    describe({
      summary: 'What was, is and will be tried out, for those who run this server',
      tag,
      answer: ExperimentList,
      example: { items: [] },
      refusals: [401, 403],
    }),
    signedIn,
    admin,
    async (c) => c.json({ items: listExperiments(c.var.deps) }, 200),
  )
  .get(
    '/:id/results',
    describe({
      summary: 'How one went: how many people saw each variant and came to each outcome, and what chance would explain',
      tag,
      answer: ResultsShape,
      refusals: [401, 403, 404],
    }),
    signedIn,
    admin,
    valid('param', Path),
    async (c) => c.json(await readResults(c.var.deps, c.req.valid('param').id), 200),
  )
