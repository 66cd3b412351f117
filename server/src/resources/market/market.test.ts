import type { MarketCountries, PayFigures, PayPrediction, Trending } from '@rolecall/shared/domain/market.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'
import { addTestJobs } from '../../testing-jobs.ts'
import type { TestJob } from '../../testing-jobs.ts'

const DAY = 86_400_000
/** Noon, so that whole days and the last 24 hours are not the same. */
const NOW = Date.UTC(2026, 10, 21, 12)
const ago = (days: number): number => NOW - days * DAY

let app: TestApp
let token: string
beforeEach(async () => {
  app = await createTestApp()
  app.setTime(NOW)
  token = await app.signUp()
})
afterEach(() => app.close())

const ask = (path: string, headers = {}) => app.ask('GET', `/api/v1/market${path}`, { token, headers })
async function get<T>(path: string): Promise<T> {
  const answer = await ask(path)
  expect(answer.status, path).toBe(200)
  return (await answer.json()) as T
}
const many = (count: number, job: (at: number) => TestJob): TestJob[] =>
  Array.from({ length: count }, (_, at) => job(at))
const add = (...jobs: TestJob[][]) => addTestJobs(app.deps.catalogue, jobs.flat())

test('a server without jobs says so', async () => {
  const none = await get<Trending>('/trending')
  expect(none).toMatchObject({ days: 30, jobs: 0, before: null, gatheredSince: null })
  expect(none.notes).toEqual(['This server has gathered no jobs yet.'])
  expect(await get<PayFigures>('/pay')).toMatchObject({ paid: 0, items: [] })
  const nothing = await get<PayPrediction>('/pay/predict?title=Baker&country=de')
  expect(nothing).toMatchObject({ predicted: null, why: 'too-few', n: 0 })
})

test('the countries are those that have jobs', async () => {
  const seenAt = ago(2)
  const open = ['de', 'no', null, 'de'].map((country) => ({ country, seenAt }))
  await add(open, [{ country: 'at', seenAt, closedAt: ago(1) }])
  const items = [
    { country: 'de', jobs: 2 },
    { country: 'no', jobs: 1 },
  ]
  expect(await get<MarketCountries>('/countries')).toEqual({ items })
})

// 100 jobs in each week; Python in 40 and then 60 of them, SQL in 50 each time.
test('growth is of numbers, its direction of shares, and what may be chance is steady', async () => {
  const week = (age: number, python: number): TestJob[] =>
    many(100, (at) => ({
      skills: [...(at < python ? ['python'] : []), ...(at % 2 === 0 ? ['sql'] : [])],
      seenAt: ago(age),
    }))
  await add([{ seenAt: ago(40) }], week(10, 40), week(3, 60))
  const { lists, jobs, before, from, to } = await get<Trending>('/trending?days=7')
  expect([jobs, before, from, to]).toEqual([100, 100, '2026-11-14', '2026-11-20'])
  const [python, sql] = lists.skills
  expect(python).toMatchObject({ key: 'python', shown: 'Python', jobs: 60, share: 0.6, before: 40, direction: 'up' })
  expect(python?.growth).toBeCloseTo(0.5, 12)
  // Newcombe's interval for 40 and 60 of 100 at 99 %: the change of 0.2 lies between these two.
  expect(python?.shift?.low).toBeCloseTo(0.018159, 6)
  expect(python?.shift?.high).toBeCloseTo(0.364242, 6)
  expect(sql).toMatchObject({ jobs: 50, before: 50, growth: 0, direction: 'steady' })
  const rising = await get<Trending>('/trending?days=7&order=rising')
  expect(rising.lists.skills.map(({ key }) => key)).toEqual(['python'])
})

test('twice the jobs from twice the sources is no rise of what they ask for', async () => {
  const week = (age: number, count: number) => many(count, () => ({ skills: ['python'], seenAt: ago(age) }))
  await add([{ seenAt: ago(40) }], week(10, 100), week(3, 200))
  const [python] = (await get<Trending>('/trending?days=7')).lists.skills
  expect(python).toMatchObject({ jobs: 200, before: 100, growth: 1, share: 1, direction: 'steady' })
})

test('nothing is said of growth before two whole windows were gathered', async () => {
  await add(
    many(10, () => ({ skills: ['python'], seenAt: ago(5), postedAt: ago(50) })),
    [{ seenAt: ago(5) }],
  )
  const { jobs, before, gatheredSince, lists, notes } = await get<Trending>('/trending?days=30')
  expect([jobs, before, gatheredSince]).toEqual([1, null, '2026-11-16'])
  expect(lists.titles[0]).toMatchObject({ jobs: 1, before: null, growth: null, shift: null, direction: null })
  expect(notes[0]).toContain('gathers jobs since 2026-11-16')
})

test('a job counts on the day it was posted, as one, and where it is', async () => {
  await add([
    { seenAt: ago(60) },
    { title: 'Data Engineer (m/w/d)', company: 'Sample Works GmbH', town: 'Berlin', country: 'de', seenAt: ago(2) },
    { title: 'Data Engineer', company: 'Sample Works', town: 'Berlin', country: 'de', seenAt: ago(2) },
    { title: 'Data Engineer', company: 'Sample Works', town: 'Bern', country: 'ch', seenAt: ago(2) },
    // Taken in by another; posted in the future; seen today, which is no whole day yet; posted long ago.
    { title: 'Data Engineer', seenAt: ago(2), closedAt: ago(1), closedWhy: 'merged' },
    { title: 'Pilot', seenAt: ago(3), postedAt: NOW + DAY },
    { title: 'Nurse', seenAt: NOW },
    { title: 'Cook', seenAt: ago(2), postedAt: ago(20) },
  ])
  const { lists, jobs } = await get<Trending>('/trending?days=7')
  expect(jobs).toBe(4)
  const list = (kind: keyof typeof lists) => lists[kind].map(({ shown, jobs: n }) => [shown, n])
  expect(list('titles')).toEqual([
    ['Data Engineer', 3],
    ['Pilot', 1],
  ])
  expect(list('companies')).toEqual([['Sample Works', 3]])
  expect(list('places')).toEqual([
    ['Berlin, DE', 2],
    ['Bern, CH', 1],
  ])
  const german = await get<Trending>('/trending?days=7&country=DE')
  expect([german.jobs, german.country]).toEqual([2, 'de'])
})

test('an answer is kept within the hour, until jobs come in', async () => {
  await add([{ seenAt: ago(2) }])
  const first = await ask('/trending?days=7')
  const tag = first.headers.get('etag') ?? ''
  expect(first.headers.get('cache-control')).toBe('private, max-age=300, stale-while-revalidate=3300')
  // From here on it could only be counted anew with another outcome.
  await app.deps.catalogue.write(['DELETE FROM market_day'])
  const again = await ask('/trending?days=7', { 'if-none-match': tag })
  expect([again.status, await again.text()]).toEqual([304, ''])
  expect(await get<Trending>('/trending?days=7&limit=1')).toMatchObject({ jobs: 1 })
  await add([{ seenAt: ago(20) }])
  expect(await get<Trending>('/trending?days=7')).toMatchObject({ jobs: 0 })
  await add([{ seenAt: ago(2) }, { seenAt: ago(3) }])
  expect(await get<Trending>('/trending?days=7')).toMatchObject({ jobs: 3 })
  await app.deps.catalogue.write(['DELETE FROM market_day'])
  app.setTime(NOW + 3_600_001)
  expect(await get<Trending>('/trending?days=7')).toMatchObject({ jobs: 0 })
})

const paid = (count: number, more: Partial<TestJob> = {}): TestJob[] =>
  many(count, (at) => ({
    title: 'Data Engineer',
    company: `Sample ${at}`,
    country: 'de',
    pay: 50_000 + at * 1_000,
    seenAt: ago(10),
    ...more,
  }))

// 21 values in steps of a thousand: the quarters lie on the 6th, 11th and 16th, the tenths on the 3rd and 19th.
test('pay is told in percentiles by title and country, as far as its numbers carry', async () => {
  await add(
    paid(21),
    paid(8, { country: 'fr', title: 'DATA ENGINEER' }),
    paid(4, { country: 'es' }),
    paid(5, { title: 'Nurse', pay: [40_000, 50_000] }),
    paid(9, { level: 'intern' }),
    paid(9, { seenAt: ago(400) }),
  )
  const { items, paid: all, notes } = await get<PayFigures>('/pay')
  expect(all).toBe(34)
  expect(notes).toHaveLength(2)
  const [german, french, nurse] = items
  expect(german).toEqual({
    key: 'data engineer',
    title: 'Data Engineer',
    country: 'de',
    n: 21,
    companies: 21,
    p10: 52_000,
    p25: 55_000,
    p50: 60_000,
    p75: 65_000,
    p90: 68_000,
  })
  expect(french).toMatchObject({ n: 8, p10: null, p25: 51_800, p50: 53_500, p75: 55_300, p90: null })
  expect(nurse).toMatchObject({ n: 5, p25: null, p50: 45_000, p75: null })
  expect(items).toHaveLength(3)
})

test('of one title, all that have its words count, by country', async () => {
  await add(paid(6), paid(6, { title: 'Senior Data Platform Engineer', pay: 90_000 }), paid(7, { title: 'Engineer' }))
  const { items, title } = await get<PayFigures>('/pay?title=data%20engineer')
  expect(title).toBe('data engineer')
  expect(items).toMatchObject([{ title: 'data engineer', country: 'de', n: 12 }])
  expect((await get<PayFigures>('/pay?title=data%20engineer&country=fr')).items).toEqual([])
  expect((await get<PayFigures>('/pay?title=%28%29')).items).toEqual([])
})

test('an employer that says the same forty times says it once', async () => {
  await add(paid(40, { company: 'Sample Works', pay: 99_000 }), paid(6))
  expect((await get<PayFigures>('/pay')).items).toMatchObject([{ n: 7, companies: 7, p50: 53_000 }])
})

// 29 values and one more: between the 3rd and the 27th lie (27 - 3) / 30 of all chances.
test('pay is predicted as an interval that says how sure it is', async () => {
  await add(paid(29))
  const answer = await get<PayPrediction>('/pay/predict?title=Data%20Engineer&location=Berlin,%20Germany')
  expect(answer).toMatchObject({ country: 'de', n: 29, companies: 29, why: null })
  expect(answer.predicted).toEqual({
    low: 52_000,
    middle: 64_000,
    high: 76_000,
    coverage: 0.8,
    basis: 'title-level-country',
  })
  expect(answer.sentence).toBe(
    '80 of 100 jobs of the same title and level in Germany pay from €52,000 to €76,000 a year, half of them more than €64,000: 29 jobs of 29 employers say so.',
  )
})

test('jobs less alike are asked only where those more alike are too few', async () => {
  await add(paid(12, { level: 'senior', title: 'Senior Data Engineer' }), paid(12))
  expect(await get<PayPrediction>('/pay/predict?title=Data%20Engineer&country=de')).toMatchObject({
    n: 24,
    predicted: { basis: 'words-country' },
  })
})

const asked = (query: string) => get<PayPrediction>(`/pay/predict?title=Data%20Engineer${query}`)
test('it says why it predicts nothing', async () => {
  await add(paid(19), paid(25, { country: 'fr', company: 'Sample Works' }))
  expect(await asked('&country=de')).toMatchObject({
    predicted: null,
    why: 'too-few',
    n: 19,
    sentence: 'Only 19 comparable jobs say what they pay; it takes 20 to predict anything.',
  })
  expect(await asked('&country=fr')).toMatchObject({ predicted: null, why: 'one-employer', n: 25, companies: 1 })
  expect(await asked('')).toMatchObject({ predicted: null, why: 'no-country', country: null })
})

test('what makes no sense is refused', async () => {
  for (const path of [
    '/trending?days=8',
    '/trending?country=germany',
    '/trending?limit=0',
    '/pay?country=d',
    '/pay/predict',
  ])
    expect((await ask(path)).status, path).toBe(400)
})
