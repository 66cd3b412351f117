import { Hono } from 'hono'
import type { AppEnv, SignedInEnv } from '../../deps.ts'
import { BODY, describe } from '../../openapi.ts'
import { endSession, endSessions, signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { ownOrigin } from './own-origin.ts'
import { AskReset, ChangePassword, Done, Reset, Session, SignIn, SignUp } from './schemas.ts'
import { askReset, changePassword, reset, signIn, signUp } from './store.ts'

const tag = 'auth'
const done = { ok: true } as const

/** better-auth does the work behind these; only they are reachable, each with its input parsed and its refusals ours. */
const open = new Hono<AppEnv>()
  .post(
    '/sign-up/email',
    describe({ summary: 'Make an account', tag, answer: Session, refusals: [...BODY, 422, 429], open: true }),
    valid('json', SignUp),
    async (c) => c.json(await signUp(c, c.req.valid('json')), 200),
  )
  .post(
    '/sign-in/email',
    describe({ summary: 'Sign in', tag, answer: Session, refusals: [...BODY, 401, 429], open: true }),
    valid('json', SignIn),
    async (c) => c.json(await signIn(c, c.req.valid('json')), 200),
  )
  .post(
    '/request-password-reset',
    describe({
      summary: 'Ask for a mail with a reset link',
      tag,
      answer: Done,
      refusals: [...BODY, 429, 503],
      open: true,
    }),
    valid('json', AskReset),
    async (c) => {
      await askReset(c, c.req.valid('json'))
      return c.json(done, 200)
    },
  )
  .post(
    '/reset-password',
    describe({
      summary: 'Set a new password with the link',
      tag,
      answer: Done,
      refusals: [...BODY, 422, 429],
      open: true,
    }),
    valid('json', Reset),
    async (c) => {
      await reset(c, c.req.valid('json'))
      return c.json(done, 200)
    },
  )

const own = new Hono<SignedInEnv>()
  .post(
    '/change-password',
    describe({ summary: 'Change your password', tag, answer: Session, refusals: [...BODY, 401, 422, 429] }),
    signedIn,
    valid('json', ChangePassword),
    async (c) => c.json(await changePassword(c, c.req.valid('json')), 200),
  )
  .post(
    '/sign-out',
    describe({ summary: 'End this session', tag, answer: Done, refusals: [401] }),
    signedIn,
    async (c) => {
      await endSession(c.var.deps.users, c.req.header('authorization'))
      return c.json(done, 200)
    },
  )
  .post(
    '/revoke-sessions',
    describe({ summary: 'End all your sessions, this one too', tag, answer: Done, refusals: [401] }),
    signedIn,
    async (c) => {
      await endSessions(c.var.deps.users, c.var.me.id)
      return c.json(done, 200)
    },
  )

export const auth = new Hono<AppEnv>().use(ownOrigin).route('/', open).route('/', own)
