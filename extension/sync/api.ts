import type { App } from '@rolecall/server/app.ts'
import { hc } from 'hono/client'
import { LONGEST_TRIP_MS } from '../store/sync-state.ts'

export interface ApiPorts {
  apiUrl: string
  fetch: typeof globalThis.fetch
  token?: string | undefined
}

/** The server's own routes as typed functions. Nothing is sent but what is asked for: no cookies, one token. */
export const apiOf = ({ apiUrl, fetch, token }: ApiPorts) =>
  hc<App>(apiUrl, {
    headers: token ? { authorization: `Bearer ${token}` } : {},
    fetch: (input: RequestInfo | URL, init?: RequestInit) =>
      fetch(input, { ...init, credentials: 'omit', signal: AbortSignal.timeout(LONGEST_TRIP_MS) }),
  }).api.v1
