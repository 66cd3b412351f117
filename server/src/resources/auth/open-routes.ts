import { Hono } from 'hono'
import { perAddress } from '../../accounts/guesses.ts'
import { askReset, resetPassword } from '../../accounts/new-password.ts'
import { wayOf } from '../../accounts/providers/providers.ts'
import { Done, done } from '../../accounts/schemas.ts'
import { signIn, signUp } from '../../accounts/sign-in.ts'
import { finishSignIn } from '../../accounts/two-factor.ts'
import type { AppEnv } from '../../deps.ts'
import { BODY, describe } from '../../openapi.ts'
import { valid } from '../../valid.ts'
import { AskReset, Finish, Methods, Reset, SecondStep, Session, SignIn, SignUp } from './schemas.ts'

const tag = 'auth'
const open = true
const NO_MAIL = 'This server cannot send mails: no links to confirm an e-mail or to reset a password.'
const secondStep = { 202: { about: 'Right so far; a code is asked for now', schema: SecondStep } }

/** What somebody can do who is nobody yet. */
export const openRoutes = new Hono<AppEnv>()
  .get(
    '/methods',
    describe({ summary: 'Which ways to sign in there are', tag, answer: Methods, refusals: [403], open }),
    (c) => {
      const { config, mail } = c.var.deps
      const always = { on: true, why: null }
      const methods: Methods = {
        password: always,
        google: wayOf(config, 'google'),
        linkedin: wayOf(config, 'linkedin'),
        mail: mail.ready ? always : { on: false, why: NO_MAIL },
      }
      return c.json(methods, 200)
    },
  )
  .post(
    '/sign-up/email',
    describe({ summary: 'Make an account', tag, answer: Session, refusals: [...BODY, 403, 422, 429], open }),
    valid('json', SignUp),
    perAddress('sign-up', (limits) => limits.signUp),
    async (c) => c.json(await signUp(c, c.req.valid('json')), 200),
  )
  .post(
    '/sign-in/email',
    describe({ summary: 'Sign in', tag, answer: Session, also: secondStep, refusals: [...BODY, 401, 403, 429], open }),
    valid('json', SignIn),
    perAddress('sign-in', (limits) => limits.signIn),
    async (c) => {
      const entered = await signIn(c, c.req.valid('json'))
      return 'challenge' in entered ? c.json(entered, 202) : c.json(entered, 200)
    },
  )
  .post(
    '/sign-in/two-factor',
    describe({
      summary: 'Finish signing in with a code',
      tag,
      answer: Session,
      refusals: [...BODY, 401, 403, 422, 429],
      open,
    }),
    valid('json', Finish),
    perAddress('sign-in', (limits) => limits.signIn),
    async (c) => {
      const { challenge, code } = c.req.valid('json')
      return c.json(await finishSignIn(c, challenge, code), 200)
    },
  )
  .post(
    '/request-password-reset',
    describe({
      summary: 'Ask for a mail with a reset link',
      tag,
      answer: Done,
      refusals: [...BODY, 403, 429, 503],
      open,
    }),
    valid('json', AskReset),
    perAddress('reset', (limits) => limits.resetRequest),
    async (c) => {
      await askReset(c, c.req.valid('json').email)
      return c.json(done, 200)
    },
  )
  .post(
    '/reset-password',
    describe({
      summary: 'Set a new password with the link',
      tag,
      answer: Done,
      refusals: [...BODY, 403, 422, 429],
      open,
    }),
    valid('json', Reset),
    perAddress('reset', (limits) => limits.resetRequest),
    async (c) => {
      const { token, newPassword } = c.req.valid('json')
      await resetPassword(c, token, newPassword)
      return c.json(done, 200)
    },
  )
