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

const AT = { at: '2026-03-04T10:00', zone: 'Europe/Berlin' }

test('belong to an application of one’s own', async () => {
  const stranger = await app.signUp()
  const body = { title: 'Baker' }
  const theirs = await app.ask('POST', '/api/v1/applications', { token: stranger, body })
  const { id: application } = (await theirs.json()) as { id: string }
  for (const id of [application, crypto.randomUUID()])
    expect((await make('interviews', { ...AT, application: id })).status).toBe(404)
  expect((await make('interviews', AT)).status).toBe(400)
})

test('are found under their application alone, in every way', async () => {
  const ids: string[] = []
  for (const title of ['Baker', 'Miller'])
    ids.push(((await (await make('applications', { title })).json()) as { id: string }).id)
  const [baker, miller] = ids
  const made = await make(`applications/${baker}/interviews`, AT)
  const { id } = (await made.json()) as { id: string }
  const under = (application: string | undefined, method: string, body?: object) =>
    app.ask(method, `/api/v1/applications/${application}/interviews/${id}`, { token, body })
  for (const [method, body] of [['GET'], ['PATCH', { notes: 'x' }], ['DELETE']] as const) {
    expect((await under(miller, method, body)).status).toBe(404)
    expect((await under(baker, method, body)).status).toBe(200)
  }
  const list = await app.ask('GET', '/api/v1/applications?hasInterview=true', { token })
  expect(await list.json()).toMatchObject({ items: [] })
  await app.ask('POST', `/api/v1/interviews/${id}/restore`, { token })
  const again = await app.ask('GET', '/api/v1/applications?hasInterview=true', { token })
  expect(await again.json()).toMatchObject({ items: [{ id: baker }] })
})

test('have the time on the wall of a place', async () => {
  const { id } = (await (await make('applications', { title: 'Baker' })).json()) as { id: string }
  for (const wrong of [{ at: '2026-03-04T10:00:00Z' }, { at: '2026-13-04T10:00' }, { zone: '+01:00' }, { minutes: 1 }])
    expect((await make(`applications/${id}/interviews`, { ...AT, ...wrong })).status).toBe(400)
})
