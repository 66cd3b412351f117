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

test('stand with every application that names them', async () => {
  const { id } = (await (await make('contacts', { name: 'Ada' })).json()) as { id: string }
  for (const title of ['Baker', 'Miller']) {
    const { id: application } = (await (await make('applications', { title })).json()) as { id: string }
    expect((await make(`applications/${application}/contacts`, { contact: id, as: 'recruiter' })).status).toBe(201)
    const list = await app.ask('GET', `/api/v1/applications/${application}/contacts`, { token })
    expect(await list.json()).toMatchObject({ items: [{ as: 'recruiter', record: { id, values: { name: 'Ada' } } }] })
  }
})

test('have a name', async () => {
  expect((await make('contacts', { name: '  ' })).status).toBe(400)
  expect((await make('contacts', { email: 'ada@example.com' })).status).toBe(400)
})
