import { createLocalJWKSet, jwtVerify } from 'jose'
import { z } from 'zod'
import { digestOf } from '../secrets.ts'
import type { Client, Provider } from './providers.ts'

const TIMEOUT_MS = 10_000
const MAX_BYTES = 256 * 1024
const SCOPE = 'openid email profile'

/** Why a provider's answer cannot be believed. It goes to the log; the person reads a sentence. */
export class OpenIdProblem extends Error {}

const Discovered = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
})
type Discovered = z.infer<typeof Discovered>

const Keys = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) })
const Tokens = z.object({ id_token: z.string() })
/** LinkedIn has been seen to write the truth as a text. */
const truth = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')])
const Claims = z.object({
  sub: z.string().min(1).max(255),
  email: z.email().toLowerCase().optional(),
  email_verified: truth.default(false),
  name: z.string().optional(),
  nonce: z.string().optional(),
})
export type Claims = z.infer<typeof Claims>

async function ask<Schema extends z.ZodType>(
  url: string,
  schema: Schema,
  body?: URLSearchParams,
): Promise<z.infer<Schema>> {
  const headers = { accept: 'application/json' }
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  // A redirect would take the client's secret to wherever it points.
  const init: RequestInit = body ? { method: 'POST', body, headers, signal } : { headers, signal }
  const answer = await fetch(url, { ...init, redirect: 'manual' })
  if (!answer.ok) throw new OpenIdProblem(`${url} answered ${answer.status}`)
  const text = await answer.text()
  if (text.length > MAX_BYTES) throw new OpenIdProblem(`${url} answered more than anybody needs`)
  return schema.parse(JSON.parse(text))
}

/** Only a provider that is itself reached without protection, as in a test, may name parts that are. */
function checkAddresses(found: Discovered, issuer: string): void {
  const open = new URL(issuer).protocol === 'http:'
  const parts = [found.authorization_endpoint, found.token_endpoint, found.jwks_uri]
  if (!open && parts.some((part) => !part.startsWith('https:'))) throw new OpenIdProblem('an address is not protected')
  if (found.issuer !== issuer) throw new OpenIdProblem(`the issuer calls itself ${found.issuer}`)
}

async function discover(issuer: string): Promise<Discovered> {
  const found = await ask(`${issuer}/.well-known/openid-configuration`, Discovered)
  checkAddresses(found, issuer)
  return found
}

export interface Journey {
  state: string
  nonce: string
  verifier: string
  redirect: string
}

/** Where the person is sent to sign in. */
export async function authorizeUrl(client: Client, { checks }: Provider, journey: Journey): Promise<string> {
  const url = new URL((await discover(client.issuer)).authorization_endpoint)
  const pkce = checks.pkce
    ? { code_challenge: await digestOf(journey.verifier), code_challenge_method: 'S256' }
    : undefined
  const query = {
    client_id: client.id,
    redirect_uri: journey.redirect,
    response_type: 'code',
    scope: SCOPE,
    state: journey.state,
    ...(checks.nonce ? { nonce: journey.nonce } : {}),
    ...pkce,
  }
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  return url.href
}

/** Trades the code for a token of who it was, and believes the token only when all of it holds. */
export async function claimsOf(
  client: Client,
  { checks }: Provider,
  { code, journey }: { code: string; journey: Omit<Journey, 'state'> },
): Promise<Claims> {
  const found = await discover(client.issuer)
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    code,
    redirect_uri: journey.redirect,
    client_id: client.id,
    client_secret: client.secret,
    ...(checks.pkce ? { code_verifier: journey.verifier } : {}),
  })
  const { id_token } = await ask(found.token_endpoint, Tokens, body)
  const keys = createLocalJWKSet(await ask(found.jwks_uri, Keys))
  const { payload } = await jwtVerify(id_token, keys, {
    algorithms: ['RS256', 'ES256'],
    issuer: found.issuer,
    audience: client.id,
    requiredClaims: ['exp', 'iat', 'sub'],
    clockTolerance: 60,
  })
  const claims = Claims.parse(payload)
  if (checks.nonce && claims.nonce !== journey.nonce) throw new OpenIdProblem('the nonce is not ours')
  return claims
}
