import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { createHash, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { z } from 'zod'

const CLIENT_ID = 'rolecall-under-test'
const CLIENT_SECRET = 'the secret of the client under test'

/** What the person types into the provider's page; `trouble` is what the provider then does wrong. */
const Typed = z.object({
  request: z.string(),
  sub: z.string(),
  email: z.string(),
  verified: z.enum(['yes', 'no']),
  name: z.string(),
  trouble: z.string().default('none'),
})
type Typed = z.infer<typeof Typed>

const Asked = z.object({
  client_id: z.literal(CLIENT_ID),
  redirect_uri: z.url(),
  response_type: z.literal('code'),
  scope: z.string().regex(/\bopenid\b/),
  state: z.string().min(20),
  nonce: z.string().optional(),
  code_challenge: z.string().length(43).optional(),
  code_challenge_method: z.literal('S256').optional(),
})
type Asked = z.infer<typeof Asked>

interface Answer {
  status: number
  body?: string
  type?: string
  location?: string
}
const json = (value: unknown, status = 200): Answer => ({
  status,
  body: JSON.stringify(value),
  type: 'application/json',
})
const refuse = (error: string): Answer => json({ error }, 400)

function withQuery(address: string, query: Record<string, string>): string {
  const url = new URL(address)
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  return url.href
}

/** An OpenID provider on this machine: discovery, a page to sign in on, tokens signed with RS256, keys and userinfo. */
class Provider {
  url = ''
  readonly #codes = new Map<string, { asked: Asked; typed: Typed }>()
  readonly #access = new Map<string, Typed>()
  readonly #keys = generateKeyPair('RS256', { extractable: true })
  readonly #strangers = generateKeyPair('RS256')

  async answer(request: IncomingMessage): Promise<Answer> {
    const url = new URL(request.url ?? '/', this.url)
    const form = () => text(request).then((body) => new URLSearchParams(body))
    if (url.pathname === '/.well-known/openid-configuration') return json(this.#description())
    if (url.pathname === '/keys') return json({ keys: [await this.#publicKey()] })
    if (url.pathname === '/authorize') return this.#showForm(url.searchParams)
    if (url.pathname === '/signed-in') return this.#sendBack(Typed.parse(Object.fromEntries(await form())))
    if (url.pathname === '/token') return this.#giveTokens(await form())
    if (url.pathname === '/userinfo') return this.#tellWho(request.headers.authorization ?? '')
    return refuse('not_found')
  }

  #description() {
    return {
      issuer: this.url,
      authorization_endpoint: `${this.url}/authorize`,
      token_endpoint: `${this.url}/token`,
      userinfo_endpoint: `${this.url}/userinfo`,
      jwks_uri: `${this.url}/keys`,
      response_types_supported: ['code'],
      id_token_signing_alg_values_supported: ['RS256'],
    }
  }

  async #publicKey() {
    return { ...(await exportJWK((await this.#keys).publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }
  }

  #showForm(query: URLSearchParams): Answer {
    const asked = Asked.safeParse(Object.fromEntries(query))
    if (!asked.success) return refuse('invalid_request')
    const request = Buffer.from(JSON.stringify(asked.data)).toString('base64url')
    const body = `<form method="post" action="/signed-in"><input name="request" value="${request}"></form>`
    return { status: 200, body, type: 'text/html' }
  }

  #sendBack(typed: Typed): Answer {
    const asked = Asked.parse(JSON.parse(Buffer.from(typed.request, 'base64url').toString()))
    const { state, redirect_uri } = asked
    if (typed.trouble === 'denied')
      return { status: 302, location: withQuery(redirect_uri, { error: 'access_denied', state }) }
    const code = randomUUID()
    this.#codes.set(code, { asked, typed })
    return { status: 302, location: withQuery(redirect_uri, { code, state }) }
  }

  async #giveTokens(form: URLSearchParams): Promise<Answer> {
    const kept = this.#codes.get(form.get('code') ?? '')
    this.#codes.delete(form.get('code') ?? '')
    if (form.get('client_id') !== CLIENT_ID || form.get('client_secret') !== CLIENT_SECRET)
      return json({ error: 'invalid_client' }, 401)
    if (!kept || form.get('grant_type') !== 'authorization_code') return refuse('invalid_grant')
    const { asked, typed } = kept
    const verifier = form.get('code_verifier') ?? ''
    const shown = createHash('sha256').update(verifier).digest('base64url')
    if (form.get('redirect_uri') !== asked.redirect_uri) return refuse('invalid_grant')
    if (asked.code_challenge ? shown !== asked.code_challenge : verifier) return refuse('invalid_grant')
    if (typed.trouble === 'broken') return { status: 500, body: 'Something broke' }
    const access = randomUUID()
    this.#access.set(access, typed)
    const more = typed.trouble === 'no-token' ? {} : { id_token: await this.#idToken(asked, typed) }
    return json({ access_token: access, token_type: 'Bearer', expires_in: 300, ...more })
  }

  async #idToken({ nonce }: Asked, { sub, email, verified, name, trouble }: Typed): Promise<string> {
    const claims = { email, email_verified: verified === 'yes', name }
    const said = trouble === 'other-nonce' ? 'somebody else’s' : nonce
    const token = new SignJWT({ ...claims, ...(said ? { nonce: said } : {}) })
      .setSubject(sub)
      .setIssuer(trouble === 'other-issuer' ? 'https://evil.example' : this.url)
      .setAudience(trouble === 'other-audience' ? 'another client' : CLIENT_ID)
      .setIssuedAt()
      .setExpirationTime(trouble === 'expired' ? '-1h' : '5m')
    if (trouble === 'weak-algorithm')
      return token.setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(new TextEncoder().encode(CLIENT_SECRET))
    const { privateKey } = await (trouble === 'other-key' ? this.#strangers : this.#keys)
    return token.setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(privateKey)
  }

  #tellWho(authorization: string): Answer {
    const who = this.#access.get(authorization.replace('Bearer ', ''))
    if (!who) return json({ error: 'invalid_token' }, 401)
    return json({ sub: who.sub, email: who.email, email_verified: who.verified === 'yes', name: who.name })
  }
}

async function serve(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, body, type, location } = await provider
    .answer(request)
    .catch((error: unknown): Answer => ({ status: 400, body: String(error) }))
  response.writeHead(status, { ...(type ? { 'content-type': type } : {}), ...(location ? { location } : {}) }).end(body)
}

export interface OpenIdProvider {
  url: string
  close(): Promise<void>
}

export async function startOpenIdProvider(port = 0): Promise<OpenIdProvider> {
  const provider = new Provider()
  const server = createServer((request, response) => void serve(provider, request, response))
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready))
  provider.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: provider.url,
    close: () => {
      server.closeAllConnections()
      return new Promise((closed) => server.close(() => closed()))
    },
  }
}

/** The settings of a server that knows this provider under both names. */
export const providerSettings = (url: string) => ({
  GOOGLE_CLIENT_ID: CLIENT_ID,
  GOOGLE_CLIENT_SECRET: CLIENT_SECRET,
  GOOGLE_ISSUER: url,
  LINKEDIN_CLIENT_ID: CLIENT_ID,
  LINKEDIN_CLIENT_SECRET: CLIENT_SECRET,
  LINKEDIN_ISSUER: url,
})
