import { Hono } from 'hono'
import type { SignedInEnv } from '../deps.ts'
import { BODY, describe } from '../openapi.ts'
import { signedIn } from '../session.ts'
import { valid } from '../valid.ts'
import type { Collection } from './collections.ts'
import { tagged, writerOf } from './context.ts'
import { flatFields } from './families.ts'
import { listRecords, RecordsQuery } from './list.ts'
import { Id, IdempotencyKey, IfMatch } from './request.ts'
import { shapesOf } from './shapes.ts'
import { changeRecord, createRecord, readRecord, restoreRecord, trashRecord } from './store.ts'
import type { Values } from './store.ts'

const flat = ({ families = {} }: Collection, body: Values) => flatFields(body, Object.keys(families))

function all(collection: Collection) {
  const { entity, one, many } = collection
  const { page, one: shape, create, example } = shapesOf(collection)
  const about = { tag: many, example }
  return new Hono<SignedInEnv>()
    .get(
      '/',
      describe({ summary: `Your ${many}, newest first`, tag: many, answer: page, refusals: [401] }),
      signedIn,
      valid('query', RecordsQuery),
      async (c) => c.json(await listRecords(c.var.deps.users, c.var.me.id, entity, null, c.req.valid('query')), 200),
    )
    .post(
      '/',
      describe({ ...about, summary: `Make a ${one}`, answer: shape, status: 201, refusals: [...BODY, 401, 404, 422] }),
      signedIn,
      valid('header', IdempotencyKey),
      valid('json', create),
      async (c) => {
        const key = c.req.valid('header')['idempotency-key']
        const made = await createRecord(writerOf(c), collection, flat(collection, c.req.valid('json')), key)
        c.header('Location', `${c.req.path}/${made.id}`)
        return c.json(tagged(c, made), 201)
      },
    )
}

function each(collection: Collection) {
  const { entity, one, many } = collection
  const { one: answer, change, example } = shapesOf(collection)
  const about = { tag: many, answer, example }
  return new Hono<SignedInEnv>()
    .get(
      '/:id',
      describe({ ...about, summary: `One ${one}`, refusals: [401, 404] }),
      signedIn,
      valid('param', Id),
      async (c) => c.json(tagged(c, await readRecord(writerOf(c), entity, c.req.valid('param'))), 200),
    )
    .patch(
      '/:id',
      describe({ ...about, summary: `Change a ${one}`, refusals: [...BODY, 401, 404, 412, 422] }),
      signedIn,
      valid('param', Id),
      valid('header', IfMatch),
      valid('json', change),
      async (c) => {
        const target = { id: c.req.valid('param').id, rev: c.req.valid('header')['if-match'] }
        const fields = flat(collection, c.req.valid('json'))
        return c.json(tagged(c, await changeRecord(writerOf(c), entity, target, fields)), 200)
      },
    )
}

function trash({ entity, one, many, ...rest }: Collection) {
  const { one: answer, example } = shapesOf({ entity, one, many, ...rest })
  const about = { tag: many, answer, example }
  return new Hono<SignedInEnv>()
    .delete(
      '/:id',
      describe({ ...about, summary: `Put a ${one} into the trash`, refusals: [401, 404, 412] }),
      signedIn,
      valid('param', Id),
      valid('header', IfMatch),
      async (c) => {
        const target = { id: c.req.valid('param').id, rev: c.req.valid('header')['if-match'] }
        return c.json(tagged(c, await trashRecord(writerOf(c), entity, target)), 200)
      },
    )
    .post(
      '/:id/restore',
      describe({ ...about, summary: `Take a ${one} out of the trash`, refusals: [401, 404] }),
      signedIn,
      valid('param', Id),
      async (c) => c.json(tagged(c, await restoreRecord(writerOf(c), entity, c.req.valid('param'))), 200),
    )
}

/** Everything the API does with one kind of record. */
export const collectionRoutes = (collection: Collection) =>
  new Hono<SignedInEnv>().route('/', all(collection)).route('/', each(collection)).route('/', trash(collection))
