import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { Hono } from 'hono'
import type { SignedInEnv } from '../../deps.ts'
import { BODY, describe } from '../../openapi.ts'
import { tagged, writerOf } from '../../records/context.ts'
import { Id, IfMatch } from '../../records/request.ts'
import { restoreRecord, trashRecord } from '../../records/store.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { ChangeApplication } from './bodies.ts'
import { changeApplication } from './change.ts'
import { Application, EXAMPLE } from './shapes.ts'
import { readApplication } from './store.ts'

const about = { tag: 'applications', answer: Application, example: EXAMPLE }

/** What is done with one application itself. */
export const one = new Hono<SignedInEnv>()
  .get(
    '/',
    describe({ ...about, summary: 'One application', refusals: [401, 404] }),
    signedIn,
    valid('param', Id),
    async (c) => {
      const application = await readApplication(c.var.deps.users, c.var.me.id, c.req.valid('param').id)
      return c.json(tagged(c, application), 200)
    },
  )
  .patch(
    '/',
    describe({ ...about, summary: 'Change an application', refusals: [...BODY, 401, 404, 412, 422] }),
    signedIn,
    valid('param', Id),
    valid('header', IfMatch),
    valid('json', ChangeApplication),
    async (c) => {
      const target = { id: c.req.valid('param').id, rev: c.req.valid('header')['if-match'] }
      return c.json(tagged(c, await changeApplication(writerOf(c), target, c.req.valid('json'))), 200)
    },
  )
  .delete(
    '/',
    describe({ ...about, summary: 'Put an application into the trash', refusals: [401, 404, 412] }),
    signedIn,
    valid('param', Id),
    valid('header', IfMatch),
    async (c) => {
      const target = { id: c.req.valid('param').id, rev: c.req.valid('header')['if-match'] }
      return c.json(tagged(c, await trashRecord(writerOf(c), APPLICATION, target)), 200)
    },
  )
  .post(
    '/restore',
    describe({ ...about, summary: 'Take an application out of the trash', refusals: [401, 404] }),
    signedIn,
    valid('param', Id),
    async (c) => c.json(tagged(c, await restoreRecord(writerOf(c), APPLICATION, c.req.valid('param'))), 200),
  )
