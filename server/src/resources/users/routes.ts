import { Hono } from 'hono'
import { z } from 'zod'
import { AccountEvent } from '../../accounts/activity.ts'
import { deleteAccount } from '../../accounts/erase.ts'
import { Method } from '../../accounts/enter.ts'
import { Done, done, ownPassword, personName } from '../../accounts/schemas.ts'
import type { SignedInEnv } from '../../deps.ts'
import { BODY, describe } from '../../openapi.ts'
import { singleRoutes, THE_PREFERENCES, THE_PROFILE } from '../../records/single-routes.ts'
import { signedIn } from '../../session.ts'
import type { SignedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { listActivity, listSessions, readSecurity, renamePerson, revokeSession } from './store.ts'

const tag = 'users'
const ID = '0195a0f0-0000-7000-8000-000000000001'
const TIME = '2026-11-21T08:30:00.000Z'

const Me = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    emailVerified: z.boolean(),
    createdAt: z.iso.datetime(),
  })
  .meta({
    ref: 'Me',
    id: 'Me',
    example: { id: ID, name: 'Ann Miller', email: 'ann@example.com', emailVerified: true, createdAt: TIME },
  })
type Me = z.infer<typeof Me>

const Session = z
  .object({
    id: z.string(),
    name: z.string().meta({ description: 'The words of the device itself, else what its browser says' }),
    agent: z.string().meta({ description: 'What its browser says' }),
    ip: z.string().nullable().meta({ description: 'Coarse' }),
    method: Method,
    deviceId: z.string().nullable().meta({ description: 'The device it syncs as, where it said so' }),
    current: z.boolean(),
    createdAt: z.iso.datetime(),
    seenAt: z.iso.datetime().meta({ description: 'Within an hour' }),
  })
  .meta({
    ref: 'OwnSession',
    id: 'OwnSession',
    example: {
      id: 'kT3vQ',
      name: 'Work laptop',
      agent: 'Chrome on Windows',
      ip: '203.0.113.x',
      method: 'password',
      deviceId: null,
      current: true,
      createdAt: TIME,
      seenAt: TIME,
    },
  })
const Sessions = z.object({ items: z.array(Session) })

const Security = z
  .object({
    hasPassword: z.boolean(),
    emailVerified: z.boolean(),
    pendingEmail: z.string().nullable().meta({ description: 'The new e-mail that waits to be confirmed' }),
    twoFactor: z.object({ on: z.boolean(), backupCodesLeft: z.number().int() }),
    providers: z.array(Method),
  })
  .meta({
    ref: 'Security',
    id: 'Security',
    example: {
      hasPassword: true,
      emailVerified: true,
      pendingEmail: null,
      twoFactor: { on: true, backupCodesLeft: 9 },
      providers: ['google'],
    },
  })

const Happened = z
  .object({
    id: z.uuid(),
    at: z.iso.datetime(),
    event: AccountEvent,
    device: z.string(),
    ip: z.string().nullable(),
  })
  .meta({
    ref: 'AccountActivity',
    id: 'AccountActivity',
    example: { id: ID, at: TIME, event: 'signed-in', device: 'Firefox on Linux', ip: '203.0.113.x' },
  })
const Activity = z.object({ items: z.array(Happened), next: z.uuid().nullable() })

const Name = z.object({ name: personName })
const Page = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.uuid().optional().meta({ description: '`next` of the page before' }),
})
const Id = z.object({ id: z.string().min(1).max(100) })
const Proof = z.object({ password: ownPassword })

const meOf = ({ id, name, email, emailVerified, createdAt }: SignedIn): Me => ({
  id,
  name,
  email,
  emailVerified,
  createdAt: new Date(createdAt).toISOString(),
})

const account = new Hono<SignedInEnv>()
  .get('/me', describe({ summary: 'Your account', tag, answer: Me, refusals: [401] }), signedIn, (c) =>
    c.json(meOf(c.var.me), 200),
  )
  .patch(
    '/me',
    describe({ summary: 'Change your name', tag, answer: Me, refusals: [...BODY, 401] }),
    signedIn,
    valid('json', Name),
    async (c) => {
      const { name } = c.req.valid('json')
      await renamePerson(c, c.var.me.id, name)
      return c.json(meOf({ ...c.var.me, name }), 200)
    },
  )
  .delete(
    '/me',
    describe({
      summary: 'Delete your account and everything the server keeps of it',
      tag,
      answer: Done,
      refusals: [...BODY, 401, 403, 422, 429],
    }),
    signedIn,
    valid('json', Proof),
    async (c) => {
      await deleteAccount(c, c.var.me.id, c.req.valid('json').password)
      return c.json(done, 200)
    },
  )

const safety = new Hono<SignedInEnv>()
  .get(
    '/me/security',
    describe({ summary: 'How your account is protected', tag, answer: Security, refusals: [401] }),
    signedIn,
    async (c) => {
      const { users, now } = c.var.deps
      return c.json((await readSecurity(users, c.var.me, now())) satisfies z.infer<typeof Security>, 200)
    },
  )
  .get(
    '/me/sessions',
    describe({ summary: 'Where you are signed in', tag, answer: Sessions, refusals: [401] }),
    signedIn,
    async (c) => {
      const items = await listSessions(c, c.var.me.id)
      return c.json({ items } satisfies z.infer<typeof Sessions>, 200)
    },
  )
  .delete(
    '/me/sessions/:id',
    describe({ summary: 'End one of your sessions', tag, answer: Done, refusals: [401, 404] }),
    signedIn,
    valid('param', Id),
    async (c) => {
      await revokeSession(c, c.var.me.id, c.req.valid('param').id)
      return c.json(done, 200)
    },
  )
  .get(
    '/me/activity',
    describe({ summary: 'What happened to your account, newest first', tag, answer: Activity, refusals: [401] }),
    signedIn,
    valid('query', Page),
    async (c) => {
      const page = await listActivity(c.var.deps.users, c.var.me.id, c.req.valid('query'))
      return c.json(page satisfies z.infer<typeof Activity>, 200)
    },
  )

export const users = new Hono<SignedInEnv>()
  .route('/', account)
  .route('/', safety)
  .route('/me/profile', singleRoutes(THE_PROFILE))
  .route('/me/preferences', singleRoutes(THE_PREFERENCES))
