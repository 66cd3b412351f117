import { Hono } from 'hono'
import type { z } from 'zod'
import type { SignedInEnv } from '../../deps.ts'
import { BODY, describe } from '../../openapi.ts'
import { tagged, writerOf } from '../../records/context.ts'
import { IdempotencyKey } from '../../records/request.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { NewApplication } from './bodies.ts'
import { createApplication } from './change.ts'
import { ListQuery } from './query.ts'
import { Application, ApplicationPage, EXAMPLE } from './shapes.ts'
import { listApplications } from './store.ts'

const tag = 'applications'
const made = { tag, answer: Application, example: EXAMPLE, status: 201 } as const

/** All of a person's applications together. */
export const whole = new Hono<SignedInEnv>()
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
  .post(
    '/',
    describe({ ...made, summary: 'Save a posting, or what is known of a job', refusals: [...BODY, 401, 422] }),
    signedIn,
    valid('header', IdempotencyKey),
    valid('json', NewApplication),
    async (c) => {
      const key = c.req.valid('header')['idempotency-key']
      const application = await createApplication(writerOf(c), c.req.valid('json'), key)
      c.header('Location', `${c.req.path}/${application.id}`)
      return c.json(tagged(c, application), 201)
    },
  )
