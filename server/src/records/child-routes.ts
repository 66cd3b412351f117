import { Hono } from 'hono'
import type { SignedInEnv } from '../deps.ts'
import { BODY, describe } from '../openapi.ts'
import { signedIn } from '../session.ts'
import { valid } from '../valid.ts'
import type { Collection } from './collections.ts'
import { tagged, writerOf } from './context.ts'
import { listRecords, RecordsQuery } from './list.ts'
import { Id, IdempotencyKey, IfMatch, ItemId } from './request.ts'
import { shapesOf } from './shapes.ts'
import { changeRecord, createRecord, readRecord, trashRecord } from './store.ts'

const PARENT = 'application'

function all(collection: Collection) {
  const { entity, one, many } = collection
  const { page, one: shape, create, example } = shapesOf(collection, [PARENT])
  return new Hono<SignedInEnv>()
    .get(
      '/',
      describe({ summary: `The ${many} of an application`, tag: many, answer: page, refusals: [401, 404] }),
      signedIn,
      valid('param', Id),
      valid('query', RecordsQuery),
      async (c) => {
        const { users } = c.var.deps
        return c.json(await listRecords(users, c.var.me.id, entity, c.req.valid('param').id, c.req.valid('query')), 200)
      },
    )
    .post(
      '/',
      describe({
        summary: `Make a ${one} for an application`,
        tag: many,
        answer: shape,
        example,
        status: 201,
        refusals: [...BODY, 401, 404, 422],
      }),
      signedIn,
      valid('param', Id),
      valid('header', IdempotencyKey),
      valid('json', create),
      async (c) => {
        const values = { ...c.req.valid('json'), [PARENT]: c.req.valid('param').id }
        const made = await createRecord(writerOf(c), collection, values, c.req.valid('header')['idempotency-key'])
        c.header('Location', `${c.req.path}/${made.id}`)
        return c.json(tagged(c, made), 201)
      },
    )
}

function each(collection: Collection) {
  const { entity, one, many } = collection
  const { one: answer, change, example } = shapesOf(collection, [PARENT])
  const about = { tag: many, answer, example }
  return new Hono<SignedInEnv>()
    .get(
      '/:item',
      describe({ ...about, summary: `One ${one} of an application`, refusals: [401, 404] }),
      signedIn,
      valid('param', ItemId),
      async (c) => {
        const { id, item } = c.req.valid('param')
        return c.json(tagged(c, await readRecord(writerOf(c), entity, { id: item, application: id })), 200)
      },
    )
    .patch(
      '/:item',
      describe({ ...about, summary: `Change a ${one} of an application`, refusals: [...BODY, 401, 404, 412, 422] }),
      signedIn,
      valid('param', ItemId),
      valid('header', IfMatch),
      valid('json', change),
      async (c) => {
        const { id, item } = c.req.valid('param')
        const target = { id: item, application: id, rev: c.req.valid('header')['if-match'] }
        return c.json(tagged(c, await changeRecord(writerOf(c), entity, target, c.req.valid('json'))), 200)
      },
    )
}

function trash(collection: Collection) {
  const { entity, one, many } = collection
  const { one: answer, example } = shapesOf(collection)
  const summary = `Put a ${one} of an application into the trash`
  return new Hono<SignedInEnv>().delete(
    '/:item',
    describe({ summary, tag: many, answer, example, refusals: [401, 404, 412] }),
    signedIn,
    valid('param', ItemId),
    valid('header', IfMatch),
    async (c) => {
      const { id, item } = c.req.valid('param')
      const target = { id: item, application: id, rev: c.req.valid('header')['if-match'] }
      return c.json(tagged(c, await trashRecord(writerOf(c), entity, target)), 200)
    },
  )
}

/** The records of one kind that belong to an application, to be mounted below it. */
export const childRoutes = (collection: Collection) =>
  new Hono<SignedInEnv>().route('/', all(collection)).route('/', each(collection)).route('/', trash(collection))
