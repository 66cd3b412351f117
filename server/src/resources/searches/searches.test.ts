import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'

// What they share with every other kind of record is shown in tests/contracts.
let app: TestApp
let token: string
beforeAll(async () => {
  app = await createTestApp()
  token = await app.signUp()
})
afterAll(() => app.close())

const make = (body: object) => app.ask('POST', '/api/v1/searches', { token, body })

test('keep what is asked for, and tell of nothing unless they are told to', async () => {
  const made = await make({ name: 'Bakers', ask: { q: ['baker'], country: ['pt', 'fr'] } })
  expect(await made.json()).toMatchObject({
    values: { ask: { q: ['baker'], country: ['pt', 'fr'] }, alert: 'off', zone: 'UTC' },
  })
})

test('know no other pace', async () => expect((await make({ name: 'Bakers', alert: 'hourly' })).status).toBe(400))
