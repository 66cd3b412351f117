import { FAMILY_KEY } from '@rolecall/shared/domain/family.ts'
import { Hono } from 'hono'
import { z } from 'zod'
import type { SignedInEnv } from '../deps.ts'
import { BODY, describe } from '../openapi.ts'
import { signedIn } from '../session.ts'
import { valid } from '../valid.ts'
import { writerOf } from './context.ts'
import { newMember } from './random.ts'
import { pageOf } from './record.ts'
import { Id, IdempotencyKey } from './request.ts'
import { keepMember, listMembers } from './set-store.ts'
import type { ApplicationSet } from './sets.ts'

const Key = Id.extend({ key: z.string().regex(FAMILY_KEY) })
const Kept = z
  .object({ key: z.string(), rev: z.number().int() })
  .meta({ ref: 'KeptMember', id: 'KeptMember', description: 'The key of the member and the revision of its change' })
const KEPT = { key: '0d4c6f1a2b3e4f50', rev: 31 }

const shapeOf = ({ shape, member, names }: ApplicationSet) =>
  z
    .object({
      ...member.shape,
      key: z.string(),
      rev: z.number().int(),
      ...(names
        ? {
            record: z
              .object({ id: z.uuid(), rev: z.number().int(), values: z.record(z.string(), z.json()) })
              .nullable(),
          }
        : {}),
    })
    .meta({ ref: shape, id: shape })

function all(set: ApplicationSet) {
  const { one, many } = set
  const body = set.member.meta({ examples: [set.example] })
  const made = { answer: Kept, example: KEPT, status: 201 } as const
  return new Hono<SignedInEnv>()
    .get(
      '/',
      describe({
        summary: `The ${many} of an application`,
        tag: many,
        answer: pageOf(shapeOf(set)),
        refusals: [401, 404],
      }),
      signedIn,
      valid('param', Id),
      async (c) => c.json(await listMembers(writerOf(c), set, c.req.valid('param').id), 200),
    )
    .post(
      '/',
      describe({ ...made, summary: `Give an application a ${one}`, tag: many, refusals: [...BODY, 401, 404, 422] }),
      signedIn,
      valid('param', Id),
      valid('header', IdempotencyKey),
      valid('json', body),
      async (c) => {
        const place = { id: c.req.valid('param').id, key: newMember() }
        const repeat = c.req.valid('header')['idempotency-key']
        return c.json(await keepMember(writerOf(c), set, place, c.req.valid('json'), repeat), 201)
      },
    )
}

function each(set: ApplicationSet) {
  const { one, many } = set
  const body = set.member.meta({ examples: [set.example] })
  const kept = { answer: Kept, example: KEPT, tag: many }
  return new Hono<SignedInEnv>()
    .put(
      '/:key',
      describe({ ...kept, summary: `Put a ${one} under this key`, refusals: [...BODY, 401, 404, 422] }),
      signedIn,
      valid('param', Key),
      valid('json', body),
      async (c) => c.json(await keepMember(writerOf(c), set, c.req.valid('param'), c.req.valid('json')), 200),
    )
    .delete(
      '/:key',
      describe({ ...kept, summary: `Take the ${one} under this key away`, refusals: [401, 404] }),
      signedIn,
      valid('param', Key),
      async (c) => c.json(await keepMember(writerOf(c), set, c.req.valid('param'), null), 200),
    )
}

/** What is done with a set of an application, to be mounted below it. */
export const setRoutes = (set: ApplicationSet) => new Hono<SignedInEnv>().route('/', all(set)).route('/', each(set))
