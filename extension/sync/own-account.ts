import { z } from 'zod'
import { OpenSession } from './account-api.ts'
import { answerOf } from './answer.ts'
import type { apiOf } from './api.ts'

/** The server's routes with the session of whoever is signed in here. */
export type OwnApi = ReturnType<typeof apiOf>

const Done = z.object({ ok: z.literal(true) })

const Me = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  emailVerified: z.boolean(),
  createdAt: z.string(),
})
export type Me = z.infer<typeof Me>
export const readMe = (api: OwnApi): Promise<Me> => answerOf(api.users.me.$get(), Me)
export const rename = (api: OwnApi, name: string): Promise<Me> => answerOf(api.users.me.$patch({ json: { name } }), Me)

const Security = z.object({
  hasPassword: z.boolean(),
  pendingEmail: z.string().nullable(),
  twoFactor: z.object({ on: z.boolean(), backupCodesLeft: z.number() }),
  providers: z.array(z.string()),
})
export type Security = z.infer<typeof Security>
export const readSecurity = (api: OwnApi): Promise<Security> => answerOf(api.users.me.security.$get(), Security)

const Session = z.object({
  id: z.string(),
  name: z.string(),
  agent: z.string(),
  ip: z.string().nullable(),
  method: z.string(),
  current: z.boolean(),
  createdAt: z.string(),
  seenAt: z.string(),
})
export type OwnSession = z.infer<typeof Session>
export const listSessions = async (api: OwnApi): Promise<OwnSession[]> =>
  (await answerOf(api.users.me.sessions.$get(), z.object({ items: z.array(Session) }))).items
export const revokeSession = (api: OwnApi, id: string): Promise<unknown> =>
  answerOf(api.users.me.sessions[':id'].$delete({ param: { id } }), Done)
export const revokeOthers = (api: OwnApi): Promise<unknown> => answerOf(api.auth['revoke-other-sessions'].$post(), Done)
export const revokeAll = (api: OwnApi): Promise<unknown> => answerOf(api.auth['revoke-sessions'].$post(), Done)

const Device = z.object({
  id: z.string(),
  name: z.string(),
  createdAt: z.string(),
  seenAt: z.string(),
  current: z.boolean(),
  sessions: z.number(),
})
export type OwnDevice = z.infer<typeof Device>
export const listDevices = async (api: OwnApi): Promise<OwnDevice[]> =>
  (await answerOf(api.devices.$get(), z.object({ items: z.array(Device) }))).items
export const nameDevice = (api: OwnApi, id: string, name: string): Promise<unknown> =>
  answerOf(api.devices[':id'].$patch({ param: { id }, json: { name } }), Done)
export const forgetDevice = (api: OwnApi, id: string): Promise<unknown> =>
  answerOf(api.devices[':id'].$delete({ param: { id } }), Done)

const Happened = z.object({
  id: z.string(),
  at: z.string(),
  event: z.string(),
  device: z.string(),
  ip: z.string().nullable(),
})
export type Happened = z.infer<typeof Happened>
const Activity = z.object({ items: z.array(Happened), next: z.string().nullable() })
export type Activity = z.infer<typeof Activity>
export const readActivity = (api: OwnApi, cursor: string | null): Promise<Activity> =>
  answerOf(api.users.me.activity.$get({ query: { limit: '10', ...(cursor === null ? {} : { cursor }) } }), Activity)

/** Shown to do what could take an account from its owner. Left out by people who have none. */
type Password = { password?: string }
const passwordOf = (password: string): Password => (password === '' ? {} : { password })

export const resendVerification = (api: OwnApi): Promise<unknown> =>
  answerOf(api.auth['send-verification'].$post(), Done)
export const changeEmail = (api: OwnApi, newEmail: string, password: string): Promise<unknown> =>
  answerOf(api.auth['change-email'].$post({ json: { newEmail, ...passwordOf(password) } }), Done)

/** All other devices are signed out; this one goes on with the session that comes back. */
export function changePassword(
  api: OwnApi,
  current: string,
  newPassword: string,
): Promise<z.infer<typeof OpenSession>> {
  const given = current === '' ? {} : { currentPassword: current }
  return answerOf(api.auth['change-password'].$post({ json: { ...given, newPassword } }), OpenSession)
}

const Begun = z.object({ secret: z.string().min(1), uri: z.string().startsWith('otpauth:') })
export type Begun = z.infer<typeof Begun>
const Codes = z.object({ backupCodes: z.array(z.string()) })
const codesIn = async (asked: Promise<Response>): Promise<string[]> => (await answerOf(asked, Codes)).backupCodes

export const beginTwoFactor = (api: OwnApi, password: string): Promise<Begun> =>
  answerOf(api.auth['two-factor'].start.$post({ json: passwordOf(password) }), Begun)
export const confirmTwoFactor = (api: OwnApi, code: string): Promise<string[]> =>
  codesIn(api.auth['two-factor'].confirm.$post({ json: { code } }))
export const newBackupCodes = (api: OwnApi, password: string, code: string): Promise<string[]> =>
  codesIn(api.auth['two-factor']['backup-codes'].$post({ json: { ...passwordOf(password), code } }))
export const stopTwoFactor = (api: OwnApi, password: string, code: string): Promise<unknown> =>
  answerOf(api.auth['two-factor'].stop.$post({ json: { ...passwordOf(password), code } }), Done)

export const deleteAccount = (api: OwnApi, password: string): Promise<unknown> =>
  answerOf(api.users.me.$delete({ json: passwordOf(password) }), Done)
