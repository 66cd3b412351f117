import type { InStatement } from '@libsql/client'
import { PRODUCT_NAME } from '@rolecall/shared/product.ts'
import { MAILS } from '../mails/mails.ts'
import { textOf } from '../ports/row.ts'
import type { UserId } from '../session.ts'
import { eventOf, noteLater } from './activity.ts'
import type { AnyContext } from './activity.ts'
import { Entry, openSession } from './enter.ts'
import type { OpenSession } from './enter.ts'
import { countGuess } from './guesses.ts'
import { peek, redeem } from './one-time.ts'
import { confirmSelf } from './password.ts'
import { readPerson } from './person.ts'
import { sendLater, whereNow } from './post.ts'
import { authError } from './refusals.ts'
import { keyedHash, seal, unseal } from './secrets.ts'
import { newTotpSecret, stepOfCode, toBase32, totpUri } from './totp.ts'

const BACKUP_CODES = 10
const BACKUP_BYTES = 10
const READ = 'SELECT secret, confirmed_at FROM two_factor WHERE user_id = ?'
/** A code counts once: the half minute of the last one taken only ever rises, and one statement looks and sets it. */
const TAKE_STEP = 'UPDATE two_factor SET last_step = ?2 WHERE user_id = ?1 AND last_step < ?2 RETURNING last_step'
const TAKE_BACKUP = 'DELETE FROM backup_code WHERE user_id = ? AND hash = ? RETURNING hash'
/** Begun and not finished, it is begun anew; one that is on stays as it is. */
const BEGIN = `
  INSERT INTO two_factor (user_id, secret, last_step) VALUES (?, ?, 0)
  ON CONFLICT (user_id) DO UPDATE SET secret = excluded.secret, last_step = 0 WHERE confirmed_at IS NULL`
const TURN_ON = 'UPDATE two_factor SET confirmed_at = ? WHERE user_id = ? AND confirmed_at IS NULL RETURNING user_id'

interface Kept {
  secret: string
  on: boolean
}

async function readTwoFactor(c: AnyContext, id: UserId): Promise<Kept | null> {
  const { config, users } = c.var.deps
  const row = (await users.read({ sql: READ, args: [id] })).rows[0]
  return row ? { secret: await unseal(config.AUTH_SECRET, textOf(row[0])), on: row[1] !== null } : null
}

async function takeTotp(c: AnyContext, id: UserId, secret: string, code: string): Promise<boolean> {
  const { now, users } = c.var.deps
  const step = await stepOfCode(secret, code, now())
  if (step === null) return false
  const [taken] = await users.write([{ sql: TAKE_STEP, args: [id, step] }])
  return taken?.rows.length === 1
}

/** Written with or without its dash, large or small. */
const plainCode = (code: string): string => code.replaceAll(/[\s-]/g, '').toUpperCase()
const backupHash = (c: AnyContext, id: UserId, code: string): Promise<string> =>
  keyedHash(c.var.deps.config.AUTH_SECRET, `backup ${id} ${plainCode(code)}`)

async function takeBackup(c: AnyContext, id: UserId, code: string): Promise<boolean> {
  const [taken] = await c.var.deps.users.write([{ sql: TAKE_BACKUP, args: [id, await backupHash(c, id, code)] }])
  if (taken?.rows.length !== 1) return false
  noteLater(c, id, 'backup-code-used')
  return true
}

/** Takes a code of the app, or a backup code: never one that was taken before. */
async function takeCode(c: AnyContext, id: UserId, code: string, known: string | null): Promise<void> {
  const guess = await countGuess(c, 'second-step', id, known)
  const kept = await readTwoFactor(c, id)
  const plain = plainCode(code)
  const right = /^\d{6}$/.test(plain)
    ? kept !== null && (await takeTotp(c, id, kept.secret, plain))
    : kept?.on === true && (await takeBackup(c, id, plain))
  if (!right) {
    noteLater(c, id, 'second-step-failed')
    throw authError('wrong-code')
  }
  await guess.giveBack()
}

/** The second step of signing in. A wrong code leaves the step open until it runs out. */
export async function finishSignIn(c: AnyContext, challenge: string, code: string): Promise<OpenSession> {
  const { now, users } = c.var.deps
  const kept = { data: Entry, now: now() }
  const waiting = await peek(users, 'second-step', challenge, kept)
  if (!waiting) throw authError('step-over')
  await takeCode(c, waiting.userId, code, waiting.data.known)
  const taken = await redeem(users, 'second-step', challenge, kept)
  const person = taken && (await readPerson(users, { id: taken.userId }))
  if (!person) throw authError('step-over')
  return openSession(c, person, taken.data)
}

export interface Begun {
  secret: string
  uri: string
}

export async function beginTwoFactor(c: AnyContext, id: UserId, password: string | undefined): Promise<Begun> {
  const { email, twoFactor } = await confirmSelf(c, id, password)
  if (twoFactor) throw authError('two-factor-on-already')
  const { config, users } = c.var.deps
  const secret = newTotpSecret()
  await users.write([{ sql: BEGIN, args: [id, await seal(config.AUTH_SECRET, secret)] }])
  return { secret, uri: totpUri(secret, { product: PRODUCT_NAME, email }) }
}

function newBackupCode(): string {
  const code = toBase32(crypto.getRandomValues(new Uint8Array(BACKUP_BYTES))).slice(0, 10)
  return `${code.slice(0, 5)}-${code.slice(5)}`
}

async function newBackupCodes(c: AnyContext, id: UserId): Promise<{ codes: string[]; written: InStatement[] }> {
  const codes = Array.from({ length: BACKUP_CODES }, newBackupCode)
  const hashes = await Promise.all(codes.map((code) => backupHash(c, id, code)))
  const rows = hashes.map((hash) => ({
    sql: 'INSERT INTO backup_code (user_id, hash) VALUES (?, ?)',
    args: [id, hash],
  }))
  return { codes, written: [{ sql: 'DELETE FROM backup_code WHERE user_id = ?', args: [id] }, ...rows] }
}

/** The first code shows that the person's app holds the secret; only then is it asked for at sign-in. */
export async function turnOnTwoFactor(c: AnyContext, id: UserId, email: string, code: string): Promise<string[]> {
  const { now, users } = c.var.deps
  const kept = await readTwoFactor(c, id)
  if (kept?.on) throw authError('two-factor-on-already')
  if (!/^\d{6}$/.test(plainCode(code))) throw authError('wrong-code')
  await takeCode(c, id, code, null)
  const [turned] = await users.write([{ sql: TURN_ON, args: [now(), id] }])
  if (turned?.rows.length !== 1) throw authError('two-factor-on-already')
  const { codes, written } = await newBackupCodes(c, id)
  await users.write([...written, eventOf(c, id, 'two-factor-on')])
  sendLater(c, email, MAILS.twoFactorOn(whereNow(c)))
  return codes
}

interface Proof {
  password?: string | undefined
  code: string
}

/** What weakens two-factor sign-in takes both factors. */
async function confirmBoth(c: AnyContext, id: UserId, { password, code }: Proof): Promise<string> {
  const { email, twoFactor } = await confirmSelf(c, id, password)
  if (!twoFactor) throw authError('two-factor-off-already')
  await takeCode(c, id, code, null)
  return email
}

export async function renewBackupCodes(c: AnyContext, id: UserId, proof: Proof): Promise<string[]> {
  await confirmBoth(c, id, proof)
  const { codes, written } = await newBackupCodes(c, id)
  await c.var.deps.users.write([...written, eventOf(c, id, 'backup-codes-made')])
  return codes
}

export async function turnOffTwoFactor(c: AnyContext, id: UserId, proof: Proof): Promise<void> {
  const email = await confirmBoth(c, id, proof)
  await c.var.deps.users.write([
    { sql: 'DELETE FROM two_factor WHERE user_id = ?', args: [id] },
    { sql: 'DELETE FROM backup_code WHERE user_id = ?', args: [id] },
    { sql: "DELETE FROM one_time WHERE user_id = ? AND purpose = 'second-step'", args: [id] },
    eventOf(c, id, 'two-factor-off'),
  ])
  sendLater(c, email, MAILS.twoFactorOff(whereNow(c)))
}
