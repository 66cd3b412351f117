import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '../../limits.ts'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'
import { linkTo, mailsTo } from '../../testing-mails.ts'
import { noMail } from '../../ports/mail.ts'

const AUTH = '/api/v1/auth'
const PASSWORD = 'correct horse'
let app: TestApp
let email: string

beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())
beforeEach(() => {
  email = `${crypto.randomUUID()}@example.com`
})

const post = (path: string, body: unknown, more = {}) => app.ask('POST', AUTH + path, { body, ...more })
const me = (token: string) => app.ask('GET', '/api/v1/users/me', { token })
const codeOf = async (answer: Response) => ((await answer.json()) as { error: { code: string } }).error.code

describe('sign-up and sign-in', () => {
  test('give a token that says who one is', async () => {
    const made = await post('/sign-up/email', { email: email.toUpperCase(), password: PASSWORD, name: 'Ann' })
    expect(made.status).toBe(200)
    const { token } = (await made.json()) as { token: string }
    expect(await (await me(token)).json()).toMatchObject({ email, name: 'Ann', emailVerified: false })
    const again = await post('/sign-in/email', { email, password: PASSWORD })
    const second = again.headers.get('set-auth-token') ?? ''
    expect(second).not.toBe(token)
    expect((await me(second)).status).toBe(200)
    expect(again.headers.get('set-cookie')).toBeNull()
  })

  test('work from Firefox, from our Chrome extension and without a browser, and from no website', async () => {
    await app.signUp(email)
    const from = (origin: string | null) =>
      post(
        '/sign-in/email',
        { email, password: PASSWORD },
        { headers: origin ? { origin, 'sec-fetch-site': 'cross-site' } : {} },
      )
    const ours = app.deps.config.EXTENSION_ORIGINS[0] ?? ''
    expect((await from(null)).status).toBe(200)
    expect((await from('moz-extension://0b7f3c1e-1111-4222-8333-444455556666')).status).toBe(200)
    expect((await from(ours)).status).toBe(200)
    const website = await from('https://evil.example')
    expect([website.status, await codeOf(website)]).toEqual([403, 'wrong-origin'])
    expect((await from('chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')).status).toBe(403)
  })

  test('say in plain words what is wrong with the input', async () => {
    const answer = await post('/sign-up/email', { email: 'nobody', password: 'short' })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({
      error: {
        code: 'invalid-input',
        details: [
          { path: 'email', message: 'Enter an e-mail like name@example.com.' },
          { path: 'password', message: 'Use at least 8 characters for the password.' },
        ],
      },
    })
  })

  test('tell nobody whether an account exists', async () => {
    await app.signUp(email)
    const wrong = await post('/sign-in/email', { email, password: 'wrong password' })
    const unknown = await post('/sign-in/email', { email: `x${email}`, password: 'wrong password' })
    expect([wrong.status, await codeOf(wrong)]).toEqual([401, 'wrong-sign-in'])
    expect([unknown.status, await codeOf(unknown)]).toEqual([401, 'wrong-sign-in'])
    const taken = await post('/sign-up/email', { email, password: PASSWORD })
    expect([taken.status, await codeOf(taken)]).toEqual([422, 'cannot-sign-up'])
  })

  test('take nothing that an account must not set about itself', async () => {
    const body = { email, password: PASSWORD, id: 'mine', emailVerified: true, createdAt: 1, role: 'admin' }
    const { token } = (await (await post('/sign-up/email', body)).json()) as { token: string }
    const who = (await (await me(token)).json()) as { id: string; emailVerified: boolean }
    expect(who.emailVerified).toBe(false)
    expect(who.id).not.toBe('mine')
  })

  test('reach nothing else of the library behind them', async () => {
    for (const path of ['/get-session', '/update-user', '/delete-user', '/sign-in/social', '/list-sessions', '/ok'])
      expect((await post(path, {})).status).toBe(404)
  })
})

describe('a session', () => {
  test('ends when signed out, and the others go on', async () => {
    const [one, other] = [await app.signUp(email), await post('/sign-in/email', { email, password: PASSWORD })]
    const { token } = (await other.json()) as { token: string }
    expect((await app.ask('POST', `${AUTH}/sign-out`, { token: one })).status).toBe(200)
    expect((await me(one)).status).toBe(401)
    expect((await me(token)).status).toBe(200)
    await app.ask('POST', `${AUTH}/revoke-sessions`, { token })
    expect((await me(token)).status).toBe(401)
  })

  test('a changed password ends the others and gives this one a new token', async () => {
    const [one, other] = [await app.signUp(email), await post('/sign-in/email', { email, password: PASSWORD })]
    const { token } = (await other.json()) as { token: string }
    const wrong = await post('/change-password', { currentPassword: 'wrong', newPassword: 'battery staple' }, { token })
    expect([wrong.status, await codeOf(wrong)]).toEqual([422, 'wrong-password'])
    const weak = await post('/change-password', { currentPassword: PASSWORD, newPassword: 'password1' }, { token })
    expect([weak.status, await codeOf(weak)]).toEqual([422, 'weak-password'])
    const changed = await post(
      '/change-password',
      { currentPassword: PASSWORD, newPassword: 'battery staple' },
      { token },
    )
    expect(changed.status).toBe(200)
    const { token: fresh } = (await changed.json()) as { token: string }
    expect((await me(one)).status).toBe(401)
    expect((await me(fresh)).status).toBe(200)
  })
})

/** Without what is made anew for each page. */
const bare = (text: string) => text.replaceAll(/nonce="[^"]+"/g, '')

describe('a forgotten password', () => {
  test('is reset by the link of the mail, once, and every session ends', async () => {
    const token = await app.signUp(email)
    expect((await post('/request-password-reset', { email })).status).toBe(200)
    const page = await app.ask('GET', await linkTo(app, email, '/reset-password'))
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'nonce-/)
    const secret = /name="token" value="([^"]+)"/.exec(await page.text())?.[1] ?? ''
    const send = async (password: string) =>
      app.app.request('/reset-password', { method: 'POST', body: new URLSearchParams({ token: secret, password }) })
    expect(await (await send('short')).text()).toContain('Use 8 to 128 characters.')
    expect(await (await send('password1')).text()).toContain('too easy to guess')
    const tries = await Promise.all(Array.from({ length: 10 }, () => send('battery staple')))
    expect(tries.filter(({ status }) => status === 200)).toHaveLength(1)
    expect((await me(token)).status).toBe(401)
    expect((await post('/sign-in/email', { email, password: PASSWORD })).status).toBe(401)
    expect((await post('/sign-in/email', { email, password: 'battery staple' })).status).toBe(200)
    expect((await mailsTo(app, email)).map(({ subject }) => subject)).toContain('Your Rolecall password was changed')
  })

  test('is asked for on a page of ours too, which does not tell who has an account', async () => {
    await app.signUp(email)
    const send = (to: string) =>
      app.app.request('/forgot-password', { method: 'POST', body: new URLSearchParams({ email: to }) })
    expect((await app.ask('GET', '/forgot-password')).status).toBe(200)
    const [known, unknown] = [await (await send(email)).text(), await (await send(`x${email}`)).text()]
    expect(bare(unknown)).toBe(bare(known))
    expect(await (await send('nobody')).text()).toContain('Enter an e-mail like name@example.com.')
    expect(await linkTo(app, email, '/reset-password')).not.toBe('')
  })

  test('is answered alike for an e-mail nobody has', async () => {
    await app.signUp(email)
    const answers = [
      await post('/request-password-reset', { email }),
      await post('/request-password-reset', { email: `x${email}` }),
    ]
    const [known, unknown] = await Promise.all(answers.map((answer) => answer.json()))
    expect(unknown).toEqual(known)
  })

  test('a link with something else in it is explained, and nothing of it is run', async () => {
    const page = await app.ask('GET', '/reset-password?token=%22%3E%3Cscript%3Ealert(1)%3C/script%3E')
    expect(await page.text()).not.toContain('<script>')
    expect((await app.ask('GET', '/reset-password')).status).toBe(400)
    const forged = await post('/reset-password', { token: 'forged', newPassword: 'battery staple' })
    expect([forged.status, await codeOf(forged)]).toEqual([422, 'link-used-up'])
  })

  test('says so where no mail can be sent', async () => {
    const mute = await createTestApp({ change: (deps) => ({ ...deps, mail: noMail }) })
    const answer = await mute.ask('POST', `${AUTH}/request-password-reset`, { body: { email } })
    expect([answer.status, await codeOf(answer)]).toEqual([503, 'mail-not-set-up'])
    await mute.close()
  })
})

describe('limits', () => {
  test('at most ten wrong passwords for an account, also at once, and none is forgotten over a restart', async () => {
    const strict = await createTestApp({ limits: { ...DEFAULT_LIMITS, signIn: { max: 1_000, seconds: 900 } } })
    await strict.signUp(email)
    const guess = (password = 'wrong password', to = email) =>
      strict.ask('POST', `${AUTH}/sign-in/email`, { body: { email: to, password } })
    const answers = await Promise.all(Array.from({ length: 14 }, () => guess()))
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10)
    const refused = answers.find(({ status }) => status === 429)
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(800)
    expect((await guess(PASSWORD)).status).toBe(429)
    expect((await guess(PASSWORD, `x${email}`)).status).toBe(401)
    strict.setTime(Date.now() + 16 * 60_000)
    expect((await guess(PASSWORD)).status).toBe(200)
    await strict.close()
  })

  test('right passwords do not use the tries up', async () => {
    const strict = await createTestApp({ limits: { ...DEFAULT_LIMITS, signInAccount: { max: 2, seconds: 900 } } })
    await strict.signUp(email)
    for (let i = 0; i < 5; i++) {
      const answer = await strict.ask('POST', `${AUTH}/sign-in/email`, { body: { email, password: PASSWORD } })
      expect(answer.status).toBe(200)
    }
    await strict.close()
  })

  test('by address of the caller as the proxy saw it, in the database', async () => {
    const limits = { ...DEFAULT_LIMITS, signUp: { max: 2, seconds: 3600 } }
    const strict = await createTestApp({ limits, env: { CLIENT_IP_HEADER: 'X-Forwarded-For' } })
    const signUp = (from = `${Math.random()}, 192.0.2.1`) =>
      strict.ask('POST', `${AUTH}/sign-up/email`, {
        body: { email: `${crypto.randomUUID()}@example.com`, password: PASSWORD },
        headers: { 'x-forwarded-for': from },
      })
    expect((await signUp()).status).toBe(200)
    expect((await signUp()).status).toBe(200)
    const refused = await signUp()
    expect([refused.status, await codeOf(refused)]).toEqual([429, 'too-many-tries'])
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/)
    expect((await signUp('192.0.2.2')).status).toBe(200)
    await strict.close()
  })
})
