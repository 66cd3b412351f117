import type { MiddlewareHandler } from 'hono'
import type { SignedInEnv } from './deps.ts'
import { httpError } from './errors.ts'
import type { Db } from './ports/db.ts'
import { textOf } from './ports/row.ts'

/** The id of the person whose session it is. Store functions of private rows take nothing else. */
export type UserId = string & { readonly __brand: 'UserId' }

export interface SignedIn {
  id: UserId
  email: string
  name: string
  emailVerified: boolean
  createdAt: number
}

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
export const SESSION_DAYS = 30
/** However often it is used, a session ends after this many days. */
export const SESSION_CAP_DAYS = 90

// Every column read costs the driver about as much as the whole look-up, so what only decides is decided in SQL.
/** Reads columns of the session and its person, where the session holds. Takes sessionArgs(). */
export const ofSession = (columns: string): string => `
  SELECT ${columns}
  FROM session s JOIN user u ON u.id = s.user_id WHERE s.token = ? AND s.expires_at > ? AND s.created_at > ?`
const READ_SESSION = ofSession('s.updated_at, u.id, u.email, u.name, u.email_verified, u.created_at')
const RENEW_SESSION = `
  UPDATE session SET expires_at = min(?1 + ${SESSION_DAYS * DAY}, created_at + ${SESSION_CAP_DAYS * DAY}), updated_at = ?1
  WHERE token = ?2 AND expires_at > ?1`

const BEARER = /^bearer +([^\s.]+)/i

/**
 * The token is the part before the dot. What follows it is a signature for cookies, which are not used here: the token
 * itself is 32 random characters that stand in the database, so a signature would prove nothing more.
 */
export const tokenOf = (header: string | undefined): string | null => BEARER.exec(header ?? '')?.[1] ?? null

export const sessionArgs = (header: string | undefined, now: number) => [
  tokenOf(header),
  now,
  now - SESSION_CAP_DAYS * DAY,
]

const renew = (db: Db, token: string, now: number) => db.write([{ sql: RENEW_SESSION, args: [now, token] }])

/**
 * Who sends this token, in one trip to the database; null where the session is unknown or over. Once an hour of use the
 * session is renewed, which also keeps when it was last seen.
 */
export async function readSession(db: Db, header: string | undefined, now: number): Promise<SignedIn | null> {
  const token = tokenOf(header)
  if (!token) return null
  const row = (await db.read({ sql: READ_SESSION, args: sessionArgs(header, now) })).rows[0]
  if (!row) return null
  if (now - Number(row[0]) > HOUR) await renew(db, token, now)
  return {
    id: textOf(row[1]) as UserId,
    email: textOf(row[2]),
    name: textOf(row[3]),
    emailVerified: row[4] === 1,
    createdAt: Number(row[5]),
  }
}

/** Lets only signed-in people through. */
export const signedIn: MiddlewareHandler<SignedInEnv> = async (c, next) => {
  const { users, now } = c.var.deps
  const me = await readSession(users, c.req.header('authorization'), now())
  if (!me) throw httpError('signed-out')
  c.set('me', me)
  await next()
}

/**
 * Behind signedIn, for those who run the server. An address counts only once it was confirmed: anybody can sign up with
 * somebody else's.
 */
export const admin: MiddlewareHandler<SignedInEnv> = async (c, next) => {
  const { email, emailVerified } = c.var.me
  const { ADMINS = [] } = c.var.deps.config
  if (!emailVerified || !ADMINS.includes(email.toLowerCase())) throw httpError('admins-only')
  await next()
}

/**
 * Behind signedIn, for what leans on the address of an account: it must be known to be theirs. A server that sends no
 * mails cannot know it of anybody.
 */
export const verified: MiddlewareHandler<SignedInEnv> = async (c, next) => {
  if (!c.var.me.emailVerified && c.var.deps.mail.ready) throw httpError('email-not-verified')
  await next()
}
