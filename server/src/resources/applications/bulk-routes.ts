import { Hono } from 'hono'
import type { SignedInEnv } from '../../deps.ts'
import { BODY, describe } from '../../openapi.ts'
import { writerOf } from '../../records/context.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { Bulk } from './bodies.ts'
import { changeMany } from './change.ts'
import { BulkDone, EXAMPLE } from './shapes.ts'

const summary = 'Move, tag, trash or restore many: all of them or none'
const example = { items: [{ id: EXAMPLE.id, rev: 13 }] }

export const bulk = new Hono<SignedInEnv>().post(
  '/',
  describe({ summary, tag: 'applications', answer: BulkDone, example, refusals: [...BODY, 401, 404, 422] }),
  signedIn,
  valid('json', Bulk),
  async (c) => c.json(await changeMany(writerOf(c), c.req.valid('json')), 200),
)
