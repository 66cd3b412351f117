import { afterAll, beforeAll, expect, test } from 'vitest'
import { sightingOf, takeInAll } from '../../catalogue/testing.ts'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'

const OWNER = 'owner@example.com'
const TEXT =
  'You bake bread for a street that wakes before you do, with flour from two mills and an oven older than us.'
const BAKER = { title: 'Baker of the night', company: 'Old Oven', location: 'Ghent, Belgium', description: TEXT }

let app: TestApp
let owner: string
let job: string
beforeAll(async () => {
  app = await createTestApp({ env: { ADMINS: OWNER } })
  owner = await app.signUp(OWNER)
  await app.deps.users.write([{ sql: 'UPDATE user SET email_verified = 1 WHERE email = ?', args: [OWNER] }])
  const [id = ''] = await takeInAll(app.deps, [sightingOf(BAKER, 'reed'), sightingOf(BAKER, 'jooble')])
  job = id
})
afterAll(() => app.close())

const ask = async (method: string, path: string, token: string, body?: unknown) => {
  const answer = await app.ask(method, `/api/v1${path}`, { token, body })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

test('who runs the server sees why two adverts are one job, and takes them apart for good', async () => {
  const { body } = await ask('GET', '/merges', owner)
  expect(body).toMatchObject({
    items: [
      {
        number: 1,
        job: { id: job, title: BAKER.title },
        reason: 'same-text',
        sentence: 'The same company says the same of the same work in the same place.',
        posting: { source: 'jooble', title: BAKER.title },
        beside: { source: 'reed' },
        undoneAt: null,
      },
    ],
    next: null,
  })
  const why = 'Two bakeries of one name'
  expect(await ask('POST', '/merges/1/undo', owner, { why })).toMatchObject({ status: 200, body: { undone: true } })
  expect((await ask('GET', '/merges?limit=1', owner)).body).toMatchObject({ items: [{ undoneWhy: why }], next: 1 })
  expect((await ask('GET', '/merges?before=1', owner)).body).toEqual({ items: [], next: null })
  expect(await ask('POST', '/merges/77/undo', owner, { why })).toMatchObject({
    status: 404,
    body: { error: { code: 'no-such-merge' } },
  })
})

const bakeries = ['Larkfield', 'Seaside'].flatMap((company) =>
  ['reed', 'jooble'].map((source) => sightingOf(Object.assign({}, BAKER, { company }), source)),
)
interface Listed {
  number: number
  job: { company: string }
  doubts: object
}
const listed = async (query = '') =>
  ((await ask('GET', `/merges${query}`, owner)).body['items'] as Listed[]).filter(
    (one) => one.job.company !== 'Old Oven',
  )

test('what people doubt leads the list, with how many they are and what they say, until it is taken apart', async () => {
  await takeInAll(app.deps, bakeries)
  const [newest, merge = 0] = (await listed()).map(({ number }) => number)
  const path = `/merges/${merge}/doubt`
  const [one, other] = [await app.signUp(), await app.signUp()]
  const noted = { status: 202, body: { merge, doubted: true } }
  expect(await ask('POST', path, one, { note: 'One is on nights.' })).toEqual(noted)
  expect((await app.ask('POST', `/api/v1${path}`, { token: other })).status).toBe(202)
  expect(await ask('POST', path, one, { note: 'One is a night shift.' })).toEqual(noted)
  expect(await listed()).toMatchObject([
    { number: merge, doubts: { people: 2, notes: ['One is a night shift.'] } },
    { number: newest, doubts: { people: 0, notes: [] } },
  ])
  // Other pages leave out what led the first one.
  expect(await listed(`?before=${Number.MAX_SAFE_INTEGER}`)).toMatchObject([{ number: newest }])
  expect(await ask('DELETE', path, one)).toEqual({ status: 200, body: { merge, doubted: false } })
  expect(await listed()).toMatchObject([{ number: merge, doubts: { people: 1, notes: [] } }, { number: newest }])
  await ask('POST', `/merges/${merge}/undo`, owner, { why: 'Two shifts' })
  expect(await listed()).toMatchObject([{ number: newest }, { number: merge, doubts: { people: 0 } }])
  const unknown = { status: 404, body: { error: { code: 'no-such-merge' } } }
  expect(await ask('POST', '/merges/777/doubt', one, {})).toMatchObject(unknown)
})

test('nobody else sees or changes them', async () => {
  const token = await app.signUp()
  expect((await ask('GET', '/merges', token)).status).toBe(403)
  expect((await ask('POST', '/merges/1/undo', token, { why: 'x' })).status).toBe(403)
})

test('a job tells where it is advertised, with the credit that a source asks for, and what it may be the same as', async () => {
  const token = await app.signUp()
  const { status, body } = await ask('GET', `/jobs/${job}`, token)
  expect(status).toBe(200)
  expect(body).toMatchObject({
    id: job,
    title: BAKER.title,
    town: 'Gent',
    country: 'be',
    postings: [{ source: 'reed', name: 'Reed', leads: true }],
    posting: { description: TEXT },
    merges: [{ reason: 'same-text' }],
    versions: [],
    repostOf: null,
  })
  expect((await ask('GET', `/jobs/${job}/versions`, token)).body).toEqual({ items: [] })
  expect(await ask('GET', `/jobs/${crypto.randomUUID()}`, token)).toMatchObject({
    status: 404,
    body: { error: { code: 'no-such-job' } },
  })
})
