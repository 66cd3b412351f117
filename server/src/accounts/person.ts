import { textOf } from '../ports/row.ts'
import type { Db } from '../ports/db.ts'
import type { UserId } from '../session.ts'

/** An account as signing in sees it. */
export interface Person {
  id: UserId
  email: string
  name: string
  emailVerified: boolean
  /** Null where the person signs in through another service alone. */
  passwordHash: string | null
  twoFactor: boolean
}

const READ = `
  SELECT u.id, u.email, u.name, u.email_verified, a.password, t.confirmed_at
  FROM user u
  LEFT JOIN account a ON a.user_id = u.id AND a.provider_id = 'credential'
  LEFT JOIN two_factor t ON t.user_id = u.id`

export async function readPerson(db: Db, by: { id: UserId } | { email: string }): Promise<Person | null> {
  const stmt =
    'id' in by
      ? { sql: `${READ} WHERE u.id = ?`, args: [by.id] }
      : { sql: `${READ} WHERE u.email = ?`, args: [by.email] }
  const row = (await db.read(stmt)).rows[0]
  if (!row) return null
  return {
    id: textOf(row[0]) as UserId,
    email: textOf(row[1]),
    name: textOf(row[2]),
    emailVerified: row[3] === 1,
    passwordHash: row[4] === null ? null : textOf(row[4]),
    twoFactor: row[5] !== null,
  }
}
