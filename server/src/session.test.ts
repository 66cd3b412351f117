import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { SESSION_CAP_DAYS, SESSION_DAYS } from './session.ts'
import { createTestApp } from './testing.ts'
import type { TestApp } from './testing.ts'

const DAY = 24 * 3_600_000
let app: TestApp
let token: string
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  app.setTime(null)
  token = await app.signUp()
})

const statusAfter = async (days: number) => {
  app.setTime(Date.now() + days * DAY)
  return (await app.ask('GET', '/api/v1/users/me', { token })).status
}
const expiry = async () => {
  const { rows } = await app.deps.users.read({ sql: 'SELECT expires_at FROM session WHERE token = ?', args: [token] })
  return Number(rows[0]?.[0])
}

test('a session that is not used ends', async () => {
  expect(await statusAfter(SESSION_DAYS - 1)).toBe(200)
  expect(await statusAfter(2 * SESSION_DAYS)).toBe(401)
})

test('a session that is used goes on, but not past its cap', async () => {
  for (let day = 20; day < SESSION_CAP_DAYS; day += 20) expect(await statusAfter(day)).toBe(200)
  expect(await statusAfter(SESSION_CAP_DAYS - 0.1)).toBe(200)
  expect(await statusAfter(SESSION_CAP_DAYS + 0.1)).toBe(401)
})

test('it is renewed once an hour of use, not on every request', async () => {
  const first = await expiry()
  await statusAfter(0.9 / 24)
  expect(await expiry()).toBe(first)
  await statusAfter(1.1 / 24)
  expect(await expiry()).toBeGreaterThan(first)
})

test.each([
  ['nothing', undefined],
  ['no token', 'Bearer '],
  ['another scheme', 'Basic YTpi'],
  ['a guess', 'Bearer aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
  ['SQL', "Bearer x'OR'1'='1"],
])('%s in the header is nobody', async (_, authorization) => {
  const answer = await app.ask('GET', '/api/v1/users/me', { headers: authorization ? { authorization } : {} })
  expect(answer.status).toBe(401)
  expect(await answer.json()).toMatchObject({ error: { code: 'signed-out' } })
})

test('a session of a removed account is over', async () => {
  await app.deps.users.write(['DELETE FROM user'])
  expect((await app.ask('GET', '/api/v1/users/me', { token })).status).toBe(401)
})
