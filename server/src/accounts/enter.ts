import { z } from 'zod'
import { MAILS } from '../mails/mails.ts'
import { eventOf } from './activity.ts'
import type { AccountEvent, AnyContext } from './activity.ts'
import { coarseIp } from './agent.ts'
import { issue } from './one-time.ts'
import type { Person } from './person.ts'
import { sendLater, whereNow } from './post.ts'
import { newSecret, digestOf } from './secrets.ts'

/** What a device says of itself as it signs in. */
export const DeviceWords = z
  .object({
    id: z.uuid().optional().meta({ description: 'The id it syncs under' }),
    name: z
      .string()
      .trim()
      .max(60, 'Use at most 60 characters for the name of the device.')
      .optional()
      .meta({ description: 'What its owner calls it', example: 'Work laptop' }),
  })
  .meta({ ref: 'DeviceWords', id: 'DeviceWords' })
export type DeviceWords = z.infer<typeof DeviceWords>

export const Method = z.enum(['password', 'google', 'linkedin'])
export type Method = z.infer<typeof Method>

/** How somebody came in. It waits in the database while a second step is asked for. */
export const Entry = z.object({
  method: Method,
  device: DeviceWords.optional(),
  /** Hash of the secret of a device this account was signed in on before. */
  known: z.string().nullable(),
})
export type Entry = z.infer<typeof Entry>

export interface OpenSession {
  token: string
  deviceToken: string
  user: Pick<Person, 'id' | 'email' | 'name' | 'emailVerified'>
}
export interface SecondStep {
  challenge: string
}

const REMEMBER = `
  INSERT INTO known_device (hash, user_id, device_id, seen_at) VALUES (?, ?, ?, ?)`
const SHOW_AGAIN = 'UPDATE device_name SET revoked_at = NULL WHERE device_id = ? AND user_id = ?'
/** Begins a session: a new token each time, known to this device alone. */
export async function openSession(
  c: AnyContext,
  { id, email, name, emailVerified }: OpenSession['user'],
  { method, device = {}, known, event = 'signed-in' }: Entry & { event?: AccountEvent },
): Promise<OpenSession> {
  const { auth, clientIp, now, users } = c.var.deps
  const deviceToken = newSecret()
  const { internalAdapter } = await auth.$context
  const { token } = await internalAdapter.createSession(id, false, {
    ipAddress: coarseIp(clientIp(c)),
    userAgent: c.req.header('user-agent')?.slice(0, 500) ?? '',
    name: device.name || null,
    deviceId: device.id ?? null,
    method,
  })
  await users.write([
    { sql: 'DELETE FROM known_device WHERE hash = ?', args: [known] },
    { sql: REMEMBER, args: [await digestOf(deviceToken), id, device.id ?? null, now()] },
    { sql: SHOW_AGAIN, args: [device.id ?? null, id] },
    eventOf(c, id, event),
  ])
  if (!known && event === 'signed-in') sendLater(c, email, MAILS.newDevice(whereNow(c)))
  // Clients of better-auth look for the token in this header.
  c.header('set-auth-token', token)
  return { token, deviceToken, user: { id, email, name, emailVerified } }
}

/** The first step is done. Where the person has asked for a second one, the session begins after that. */
export async function enter(c: AnyContext, person: Person, entry: Entry): Promise<OpenSession | SecondStep> {
  if (!person.twoFactor) return openSession(c, person, entry)
  const { now, users } = c.var.deps
  return { challenge: await issue(users, { purpose: 'second-step', userId: person.id, data: entry }, now()) }
}
