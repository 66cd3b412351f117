import { Hono } from 'hono'
import { z } from 'zod'
import type { AppEnv, SignedInEnv } from '../../deps.ts'
import { httpError } from '../../errors.ts'
import { describe } from '../../openapi.ts'
import { signedIn } from '../../session.ts'
import { liveStream } from './live-stream.ts'
import { listenFor, readStand } from './rev.ts'

const tag = 'sync'
const Rev = z.object({
  rev: z.number().int(),
  unseen: z.number().int().meta({ description: 'How many notices you have not seen' }),
})
const Events = z.string().meta({
  description:
    'Server-sent events: `event: rev` with the revision as data, at once and whenever it moved; `event: notices` with how many you have not seen, where there are any and whenever that changed',
})

const rev = new Hono<AppEnv>().get(
  '/rev',
  describe({ summary: 'The revision of your data, to see whether to pull', tag, answer: Rev, refusals: [401] }),
  async (c) => {
    const { users, now } = c.var.deps
    const stand = await readStand(users, c.req.header('authorization'), now())
    if (stand === null) throw httpError('signed-out')
    return c.json({ rev: stand.rev, unseen: stand.unseen } satisfies z.infer<typeof Rev>, 200)
  },
)

const stream = new Hono<SignedInEnv>().get(
  '/live',
  describe({
    summary: 'Hear at once when your data changed',
    tag,
    answer: Events,
    kind: 'text/event-stream',
    refusals: [401, 429, 503],
  }),
  signedIn,
  async (c) => {
    const { users, now, live } = c.var.deps
    const rings = await listenFor(live, c.var.me.id)
    const look = () => readStand(users, c.req.header('authorization'), now())
    // Some proxies gather an answer before they pass it on, unless they are told not to.
    const headers = { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' }
    return c.body(liveStream({ rings, look }), 200, headers)
  },
)

export const live = new Hono().route('/', rev).route('/', stream)
