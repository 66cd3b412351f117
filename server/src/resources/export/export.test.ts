import { randomFillSync } from 'node:crypto'
import { uuidv7 } from '@rolecall/shared/domain/id.ts'
import { openZip } from '@rolecall/shared/exchange/zip-read.ts'
import { formatHlc } from '@rolecall/shared/sync/hlc.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sha256 } from '@rolecall/shared/exchange/bytes.ts'
import { sightingOf, takeInAll } from '../../catalogue/testing.ts'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'

const NOW = Date.parse('2026-03-01T09:00:00Z')
let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const exported = async (token: string) => {
  const answer = await app.ask('GET', '/api/v1/export', { token })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip'])
  return new Uint8Array(await answer.arrayBuffer())
}
async function take(token: string, bytes: Uint8Array<ArrayBuffer>, query = '?apply=true') {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' }
  const answer = await app.app.request(`/api/v1/import${query}`, { method: 'POST', headers, body: bytes })
  return { status: answer.status, body: (await answer.json()) as { counts: object; [name: string]: unknown } }
}
async function jsonIn(zip: Uint8Array<ArrayBuffer>) {
  const entry = openZip(zip).find(({ name }) => name === 'rolecall.json')
  const text = new TextDecoder().decode(await entry?.read())
  return JSON.parse(text) as { records: unknown[]; files: unknown[] }
}

const edits = fc.array(
  fc.record({
    entity: fc.constantFrom('application', 'contact', 'orbit'),
    record: fc.nat({ max: 2 }),
    wall: fc.integer({ min: NOW - 1_000, max: NOW }),
    fields: fc.dictionary(
      fc.constantFrom('brandNew', 'constructor', 'toString', 'x.y'),
      fc.jsonValue({ maxDepth: 2 }),
      {
        minKeys: 1,
        maxKeys: 3,
      },
    ),
  }),
  { minLength: 1, maxLength: 8 },
)

test('what one account exports makes another one the same, and twice changes nothing', async () => {
  app.setTime(NOW)
  await fc.assert(
    fc.asyncProperty(edits, async (all) => {
      const [from, to] = [await app.signUp(), await app.signUp()]
      const device = crypto.randomUUID()
      const ids = Array.from({ length: 3 }, (_, i) => uuidv7(NOW + i, randomFillSync))
      const ops = all.map(({ entity, record, wall, fields }, i) => {
        const hlc = formatHlc({ wall, counter: i, device })
        return { device, seq: i + 1, hlc, entity, id: ids[record], fields }
      })
      expect((await app.ask('POST', '/api/v1/sync', { token: from, body: { device, cursor: 0, ops } })).status).toBe(
        200,
      )
      const first = await exported(from)
      expect((await take(to, first)).status).toBe(200)
      expect(await jsonIn(await exported(to))).toEqual(await jsonIn(first))
      const again = await take(to, first)
      expect(again.body.counts).toMatchObject({ new: 0, changed: 0, newerHere: 0 })
    }),
    { numRuns: 8 },
  )
  app.setTime(null)
})

test('files come along, and so does everything else that was made', async () => {
  const [from, to] = [await app.signUp(), await app.signUp()]
  const made = await app.ask('POST', '/api/v1/applications', { token: from, body: { title: 'Baker', tags: ['night'] } })
  expect(made.status).toBe(201)
  const bytes = new TextEncoder().encode('# My letter\n')
  const path = `/api/v1/files/${await sha256(bytes)}`
  const headers = { authorization: `Bearer ${from}`, 'content-type': 'text/plain' }
  expect((await app.app.request(path, { method: 'PUT', headers, body: bytes })).status).toBe(200)
  const plan = await take(to, await exported(from), '')
  expect(plan.body).toMatchObject({ kind: 'archive', applied: false, counts: { new: 1 }, files: 1, damagedFiles: [] })
  expect((await take(to, await exported(from))).body).toMatchObject({ applied: true, damagedFiles: [] })
  const there = await app.ask('GET', path, { token: to })
  expect(await there.text()).toBe('# My letter\n')
  const list = await app.ask('GET', '/api/v1/applications?q=baker&tag=night', { token: to })
  expect(await list.json()).toMatchObject({ items: [{ title: 'Baker' }] })
})

test('what AI was asked for goes with it, and which keys there are, but no key', async () => {
  const token = await app.signUp()
  const key = 'a-key-that-must-not-leave'
  await app.ask('PUT', '/api/v1/ai/providers/openai/key', { token, body: { key } })
  await app.ask('PUT', '/api/v1/ai/preferences', { token, body: { order: ['openai'] } })
  const zip = await exported(token)
  const { ai } = (await jsonIn(zip)) as unknown as { ai: { keys: object[]; preferences: object; calls: object[] } }
  expect(ai).toMatchObject({ preferences: { order: ['openai'] }, calls: [] })
  expect(Object.keys(ai.keys[0] ?? {})).toEqual(['provider', 'ending', 'address', 'account', 'model', 'at'])
  expect(JSON.stringify(ai)).not.toContain(key)
})

test('what was said of jobs and told of them goes along, as far as the jobs are there', async () => {
  const [from, to] = [await app.signUp(), await app.signUp()]
  const twins = ['reed', 'jooble'].map((source) =>
    sightingOf({ title: 'Baker of the night', company: 'Old Oven' }, source),
  )
  const [job] = await takeInAll(app.deps, twins)
  const put = (path: string, body?: object) => app.ask('PUT', `/api/v1/jobs/${path}`, { token: from, body })
  await put(`${job}/bookmark`)
  await put(`${job}/opinion`, { opinion: 'dismissed' })
  await put('hidden-companies/mill', { name: 'The Mill' })
  const { id: me } = (await (await app.ask('GET', '/api/v1/users/me', { token: from })).json()) as { id: string }
  const gone = crypto.randomUUID()
  await app.deps.users.write([
    {
      sql: `INSERT INTO notice (id, user_id, job, title, search, search_name, at) VALUES ('of this test', ?, ?, 'Baker', 's', 'Mine', 5)`,
      args: [me, job ?? ''],
    },
    { sql: 'INSERT INTO bookmark VALUES (?, ?, 4)', args: [me, gone] },
    { sql: "INSERT INTO merge_doubt VALUES (?, 999, 7, ?, 'Baker', 'Two shifts', 6)", args: [me, gone] },
  ])
  const first = await exported(from)
  const { jobs } = (await jsonIn(first)) as unknown as { jobs: Record<string, object[]> }
  expect(jobs).toMatchObject({
    bookmarks: [{ job: gone }, { job }],
    opinions: [{ job, opinion: 'dismissed' }],
    hiddenCompanies: [{ companyKey: 'mill', name: 'The Mill' }],
    doubts: [{ merge: 999, note: 'Two shifts' }],
    notices: [{ job, searchName: 'Mine', at: 5, seenAt: null }],
  })
  for (let times = 0; times < 2; times++) expect((await take(to, first)).status).toBe(200)
  const there = (await jsonIn(await exported(to))) as unknown as { jobs: Record<string, object[]> }
  const { doubts: _, ...kept } = jobs
  expect(there.jobs).toEqual({ ...kept, bookmarks: jobs['bookmarks']?.slice(1) })
})
