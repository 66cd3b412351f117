import type { InStatement } from '@libsql/client'
import { uuidv7 } from '@rolecall/shared/domain/id.ts'
import type { Context } from 'hono'
import { z } from 'zod'
import type { AppEnv, SignedInEnv } from '../deps.ts'
import type { UserId } from '../session.ts'
import { coarseIp, describeAgent } from './agent.ts'

/** A request, signed in or not. */
export type AnyContext = Context<AppEnv> | Context<SignedInEnv>

/** All that can happen to an account. */
export const AccountEvent = z.enum([
  'signed-up',
  'signed-in',
  'sign-in-failed',
  'second-step-failed',
  'backup-code-used',
  'signed-out',
  'session-revoked',
  'sessions-revoked',
  'device-revoked',
  'password-changed',
  'password-reset',
  'email-verified',
  'email-change-asked',
  'email-changed',
  'two-factor-on',
  'two-factor-off',
  'backup-codes-made',
  'provider-linked',
  'name-changed',
])
export type AccountEvent = z.infer<typeof AccountEvent>

const INSERT =
  'INSERT INTO activity (id, user_id, at, event, device, ip) SELECT ?, id, ?, ?, ?, ? FROM user WHERE id = ?'

/** The line that tells the owner of an account what happened to it, to be written with the change itself. */
export function eventOf(c: AnyContext, userId: UserId, event: AccountEvent): InStatement {
  const { clientIp, now } = c.var.deps
  const at = now()
  const id = uuidv7(at, ({ length }) => crypto.getRandomValues(new Uint8Array(length)))
  const device = describeAgent(c.req.header('user-agent'))
  return { sql: INSERT, args: [id, at, event, device, coarseIp(clientIp(c)), userId] }
}

const BREATH_MS = 50

/**
 * Begins when the answer is out. A job begun at once could hold the answer up while it writes, and the time would tell
 * a stranger that there is an account to write about.
 */
export function later(c: AnyContext, job: () => Promise<unknown>): void {
  const breath = new Promise((resolve) => setTimeout(resolve, BREATH_MS))
  c.var.deps.background(breath.then(job))
}

/** For what changes nothing else, such as a wrong password. */
export function noteLater(c: AnyContext, userId: UserId, event: AccountEvent): void {
  const line = eventOf(c, userId, event)
  later(c, () => c.var.deps.users.write([line]))
}
