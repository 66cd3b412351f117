import { Hono } from 'hono'
import { z } from 'zod'
import type { SignedInEnv } from '../../deps.ts'
import { describe } from '../../openapi.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { listApplications, readApplication } from './store.ts'

const tag = 'applications'
const Application = z
  .object({ id: z.uuid(), rev: z.number().int(), values: z.record(z.string(), z.json()) })
  .meta({ ref: 'Application', id: 'Application' })
const Page = z.object({ items: z.array(Application), next: z.uuid().nullable() })

const Query = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.uuid().optional().meta({ description: '`next` of the page before' }),
  trash: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true')
    .meta({ description: 'true: with what lies in the trash' }),
})
const Id = z.object({ id: z.uuid() })

export const applications = new Hono<SignedInEnv>()
  .get(
    '/',
    describe({ summary: 'Your applications, newest first', tag, answer: Page, refusals: [401] }),
    signedIn,
    valid('query', Query),
    async (c) => {
      const page = await listApplications(c.var.deps.users, c.var.me.id, c.req.valid('query'))
      return c.json(page satisfies z.infer<typeof Page>, 200)
    },
  )
  .get(
    '/:id',
    describe({ summary: 'One application', tag, answer: Application, refusals: [401, 404] }),
    signedIn,
    valid('param', Id),
    async (c) => {
      const application = await readApplication(c.var.deps.users, c.var.me.id, c.req.valid('param').id)
      return c.json(application satisfies z.infer<typeof Application>, 200)
    },
  )
