import type { InStatement } from '@libsql/client'
import { z } from 'zod'
import { MAILS } from '../mails/mails.ts'
import type { UserId } from '../session.ts'
import { eventOf, later } from './activity.ts'
import type { AnyContext } from './activity.ts'
import { openSession } from './enter.ts'
import type { OpenSession } from './enter.ts'
import { countMail } from './guesses.ts'
import { issue, peek, redeem } from './one-time.ts'
import { confirmSelf, hashNewPassword, setPassword } from './password.ts'
import { readPerson } from './person.ts'
import { sendLater, whereNow } from './post.ts'
import { authError } from './refusals.ts'
import { sessionOf } from './sessions.ts'

const Reset = z.object({ email: z.string() })

/** Answers alike whether or not the account exists: looking it up and sending the mail come after the answer. */
export async function askReset(c: AnyContext, email: string): Promise<void> {
  const { config, mail, now, users } = c.var.deps
  if (!mail.ready) throw authError('mail-not-set-up')
  await countMail(c, 'reset', email)
  const send = async () => {
    const person = await readPerson(users, { email })
    if (!person) return
    const token = await issue(users, { purpose: 'reset-password', userId: person.id, data: { email } }, now())
    sendLater(c, email, MAILS.reset({ link: `${config.API_URL}/reset-password?token=${token}` }))
  }
  later(c, send)
}

/**
 * Whoever knew the old password is out: every session ends, no device is known any more, no link
 * opens anything, and a new e-mail they may have asked for is not waited for.
 */
const shutOut = (id: UserId): InStatement[] => [
  { sql: 'DELETE FROM session WHERE user_id = ?', args: [id] },
  { sql: 'DELETE FROM known_device WHERE user_id = ?', args: [id] },
  { sql: "DELETE FROM one_time WHERE user_id = ? AND purpose <> 'verify-email'", args: [id] },
  { sql: 'DELETE FROM email_change WHERE user_id = ?', args: [id] },
]

/** The link came through the mailbox, so the address is theirs from now on. */
export async function resetPassword(c: AnyContext, token: string, password: string): Promise<void> {
  const { now, users } = c.var.deps
  const kept = { data: Reset, now: now() }
  const asked = await peek(users, 'reset-password', token, kept)
  // A password that is refused must not use up the link.
  const hash = asked && (await hashNewPassword(c, password, [asked.data.email]))
  const taken = hash && (await redeem(users, 'reset-password', token, kept))
  if (!taken) throw authError('link-used-up')
  const { userId: id, data } = taken
  await users.write([
    ...setPassword(id, hash, now()),
    ...shutOut(id),
    { sql: 'UPDATE user SET email_verified = 1 WHERE id = ? AND email = ?', args: [id, data.email] },
    eventOf(c, id, 'password-reset'),
  ])
  sendLater(c, data.email, MAILS.passwordChanged(whereNow(c)))
}

interface Change {
  currentPassword?: string | undefined
  newPassword: string
}

/** Whoever knew the old password is signed out everywhere; this device goes on with a session of its own. */
export async function changePassword(c: AnyContext, id: UserId, given: Change): Promise<OpenSession> {
  const { now, users } = c.var.deps
  const person = await confirmSelf(c, id, given.currentPassword)
  const hash = await hashNewPassword(c, given.newPassword, [person.email, person.name])
  const { method, device } = await sessionOf(c)
  await users.write([...setPassword(id, hash, now()), ...shutOut(id)])
  const session = await openSession(c, person, { method, device, known: null, event: 'password-changed' })
  sendLater(c, person.email, MAILS.passwordChanged(whereNow(c)))
  return session
}
