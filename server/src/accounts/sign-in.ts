import { countGuess, knownDeviceOf } from './guesses.ts'
import { noteLater } from './activity.ts'
import type { AnyContext } from './activity.ts'
import { sendVerification } from './emails.ts'
import { enter, openSession } from './enter.ts'
import type { DeviceWords, OpenSession, SecondStep } from './enter.ts'
import { hashNewPassword, isPasswordOf, setPassword } from './password.ts'
import { readPerson } from './person.ts'
import { authError } from './refusals.ts'
import type { UserId } from '../session.ts'

interface Credentials {
  email: string
  password: string
  device?: DeviceWords | undefined
}

/** An e-mail that nobody has takes as long as a wrong password, and gets the same answer. */
export async function signIn(
  c: AnyContext,
  { email, password, device, deviceToken }: Credentials & { deviceToken?: string | undefined },
): Promise<OpenSession | SecondStep> {
  const { users } = c.var.deps
  const guess = await countGuess(c, 'sign-in', email, await knownDeviceOf(c, email, deviceToken))
  const person = await readPerson(users, { email })
  const right = await isPasswordOf(c, person, password)
  if (!person || !right) {
    if (person) noteLater(c, person.id, 'sign-in-failed')
    throw authError('wrong-sign-in')
  }
  await guess.giveBack()
  return enter(c, person, { method: 'password', device, known: guess.known })
}

const ADD = `
  INSERT INTO user (id, name, email, email_verified, created_at, updated_at) VALUES (?1, ?2, ?3, 0, ?4, ?4)
  ON CONFLICT (email) DO NOTHING`

/** The account and its password are made together or not at all. */
export async function signUp(
  c: AnyContext,
  { name, email, password, device }: Credentials & { name: string },
): Promise<OpenSession> {
  const { now, users } = c.var.deps
  const hash = await hashNewPassword(c, password, [email, name])
  const id = crypto.randomUUID() as UserId
  const [added] = await users.write([{ sql: ADD, args: [id, name, email, now()] }, ...setPassword(id, hash, now())])
  if (added?.rowsAffected !== 1) throw authError('cannot-sign-up')
  const person = { id, name, email, emailVerified: false }
  const session = await openSession(c, person, { method: 'password', device, known: null, event: 'signed-up' })
  await sendVerification(c, person)
  return session
}
