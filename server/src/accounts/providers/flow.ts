import { z } from 'zod'
import { MAILS } from '../../mails/mails.ts'
import { ApiError } from '../../errors.ts'
import type { UserId } from '../../session.ts'
import { eventOf } from '../activity.ts'
import type { AnyContext } from '../activity.ts'
import { AUTH_PATH } from '../../auth.ts'
import { enter, Method } from '../enter.ts'
import type { DeviceWords, OpenSession, SecondStep } from '../enter.ts'
import { knownDeviceOf } from '../guesses.ts'
import { issue, redeem } from '../one-time.ts'
import { readPerson } from '../person.ts'
import type { Person } from '../person.ts'
import { sendLater, whereNow } from '../post.ts'
import { providerError } from '../refusals.ts'
import { newSecret, digestOf } from '../secrets.ts'
import { authorizeUrl, claimsOf } from './openid.ts'
import type { Claims } from './openid.ts'
import { clientOf, PROVIDERS } from './providers.ts'
import type { Client, ProviderId } from './providers.ts'
import { allowedRedirects } from './redirects.ts'

const Way = Method.exclude(['password'])
const State = z.object({
  provider: Way,
  redirect: z.string(),
  challenge: z.string(),
  nonce: z.string(),
  verifier: z.string(),
})
type State = z.infer<typeof State>
const Code = z.object({ method: Way, challenge: z.string() })

const callbackOf = (c: AnyContext, provider: ProviderId): string =>
  `${c.var.deps.config.API_URL}${AUTH_PATH}/providers/${provider}/callback`

function clientFor(c: AnyContext, provider: ProviderId): Client {
  const client = clientOf(c.var.deps.config, provider)
  if (!client) throw providerError('provider-off')
  return client
}

/** The extension reads the outcome from the address it is sent back to. */
function backTo(redirect: string, outcome: Record<string, string>): string {
  const url = new URL(redirect)
  for (const [name, value] of Object.entries(outcome)) url.searchParams.set(name, value)
  return url.href
}

/** What went wrong at the provider is the log's business; the extension gets a code and a sentence. */
function failureOf(c: AnyContext, provider: ProviderId, error: unknown): ApiError {
  if (error instanceof ApiError) return error
  const { log, requestId } = { ...c.var.deps, requestId: c.var.requestId }
  log({ level: 'error', event: 'provider-failed', requestId, provider, error: String(error) })
  return providerError('provider-failed')
}

const sentBack = (redirect: string, { code, message }: ApiError): string => backTo(redirect, { error: code, message })

/** Where the extension's window goes first. The challenge is the extension's own: only who made it can use the code. */
export async function startProvider(
  c: AnyContext,
  provider: ProviderId,
  { redirect, challenge }: Pick<State, 'redirect' | 'challenge'>,
): Promise<string> {
  const { config, now, users } = c.var.deps
  const client = clientFor(c, provider)
  if (!(await allowedRedirects(config.EXTENSION_ORIGINS)).includes(redirect)) throw providerError('wrong-redirect')
  const journey = { nonce: newSecret(), verifier: newSecret() }
  const data: State = { provider, redirect, challenge, ...journey }
  try {
    const state = await issue(users, { purpose: 'provider-state', userId: null, data }, now())
    return await authorizeUrl(client, PROVIDERS[provider], { ...journey, state, redirect: callbackOf(c, provider) })
  } catch (error) {
    return sentBack(redirect, failureOf(c, provider, error))
  }
}

const LINKED = 'SELECT user_id FROM account WHERE provider_id = ? AND account_id = ?'
const LINK = `
  INSERT INTO account (id, account_id, provider_id, user_id, created_at, updated_at) SELECT ?, ?, ?, id, ?, ?
  FROM user WHERE id = ?`
const ADD = `
  INSERT INTO user (id, name, email, email_verified, created_at, updated_at) VALUES (?, ?, ?, 1, ?, ?)
  ON CONFLICT (email) DO NOTHING`

const link = (c: AnyContext, provider: ProviderId, sub: string, id: UserId) => {
  const now = c.var.deps.now()
  return { sql: LINK, args: [crypto.randomUUID(), sub, provider, now, now, id] }
}

/**
 * An account with the same e-mail is the same person's only when both sides have confirmed the e-mail. One that nobody
 * confirmed here may have been made by a stranger who waits for the owner to walk in.
 */
async function join(c: AnyContext, provider: ProviderId, person: Person, { sub }: Claims): Promise<UserId> {
  if (!person.emailVerified) throw providerError('account-email-unverified')
  await c.var.deps.users.write([link(c, provider, sub, person.id), eventOf(c, person.id, 'provider-linked')])
  sendLater(c, person.email, MAILS.providerLinked({ provider: PROVIDERS[provider].name, ...whereNow(c) }))
  return person.id
}

async function make(c: AnyContext, provider: ProviderId, email: string, { sub, name = '' }: Claims): Promise<UserId> {
  const { now, users } = c.var.deps
  const id = crypto.randomUUID() as UserId
  const added = { sql: ADD, args: [id, name.trim().slice(0, 100), email, now(), now()] }
  const [made] = await users.write([added, link(c, provider, sub, id), eventOf(c, id, 'signed-up')])
  if (made?.rowsAffected !== 1) throw providerError('code-used-up')
  return id
}

/** The account behind what the provider says of somebody: linked before, linked now, or made now. */
async function accountOf(c: AnyContext, provider: ProviderId, claims: Claims): Promise<UserId> {
  const { users } = c.var.deps
  const linked = (await users.read({ sql: LINKED, args: [provider, claims.sub] })).rows[0]
  if (linked) return linked[0] as UserId
  if (!claims.email || !claims.email_verified) throw providerError('provider-email-unverified')
  const person = await readPerson(users, { email: claims.email })
  return person ? join(c, provider, person, claims) : make(c, provider, claims.email, claims)
}

export interface Returned {
  state: string
  code?: string | undefined
}

/** Where the provider sends the person back to; gives the address of the extension, or null for a state of nobody's. */
export async function finishProvider(c: AnyContext, provider: ProviderId, given: Returned): Promise<string | null> {
  const { now, users } = c.var.deps
  const taken = await redeem(users, 'provider-state', given.state, { data: State, now: now() })
  if (!taken || taken.data.provider !== provider) return null
  const { redirect, challenge, nonce, verifier } = taken.data
  try {
    if (!given.code) throw providerError('provider-refused')
    const journey = { nonce, verifier, redirect: callbackOf(c, provider) }
    const claims = await claimsOf(clientFor(c, provider), PROVIDERS[provider], { code: given.code, journey })
    const userId = await accountOf(c, provider, claims)
    const data: z.infer<typeof Code> = { method: provider, challenge }
    return backTo(redirect, { code: await issue(users, { purpose: 'provider-code', userId, data }, now()) })
  } catch (error) {
    return sentBack(redirect, failureOf(c, provider, error))
  }
}

interface Exchange {
  code: string
  verifier: string
  device?: DeviceWords | undefined
  deviceToken?: string | undefined
}

/** The extension shows that the journey was its own, and gets the session. */
export async function exchangeCode(c: AnyContext, given: Exchange): Promise<OpenSession | SecondStep> {
  const { now, users } = c.var.deps
  const taken = await redeem(users, 'provider-code', given.code, { data: Code, now: now() })
  if (!taken || (await digestOf(given.verifier)) !== taken.data.challenge) throw providerError('code-used-up')
  const person = await readPerson(users, { id: taken.userId })
  if (!person) throw providerError('code-used-up')
  const known = await knownDeviceOf(c, person.id, given.deviceToken)
  return enter(c, person, { method: taken.data.method, device: given.device, known })
}
