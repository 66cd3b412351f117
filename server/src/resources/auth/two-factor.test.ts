import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { stepOf, totp } from '../../accounts/totp.ts'
import { textOf } from '../../ports/row.ts'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'
import { followLink, linkTo, mailsTo } from '../../testing-mails.ts'

const AUTH = '/api/v1/auth'
const PASSWORD = 'correct horse'
let app: TestApp
let email: string
let token: string
/** The test's own clock: codes belong to half minutes, which must not turn while a test runs. */
let now: number
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  now = stepOf(Date.now()) * 30_000 + 15_000
  app.setTime(now)
  email = `${crypto.randomUUID()}@example.com`
  token = await app.signUp(email)
  await followLink(app, await linkTo(app, email, '/verify-email'))
})

const post = (path: string, body: object, as?: string) =>
  app.ask('POST', AUTH + path, { body, ...(as ? { token: as } : {}) })
const codeOf = async (answer: Response) => ((await answer.json()) as { error: { code: string } }).error.code
const later = (halfMinutes = 1) => {
  now += halfMinutes * 30_000
  app.setTime(now)
}
const statusOf = (answers: Response[], wanted: number) => answers.filter(({ status }) => status === wanted).length

async function turnOn(): Promise<{ secret: string; backupCodes: string[] }> {
  const { secret } = (await (await post('/two-factor/start', { password: PASSWORD }, token)).json()) as {
    secret: string
  }
  const answer = await post('/two-factor/confirm', { code: await totp(secret, stepOf(now)) }, token)
  expect(answer.status).toBe(200)
  const { backupCodes } = (await answer.json()) as { backupCodes: string[] }
  return { secret, backupCodes }
}
async function challenge(more = {}): Promise<string> {
  const answer = await post('/sign-in/email', { email, password: PASSWORD, ...more })
  expect(answer.status).toBe(202)
  expect(answer.headers.get('set-auth-token')).toBeNull()
  const body = (await answer.json()) as { challenge: string }
  expect(Object.keys(body)).toEqual(['challenge'])
  return body.challenge
}
const finish = (given: string, code: string) => post('/sign-in/two-factor', { challenge: given, code })

describe('turned on', () => {
  test('it asks for a code after the password, and the code opens a session', async () => {
    const { secret } = await turnOn()
    later()
    const answer = await finish(await challenge(), await totp(secret, stepOf(now)))
    expect(answer.status).toBe(200)
    const { token: fresh } = (await answer.json()) as { token: string }
    expect((await app.ask('GET', '/api/v1/users/me', { token: fresh })).status).toBe(200)
    expect((await mailsTo(app, email)).map(({ subject }) => subject)).toContain('Two-factor sign-in is on')
  })

  test('a code works once: not again, not at the same time, not the one before it', async () => {
    const { secret } = await turnOn()
    // The code that turned it on is used up too.
    expect((await finish(await challenge(), await totp(secret, stepOf(now)))).status).toBe(422)
    later(2)
    const code = await totp(secret, stepOf(now))
    const challenges = await Promise.all(Array.from({ length: 8 }, () => challenge()))
    const answers = await Promise.all(challenges.map((each) => finish(each, code)))
    expect([statusOf(answers, 200), statusOf(answers, 422)]).toEqual([1, 7])
    expect((await finish(await challenge(), code)).status).toBe(422)
    app.setTime(now + 60_000)
    const before = await totp(secret, stepOf(now) - 1)
    expect(await codeOf(await finish(await challenge(), before))).toBe('wrong-code')
  })

  test('a backup code works once, with or without its dash, of parallel tries one', async () => {
    const { backupCodes } = await turnOn()
    expect(new Set(backupCodes).size).toBe(10)
    const [first = '', second = ''] = backupCodes
    const challenges = await Promise.all(Array.from({ length: 8 }, () => challenge()))
    const answers = await Promise.all(challenges.map((each) => finish(each, first)))
    expect([statusOf(answers, 200), statusOf(answers, 422)]).toEqual([1, 7])
    expect((await finish(await challenge(), second.replace('-', '').toLowerCase())).status).toBe(200)
    const security = await app.ask('GET', '/api/v1/users/me/security', { token })
    expect(await security.json()).toMatchObject({ twoFactor: { on: true, backupCodesLeft: 8 } })
  })

  test('a challenge opens one session and ends after ten minutes', async () => {
    const { secret, backupCodes } = await turnOn()
    later()
    const given = await challenge()
    expect((await finish(given, await totp(secret, stepOf(now)))).status).toBe(200)
    expect(await codeOf(await finish(given, backupCodes[0] ?? ''))).toBe('step-over')
    const old = await challenge()
    later(21)
    expect(await codeOf(await finish(old, await totp(secret, stepOf(now))))).toBe('step-over')
  })

  test('at most ten codes are tried in a quarter of an hour, over any number of challenges, also at once', async () => {
    const { secret } = await turnOn()
    later()
    const challenges: string[] = []
    for (let i = 0; i < 15; i++) challenges.push(await challenge())
    const answers = await Promise.all(challenges.map((each, i) => finish(each, String(i).padStart(6, '9'))))
    expect([statusOf(answers, 422), statusOf(answers, 429)]).toEqual([10, 5])
    expect((await finish(await challenge(), await totp(secret, stepOf(now)))).status).toBe(429)
  })

  test('a device known to the account is not kept out by those tries', async () => {
    const { secret } = await turnOn()
    later()
    const opened = await finish(await challenge(), await totp(secret, stepOf(now)))
    const { deviceToken } = (await opened.json()) as { deviceToken: string }
    for (let i = 0; i < 11; i++) await finish(await challenge(), '000000')
    later()
    const own = await challenge({ deviceToken })
    expect((await finish(own, await totp(secret, stepOf(now)))).status).toBe(200)
  })
})

describe('changing it', () => {
  test('takes the password, and turning it off takes both', async () => {
    expect(await codeOf(await post('/two-factor/start', { password: 'wrong' }, token))).toBe('wrong-password')
    expect(await codeOf(await post('/two-factor/start', {}, token))).toBe('needs-password')
    const { secret, backupCodes } = await turnOn()
    expect(await codeOf(await post('/two-factor/start', { password: PASSWORD }, token))).toBe('two-factor-on-already')
    later()
    const code = await totp(secret, stepOf(now))
    expect(await codeOf(await post('/two-factor/stop', { password: 'wrong', code }, token))).toBe('wrong-password')
    expect(await codeOf(await post('/two-factor/stop', { password: PASSWORD, code: '000000' }, token))).toBe(
      'wrong-code',
    )
    const renewed = await post('/two-factor/backup-codes', { password: PASSWORD, code }, token)
    const codes = ((await renewed.json()) as { backupCodes: string[] }).backupCodes
    expect(await codeOf(await post('/two-factor/stop', { password: PASSWORD, code: backupCodes[0] }, token))).toBe(
      'wrong-code',
    )
    expect((await post('/two-factor/stop', { password: PASSWORD, code: codes[0] }, token)).status).toBe(200)
    expect((await post('/sign-in/email', { email, password: PASSWORD })).status).toBe(200)
    expect(await codeOf(await post('/two-factor/stop', { password: PASSWORD, code }, token))).toBe(
      'two-factor-off-already',
    )
  })

  test('begun and not finished it asks nobody for a code', async () => {
    await post('/two-factor/start', { password: PASSWORD }, token)
    expect(await codeOf(await post('/two-factor/confirm', { code: '000000' }, token))).toBe('wrong-code')
    expect((await post('/sign-in/email', { email, password: PASSWORD })).status).toBe(200)
  })

  test('it stays on when the password is reset', async () => {
    const { secret } = await turnOn()
    await post('/request-password-reset', { email })
    const link = await linkTo(app, email, '/reset-password')
    const reset = await post('/reset-password', { token: link.split('token=')[1], newPassword: 'battery staple' })
    expect(reset.status).toBe(200)
    const answer = await post('/sign-in/email', { email, password: 'battery staple' })
    expect(answer.status).toBe(202)
    expect(JSON.stringify([...answer.headers])).not.toContain(secret)
  })

  test('the secret does not stand in the database as it is', async () => {
    const { secret, backupCodes } = await turnOn()
    const { rows } = await app.deps.users.read('SELECT secret FROM two_factor UNION SELECT hash FROM backup_code')
    const kept = rows.map((row) => textOf(row[0])).join(' ')
    for (const each of [secret, ...backupCodes, ...backupCodes.map((code) => code.replace('-', ''))])
      expect(kept).not.toContain(each)
  })
})
