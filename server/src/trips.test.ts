import { afterAll, beforeAll, expect, test } from 'vitest'
import { countTrips } from './counting.ts'
import { createTestApp } from './testing.ts'
import type { TestApp } from './testing.ts'

const trips = countTrips()
let app: TestApp
let token: string
beforeAll(async () => {
  app = await createTestApp({ change: trips.change })
  token = await app.signUp()
})
afterAll(() => app.close())

const device = '6f3b7f0e-0000-4000-8000-000000000001'
const id = '0195a0f0-0000-7000-8000-000000000001'
const op = {
  device,
  seq: 1,
  hlc: `001700000000000-000000-${device}`,
  entity: 'application',
  id,
  fields: { notes: 'x' },
}
const push = { device, cursor: 0, ops: [op] }

// Over HTTP each trip costs a network round trip: two is the budget of whatever a person waits for, session included.
test.each([
  ['GET', '/api/v1/users/me', undefined, 1],
  ['GET', '/api/v1/users/me/security', undefined, 2],
  ['GET', '/api/v1/users/me/sessions', undefined, 2],
  ['GET', '/api/v1/users/me/activity', undefined, 2],
  ['GET', '/api/v1/devices', undefined, 2],
  ['POST', '/api/v1/sync', push, 2],
  ['POST', '/api/v1/sync', { ...push, ops: [], cursor: 1 }, 2],
  ['GET', '/api/v1/sync/rev', undefined, 1],
  ['GET', '/api/v1/files', undefined, 2],
  ['GET', '/api/v1/applications', undefined, 2],
  ['GET', '/api/v1/applications?q=x&sort=board&total=true&values=true', undefined, 2],
  ['GET', `/api/v1/applications/${id}`, undefined, 2],
  ['PATCH', `/api/v1/applications/${id}`, { notes: 'y' }, 2],
  ['POST', `/api/v1/applications/${id}/status`, { stage: 'applied' }, 2],
  ['POST', '/api/v1/applications/bulk', { do: 'tag', ids: [id], name: 'night' }, 2],
  ['GET', `/api/v1/applications/${id}/timeline`, undefined, 2],
  ['GET', `/api/v1/applications/${id}/history`, undefined, 2],
  ['GET', `/api/v1/applications/${id}/interviews`, undefined, 2],
  ['GET', `/api/v1/applications/${id}/contacts`, undefined, 2],
  ['GET', '/api/v1/contacts', undefined, 2],
  ['GET', '/api/v1/tags', undefined, 2],
  ['GET', '/api/v1/ai/providers', undefined, 2],
  ['GET', '/api/v1/users/me/profile', undefined, 2],
  ['PATCH', '/api/v1/users/me/preferences', { weekStart: 1 }, 2],
  ['DELETE', `/api/v1/applications/${id}`, undefined, 2],
])('%s %s makes no more than its trips to the database', async (method, path, body, most) => {
  trips.take()
  const answer = await app.ask(method, path, { token, body })
  expect(answer.status).toBe(200)
  expect(trips.take()).toBe(most)
})

// What stands at the address already has to be known before anything is written.
test('to save a vacancy takes one trip more', async () => {
  trips.take()
  expect((await app.ask('POST', '/api/v1/applications', { token, body: { title: 'Baker' } })).status).toBe(201)
  expect(trips.take()).toBe(3)
})
