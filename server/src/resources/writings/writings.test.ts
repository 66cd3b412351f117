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

const make = async (path: string, body: object) => {
  const answer = await app.ask('POST', `/api/v1${path}`, { token, body })
  return { status: answer.status, body: (await answer.json()) as { id: string } }
}

const listOf = async (id: string) => {
  const answer = await app.ask('GET', `/api/v1/applications/${id}/writings`, { token })
  return ((await answer.json()) as { items: { id: string }[] }).items.map((one) => one.id)
}

test('belong to an application of one’s own, and are listed there', async () => {
  const { body: application } = await make('/applications', { title: 'Baker' })
  const { body: other } = await make('/applications', { title: 'Miller' })
  const made = await make('/writings', { kind: 'letter', application: application.id, text: 'Dear team' })
  expect(made.status).toBe(201)
  const nowhere = await make('/writings', { kind: 'letter', application: crypto.randomUUID() })
  expect(nowhere.status).toBe(404)
  expect([await listOf(application.id), await listOf(other.id)]).toEqual([[made.body.id], []])
})
