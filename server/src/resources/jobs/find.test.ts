import type { FoundJob, JobsFound } from '@rolecall/shared/domain/search/found.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { backfill } from '../../catalogue/backfill.ts'
import { readingTools, sightingOf, takeInAll } from '../../catalogue/testing.ts'
import { tidySearch } from '../../search/tidy-job.ts'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'
import type { UserId } from '../../session.ts'
import { forgetTerms, noteTerm } from './terms.ts'

let app: TestApp
let token: string

const BAKERY = 'You knead dough at night and bake bread in our stone oven. You speak Portuguese.'
const LISTED =
  '<p>You answer questions with SQL and Python.</p><ul><li>Draw charts</li></ul><p>Salary: €40,000 - €45,000 per year</p>'
const VACANCIES = [
  {
    title: 'Head Baker',
    company: 'Mill & Co',
    location: 'Lisbon, Portugal',
    description: BAKERY,
    postedAt: '2026-03-01',
  },
  {
    title: 'Pastry Baker',
    company: 'Larkfield Cakes',
    location: 'Porto, Portugal',
    description: 'You make cakes in the morning. No bread here.',
    salary: { text: '24.000 € a year', min: 24_000, max: 28_000, currency: 'EUR', period: 'year', source: 'posting' },
    postedAt: '2026-03-05',
  },
  {
    title: 'Data Engineer',
    company: 'Harbour Data',
    location: 'Berlin, Germany',
    workModel: 'remote',
    description: 'You build pipelines with Python, Apache Spark and PostgreSQL.',
    salary: { text: '$100k', min: 100_000, max: 120_000, currency: 'USD', period: 'year', source: 'posting' },
    postedAt: '2026-03-07',
  },
  {
    title: 'Senior Data Analyst',
    company: 'Harbour Data',
    location: 'Hamburg, Germany',
    workModel: 'onsite',
    description: 'You answer questions with SQL and Python.\nDraw charts\nSalary: €40,000 - €45,000 per year',
    descriptionHtml: LISTED,
    postedAt: '2026-03-09',
  },
] as const

beforeAll(async () => {
  app = await createTestApp()
  app.setTime(Date.parse('2026-03-10T12:00:00Z'))
  await takeInAll(
    app.deps,
    VACANCIES.map((vacancy) => sightingOf(vacancy)),
  )
  // What is suggested is gathered now and then, of all jobs at once.
  await tidySearch(app.deps)
  token = await app.signUp()
})
afterAll(() => app.close())

async function found(query: string, as = token): Promise<JobsFound> {
  const answer = await app.ask('GET', `/api/v1/jobs?${query}`, { token: as })
  expect(answer.status, await answer.clone().text()).toBe(200)
  return (await answer.json()) as JobsFound
}
const titles = ({ items }: { items: FoundJob[] }): string[] => items.map(({ title }) => title)
const jobCalled = async (title: string): Promise<FoundJob> => {
  const job = (await found(`q=title:"${title}"`)).items.find((one) => one.title === title)
  if (!job) throw new Error(`There is no ${title}.`)
  return job
}
const shown = (pieces: FoundJob['highlights']['text']): string =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')

test('words find jobs, and what was found is marked in plain pieces', async () => {
  const answer = await found('q=baker bread')
  expect(titles(answer).toSorted()).toEqual(['Head Baker', 'Pastry Baker'])
  expect(answer).toMatchObject({ total: 2, exact: true, next: null, didYouMean: null })
  const head = answer.items.find(({ title }) => title === 'Head Baker')
  expect(shown(head?.highlights.title ?? [])).toBe('Head [Baker]')
  expect(shown(head?.highlights.text ?? [])).toContain('bake [bread] in our')
  expect(head).toMatchObject({
    company: 'Mill & Co',
    location: 'Lisbon, Portugal',
    country: 'pt',
    postedAt: '2026-03-01T00:00:00.000Z',
    seenAt: { source: 'example-board', credit: null },
    postings: 1,
    bookmarked: false,
    closed: false,
    match: null,
    distance: null,
  })
})

describe('filters', () => {
  test.each([
    ['q=baker -cakes', ['Head Baker']],
    ['q=company:harbour', ['Data Engineer', 'Senior Data Analyst']],
    ['country=pt', ['Head Baker', 'Pastry Baker']],
    ['country=pt,de&q=data', ['Data Engineer', 'Senior Data Analyst']],
    ['country=pt&country=de&q=baker', ['Head Baker', 'Pastry Baker']],
    ['location=Lisbon&distance=50', ['Head Baker']],
    ['location=Germany', ['Data Engineer', 'Senior Data Analyst']],
    ['remote=remote', ['Data Engineer']],
    ['skills=Python,SQL', ['Senior Data Analyst']],
    ['skills=Apache Spark,SQL&skills_mode=any', ['Data Engineer', 'Senior Data Analyst']],
    ['min_pay=50000&only_with_pay=true', ['Data Engineer']],
    ['max_pay=2500&pay_period=month&only_with_pay=true', ['Pastry Baker']],
    ['posted_since=2026-03-06', ['Data Engineer', 'Senior Data Analyst']],
    ['posted_since=2d', ['Senior Data Analyst']],
    ['company=Mill %26 Co', ['Head Baker']],
    ['without_company=Harbour Data', ['Head Baker', 'Pastry Baker']],
    ['without=night&q=baker', ['Pastry Baker']],
    ['q="python draw charts"', ['Senior Data Analyst']],
    ['level=senior', ['Senior Data Analyst']],
    ['source=no-such-source', []],
  ])('%s', async (query, expected) => expect(titles(await found(query)).toSorted()).toEqual(expected))
})

test('a job has the pay that only its text names and the lists of that text, also once all was compared again', async () => {
  const text = 'Salary: €40,000 - €45,000 per year'
  const salary = { text, min: 40_000, max: 45_000, currency: 'EUR', period: 'year', source: 'parsed' }
  const { id, pay } = await jobCalled('Senior Data Analyst')
  expect(pay).toEqual({ text, salary, min: 40_000, max: 45_000 })
  const whole = { posting: { salary, descriptionHtml: LISTED }, payMin: 40_000, payMax: 45_000 }
  const read = async () => (await app.ask('GET', `/api/v1/jobs/${id}`, { token })).json()
  expect(await read()).toMatchObject(whole)
  await backfill({ ...app.deps, ...(await readingTools()) })
  expect(await read()).toMatchObject(whole)
})

test('sorts by date, pay and distance', async () => {
  const all = ['Senior Data Analyst', 'Data Engineer', 'Pastry Baker', 'Head Baker']
  expect(titles(await found('sort=date'))).toEqual(all)
  expect(titles(await found('sort=pay')).slice(0, 2)).toEqual(['Data Engineer', 'Senior Data Analyst'])
  const near = await found('location=Lisbon&distance=500&sort=distance')
  expect(titles(near)).toEqual(['Head Baker', 'Pastry Baker'])
  expect(near.items[0]?.distance).toBeLessThan(5)
  expect(near.items[1]?.distance).toBeGreaterThan(200)
  expect(near.place).toEqual({ town: 'Lisbon', country: 'pt', km: 500 })
})

test('counts what else could be chosen, by names of the filters', async () => {
  const { facets } = await found('q=data')
  expect(facets.company).toEqual([{ key: 'harbour data', shown: 'Harbour Data', count: 2 }])
  expect(facets.country).toMatchObject([{ key: 'de', count: 2 }])
  expect(Object.fromEntries(facets.remote.map(({ key, count }) => [key, count]))).toEqual({ onsite: 1, remote: 1 })
})

test('goes page by page, by number or by cursor, and shows nothing twice', async () => {
  const first = await found('sort=date&limit=3')
  const rest = await found(`sort=date&limit=3&cursor=${first.next}`)
  expect([...titles(first), ...titles(rest)]).toEqual(titles(await found('sort=date')))
  expect(rest.next).toBeNull()
  expect(titles(await found('sort=date&limit=3&page=2'))).toEqual(titles(rest))
})

describe('what cannot be asked', () => {
  test.each([
    ['min_pay=plenty', 'min_pay'],
    ['remote=sometimes', 'remote'],
    ['level=wizard', 'level'],
    ['sort=luck', 'sort'],
    ['sort=distance', 'sort'],
    ['country=Germany', 'country'],
    ['location=Qwertzuiop', 'location'],
    ['posted_since=yesterday', 'posted_since'],
    ['pay_currency=XTS&min_pay=9000', 'pay_currency'],
    ['min_pay=90000&max_pay=10000', 'max_pay'],
    ['page=2&cursor=x', 'page'],
    ['page=500&limit=100', 'page'],
  ])('%s is refused, and it is said which filter it was', async (query, filter) => {
    const answer = await app.ask('GET', `/api/v1/jobs?${query}`, { token })
    expect(answer.status).toBe(400)
    const { error } = (await answer.json()) as { error: { code: string; message: string; details: object[] } }
    expect(error.code).toBe('bad-filter')
    expect(error.message).toMatch(new RegExp(`^The filter “${filter}” cannot be used\\. .+\\.$`))
    expect(error.details).toMatchObject([{ path: expect.stringContaining(filter) }])
  })
})

test('a word that no job has gets another one proposed', async () => {
  expect(await found('q=bakr')).toMatchObject({ items: [], total: 0, didYouMean: 'baker' })
})

test('suggests what is being typed', async () => {
  const answer = await app.ask('GET', '/api/v1/jobs/suggestions?q=harb', { token })
  expect(await answer.json()).toMatchObject({ items: [{ kind: 'company', shown: 'Harbour Data', jobs: 2 }] })
})

describe('what a person does not want to see', () => {
  test('is never found, until they take it back', async () => {
    const { id } = await jobCalled('Head Baker')
    const path = `/api/v1/jobs/${id}/opinion`
    await app.ask('PUT', path, { token, body: { opinion: 'dismissed' } })
    expect(await found('q=baker')).toMatchObject({ total: 1, items: [{ title: 'Pastry Baker' }] })
    expect(titles(await found('q=baker', await app.signUp()))).toHaveLength(2)
    await app.ask('DELETE', path, { token })
    expect(await found('q=baker')).toMatchObject({ total: 2 })
  })

  test('may be all of a company', async () => {
    const { companyKey } = await jobCalled('Data Engineer')
    const path = `/api/v1/jobs/hidden-companies/${encodeURIComponent(companyKey ?? '')}`
    expect((await app.ask('PUT', path, { token, body: { name: 'Harbour Data' } })).status).toBe(200)
    expect(await found('q=data')).toMatchObject({ total: 0, facets: { company: [] } })
    const list = await app.ask('GET', '/api/v1/jobs/hidden-companies', { token })
    expect(await list.json()).toMatchObject({ items: [{ key: companyKey, name: 'Harbour Data' }] })
    await app.ask('DELETE', path, { token })
    expect(await found('q=data')).toMatchObject({ total: 2 })
  })

  test('stays hidden where the number of the job is not known or not right any more', async () => {
    const { id } = await jobCalled('Head Baker')
    await app.ask('PUT', `/api/v1/jobs/${id}/opinion`, { token, body: { opinion: 'dismissed' } })
    for (const number of [null, 4]) {
      await app.deps.users.write([{ sql: 'UPDATE job_opinion SET number = ? WHERE job = ?', args: [number, id] }])
      expect(titles(await found('q=baker'))).toEqual(['Pastry Baker'])
      expect(await found('')).toMatchObject({ total: 3 })
    }
    await app.ask('DELETE', `/api/v1/jobs/${id}/opinion`, { token })
  })
})

test('bookmarks are marked where the job is found, and listed, newest first', async () => {
  const [baker, engineer] = [await jobCalled('Head Baker'), await jobCalled('Data Engineer')]
  for (const { id } of [baker, engineer]) {
    expect((await app.ask('PUT', `/api/v1/jobs/${id}/bookmark`, { token })).status).toBe(200)
    app.setTime(app.deps.now() + 1_000)
  }
  const bakers = (await found('q=baker')).items.map(({ title, bookmarked }) => [title, bookmarked])
  expect(Object.fromEntries(bakers)).toEqual({ 'Head Baker': true, 'Pastry Baker': false })
  const list = async (query = '') =>
    (await (await app.ask('GET', `/api/v1/jobs/bookmarks${query}`, { token })).json()) as JobsFound
  const first = await list('?limit=1')
  expect(titles(first)).toEqual(['Data Engineer'])
  expect(titles(await list(`?limit=1&cursor=${first.next}`))).toEqual(['Head Baker'])
  await app.ask('DELETE', `/api/v1/jobs/${engineer.id}/bookmark`, { token })
  expect(titles(await list())).toEqual(['Head Baker'])
  const missing = await app.ask('PUT', `/api/v1/jobs/${crypto.randomUUID()}/bookmark`, { token })
  expect(await missing.json()).toMatchObject({ error: { code: 'no-such-job' } })
})

const WORK = [
  {
    name: 'Old Harbour',
    position: 'Data Engineer',
    startDate: '2019-02',
    highlights: ['Built pipelines in Python with Apache Spark', 'Ran PostgreSQL'],
  },
]

test('with a résumé, jobs are sorted by how well they fit; without one it is said why not', async () => {
  expect((await found('sort=match')).notes.join()).toContain('Add a résumé')
  const basics = { label: 'Data Engineer', location: { city: 'Berlin', countryCode: 'DE' }, profiles: [] }
  await app.ask('POST', '/api/v1/resumes', { token, body: { name: 'Mine', basics, work: WORK } })
  const sorted = await found('sort=match&limit=2')
  const rest = await found(`sort=match&limit=2&cursor=${sorted.next}`)
  const scores = [...sorted.items, ...rest.items].map(({ match }) => match ?? -1)
  expect(scores).toHaveLength(4)
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  expect(titles(sorted).toSorted()).toEqual(['Data Engineer', 'Senior Data Analyst'])
  const alone = (await found('q=data&with_match=true&sort=date')).items.map(({ title, match }) => [title, match])
  expect(Object.fromEntries(alone)).toEqual(Object.fromEntries(sorted.items.map(({ title, match }) => [title, match])))
})

test('jobs that are like another one', async () => {
  const { id } = await jobCalled('Data Engineer')
  const answer = await app.ask('GET', `/api/v1/jobs/${id}/similar`, { token })
  expect(await answer.json()).toMatchObject({ items: [{ title: 'Senior Data Analyst' }], by: 'words' })
})

test('popular is what five people look for, and who they are stays unknown', async () => {
  const popular = async () => {
    const answer = await app.ask('GET', '/api/v1/jobs/popular-terms', { token })
    return ((await answer.json()) as { items: { term: string }[] }).items.filter(({ term }) => term === 'stone oven')
  }
  const note = (me: UserId) => noteTerm(app.deps, { me, term: 'stone oven', termDay: null })
  for (let person = 1; person <= 4; person++) {
    const me = await app.newPerson()
    for (let times = 0; times < 3; times++) note(me)
  }
  await app.deps.settle()
  expect(await popular()).toEqual([])
  for (let times = 0; times < 2; times++) await found('q=Stone OVEN')
  await app.deps.settle()
  expect(await popular()).toEqual([{ term: 'stone oven', people: 5 }])
  app.setTime(Date.parse('2026-04-20T12:00:00Z'))
  expect(await popular()).toEqual([])
  expect((await forgetTerms(app.deps))['terms']).toBeGreaterThan(0)
})
