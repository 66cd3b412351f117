import { z } from 'zod'
import { apiOf } from './api.ts'
import type { ApiPorts } from './api.ts'

export interface Credentials {
  email: string
  password: string
}

/** Who signed in, and the token that says so from now on. */
interface SignedIn {
  token: string
  userId: string
  email: string
}

export type AuthAnswer =
  | ({ kind: 'ok' } & SignedIn)
  /** The server said no, in its own words. */
  | { kind: 'refused'; code: string; message: string }
  | { kind: 'unreachable'; message: string }

const UNREACHABLE = 'The Rolecall server cannot be reached. Your saved jobs are safe on this device; try again later.'
const NOT_UNDERSTOOD =
  'The server gave an answer that Rolecall does not understand. Nothing was changed; try again later.'

const User = z.object({ user: z.object({ id: z.string().min(1), email: z.string().min(1) }) })
const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string().min(1) }) })

async function read(response: Response): Promise<AuthAnswer> {
  const body: unknown = await response.json().catch(() => null)
  if (response.ok) {
    const token = response.headers.get('set-auth-token')
    const who = User.safeParse(body)
    if (!token || !who.success) return { kind: 'unreachable', message: NOT_UNDERSTOOD }
    return { kind: 'ok', token, userId: who.data.user.id, email: who.data.user.email }
  }
  const refusal = Refusal.safeParse(body)
  if (refusal.success && response.status < 500) return { kind: 'refused', ...refusal.data.error }
  return { kind: 'unreachable', message: refusal.success ? refusal.data.error.message : UNREACHABLE }
}

async function answerTo(asked: Promise<Response>): Promise<AuthAnswer> {
  try {
    return await read(await asked)
  } catch {
    return { kind: 'unreachable', message: UNREACHABLE }
  }
}

export const askSignIn = (ports: ApiPorts, { email, password }: Credentials): Promise<AuthAnswer> =>
  answerTo(apiOf(ports).auth['sign-in'].email.$post({ json: { email, password } }))

export const askSignUp = (ports: ApiPorts, { email, password }: Credentials): Promise<AuthAnswer> =>
  answerTo(apiOf(ports).auth['sign-up'].email.$post({ json: { email, password } }))

/** Best effort: a session that cannot be ended now runs out on the server by itself. */
export async function endOnServer(ports: ApiPorts, token: string): Promise<void> {
  await apiOf({ ...ports, token })
    .auth['sign-out'].$post()
    .catch(() => null)
}
