import { Hono } from 'hono'
import type { z } from 'zod'
import type { SignedInEnv } from '../../deps.ts'
import { describe } from '../../openapi.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { ListQuery } from './query.ts'
import { Application, ApplicationPage, Id } from './shapes.ts'
import { listApplications, readApplication } from './store.ts'

const tag = 'applications'

export const applications = new Hono<SignedInEnv>()
  .get(
    '/',
    describe({ summary: 'Your applications, filtered and sorted', tag, answer: ApplicationPage, refusals: [401] }),
    signedIn,
    valid('query', ListQuery),
    async (c) => {
      const page = await listApplications(c.var.deps.users, c.var.me.id, c.req.valid('query'))
      return c.json(page satisfies z.infer<typeof ApplicationPage>, 200)
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
