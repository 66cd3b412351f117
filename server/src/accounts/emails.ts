import { z } from 'zod'
import { MAILS } from '../mails/mails.ts'
import type { SignedIn, UserId } from '../session.ts'
import { eventOf } from './activity.ts'
import type { AnyContext } from './activity.ts'
import { countMail } from './guesses.ts'
import { issue, LIFETIMES, redeem } from './one-time.ts'
import { confirmSelf } from './password.ts'
import { readPerson } from './person.ts'
import { sendLater } from './post.ts'
import { authError } from './refusals.ts'

export type ToVerify = Pick<SignedIn, 'id' | 'email'>
/** A link is for one address: changed since, the link proves nothing. */
const Verify = z.object({ email: z.string() })
const Change = z.object({ email: z.string(), side: z.enum(['old', 'new']) })

export async function sendVerification(c: AnyContext, { id, email }: ToVerify): Promise<void> {
  const { config, mail, now, users } = c.var.deps
  if (!mail.ready) return
  const token = await issue(users, { purpose: 'verify-email', userId: id, data: { email } }, now())
  sendLater(c, email, MAILS.verify({ link: `${config.API_URL}/verify-email?token=${token}` }))
}

/** Asked for by the person, who is told when it cannot be done. */
export async function resendVerification(c: AnyContext, me: SignedIn): Promise<void> {
  if (!c.var.deps.mail.ready) throw authError('mail-not-set-up')
  if (me.emailVerified) return
  await countMail(c, 'verify', me.id)
  await sendVerification(c, me)
}

export async function verifyEmail(c: AnyContext, token: string): Promise<boolean> {
  const { now, users } = c.var.deps
  const taken = await redeem(users, 'verify-email', token, { data: Verify, now: now() })
  if (!taken) return false
  const sql = 'UPDATE user SET email_verified = 1, updated_at = ? WHERE id = ? AND email = ? RETURNING id'
  const [set] = await users.write([
    { sql, args: [now(), taken.userId, taken.data.email] },
    // It was asked for while nobody knew whose mailbox this is: now the mailbox has a say.
    { sql: 'DELETE FROM email_change WHERE user_id = ?', args: [taken.userId] },
    eventOf(c, taken.userId, 'email-verified'),
  ])
  return set?.rows.length === 1
}

const ASK = `
  INSERT INTO email_change (user_id, email, old_said, new_said, expires_at) VALUES (?1, ?2, ?3, 0, ?4)
  ON CONFLICT (user_id) DO UPDATE SET email = ?2, old_said = ?3, new_said = 0, expires_at = ?4`

async function linkFor(c: AnyContext, userId: UserId, data: z.infer<typeof Change>): Promise<string> {
  const { config, now, users } = c.var.deps
  return `${config.API_URL}/change-email?token=${await issue(users, { purpose: 'change-email', userId, data }, now())}`
}

interface Wanted {
  newEmail: string
  password?: string | undefined
}

/**
 * Both mailboxes have to agree. An address that nobody ever confirmed is not asked: it may be a typing mistake, which is
 * what the person wants to mend. The answer does not tell whether the new address has an account; a mail to it does.
 */
export async function askEmailChange(c: AnyContext, id: UserId, { newEmail, password }: Wanted): Promise<void> {
  const { mail, now, users } = c.var.deps
  if (!mail.ready) throw authError('mail-not-set-up')
  const { email, emailVerified } = await confirmSelf(c, id, password)
  if (newEmail === email) throw authError('email-same')
  await countMail(c, 'change-email', id)
  const args = [id, newEmail, emailVerified ? 0 : 1, now() + LIFETIMES['change-email'] * 1000]
  await users.write([
    { sql: "DELETE FROM one_time WHERE user_id = ? AND purpose = 'change-email'", args: [id] },
    { sql: ASK, args },
    eventOf(c, id, 'email-change-asked'),
  ])
  if (await readPerson(users, { email: newEmail })) return sendLater(c, newEmail, MAILS.addressTaken())
  sendLater(c, newEmail, MAILS.newAddress({ link: await linkFor(c, id, { email: newEmail, side: 'new' }) }))
  if (!emailVerified) return
  const link = await linkFor(c, id, { email: newEmail, side: 'old' })
  sendLater(c, email, MAILS.leaveAddress({ link, email: newEmail }))
}

export type ChangeState = 'changed' | 'one-more' | 'used-up' | 'taken'

/** The address may have been taken by somebody else since it was asked for. */
async function moveAccount(c: AnyContext, userId: UserId, email: string): Promise<ChangeState> {
  const { now, users } = c.var.deps
  const before = await readPerson(users, { id: userId })
  const taken = await readPerson(users, { email })
  if (!before || taken) return before ? 'taken' : 'used-up'
  await users.write([
    { sql: 'UPDATE user SET email = ?, email_verified = 1, updated_at = ? WHERE id = ?', args: [email, now(), userId] },
    { sql: 'DELETE FROM email_change WHERE user_id = ?', args: [userId] },
    // Links that lie in the old mailbox must open nothing any more.
    { sql: 'DELETE FROM one_time WHERE user_id = ?', args: [userId] },
    eventOf(c, userId, 'email-changed'),
  ])
  sendLater(c, before.email, MAILS.addressChanged({ email }))
  return 'changed'
}

/** Each link says yes for its mailbox; the second yes moves the account. */
export async function confirmEmailChange(c: AnyContext, token: string): Promise<ChangeState> {
  const { now, users } = c.var.deps
  const taken = await redeem(users, 'change-email', token, { data: Change, now: now() })
  if (!taken) return 'used-up'
  const { userId, data } = taken
  const column = data.side === 'old' ? 'old_said' : 'new_said'
  const sql = `UPDATE email_change SET ${column} = 1 WHERE user_id = ? AND email = ? AND expires_at > ?
    RETURNING old_said AND new_said`
  const [said] = await users.write([{ sql, args: [userId, data.email, now()] }])
  const row = said?.rows[0]
  if (!row) return 'used-up'
  return row[0] === 1 ? moveAccount(c, userId, data.email) : 'one-more'
}
