import { expect } from 'vitest'
import { z } from 'zod'
import type { ApiHost } from './host.ts'

export const PASSWORD = 'a long and quiet password'
const Session = z.object({ token: z.string().min(20), user: z.object({ id: z.string(), email: z.string() }) })

export interface Person {
  email: string
  token: string
  id: string
  /** Asks the API in this person's name. */
  ask: (path: string, body?: unknown) => Promise<Response>
}

const randomIp = (): string => `10.${crypto.getRandomValues(new Uint8Array(3)).join('.')}`

/** A request with a JSON body, or a GET without one, from an address of its own where the host takes our word for it. */
export function asking(body?: unknown, headers: Record<string, string> = {}): RequestInit {
  const whole = { 'cf-connecting-ip': randomIp(), ...headers }
  if (body === undefined) return { headers: whole }
  return { method: 'POST', headers: { 'content-type': 'application/json', ...whole }, body: JSON.stringify(body) }
}

export const newEmail = (): string => `${crypto.randomUUID()}@people.example.com`

export const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` })

function personOf(host: ApiHost, { token, user }: z.infer<typeof Session>): Person {
  return { ...user, token, ask: (path, body) => host.fetch(path, asking(body, bearer(token))) }
}

export const trySignIn = (host: ApiHost, email: string, password: string): Promise<Response> =>
  host.fetch('/api/v1/auth/sign-in/email', asking({ email, password }))

export async function signIn(host: ApiHost, email: string, password = PASSWORD): Promise<Person> {
  const answer = await trySignIn(host, email, password)
  expect(answer.status).toBe(200)
  return personOf(host, Session.parse(await answer.json()))
}

export async function signUp(host: ApiHost, email = newEmail()): Promise<Person> {
  const body = { name: 'Somebody', email, password: PASSWORD }
  const answer = await host.fetch('/api/v1/auth/sign-up/email', asking(body))
  expect(answer.status).toBe(200)
  return personOf(host, Session.parse(await answer.json()))
}

const ErrorBody = z.strictObject({
  error: z.strictObject({
    code: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    message: z.string().regex(/^[A-Z].*\.$/),
    details: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    requestId: z.string().min(10),
  }),
})

/** Checks that an answer is a refusal in the one shape all refusals have, and gives its code and details. */
export async function refusal(answer: Response, status: number): Promise<z.infer<typeof ErrorBody>['error']> {
  expect(answer.status).toBe(status)
  const { error } = ErrorBody.parse(await answer.json())
  expect(answer.headers.get('x-request-id')).toBe(error.requestId)
  return error
}
