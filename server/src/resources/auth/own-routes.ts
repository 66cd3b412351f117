import { Hono } from 'hono'
import { askEmailChange, resendVerification } from '../../accounts/emails.ts'
import { changePassword } from '../../accounts/new-password.ts'
import { Done, done } from '../../accounts/schemas.ts'
import { endAll, endOthers, signOut } from '../../accounts/sessions.ts'
import type { SignedInEnv } from '../../deps.ts'
import { BODY, describe } from '../../openapi.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { ChangeEmail, ChangePassword, Session } from './schemas.ts'

const tag = 'auth'

/** What needs a session. */
export const ownRoutes = new Hono<SignedInEnv>()
  .post(
    '/send-verification',
    describe({
      summary: 'Ask again for the mail that confirms your e-mail',
      tag,
      answer: Done,
      refusals: [401, 403, 429, 503],
    }),
    signedIn,
    async (c) => {
      await resendVerification(c, c.var.me)
      return c.json(done, 200)
    },
  )
  .post(
    '/change-password',
    describe({
      summary: 'Change your password; all other devices are signed out',
      tag,
      answer: Session,
      refusals: [...BODY, 401, 403, 422, 429],
    }),
    signedIn,
    valid('json', ChangePassword),
    async (c) => c.json(await changePassword(c, c.var.me.id, c.req.valid('json')), 200),
  )
  .post(
    '/change-email',
    describe({
      summary: 'Ask to change your e-mail; links in mails to both addresses confirm it',
      tag,
      answer: Done,
      refusals: [...BODY, 401, 403, 422, 429, 503],
    }),
    signedIn,
    valid('json', ChangeEmail),
    async (c) => {
      await askEmailChange(c, c.var.me.id, c.req.valid('json'))
      return c.json(done, 200)
    },
  )
  .post(
    '/sign-out',
    describe({ summary: 'End this session', tag, answer: Done, refusals: [401, 403] }),
    signedIn,
    async (c) => {
      await signOut(c, c.var.me.id)
      return c.json(done, 200)
    },
  )
  .post(
    '/revoke-sessions',
    describe({ summary: 'End all your sessions, this one too', tag, answer: Done, refusals: [401, 403] }),
    signedIn,
    async (c) => {
      await endAll(c, c.var.me.id)
      return c.json(done, 200)
    },
  )
  .post(
    '/revoke-other-sessions',
    describe({ summary: 'End all your sessions but this one', tag, answer: Done, refusals: [401, 403] }),
    signedIn,
    async (c) => {
      await endOthers(c, c.var.me.id)
      return c.json(done, 200)
    },
  )
