import { Hono } from 'hono'
import type { z } from 'zod'
import type { SignedInEnv } from '../../deps.ts'
import { BODY, describe } from '../../openapi.ts'
import { writerOf } from '../../records/context.ts'
import { IdempotencyKey } from '../../records/request.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { NewApplication } from './bodies.ts'
import { ListQuery } from './query.ts'
import { joinSame, saveApplication } from './save.ts'
import { ApplicationPage, EXAMPLE, SavedApplication } from './shapes.ts'
import { listApplications } from './store.ts'

const tag = 'applications'
const saved = {
  tag,
  answer: SavedApplication,
  example: { ...EXAMPLE, likely: [] },
  status: 201,
  also: { 200: { about: 'Saved before: the application that is there, with what is new', schema: SavedApplication } },
} as const

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
    describe({ ...saved, summary: 'Save a posting, or what is known of a job', refusals: [...BODY, 401, 422] }),
    signedIn,
    valid('header', IdempotencyKey),
    valid('json', NewApplication),
    async (c) => {
      const key = c.req.valid('header')['idempotency-key']
      const writer = writerOf(c)
      const { application, made } = await saveApplication(writer, c.req.valid('json'), key)
      if (made) c.var.deps.background(joinSame(writer, application))
      c.header('Location', `${c.req.path}/${application.id}`)
      c.header('ETag', `"${application.rev}"`)
      return made ? c.json(application, 201) : c.json(application, 200)
    },
  )
