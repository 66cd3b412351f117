import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sightingOf, takeInAll } from './catalogue/testing.ts'
import { countTrips } from './counting.ts'
import { tidySearch } from './search/tidy-job.ts'
import { createTestApp } from './testing.ts'
import type { TestApp } from './testing.ts'

const trips = countTrips()
let app: TestApp
let token: string
beforeAll(async () => {
  app = await createTestApp({ change: trips.change })
  token = await app.signUp()
  await takeInAll(app.deps, [sightingOf({ title: 'Baker' })])
  await app.deps.catalogue.write([{ sql: 'UPDATE job SET id = ?', args: [id] }])
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
  ['GET', '/api/v1/searches', undefined, 2],
  ['GET', '/api/v1/notices', undefined, 2],
  ['POST', '/api/v1/notices/seen', {}, 2],
  ['GET', '/api/v1/tags', undefined, 2],
  ['GET', '/api/v1/ai/providers', undefined, 2],
  ['GET', `/api/v1/jobs/${id}`, undefined, 2],
  ['GET', '/api/v1/users/me/profile', undefined, 2],
  ['PATCH', '/api/v1/users/me/preferences', { weekStart: 1 }, 2],
  ['GET', '/api/v1/watches', undefined, 2],
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

const RESUME = { name: 'Signals', basics: { name: 'Ann Miller', label: 'Signal engineer', profiles: [] } }

const post = async (path: string, body: object, headers = {}) => {
  const answer = await app.ask('POST', `/api/v1${path}`, { token, body, headers })
  return (await answer.json()) as { id: string }
}

describe('what is written for a person', () => {
  const made = { application: id, resume: '', writing: '', task: '' }
  beforeAll(async () => {
    made.application = (await post('/applications', { title: 'Signal engineer' })).id
    made.resume = (await post('/resumes', RESUME)).id
    const of = { application: made.application, resume: made.resume }
    made.writing = (await post('/writings', { ...of, kind: 'letter', text: 'Dear team' })).id
    made.task = (await post('/ai/cover-letter/generate', of, { 'idempotency-key': 'one' })).id
  })

  test.each([
    ['GET', '/tasks', 2],
    ['GET', '/tasks/{task}', 2],
    ['GET', '/ai/usage', 3],
    ['GET', '/writings', 2],
    ['GET', '/writings/{writing}', 2],
    ['GET', '/writings/{writing}/versions', 2],
    ['GET', '/writings/{writing}/export?format=docx', 2],
    ['GET', '/resumes/{resume}', 2],
    ['GET', '/resumes/{resume}/export?format=docx', 2],
    ['GET', '/resume/{resume}/versions', 2],
    ['GET', '/resume/{resume}/status', 2],
    ['GET', '/applications/{application}/writings', 2],
    ['GET', '/applications/{application}/resumes', 2],
    ['DELETE', '/tasks/{task}', 2],
  ] as const)('%s %s makes no more than its trips to the database', async (method, path, most) => {
    const address = path.replace(/\{(\w+)\}/, (_, name: keyof typeof made) => made[name])
    trips.take()
    expect((await app.ask(method, `/api/v1${address}`, { token })).status).toBe(200)
    expect(trips.take()).toBe(most)
  })

  // What is to be written for, and from, is looked up; the request is looked for first, so that a repeat costs nothing.
  test('to ask for it takes as many as there are things to look up', async () => {
    const body = { application: made.application, resume: made.resume }
    const asks = ['two', 'two'].map((key) => ({ token, body, headers: { 'idempotency-key': key } }))
    const counts = []
    for (const ask of asks) {
      trips.take()
      expect((await app.ask('POST', '/api/v1/ai/interview', ask)).status).toBe(202)
      counts.push(trips.take())
    }
    expect(counts).toEqual([6, 2])
  })
})

// What lies in one database is not joined with the other one, and yet nobody waits for more than two trips to each.
test('a search makes two trips to each database, whatever it asks for', async () => {
  const description = 'You fit glass at night in Porto, and mirrors in the morning.'
  const vacancies = [
    { title: 'Night Glazier', company: 'Mill & Co', description },
    { title: 'Glass Artist', company: 'Larkfield Panes', description: 'You paint on it.' },
  ]
  const [, artist] = await takeInAll(
    app.deps,
    vacancies.map((vacancy) => sightingOf(vacancy)),
  )
  // What may have been meant is gathered now and then, of all jobs at once.
  await tidySearch(app.deps)
  const find = async (query: string) => (await app.ask('GET', `/api/v1/jobs?${query}`, { token })).json()
  const hide = { token, body: { opinion: 'dismissed' } }
  expect((await app.ask('PUT', `/api/v1/jobs/${artist}/opinion`, hide)).status).toBe(200)
  const glazier = { total: 1, items: [{ title: 'Night Glazier' }] }
  const nothing = { total: 0, items: [], didYouMean: 'glazier' }
  for (const [query, expected] of [
    ['q=glass', glazier],
    ['q=glaz*', glazier],
    ['q="fit glass" -paint OR title:glazier&sort=date', glazier],
    ['q=mirrors&sort=match&with_match=true', glazier],
    ['q=glazir', nothing],
  ] as const) {
    // What is looked for is noted on its first day, after the answer.
    await find(query)
    await app.deps.settle()
    trips.takeEach()
    expect(await find(query)).toMatchObject(expected)
    expect(trips.takeEach()).toEqual({ users: 2, catalogue: expect.toSatisfy((made: number) => made <= 2) })
  }
  // Also where hidden jobs are not where they were; they are found again behind the answer.
  await app.deps.users.write([{ sql: 'UPDATE job_opinion SET number = NULL WHERE job = ?', args: [artist ?? ''] }])
  trips.takeEach()
  expect(await find('q=glass')).toMatchObject(glazier)
  expect(trips.takeEach().catalogue).toBe(2)
  await app.deps.settle()
  const { rows } = await app.deps.users.read({
    sql: 'SELECT number FROM job_opinion WHERE job = ?',
    args: [artist ?? ''],
  })
  expect(Number(rows[0]?.['number'])).toBeGreaterThan(0)
})
