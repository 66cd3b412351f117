import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '../../limits.ts'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'

const PASSWORD = 'correct horse'
const MINUTE = 60_000
const MOST_GUESSES = 20
let app: TestApp
let email: string
let deviceToken: string
beforeAll(async () => {
  const limits = { ...DEFAULT_LIMITS, signUp: { max: 1000, seconds: 60 } }
  app = await createTestApp({ limits, env: { CLIENT_IP_HEADER: 'X-Forwarded-For' } })
})
afterAll(() => app.close())
beforeEach(async () => {
  app.setTime(null)
  email = `${crypto.randomUUID()}@example.com`
  const answer = await app.ask('POST', '/api/v1/auth/sign-up/email', { body: { email, password: PASSWORD } })
  deviceToken = ((await answer.json()) as { deviceToken: string }).deviceToken
})

const someAddress = () => crypto.getRandomValues(new Uint8Array(4)).join('.')
/** From an address of its own each time, as a botnet guesses. */
const tryIt = (password: string, more = {}) =>
  app.ask('POST', '/api/v1/auth/sign-in/email', {
    body: { email, password, ...more },
    headers: { 'x-forwarded-for': someAddress() },
  })
const statusOf = async (password: string, more = {}) => (await tryIt(password, more)).status

test('from any number of addresses there are few guesses at one account, however they are spread over time', async () => {
  const start = Date.now()
  const looked: number[] = []
  for (let minute = 0; minute <= 45; minute++) {
    app.setTime(start + minute * MINUTE)
    const answers = await Promise.all(Array.from({ length: 3 }, () => statusOf('wrong password')))
    looked.push(...answers.filter((status) => status === 401).map(() => minute))
  }
  for (let minute = 0; minute <= 45; minute++) {
    const within = looked.filter((at) => at >= minute && at < minute + 15)
    expect(within.length).toBeLessThanOrEqual(MOST_GUESSES)
  }
  expect(looked.length).toBeGreaterThan(20)
})

test('while strangers are locked out, the owner gets in on a known device, and only there', async () => {
  await Promise.all(Array.from({ length: 12 }, () => statusOf('wrong password')))
  expect(await statusOf(PASSWORD)).toBe(429)
  expect(await statusOf(PASSWORD, { deviceToken: 'x'.repeat(43) })).toBe(429)
  const answer = await tryIt(PASSWORD, { deviceToken })
  expect(answer.status).toBe(200)
  const next = ((await answer.json()) as { deviceToken: string }).deviceToken
  // Each sign-in hands out a new one, and the one before it is worth nothing.
  expect(await statusOf(PASSWORD, { deviceToken })).toBe(429)
  expect(await statusOf(PASSWORD, { deviceToken: next })).toBe(200)
})

test('a known device has few guesses too, and is known to its own account alone', async () => {
  const answers: number[] = []
  for (let i = 0; i < 12; i++) answers.push(await statusOf('wrong password', { deviceToken }))
  expect(answers.filter((status) => status === 401)).toHaveLength(10)
  email = `${crypto.randomUUID()}@example.com`
  await app.ask('POST', '/api/v1/auth/sign-up/email', { body: { email, password: PASSWORD } })
  await Promise.all(Array.from({ length: 12 }, () => statusOf('wrong password')))
  expect(await statusOf(PASSWORD, { deviceToken })).toBe(429)
})

test('the sign-ins of the owner do not give a guesser new guesses', async () => {
  let looked = 0
  for (let i = 0; i < 14; i++) {
    if ((await statusOf('wrong password')) === 401) looked++
    if (i < 9) expect(await statusOf(PASSWORD)).toBe(200)
  }
  expect(looked).toBe(10)
})

/** What twelve wrong guesses in a row are told. */
const sayings = async () => {
  const texts: string[] = []
  for (let i = 0; i < 12; i++) {
    const answer = await tryIt('wrong password')
    const { error } = (await answer.json()) as { error: { code: string; message: string } }
    texts.push(`${answer.status} ${error.code} ${error.message}`)
  }
  return texts
}

test('an account nobody has is locked the same way, with the same words', async () => {
  const known = await sayings()
  email = `nobody-${email}`
  expect(await sayings()).toEqual(known)
})

const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

test('an unknown account takes as long to refuse as a wrong password', async () => {
  const wide = await createTestApp()
  const known = `${crypto.randomUUID()}@example.com`
  await wide.signUp(known)
  // The processor's time: what other programs do on a busy machine does not count.
  const timeOf = async (to: string) => {
    const before = process.cpuUsage()
    await wide.ask('POST', '/api/v1/auth/sign-in/email', { body: { email: to, password: 'wrong password' } })
    const { user, system } = process.cpuUsage(before)
    return user + system
  }
  const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
  for (let i = 0; i < 9; i++) {
    times.known.push(await timeOf(known))
    times.unknown.push(await timeOf(`nobody-${known}`))
  }
  // Without the hash of a password nobody has, the unknown one would take a tenth of the time or less.
  expect(median(times.unknown) / median(times.known)).toBeGreaterThan(0.5)
  expect(median(times.unknown) / median(times.known)).toBeLessThan(2)
  await wide.close()
})

test('a weak password is refused with the reason', async () => {
  const body = { email: `new-${email}`, password: 'password1' }
  const answer = await app.ask('POST', '/api/v1/auth/sign-up/email', { body })
  const { error } = (await answer.json()) as { error: { code: string; message: string } }
  expect([answer.status, error.code]).toEqual([422, 'weak-password'])
  expect(error.message).toContain('too easy to guess')
})
