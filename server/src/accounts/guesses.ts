import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../deps.ts'
import { countTry, giveBackTry } from '../limits.ts'
import type { Limit, Limits } from '../limits.ts'
import type { AnyContext } from './activity.ts'
import { tooManyTries } from './refusals.ts'
import { digestOf } from './secrets.ts'

/** A household has many IPv6 addresses and one network: the first four parts name it. */
function networkOf(ip: string | null): string {
  if (!ip?.includes(':')) return ip ?? 'unknown'
  return ip.split('::')[0]?.split(':').slice(0, 4).join(':') ?? ip
}

async function count(c: AnyContext, key: string, limit: Limit): Promise<void> {
  const { users, now } = c.var.deps
  const wait = await countTry(users, key, limit, now())
  if (wait > 0) throw tooManyTries(wait)
}

/** Limits what one address may ask for, whoever it asks about. */
export const perAddress =
  (what: string, pick: (limits: Limits) => Limit): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    const { clientIp, limits } = c.var.deps
    await count(c, `${what}|ip|${networkOf(clientIp(c))}`, pick(limits))
    await next()
  }

const KNOWN = `
  SELECT 1 FROM known_device k JOIN user u ON u.id = k.user_id WHERE k.hash = ? AND (u.id = ? OR u.email = ?)`

/** The hash of a device's own secret where this account was signed in on it before, else null. */
export async function knownDeviceOf(c: AnyContext, who: string, secret: string | undefined): Promise<string | null> {
  if (!secret) return null
  const hash = await digestOf(secret)
  const { rows } = await c.var.deps.users.read({ sql: KNOWN, args: [hash, who, who] })
  return rows.length > 0 ? hash : null
}

export interface Guess {
  /** The device, where it is one the account was signed in on before. */
  known: string | null
  /** The guess was right. */
  giveBack: () => Promise<void>
}

/**
 * Counts a guess at an account, from wherever it comes. A known device has a count of its own: strangers who use up all
 * guesses lock themselves out, and not the owner at home.
 */
export async function countGuess(c: AnyContext, what: string, who: string, known: string | null): Promise<Guess> {
  const { limits, users } = c.var.deps
  const key = `${what}|${who}${known ? `|${known}` : ''}`
  await count(c, key, limits.signInAccount)
  return { known, giveBack: () => giveBackTry(users, key) }
}

/** Mails cost their reader time: an account gets only so many of a kind. */
export const countMail = (c: AnyContext, what: string, who: string): Promise<void> =>
  count(c, `mail-${what}|${who}`, c.var.deps.limits.resetAccount)
