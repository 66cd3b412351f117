import { Notices as Listed } from '@rolecall/shared/domain/search/found.ts'
import { Hono } from 'hono'
import { z } from 'zod'
import type { SignedInEnv } from '../../deps.ts'
import { BODY, describe } from '../../openapi.ts'
import { limit } from '../../records/request.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { listNotices, seeNotices } from './store.ts'

const tag = 'notices'
const Notices = Listed.meta({ ref: 'Notices', id: 'Notices' })
const Query = z.object({ limit, cursor: z.uuid().optional().meta({ description: '`next` of the page before' }) })
const SeenBody = z
  .strictObject({ ids: z.array(z.uuid()).max(500).optional().meta({ description: 'Left out: all of them' }) })
  .meta({ examples: [{}] })
const SeenAnswer = z.object({ unseen: z.number().int() }).meta({ ref: 'NoticesSeen', id: 'NoticesSeen' })

export const notices = new Hono<SignedInEnv>()
  .get(
    '/',
    describe({
      summary: 'The new jobs that your saved searches found, newest first',
      tag,
      answer: Notices,
      refusals: [401],
    }),
    signedIn,
    valid('query', Query),
    async (c) => c.json(await listNotices(c.var.deps.users, c.var.me.id, c.req.valid('query')), 200),
  )
  .post(
    '/seen',
    describe({
      summary: 'Say that you have seen notices',
      tag,
      answer: SeenAnswer,
      example: { unseen: 0 },
      refusals: [...BODY, 401],
    }),
    signedIn,
    valid('json', SeenBody),
    async (c) => c.json(await seeNotices(c.var.deps, c.var.me.id, c.req.valid('json').ids ?? null), 200),
  )
