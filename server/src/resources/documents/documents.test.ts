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

test('are known by the hash of their bytes', async () => {
  const file = { name: 'cv.pdf', type: 'application/pdf', size: 12 }
  for (const hash of ['', 'ab', 'AB'.repeat(32), `../${'a'.repeat(61)}`])
    expect((await make('documents', { ...file, hash })).status).toBe(400)
  const made = await make('documents', { ...file, hash: 'ab'.repeat(32) })
  expect(await made.json()).toMatchObject({ values: { kind: 'other', addedAt: expect.any(String) } })
})
