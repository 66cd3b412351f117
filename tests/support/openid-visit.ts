import { CHROME_EXTENSION_ID } from '@rolecall/shared/product.ts'

export const REDIRECT = `https://${CHROME_EXTENSION_ID}.chromiumapp.org/sign-in`
const BASE = '/api/v1/auth/providers'

type Ask = (path: string, init?: RequestInit) => Response | Promise<Response>

export interface Typed {
  sub: string
  email: string
  verified?: 'yes' | 'no'
  name?: string
  trouble?: string
}

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

/** The extension's half of the exchange: a secret, and what it shows of it before. */
export async function newVerifier(): Promise<{ verifier: string; challenge: string }> {
  const verifier = toBase64Url(crypto.getRandomValues(new Uint8Array(32)))
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
  return { verifier, challenge: toBase64Url(new Uint8Array(hash)) }
}

export const startPath = (provider: string, challenge: string, redirect = REDIRECT): string =>
  `${BASE}/${provider}/start?${new URLSearchParams({ redirect, challenge }).toString()}`

const manual: RequestInit = { redirect: 'manual' }
const locationOf = (answer: Response): string => answer.headers.get('location') ?? ''

/** Fills in the provider's page, as a person does, and gives the address the provider then sends the browser to. */
export async function signInAt(authorize: string, typed: Typed): Promise<string> {
  const page = await (await fetch(authorize)).text()
  const request = /name="request" value="([^"]+)"/.exec(page)?.[1]
  if (!request) throw new Error(`The provider refused: ${page}`)
  const body = new URLSearchParams({ verified: 'yes', name: 'Ann Miller', ...typed, request })
  return locationOf(await fetch(new URL('/signed-in', authorize), { ...manual, method: 'POST', body }))
}

/** The whole way a window of launchWebAuthFlow goes; gives the address the extension sees in the end. */
export async function visit(ask: Ask, provider: string, typed: Typed, challenge: string): Promise<URL> {
  const out = await ask(startPath(provider, challenge), manual)
  if (out.status !== 302) throw new Error(`The way out was refused: ${await out.text()}`)
  const back = new URL(await signInAt(locationOf(out), typed))
  return new URL(locationOf(await ask(back.pathname + back.search, manual)))
}
