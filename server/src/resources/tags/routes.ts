import { Hono } from 'hono'
import { z } from 'zod'
import type { SignedInEnv } from '../../deps.ts'
import { BODY, describe } from '../../openapi.ts'
import { writerOf } from '../../records/context.ts'
import { pageOf } from '../../records/record.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { listTags, renameTag } from './store.ts'

const tag = 'tags'
const name = z.string().trim().min(1).max(60)
const Tag = z
  .object({
    name: z.string(),
    count: z.number().int().meta({ description: 'Applications that have it, without the trash' }),
  })
  .meta({ ref: 'Tag', id: 'Tag' })
const Changed = z
  .object({ changed: z.number().int() })
  .meta({ ref: 'TagChanged', id: 'TagChanged', description: 'How many applications were changed' })
const about = { tag, answer: Changed, example: { changed: 4 } }
const NewName = z.strictObject({ name }).meta({ examples: [{ name: 'night shifts' }] })

export const tags = new Hono<SignedInEnv>()
  .get(
    '/',
    describe({ summary: 'Your tags, with how many applications have each', tag, answer: pageOf(Tag), refusals: [401] }),
    signedIn,
    async (c) => c.json(await listTags(writerOf(c)), 200),
  )
  .patch(
    '/:name',
    describe({ ...about, summary: 'Call a tag something else', refusals: [...BODY, 401, 404] }),
    signedIn,
    valid('param', z.object({ name })),
    valid('json', NewName),
    async (c) => c.json(await renameTag(writerOf(c), c.req.valid('param').name, c.req.valid('json').name), 200),
  )
  .delete(
    '/:name',
    describe({ ...about, summary: 'Take a tag off every application', refusals: [401, 404] }),
    signedIn,
    valid('param', z.object({ name })),
    async (c) => c.json(await renameTag(writerOf(c), c.req.valid('param').name, null), 200),
  )
