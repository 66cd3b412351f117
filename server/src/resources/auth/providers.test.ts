import { providerSettings, startOpenIdProvider } from '../../../../tests/support/openid-provider.ts'
import type { OpenIdProvider } from '../../../../tests/support/openid-provider.ts'
import { newVerifier, REDIRECT, signInAt, startPath, visit } from '../../../../tests/support/openid-visit.ts'
import type { Typed } from '../../../../tests/support/openid-visit.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'

let provider: OpenIdProvider
let app: TestApp
let who: Typed
beforeAll(async () => {
  provider = await startOpenIdProvider()
  app = await createTestApp({ env: providerSettings(provider.url) })
})
afterAll(async () => {
  await app.close()
  await provider.close()
})
beforeEach(() => {
  app.setTime(null)
  who = { sub: crypto.randomUUID(), email: `${crypto.randomUUID()}@example.com` }
})

const ask = (path: string, init?: RequestInit) => app.app.request(path, init)
const exchange = (code: string | null, verifier: string, more = {}) =>
  app.ask('POST', '/api/v1/auth/providers/exchange', { body: { code, verifier, ...more } })
const codeOf = async (answer: Response) => ((await answer.json()) as { error: { code: string } }).error.code

interface Session {
  token: string
  user: { id: string; email: string; name: string; emailVerified: boolean }
}
async function enter(typed: Typed, name = 'google'): Promise<Session> {
  const { verifier, challenge } = await newVerifier()
  const end = await visit(ask, name, typed, challenge)
  const answer = await exchange(end.searchParams.get('code'), verifier)
  expect([answer.status, end.origin + end.pathname]).toEqual([200, REDIRECT])
  return (await answer.json()) as Session
}
/** The error that the extension reads from the address it is sent back to. */
const errorAfter = async (typed: Typed, name = 'google') => {
  const { challenge } = await newVerifier()
  const end = await visit(ask, name, typed, challenge)
  expect(end.searchParams.get('code')).toBeNull()
  expect(end.searchParams.get('message')).toMatch(/^[A-Z].*\.$/)
  return end.searchParams.get('error')
}
async function verifyByMail(email: string): Promise<void> {
  await app.deps.users.write([{ sql: 'UPDATE user SET email_verified = 1 WHERE email = ?', args: [email] }])
}

describe.each(['google', 'linkedin'])('signing in with %s', (name) => {
  test('makes an account, finds it again by its number, and needs no password', async () => {
    const first = await enter(who, name)
    expect(first.user).toMatchObject({ email: who.email, name: 'Ann Miller', emailVerified: true })
    const again = await enter({ ...who, email: `moved-${who.email}` }, name)
    expect(again.user.id).toBe(first.user.id)
    expect(again.token).not.toBe(first.token)
    const security = await app.ask('GET', '/api/v1/users/me/security', { token: again.token })
    expect(await security.json()).toMatchObject({ hasPassword: false, providers: [name] })
  })
})

describe('an account with the same e-mail', () => {
  test('is the same when both sides have confirmed the e-mail', async () => {
    const token = await app.signUp(who.email)
    await verifyByMail(who.email)
    const { user } = await enter(who)
    const me = (await (await app.ask('GET', '/api/v1/users/me', { token })).json()) as { id: string }
    expect(user.id).toBe(me.id)
  })

  test('asks for its second step there too', async () => {
    const { user } = await enter(who)
    const sql = "INSERT INTO two_factor (user_id, secret, confirmed_at) VALUES (?, 'sealed', 1)"
    await app.deps.users.write([{ sql, args: [user.id] }])
    const { verifier, challenge } = await newVerifier()
    const end = await visit(ask, 'google', who, challenge)
    const answer = await exchange(end.searchParams.get('code'), verifier)
    expect([answer.status, Object.keys((await answer.json()) as object)]).toEqual([202, ['challenge']])
  })

  test('is left alone when nobody confirmed the e-mail here', async () => {
    const token = await app.signUp(who.email)
    expect(await errorAfter(who)).toBe('account-email-unverified')
    expect((await app.ask('GET', '/api/v1/users/me', { token })).status).toBe(200)
  })

  test('is left alone when the provider has not confirmed it, and so is everybody else', async () => {
    await app.signUp(who.email)
    await verifyByMail(who.email)
    expect(await errorAfter({ ...who, verified: 'no' })).toBe('provider-email-unverified')
    expect(await errorAfter({ sub: 'new', email: 'new@example.com', verified: 'no' })).toBe('provider-email-unverified')
  })
})

describe('what the provider says', () => {
  test.each([
    ['broken', /token answered 500/],
    ['no-token', /id_token/],
    ['other-nonce', /nonce is not ours/],
    ['other-issuer', /"iss"/],
    ['other-audience', /"aud"/],
    ['other-key', /signature verification failed/],
    ['weak-algorithm', /"alg"/],
    ['expired', /"exp"/],
  ])('is not believed when it is %s, and the log says why', async (trouble, reason) => {
    expect(await errorAfter({ ...who, trouble })).toBe('provider-failed')
    expect(app.lines.at(-1)).toMatchObject({ event: 'provider-failed', error: expect.stringMatching(reason) as string })
    const { rows } = await app.deps.users.read({ sql: 'SELECT 1 FROM user WHERE email = ?', args: [who.email] })
    expect(rows).toEqual([])
  })

  test('may be no', async () => {
    expect(await errorAfter({ ...who, trouble: 'denied' })).toBe('provider-refused')
  })

  test('is waited for in vain when nobody listens there', async () => {
    const dead = await createTestApp({ env: providerSettings('http://127.0.0.1:9') })
    const { challenge } = await newVerifier()
    const out = await dead.app.request(startPath('google', challenge))
    const end = new URL(out.headers.get('location') ?? '')
    expect([end.origin + end.pathname, end.searchParams.get('error')]).toEqual([REDIRECT, 'provider-failed'])
    await dead.close()
  })
})

const codeFor = async (challenge: string) => (await visit(ask, 'google', who, challenge)).searchParams.get('code') ?? ''

describe('the code for the extension', () => {
  test('works once, of ten tries at the same time too', async () => {
    const { verifier, challenge } = await newVerifier()
    const code = await codeFor(challenge)
    const tries = await Promise.all(Array.from({ length: 10 }, () => exchange(code, verifier)))
    expect(tries.filter(({ status }) => status === 200)).toHaveLength(1)
    const late = await exchange(code, verifier)
    expect([late.status, await codeOf(late)]).toEqual([422, 'code-used-up'])
  })

  test('works for who began the journey, and for nobody who only saw the code', async () => {
    const [{ challenge }, stranger] = [await newVerifier(), await newVerifier()]
    expect((await exchange(await codeFor(challenge), stranger.verifier)).status).toBe(422)
  })

  test('works for a minute', async () => {
    const { verifier, challenge } = await newVerifier()
    const code = await codeFor(challenge)
    app.setTime(Date.now() + 61_000)
    expect((await exchange(code, verifier)).status).toBe(422)
  })
})

describe('the way there and back', () => {
  test.each([
    'https://evil.example/sign-in',
    `${REDIRECT}/more`,
    `${REDIRECT}?x=1`,
    'https://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.chromiumapp.org/sign-in',
    REDIRECT.replace('https:', 'http:'),
    'chrome-extension://clllgjfciaogecdieaiodhehlepolhpg/sign-in',
  ])('does not lead to %s', async (redirect) => {
    const { challenge } = await newVerifier()
    const out = await ask(startPath('google', challenge, redirect))
    expect([out.status, out.headers.get('location'), await codeOf(out)]).toEqual([422, null, 'wrong-redirect'])
  })

  test('leads to Firefox too, by the address it gives every add-on with this id', async () => {
    const { challenge } = await newVerifier()
    const { createHash } = await import('node:crypto')
    const host = createHash('sha1').update('rolecall@rolecall.example').digest('hex')
    const out = await ask(startPath('google', challenge, `https://${host}.extensions.allizom.org/sign-in`))
    expect(out.status).toBe(302)
  })

  test('can be gone once, with a state that we gave, for the provider that it was for', async () => {
    const { challenge } = await newVerifier()
    const out = await ask(startPath('google', challenge))
    const back = new URL(await signInAt(out.headers.get('location') ?? '', who))
    const wrong = await ask(back.pathname.replace('google', 'linkedin') + back.search)
    expect([wrong.status, await codeOf(wrong)]).toEqual([422, 'code-used-up'])
    expect((await ask(back.pathname + back.search)).status).toBe(422)
    expect((await ask(`${back.pathname}?state=${'x'.repeat(43)}&code=1`)).status).toBe(422)
    const shown = await ask(back.pathname + back.search, { headers: { accept: 'text/html' } })
    expect(await shown.text()).toContain('begin again in the extension')
  })

  test('is off, with the reason, where nothing is set up', async () => {
    const bare = await createTestApp()
    const methods = (await (await bare.ask('GET', '/api/v1/auth/methods')).json()) as Record<string, object>
    expect(methods['password']).toEqual({ on: true, why: null })
    expect(methods['google']).toEqual({ on: false, why: expect.stringContaining('GOOGLE_CLIENT_ID') as string })
    const { challenge } = await newVerifier()
    const out = await bare.app.request(startPath('linkedin', challenge))
    expect([out.status, await codeOf(out)]).toEqual([422, 'provider-off'])
    await bare.close()
    const all = (await (await app.ask('GET', '/api/v1/auth/methods')).json()) as object
    expect(all).toMatchObject({ google: { on: true, why: null }, linkedin: { on: true, why: null } })
  })
})
