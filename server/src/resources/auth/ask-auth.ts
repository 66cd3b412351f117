import type { Context } from 'hono'
import { AUTH_PATH, CLIENT_IP_HEADER } from '../../auth.ts'
import type { AppEnv, SignedInEnv } from '../../deps.ts'

/** A request, signed in or not. */
export type AnyContext = Context<AppEnv> | Context<SignedInEnv>

/** Of the caller's headers better-auth sees only these: no cookie, no origin (see own-origin.ts), no address but the one the host saw. */
function headersFor(c: AnyContext): Headers {
  const headers = new Headers({ 'content-type': 'application/json' })
  for (const name of ['authorization', 'user-agent']) {
    const value = c.req.header(name)
    if (value) headers.set(name, value)
  }
  const ip = c.var.deps.clientIp(c)
  if (ip) headers.set(CLIENT_IP_HEADER, ip)
  return headers
}

/** Has better-auth do one thing. Without a body it is asked with GET. */
export function askAuth(c: AnyContext, path: string, body?: object): Promise<Response> {
  const { auth, config } = c.var.deps
  const url = new URL(AUTH_PATH + path, config.API_URL)
  const init = body ? { method: 'POST', body: JSON.stringify(body) } : { method: 'GET' }
  return auth.handler(new Request(url, { ...init, headers: headersFor(c) }))
}
