import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

test('tells who is signed in, and nothing more of the account', async () => {
  const began = Date.now()
  const token = await app.signUp('ann@example.com')
  const answer = await app.ask('GET', '/api/v1/users/me', { token })
  const me = (await answer.json()) as Record<string, unknown>
  expect(Object.keys(me)).toEqual(['id', 'name', 'email', 'emailVerified', 'createdAt'])
  expect(me['email']).toBe('ann@example.com')
  const created = Date.parse(String(me['createdAt']))
  expect([began <= created, created <= Date.now()]).toEqual([true, true])
})
