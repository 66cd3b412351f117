import { z } from 'zod'
import { answerOf, ServerProblem } from './answer.ts'
import { apiOf } from './api.ts'
import type { ApiPorts } from './api.ts'

export interface Credentials {
  email: string
  password: string
}

/** What a device shows of itself as somebody signs in on it. */
export interface Here {
  device: { id: string }
  /** The secret this account left on this device the last time, so that strangers cannot lock it out here. */
  deviceToken?: string
}

/** Who signed in, and the token that says so from now on. */
interface SignedIn {
  token: string
  deviceToken: string
  userId: string
  email: string
}

export type AuthAnswer =
  | ({ kind: 'ok' } & SignedIn)
  /** Right so far: a code of the person's app is asked for now. */
  | { kind: 'second-step'; challenge: string }
  /** The server said no, in its own words. */
  | { kind: 'refused'; code: string; message: string }
  | { kind: 'unreachable'; message: string }

export const OpenSession = z.object({
  token: z.string().min(1),
  deviceToken: z.string().min(1),
  user: z.object({ id: z.string().min(1), email: z.string().min(1) }),
})
const Entered = z.union([OpenSession, z.object({ challenge: z.string().min(1) })])

async function answerTo(asked: Promise<Response>): Promise<AuthAnswer> {
  try {
    const entered = await answerOf(asked, Entered)
    if ('challenge' in entered) return { kind: 'second-step', challenge: entered.challenge }
    const { token, deviceToken, user } = entered
    return { kind: 'ok', token, deviceToken, userId: user.id, email: user.email }
  } catch (error) {
    if (!(error instanceof ServerProblem)) throw error
    const { kind, code, message } = error
    return kind === 'refused' ? { kind, code, message } : { kind, message }
  }
}

export const askSignIn = (ports: ApiPorts, { email, password }: Credentials, here: Here): Promise<AuthAnswer> =>
  answerTo(apiOf(ports).auth['sign-in'].email.$post({ json: { email, password, ...here } }))

export interface NewAccount extends Credentials {
  name?: string
}

export const askSignUp = (
  ports: ApiPorts,
  { email, password, name = '' }: NewAccount,
  { device }: Here,
): Promise<AuthAnswer> =>
  answerTo(apiOf(ports).auth['sign-up'].email.$post({ json: { name, email, password, device } }))

export interface Code {
  challenge: string
  code: string
}

export const askFinish = (ports: ApiPorts, { challenge, code }: Code): Promise<AuthAnswer> =>
  answerTo(apiOf(ports).auth['sign-in']['two-factor'].$post({ json: { challenge, code } }))

export interface Exchange {
  code: string
  verifier: string
}

/** Trades what came back from Google or LinkedIn for a session. */
export const askExchange = (ports: ApiPorts, { code, verifier }: Exchange, here: Here): Promise<AuthAnswer> =>
  answerTo(apiOf(ports).auth.providers.exchange.$post({ json: { code, verifier, ...here } }))

/** Best effort: a session that cannot be ended now runs out on the server by itself. */
export async function endOnServer(ports: ApiPorts, token: string): Promise<void> {
  await apiOf({ ...ports, token })
    .auth['sign-out'].$post()
    .catch(() => null)
}

/** Which device a session is on, where that was not known as it began. */
export async function tellDevice(ports: ApiPorts, token: string, id: string): Promise<void> {
  await apiOf({ ...ports, token })
    .devices.current.$put({ json: { id } })
    .catch(() => null)
}

const Way = z.object({ on: z.boolean(), why: z.string().nullable() })
export const Methods = z.object({ google: Way, linkedin: Way, mail: Way })
export type Methods = z.infer<typeof Methods>

export const askMethods = (ports: ApiPorts): Promise<Methods> => answerOf(apiOf(ports).auth.methods.$get(), Methods)

const Done = z.object({ ok: z.literal(true) })

/** The answer is the same whether or not there is an account with this e-mail. */
export const askReset = (ports: ApiPorts, email: string): Promise<unknown> =>
  answerOf(apiOf(ports).auth['request-password-reset'].$post({ json: { email } }), Done)
