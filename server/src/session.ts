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

const DAY = 24 * 60 * 60 * 1000
export const SESSION_DAYS = 30
/** However often it is used, a session ends after this many days. */
export const SESSION_CAP_DAYS = 90

const READ_SESSION = `
  SELECT s.created_at, s.expires_at, s.updated_at, u.id, u.email, u.name, u.email_verified, u.created_at
  FROM session s JOIN user u ON u.id = s.user_id WHERE s.token = ?`
const RENEW_SESSION = 'UPDATE session SET expires_at = ?, updated_at = ? WHERE token = ? AND expires_at > ?'

const BEARER = /^bearer +([^\s.]+)/i

/**
 * The token is the part before the dot. What follows it is a signature for cookies, which are not used here: the token
 * itself is 32 random characters that stand in the database, so a signature would prove nothing more.
 */
const tokenOf = (header: string | undefined): string | null => BEARER.exec(header ?? '')?.[1] ?? null

interface Found {
  me: SignedIn
  startedAt: number
  renewedAt: number
}

async function findSession(db: Db, token: string, now: number): Promise<Found | null> {
  const row = (await db.read({ sql: READ_SESSION, args: [token] })).rows[0]
  if (!row) return null
  const [startedAt, expiresAt, renewedAt] = [Number(row[0]), Number(row[1]), Number(row[2])]
  if (expiresAt <= now || startedAt + SESSION_CAP_DAYS * DAY <= now) return null
  const me = {
    id: textOf(row[3]) as UserId,
    email: textOf(row[4]),
    name: textOf(row[5]),
    emailVerified: row[6] === 1,
    createdAt: Number(row[7]),
  }
  return { me, startedAt, renewedAt }
}

async function renew(db: Db, token: string, { startedAt }: Found, now: number): Promise<void> {
  const expiresAt = Math.min(now + SESSION_DAYS * DAY, startedAt + SESSION_CAP_DAYS * DAY)
  await db.write([{ sql: RENEW_SESSION, args: [expiresAt, now, token, now] }])
}

/** Who sends this token, in one trip to the database; null where the session is unknown or over. */
export async function readSession(db: Db, header: string | undefined, now: number): Promise<SignedIn | null> {
  const token = tokenOf(header)
  const found = token ? await findSession(db, token, now) : null
  if (!token || !found) return null
  if (now - found.renewedAt > DAY) await renew(db, token, found, now)
  return found.me
}

/** Lets only signed-in people through. */
export const signedIn: MiddlewareHandler<SignedInEnv> = async (c, next) => {
  const { users, now } = c.var.deps
  const me = await readSession(users, c.req.header('authorization'), now())
  if (!me) throw httpError('signed-out')
  c.set('me', me)
  await next()
}

export async function endSession(db: Db, header: string | undefined): Promise<void> {
  await db.write([{ sql: 'DELETE FROM session WHERE token = ?', args: [tokenOf(header)] }])
}

export async function endSessions(db: Db, person: UserId): Promise<void> {
  await db.write([{ sql: 'DELETE FROM session WHERE user_id = ?', args: [person] }])
}
