import type { Notices } from '@rolecall/shared/domain/search/found.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lookFor } from '../../alerts/look.ts'
import { tellEverybody } from '../../alerts/testing.ts'
import { sightingOf, takeInAll } from '../../catalogue/testing.ts'
import { createTestApp } from '../../testing.ts'
import type { UserId } from '../../session.ts'
import type { TestApp } from '../../testing.ts'

// That exactly the new jobs are told of, each once, is shown in tests/contracts.
let app: TestApp
let token: string
beforeAll(async () => {
  app = await createTestApp()
  app.setTime(Date.parse('2026-03-10T12:00:00Z'))
  token = await app.signUp()
})
afterAll(() => app.close())

const listed = async (query = '', as = token): Promise<Notices> =>
  (await (await app.ask('GET', `/api/v1/notices${query}`, { token: as })).json()) as Notices
const seen = async (body: object) => (await app.ask('POST', '/api/v1/notices/seen', { token, body })).json()

test('tell of the jobs that a saved search finds from then on, until they were seen', async () => {
  await takeInAll(app.deps, [sightingOf({ title: 'Old Baker', company: 'Mill & Co' })])
  const body = { name: 'Bakers', ask: { q: ['baker'] }, alert: 'instant' }
  const search = (await (await app.ask('POST', '/api/v1/searches', { token, body })).json()) as { id: string }
  app.setTime(app.deps.now() + 1_000)
  const [baker] = await takeInAll(app.deps, [
    sightingOf({ title: 'Night Baker', company: 'Larkfield Cakes', location: 'Porto, Portugal' }),
    sightingOf({ title: 'Nurse', company: 'Seaside Clinic' }),
    sightingOf({ title: 'Day Baker', company: 'Harbour Oven' }),
  ])
  await tellEverybody(app.deps)
  await app.ask('PATCH', `/api/v1/searches/${search.id}`, { token, body: { name: 'All bakers' } })
  const all = await listed()
  expect(all).toMatchObject({ unseen: 2, next: null })
  expect(all.items.map(({ job }) => job.title)).toEqual(['Day Baker', 'Night Baker'])
  expect(all.items[1]).toMatchObject({
    job: { id: baker, company: 'Larkfield Cakes', location: 'Porto, Portugal' },
    search: { id: search.id, name: 'All bakers' },
    seenAt: null,
  })
  const first = await listed('?limit=1')
  expect((await listed(`?limit=1&cursor=${first.next}`)).items).toEqual(all.items.slice(1))
  expect(await seen({ ids: [all.items[0]?.id] })).toEqual({ unseen: 1 })
  expect((await listed()).items.map(({ seenAt }) => seenAt !== null)).toEqual([true, false])
  expect(await seen({})).toEqual({ unseen: 0 })
  expect(await listed('', await app.signUp())).toEqual({ items: [], next: null, unseen: 0 })
})

test('more than one look takes are told of by the next ones, each once', async () => {
  const { id } = (await (await app.ask('GET', '/api/v1/users/me', { token })).json()) as { id: string }
  await app.ask('POST', '/api/v1/searches', {
    token,
    body: { name: 'Tanners', ask: { q: ['tanner'] }, alert: 'instant' },
  })
  app.setTime(app.deps.now() + 1_000)
  const names = ['Ash', 'Birch', 'Cedar', 'Date', 'Elm']
  await takeInAll(
    app.deps,
    names.map((name) => sightingOf({ title: `Tanner with ${name}`, company: `${name} Hides` })),
  )
  const told = []
  for (let look = 0; look < 4; look++) told.push(await lookFor(app.deps, id as UserId, 2))
  expect(told).toEqual([2, 2, 1, 0])
  const titles = (await listed()).items.map(({ job }) => job.title)
  expect(titles.filter((title) => title.startsWith('Tanner')).toSorted()).toEqual(
    names.map((name) => `Tanner with ${name}`),
  )
})
