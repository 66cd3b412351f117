import { afterAll, beforeAll, expect, test } from 'vitest'
import { sightingOf, takeInAll } from '../../catalogue/testing.ts'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'
import { MOST_A_COMPANY } from './recommend.ts'

interface Answer {
  items: {
    id: string
    posting: { title: string; company: string }
    match: { score: number; ledger: { quote: string; state: string }[]; summary: string[] }
  }[]
  notes: string[]
}

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const TEXTS = {
  'Ward Nurse': [
    'Requirements',
    '- Registered nurse with experience in wound care and medication',
    '- You know intensive care and have worked in patient care for at least 2 years',
    '- Good documentation in electronic health records',
  ],
  'Data Engineer': [
    'Requirements',
    '- Strong Python and SQL, at least 3 years',
    '- You have built pipelines with Apache Spark and Airflow',
    '- PostgreSQL, Docker and Kubernetes in production',
  ],
  'Backend Developer': [
    'Requirements',
    '- Several years of Java and Spring Boot',
    '- You know PostgreSQL and Docker',
    '- Kafka or another queue is a plus',
  ],
} as const
type Title = keyof typeof TEXTS

/** As many openings of one company as are asked for, each with an address of its own there. */
async function add(title: Title, company: string, count = 1): Promise<void> {
  const description = TEXTS[title].join('\n')
  const openings = Array.from({ length: count }, () => {
    const applyUrl = `https://careers.example.com/${crypto.randomUUID()}`
    return sightingOf({ title, company, description, location: 'Berlin', applyUrl })
  })
  await takeInAll(app.deps, openings)
}

async function recommended(token: string): Promise<Answer> {
  const answer = await app.ask('GET', '/api/v1/jobs/recommendations', { token })
  expect(answer.status, await answer.clone().text()).toBe(200)
  return (await answer.json()) as Answer
}

const WORK = [
  {
    name: 'Harbour Data',
    position: 'Data Engineer',
    startDate: '2019-02',
    highlights: ['Built pipelines in Python with Apache Spark and Airflow', 'Ran PostgreSQL and Docker'],
  },
]

async function engineer(): Promise<string> {
  const token = await app.signUp()
  const basics = { label: 'Data Engineer', location: { city: 'Berlin', countryCode: 'DE' }, profiles: [] }
  const body = { name: 'My résumé', basics, work: WORK }
  const made = await app.ask('POST', '/api/v1/resumes', { token, body })
  expect(made.status, await made.clone().text()).toBe(201)
  return token
}

test('without a résumé nothing is recommended, and it is said why', async () => {
  await add('Data Engineer', 'Mill & Co')
  const { items, notes } = await recommended(await app.signUp())
  expect(items).toEqual([])
  expect(notes).toEqual(['Add a résumé first: jobs are recommended by what it says.'])
})

test('the job that fits stands first, with its reasons, and at most three of a company', async () => {
  await add('Ward Nurse', 'Seaside Clinic', 5)
  await add('Backend Developer', 'Lantern Software')
  await add('Data Engineer', 'Many Openings Ltd.', 6)
  const { items, notes } = await recommended(await engineer())
  const titles = items.map(({ posting }) => posting.title)
  expect(titles.slice(0, 4)).toEqual(Array.from({ length: 4 }, () => 'Data Engineer'))
  expect(titles.indexOf('Backend Developer')).toBeLessThan(titles.indexOf('Ward Nurse'))
  expect(items.filter(({ posting }) => posting.company === 'Many Openings Ltd.')).toHaveLength(MOST_A_COMPANY)
  expect(items[0]?.match.ledger.some(({ state }) => state === 'met')).toBe(true)
  expect(items[0]?.match.summary.length).toBeGreaterThan(0)
  expect(notes).toEqual(['Ranked without vectors: this server has not gathered enough jobs to learn from yet.'])
})

test('what was dismissed is gone, until that is taken back', async () => {
  const token = await engineer()
  const [first] = (await recommended(token)).items
  const path = `/api/v1/jobs/${first?.id}/opinion`
  expect((await app.ask('PUT', path, { token, body: { opinion: 'dismissed' } })).status).toBe(200)
  const after = await recommended(token)
  expect(after.items.map(({ id }) => id)).not.toContain(first?.id)
  expect((await app.ask('DELETE', path, { token })).status).toBe(200)
  expect((await recommended(token)).items.map(({ id }) => id)).toContain(first?.id)
})

test('the same answer is given again until résumé, opinion or catalogue change', async () => {
  const token = await engineer()
  const { items } = await recommended(token)
  app.setTime(Date.now())
  await recommended(token)
  await app.deps.catalogue.write(['UPDATE job SET closed_at = 1'])
  // Nothing said that the catalogue changed, so this is the kept answer.
  expect((await recommended(token)).items.map(({ id }) => id)).toEqual(items.map(({ id }) => id))
  app.setTime(Date.now() + 16 * 60_000)
  expect((await recommended(token)).items).toEqual([])
  await add('Data Engineer', 'Fresh Ltd')
  expect((await recommended(token)).items.map(({ posting }) => posting.company)).toEqual(['Fresh Ltd'])
  app.setTime(null)
})

test('there is no opinion of a job that does not exist', async () => {
  const token = await app.signUp()
  const path = `/api/v1/jobs/${crypto.randomUUID()}/opinion`
  const answer = await app.ask('PUT', path, { token, body: { opinion: 'more' } })
  expect(answer.status).toBe(404)
  expect(await answer.json()).toMatchObject({ error: { code: 'no-such-job' } })
})
