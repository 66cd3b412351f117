import { Hono } from 'hono'
import { z } from 'zod'
import { JobDetail, JobVersion } from '@rolecall/shared/domain/catalogue/job-detail.ts'
import { readJob } from '../../catalogue/read-job.ts'
import type { SignedInEnv } from '../../deps.ts'
import { describe } from '../../openapi.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { jobError } from './opinions.ts'

const tag = 'jobs'
const Path = z.object({ id: z.uuid() })
const Shape = JobDetail.meta({ ref: 'Job', id: 'Job' })
const Versions = z.object({ items: z.array(JobVersion) }).meta({ ref: 'JobVersions', id: 'JobVersions' })

async function jobOf({ deps }: SignedInEnv['Variables'], id: string): Promise<JobDetail> {
  const job = await readJob(deps.catalogue, await deps.atHand.lexicon(), id)
  if (!job) throw jobError('no-such-job')
  return job
}

/** One job of the catalogue with all that is known of it. */
export const detail = new Hono<SignedInEnv>()
  .get(
    '/:id',
    describe({
      summary: 'A job with every place where it is advertised, why these are one job, and what may be the same one',
      tag,
      answer: Shape,
      refusals: [401, 404],
    }),
    signedIn,
    valid('param', Path),
    async (c) => c.json(await jobOf(c.var, c.req.valid('param').id), 200),
  )
  .get(
    '/:id/versions',
    describe({
      summary: 'What the postings of a job said before, the last change first',
      tag,
      answer: Versions,
      example: { items: [] },
      refusals: [401, 404],
    }),
    signedIn,
    valid('param', Path),
    async (c) => c.json({ items: (await jobOf(c.var, c.req.valid('param').id)).versions }, 200),
  )
