import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'

let app: TestApp
let token: string
beforeAll(async () => {
  app = await createTestApp()
  token = await app.signUp()
})
afterAll(() => app.close())

async function take(body: string, query = '') {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'text/csv' }
  const answer = await app.app.request(`/api/v1/import?name=jobs.csv${query}`, { method: 'POST', headers, body })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}
const list = async () => {
  const answer = await app.ask('GET', '/api/v1/applications?sort=title', { token })
  return ((await answer.json()) as { items: { title: string; status: string }[] }).items
}
const CSV = 'Job title,Company,Status,Mood\nBaker,Oven & Co,Applied,good\nMiller,Mill,Phone screen,\n'

test('a table is looked at first, and taken in as it was decided', async () => {
  const plan = await take(CSV)
  expect(plan.body).toMatchObject({ kind: 'tables', applied: false, new: 2, counts: { rows: 2, ready: 2 } })
  expect(await list()).toEqual([])
  const choices = encodeURIComponent(JSON.stringify({ stages: { 'Phone screen': 'interviewing' } }))
  expect((await take(CSV, `&apply=true&choices=${choices}`)).body).toMatchObject({ applied: true, new: 2 })
  expect(await list()).toMatchObject([
    { title: 'Baker', status: 'applied' },
    { title: 'Miller', status: 'interviewing' },
  ])
})

test('the same table again makes nothing twice', async () => {
  expect((await take(CSV, '&apply=true')).body).toMatchObject({
    new: 0,
    known: [{ title: 'Baker' }, { title: 'Miller' }],
  })
  expect(await list()).toHaveLength(2)
})

test.each([
  ['', 'file-empty'],
  ['Job title\n', 'no-rows'],
  [`PK\u0003\u0004${'nonsense'.repeat(20)}`, 'zip-truncated'],
])('%j is refused in a sentence', async (body, code) => {
  const answer = await take(body, '&apply=true')
  expect([answer.status, answer.body]).toMatchObject([422, { error: { code, message: expect.stringContaining('.') } }])
  expect(await list()).toHaveLength(2)
})

test('choices that make no sense are refused', async () => {
  for (const choices of ['{', '{"columns":{"jobs.csv":{"0":"mood"}}}', '{"userId":"x"}'])
    expect((await take(CSV, `&choices=${encodeURIComponent(choices)}`)).status).toBe(400)
})
