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

test('keep their filters as they were made', async () => {
  const view = { name: 'Waiting', filters: { status: ['applied'] }, sort: { column: 'company', descending: true } }
  const made = await make('views', view)
  expect(await made.json()).toMatchObject({ values: { ...view, search: '', columns: [] } })
})

test('are no place for more than a view', async () => {
  const columns = Array.from({ length: 61 }, (_, i) => `column-${i}`)
  expect((await make('views', { name: 'Wide', columns })).status).toBe(400)
})
