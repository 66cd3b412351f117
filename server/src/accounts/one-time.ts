import type { z } from 'zod'
import type { Db } from '../ports/db.ts'
import { textOf } from '../ports/row.ts'
import type { UserId } from '../session.ts'
import { newSecret, digestOf } from './secrets.ts'

const MINUTE = 60

/** What each secret is good for, and for how many seconds. */
export const LIFETIMES = {
  'verify-email': 24 * 60 * MINUTE,
  'change-email': 24 * 60 * MINUTE,
  'reset-password': 60 * MINUTE,
  'second-step': 10 * MINUTE,
  'provider-state': 10 * MINUTE,
  'provider-code': 60,
} as const
export type Purpose = keyof typeof LIFETIMES

interface Issued {
  purpose: Purpose
  userId: UserId | null
  data: object
}

/** Makes a secret that works once. Only its hash is kept. */
export async function issue(db: Db, { purpose, userId, data }: Issued, now: number): Promise<string> {
  const secret = newSecret()
  const args = [await digestOf(secret), purpose, userId, JSON.stringify(data), now + LIFETIMES[purpose] * 1000]
  await db.write([
    { sql: 'INSERT INTO one_time (hash, purpose, user_id, data, expires_at) VALUES (?, ?, ?, ?, ?)', args },
  ])
  return secret
}

export interface Redeemed<Data> {
  userId: UserId
  data: Data
}

const MATCHES = 'hash = ? AND purpose = ? AND expires_at > ?'

/**
 * Takes the secret out of the table and gives what was kept with it; null where it is unknown, used or too old. It is
 * one statement, so of any number of tries at the same time one finds the row.
 */
export async function redeem<Schema extends z.ZodType>(
  db: Db,
  purpose: Purpose,
  secret: string,
  { data, now }: { data: Schema; now: number },
): Promise<Redeemed<z.infer<Schema>> | null> {
  const args = [await digestOf(secret), purpose, now]
  const [taken] = await db.write([{ sql: `DELETE FROM one_time WHERE ${MATCHES} RETURNING user_id, data`, args }])
  const row = taken?.rows[0]
  return row ? { userId: row[0] as UserId, data: data.parse(JSON.parse(textOf(row[1]))) } : null
}

/** Looks at a secret without using it up. */
export async function peek<Schema extends z.ZodType>(
  db: Db,
  purpose: Purpose,
  secret: string,
  { data, now }: { data: Schema; now: number },
): Promise<Redeemed<z.infer<Schema>> | null> {
  const args = [await digestOf(secret), purpose, now]
  const row = (await db.read({ sql: `SELECT user_id, data FROM one_time WHERE ${MATCHES}`, args })).rows[0]
  return row ? { userId: row[0] as UserId, data: data.parse(JSON.parse(textOf(row[1]))) } : null
}
