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

const make = (path: string, body: object) => app.ask('POST', `/api/v1/${path}`, { token, body })

test('need neither an application nor a time', async () => {
  const made = await make('reminders', { text: 'Print the letter' })
  expect(await made.json()).toMatchObject({ values: { kind: 'reminder', application: null, at: null, doneAt: null } })
})

test('say something', async () => {
  for (const text of ['', '   ', 'x'.repeat(501)]) expect((await make('reminders', { text })).status).toBe(400)
})
