import type { InStatement } from '@libsql/client'
import { tokenOf } from '../session.ts'
import type { UserId } from '../session.ts'
import type { AnyContext } from './activity.ts'
import { countGuess } from './guesses.ts'
import { readPerson } from './person.ts'
import type { Person } from './person.ts'
import { authError } from './refusals.ts'
import { isWeakPassword } from './weak-password.ts'

const FRESH_MS = 10 * 60 * 1000

/** Takes the same time whether or not there is a person, and whether or not they have a password. */
export async function isPasswordOf(c: AnyContext, person: Person | null, password: string): Promise<boolean> {
  const context = await c.var.deps.auth.$context
  if (person?.passwordHash) return context.password.verify({ hash: person.passwordHash, password })
  await context.password.hash(password)
  return false
}

/** Refuses what is on lists of stolen passwords or made of the person's own words, then hashes it. */
export async function hashNewPassword(c: AnyContext, password: string, ownWords: string[]): Promise<string> {
  if (await isWeakPassword(password, ownWords)) throw authError('weak-password')
  return (await c.var.deps.auth.$context).password.hash(password)
}

const UPDATE = `UPDATE account SET password = ?1, updated_at = ?2 WHERE user_id = ?3 AND provider_id = 'credential'`
const INSERT = `
  INSERT INTO account (id, account_id, provider_id, user_id, password, created_at, updated_at)
  SELECT ?4, id, 'credential', id, ?1, ?2, ?2 FROM user WHERE id = ?3
  ON CONFLICT (provider_id, account_id) DO NOTHING`

/** Also gives a first password to somebody who had none. */
export function setPassword(userId: UserId, hash: string, now: number): InStatement[] {
  const args = [hash, now, userId]
  return [
    { sql: UPDATE, args },
    { sql: INSERT, args: [...args, crypto.randomUUID()] },
  ]
}

async function isFresh(c: AnyContext): Promise<boolean> {
  const { users, now } = c.var.deps
  const args = [tokenOf(c.req.header('authorization')), now() - FRESH_MS]
  return (await users.read({ sql: 'SELECT 1 FROM session WHERE token = ? AND created_at > ?', args })).rows.length > 0
}

/**
 * What could take an account from its owner asks for more than an open session: the password, or where there is none a
 * sign-in of the last minutes.
 */
export async function confirmSelf(c: AnyContext, id: UserId, password: string | undefined): Promise<Person> {
  const person = await readPerson(c.var.deps.users, { id })
  if (!person) throw authError('sign-in-again')
  if (!person.passwordHash) {
    if (!(await isFresh(c))) throw authError('sign-in-again')
    return person
  }
  if (!password) throw authError('needs-password')
  const guess = await countGuess(c, 'confirm', id, null)
  if (!(await isPasswordOf(c, person, password))) throw authError('wrong-password')
  await guess.giveBack()
  return person
}
