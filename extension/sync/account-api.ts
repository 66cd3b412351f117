import { z } from 'zod'
import { LONGEST_TRIP_MS } from '../store/sync-state.ts'

export interface Credentials {
  email: string
  password: string
}

/** Who signed in, and the token that says so from now on. */
export interface SignedIn {
  token: string
  userId: string
  email: string
}

export type AuthAnswer =
  | ({ kind: 'ok' } & SignedIn)
  /** The server said no, in its own words. */
  | { kind: 'refused'; code: string; message: string }
  | { kind: 'unreachable'; message: string }

export interface AuthPorts {
  apiUrl: string
  fetch: typeof globalThis.fetch
}

const UNREACHABLE = 'The Rolecall server cannot be reached. Your saved jobs are safe on this device; try again later.'
const NOT_UNDERSTOOD =
  'The server gave an answer that Rolecall does not understand. Nothing was changed; try again later.'

const User = z.object({ user: z.object({ id: z.string().min(1), email: z.string().min(1) }) })
const Said = z.object({ code: z.string().catch('refused'), message: z.string().min(1) })
/** Our own routes wrap what went wrong; the ones for signing in may say it plainly. */
const Refusal = z.union([z.object({ error: Said }).transform(({ error }) => error), Said])

function post({ apiUrl, fetch }: AuthPorts, path: string, body: object, token?: string): Promise<Response> {
  return fetch(`${apiUrl}/api/v1/auth/${path}`, {
    method: 'POST',
    credentials: 'omit',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(LONGEST_TRIP_MS),
  })
}

async function read(response: Response): Promise<AuthAnswer> {
  const body: unknown = await response.json().catch(() => null)
  if (response.ok) {
    const token = response.headers.get('set-auth-token')
    const who = User.safeParse(body)
    if (!token || !who.success) return { kind: 'unreachable', message: NOT_UNDERSTOOD }
    return { kind: 'ok', token, userId: who.data.user.id, email: who.data.user.email }
  }
  const refusal = Refusal.safeParse(body)
  if (refusal.success && response.status < 500) return { kind: 'refused', ...refusal.data }
  return { kind: 'unreachable', message: refusal.success ? refusal.data.message : UNREACHABLE }
}

async function ask(ports: AuthPorts, path: string, body: object): Promise<AuthAnswer> {
  try {
    return await read(await post(ports, path, body))
  } catch {
    return { kind: 'unreachable', message: UNREACHABLE }
  }
}

export const askSignIn = (ports: AuthPorts, { email, password }: Credentials): Promise<AuthAnswer> =>
  ask(ports, 'sign-in/email', { email, password })

export const askSignUp = (ports: AuthPorts, { email, password }: Credentials): Promise<AuthAnswer> =>
  ask(ports, 'sign-up/email', { email, password, name: email.split('@')[0] ?? email })

/** Best effort: a session that cannot be ended now runs out on the server by itself. */
export async function endOnServer(ports: AuthPorts, token: string): Promise<void> {
  await post(ports, 'sign-out', {}, token).catch(() => null)
}
