import { SyncAnswer, SyncRequest } from '@rolecall/shared/sync/wire.ts'
import { Hono } from 'hono'
import type { SignedInEnv } from '../../deps.ts'
import { BODY, describe } from '../../openapi.ts'
import { tellOthers } from '../../ports/live.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { live } from './live.ts'
import { syncText } from './store.ts'

const summary = 'Push edits and pull what changed, in one trip'

export const sync = new Hono<SignedInEnv>()
  .post(
    '/',
    describe({ summary, tag: 'sync', answer: SyncAnswer, refusals: [...BODY, 401, 403] }),
    signedIn,
    valid('json', SyncRequest),
    async (c) => {
      const { users, now } = c.var.deps
      const { text, taken } = await syncText(users, c.var.me.id, c.req.valid('json'), now())
      if (taken) tellOthers(c.var.deps, c.var.me.id)
      return c.body(text, 200, { 'Content-Type': 'application/json' })
    },
  )
  .route('/', live)
