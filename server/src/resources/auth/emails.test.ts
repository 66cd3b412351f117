import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { noMail } from '../../ports/mail.ts'
import { DEFAULT_LIMITS } from '../../limits.ts'
import { createTestApp, NO_LIMITS } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'
import { followLink, linkTo, mailsTo } from '../../testing-mails.ts'

const AUTH = '/api/v1/auth'
const PASSWORD = 'correct horse'
const DAY = 24 * 3_600_000
let app: TestApp
let email: string
let token: string
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  app.setTime(null)
  email = `${crypto.randomUUID()}@example.com`
  token = await app.signUp(email)
})

const post = (path: string, body?: object) => app.ask('POST', AUTH + path, { body, token })
const me = async () => (await (await app.ask('GET', '/api/v1/users/me', { token })).json()) as Record<string, unknown>
const codeOf = async (answer: Response) => ((await answer.json()) as { error: { code: string } }).error.code
const verify = async () => followLink(app, await linkTo(app, email, '/verify-email'))

describe('a new e-mail', () => {
  test('is confirmed by the link of the mail and a press, once, of ten at the same time too', async () => {
    const link = await linkTo(app, email, '/verify-email')
    await app.app.request(link)
    expect((await me())['emailVerified']).toBe(false)
    const tries = await Promise.all(Array.from({ length: 10 }, () => followLink(app, link)))
    expect(tries.filter(({ status }) => status === 200)).toHaveLength(1)
    expect((await me())['emailVerified']).toBe(true)
  })

  test('is confirmed within a day, and a new mail can be asked for', async () => {
    const link = await linkTo(app, email, '/verify-email')
    app.setTime(Date.now() + DAY + 1000)
    expect((await followLink(app, link)).status).toBe(400)
    expect((await post('/send-verification')).status).toBe(200)
    expect(await verify()).toMatchObject({ status: 200 })
    const before = (await mailsTo(app, email)).length
    expect((await post('/send-verification')).status).toBe(200)
    expect(await mailsTo(app, email)).toHaveLength(before)
  })

  test('is asked for only so often, and not where no mail can be sent', async () => {
    const strict = await createTestApp({ limits: { ...NO_LIMITS, resetAccount: DEFAULT_LIMITS.resetAccount } })
    const own = await strict.signUp()
    const send = () => strict.ask('POST', `${AUTH}/send-verification`, { token: own })
    for (let i = 0; i < 4; i++) expect((await send()).status).toBe(200)
    expect(await codeOf(await send())).toBe('too-many-tries')
    await strict.close()
    const mute = await createTestApp({ change: (deps) => ({ ...deps, mail: noMail }) })
    const answer = await mute.ask('POST', `${AUTH}/send-verification`, { token: await mute.signUp() })
    expect([answer.status, await codeOf(answer)]).toEqual([503, 'mail-not-set-up'])
    await mute.close()
  })

  test('is needed where an account leans on it, and not for anything else', async () => {
    const refused = await post('/two-factor/start', { password: PASSWORD })
    expect([refused.status, await codeOf(refused)]).toEqual([403, 'email-not-verified'])
    await verify()
    expect((await post('/two-factor/start', { password: PASSWORD })).status).toBe(200)
  })
})

const ask = (newEmail: string, password: string | undefined = PASSWORD) =>
  post('/change-email', { newEmail, ...(password ? { password } : {}) })

describe('a changed e-mail', () => {
  test('holds once both mailboxes have agreed', async () => {
    await verify()
    const next = `next-${email}`
    expect((await ask(next.toUpperCase())).status).toBe(200)
    const security = await (await app.ask('GET', '/api/v1/users/me/security', { token })).json()
    expect(security).toMatchObject({ pendingEmail: next })
    const [fromNew, fromOld] = [await linkTo(app, next, '/change-email'), await linkTo(app, email, '/change-email')]
    expect((await followLink(app, fromNew)).text).toContain('One more step')
    expect((await followLink(app, fromNew)).status).toBe(400)
    expect((await me())['email']).toBe(email)
    expect((await followLink(app, fromOld)).text).toContain('Your e-mail is changed')
    expect(await me()).toMatchObject({ email: next, emailVerified: true })
    expect((await mailsTo(app, email)).map(({ subject }) => subject)).toContain(
      'The e-mail of your Rolecall account was changed',
    )
  })

  test('leaves no link behind in the old mailbox', async () => {
    await post('/request-password-reset', { email })
    const reset = await linkTo(app, email, '/reset-password')
    const next = `next-${email}`
    await ask(next)
    await followLink(app, await linkTo(app, next, '/change-email'))
    expect((await me())['email']).toBe(next)
    const answer = await post('/reset-password', { token: reset.split('token=')[1], newPassword: 'battery staple' })
    expect(await codeOf(answer)).toBe('link-used-up')
  })

  test('asks the old mailbox only where somebody had confirmed it: it may be a slip of the fingers', async () => {
    const next = `next-${email}`
    await ask(next)
    expect(await linkTo(app, email, '/change-email')).toBe('')
    await followLink(app, await linkTo(app, next, '/change-email'))
    expect((await me())['email']).toBe(next)
  })

  test.each([
    ['confirms the e-mail', async () => void (await verify())],
    [
      'resets the password',
      async () => {
        await post('/request-password-reset', { email })
        const link = await linkTo(app, email, '/reset-password')
        await post('/reset-password', { token: link.split('token=')[1], newPassword: 'battery staple' })
      },
    ],
  ])('is not waited for any more when the owner of the mailbox %s', async (_, act) => {
    const next = `next-${email}`
    await ask(next)
    const link = await linkTo(app, next, '/change-email')
    await act()
    expect((await followLink(app, link)).status).toBe(400)
    const { rows } = await app.deps.users.read({ sql: 'SELECT 1 FROM user WHERE email = ?', args: [email] })
    expect(rows).toHaveLength(1)
  })

  test('takes the password, and another address', async () => {
    expect(await codeOf(await ask(`x${email}`, 'wrong password'))).toBe('wrong-password')
    expect(await codeOf(await ask(`x${email}`, ''))).toBe('needs-password')
    expect(await codeOf(await ask(email))).toBe('email-same')
  })

  test('is answered alike when the new address has an account, which is told by mail', async () => {
    const taken = `taken-${email}`
    await app.signUp(taken)
    const answer = await ask(taken)
    expect([answer.status, await answer.json()]).toEqual([200, { ok: true }])
    const subjects = (await mailsTo(app, taken)).map(({ subject }) => subject)
    expect(subjects).toContain('This address has a Rolecall account already')
    expect(await linkTo(app, taken, '/change-email')).toBe('')
  })

  test('is not taken from whoever took the address meanwhile', async () => {
    const next = `next-${email}`
    await ask(next)
    const link = await linkTo(app, next, '/change-email')
    await app.signUp(next)
    expect((await followLink(app, link)).text).toContain('has an account already')
    expect((await me())['email']).toBe(email)
  })

  test('asked for again makes the links of before worthless', async () => {
    await ask(`first-${email}`)
    const first = await linkTo(app, `first-${email}`, '/change-email')
    await ask(`second-${email}`)
    expect((await followLink(app, first)).status).toBe(400)
  })
})

test('no mail repeats what somebody typed, and each has a page and a text', async () => {
  const loud = `loud-${email}`
  const name = 'Win a prize at https://evil.example'
  await app.ask('POST', `${AUTH}/sign-up/email`, {
    body: { email: loud, password: PASSWORD, name, device: { name: 'https://evil.example' } },
  })
  await app.ask('POST', `${AUTH}/sign-in/email`, {
    body: { email: loud, password: PASSWORD, device: { name: 'https://evil.example' } },
    headers: { 'user-agent': 'https://evil.example Firefox/1 (Windows)' },
  })
  const mails = await mailsTo(app, loud)
  expect(mails.map(({ subject }) => subject)).toEqual(
    expect.arrayContaining(['Confirm your e-mail', 'New sign-in to your Rolecall account']),
  )
  for (const { whole } of mails) {
    expect(whole).not.toContain('evil.example')
    expect(whole).toContain('multipart/alternative')
    expect(whole).toContain('text/html')
    expect(whole).toContain('prefers-color-scheme:dark')
  }
  expect(mails.some(({ whole }) => whole.includes('Firefox on Windows'))).toBe(true)
})
