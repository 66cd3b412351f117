import type { Proposal, Proposals } from '@rolecall/shared/domain/proposal.ts'
import { emptyPosting } from '@rolecall/shared/domain/posting-values.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'
import { addTestJobs } from '../../testing-jobs.ts'
import { tellVacancies } from './vacancies.ts'

const NOW = Date.UTC(2026, 10, 21, 12)
const HOUR = 3_600_000
let app: TestApp
let token: string
beforeEach(async () => {
  app = await createTestApp()
  app.setTime(NOW)
  token = await app.signUp()
})
afterEach(() => app.close())

const PAGE = 'https://boards.greenhouse.io/sampleworks/jobs/4001'
const TEXT = [
  'Sample Works builds signalling for small railways and looks for somebody who keeps its data in order.',
  'You plan pipelines, write them in Python and SQL, and watch over them with the people who drive the trains.',
  'We work four days a week, pay what the law of the land asks and a good deal more, and have our own canteen.',
].join('\n')

/** A posting of the catalogue that leads a job of its own. Gives the id of the job. */
async function addJob(posting: Partial<Posting>, more: { closedAt?: number } = {}): Promise<string> {
  const full = { ...emptyPosting(PAGE), title: 'Data Engineer', company: 'Sample Works', description: TEXT, ...posting }
  const [id = ''] = await addTestJobs(app.deps.catalogue, [
    { title: full.title, company: full.company, seenAt: NOW - HOUR, ...more },
  ])
  const add = `
    INSERT INTO posting (source, source_key, address, job, content_hash, first_seen_at, last_seen_at, seen_in)
    SELECT 'greenhouse', ?1, ?2, number, '', 0, 0, 1 FROM job WHERE id = ?3`
  await app.deps.catalogue.write([
    { sql: add, args: [crypto.randomUUID(), full.canonicalUrl, id] },
    { sql: 'INSERT INTO posting_body (number, posting) VALUES (last_insert_rowid(), ?)', args: [JSON.stringify(full)] },
    { sql: 'UPDATE job SET lead = (SELECT max(number) FROM posting) WHERE id = ?', args: [id] },
  ])
  return id
}

const ask = (method: string, path: string, body?: unknown, as = token) =>
  app.ask(method, `/api/v1${path}`, { token: as, ...(body === undefined ? {} : { body }) })
async function save(posting: Record<string, unknown>): Promise<string> {
  const body = { title: 'Data Engineer', company: 'Sample Works', description: TEXT, ...posting }
  const answer = await ask('POST', '/applications', body)
  expect(answer.status).toBe(201)
  return ((await answer.json()) as { id: string }).id
}
async function list(query = ''): Promise<Proposal[]> {
  const answer = await ask('GET', `/proposals${query}`)
  expect(answer.status).toBe(200)
  return ((await answer.json()) as Proposals).items
}
const say = (id: string, answer: string | null, as = token) => ask('PUT', `/proposals/${id}`, { answer }, as)
const valuesOf = async (id: string) =>
  ((await (await ask('GET', `/applications/${id}`)).json()) as { values: Record<string, unknown> }).values

test('a job at the address that was saved is proposed, and linked once the person says so', async () => {
  const application = await save({ url: `${PAGE}?gh_src=abc` })
  expect(await list()).toEqual([])
  const job = await addJob({})
  const [proposal] = await list()
  expect(proposal).toMatchObject({
    application,
    job,
    title: 'Data Engineer',
    company: 'Sample Works',
    url: PAGE,
    source: 'Greenhouse',
    reason: 'same-address',
    sentence: 'Both are at one address.',
    closedAt: null,
  })
  expect((await valuesOf(application))['job']).toBeUndefined()
  expect((await say(proposal?.id ?? '', 'accept')).status).toBe(200)
  expect((await valuesOf(application))['job']).toBe(job)
  expect(await list()).toEqual([])
  await say(proposal?.id ?? '', null)
  expect((await valuesOf(application))['job']).toBeNull()
  expect(await list()).toMatchObject([{ id: proposal?.id }])
})

test('what a board shows is found by the opening of the employer that it leads to', async () => {
  const led = await save({ url: 'https://www.linkedin.com/jobs/view/1', applyUrl: `${PAGE}?gh_src=linkedin` })
  // Where this one is was not said, so only an address could tell.
  await save({ url: 'https://www.indeed.com/viewjob?jk=0a1b', title: 'Data Engineer (m/w/d)' })
  await save({ url: 'https://www.indeed.com/viewjob?jk=0a1c', title: 'Train Driver' })
  await addJob({ location: 'Berlin', locations: ['Berlin'] })
  const found = await list()
  expect(found.map(({ application }) => application)).toEqual([led])
})

test('the same company, title, place and text are the same job; another place is not', async () => {
  const here = await save({ url: 'https://www.indeed.com/viewjob?jk=0a1b', location: 'Berlin' })
  await save({ url: 'https://www.indeed.com/viewjob?jk=0a1c', location: 'Madrid' })
  await addJob({ location: 'Berlin, Germany', locations: ['Berlin, Germany'] })
  expect(await list()).toMatchObject([{ application: here, reason: 'same-text', share: 1 }])
  expect(await list(`?application=${here}`)).toHaveLength(1)
  expect(await list(`?application=${crypto.randomUUID()}`)).toEqual([])
})

test('nobody is asked twice what they declined, nor about what lies in the trash', async () => {
  const application = await save({ url: PAGE })
  await addJob({})
  const [{ id } = { id: '' }] = await list()
  await say(id, 'decline')
  await addTestJobs(app.deps.catalogue, [{ seenAt: NOW }])
  expect(await list()).toEqual([])
  await say(id, null)
  expect(await list()).toHaveLength(1)
  await ask('DELETE', `/applications/${application}`)
  expect(await list()).toEqual([])
})

test("nobody answers for somebody else, and what is not there can't be answered", async () => {
  await save({ url: PAGE })
  await addJob({})
  const [{ id } = { id: '' }] = await list()
  expect((await say(id, 'accept', await app.signUp())).status).toBe(404)
  expect((await say(crypto.randomUUID(), 'accept')).status).toBe(404)
  expect((await say(id, 'perhaps')).status).toBe(400)
  expect(await list()).toHaveLength(1)
})

const close = (job: string, at: number | null, why: string | null) =>
  app.deps.catalogue.write([
    {
      sql: 'UPDATE job SET closed_at = ?2, closed_why = ?3, changed_at = ?4 WHERE id = ?1',
      args: [job, at, why, app.deps.now()],
    },
  ])
const tellLater = async () => {
  app.setTime(app.deps.now() + HOUR)
  return tellVacancies(app.deps)
}

test('an application hears once that its job has closed, and once that it is open again', async () => {
  const job = await addJob({})
  const application = await save({ url: PAGE })
  const [{ id } = { id: '' }] = await list()
  await say(id, 'accept')
  expect(await tellLater()).toEqual({ told: 0 })
  await close(job, NOW, 'absent')
  expect(await tellLater()).toEqual({ told: 1 })
  const closed = { state: 'closed', at: new Date(NOW).toISOString(), why: 'absent' }
  expect((await valuesOf(application))['vacancy']).toEqual(closed)
  await close(job, NOW, 'date')
  expect(await tellLater()).toEqual({ told: 0 })
  await close(job, null, null)
  expect(await tellLater()).toEqual({ told: 1 })
  expect((await valuesOf(application))['vacancy']).toMatchObject({ state: 'open', why: null })
  await addJob({ canonicalUrl: 'https://boards.greenhouse.io/sampleworks/jobs/4002' })
  expect(await tellLater()).toEqual({ told: 0 })
})

test('whoever links a job that is closed hears so at once', async () => {
  await addJob({}, { closedAt: NOW - HOUR })
  const application = await save({ url: PAGE })
  const [{ id, closedAt } = { id: '', closedAt: null }] = await list()
  expect(closedAt).toBe('2026-11-21T11:00:00.000Z')
  await say(id, 'accept')
  expect((await valuesOf(application))['vacancy']).toMatchObject({ state: 'closed' })
})

test('an application stays with the job that took in its own', async () => {
  const [gone, kept] = [await addJob({}), await addJob({ canonicalUrl: 'https://sample.example/jobs/1' })]
  const application = await save({ url: PAGE })
  const [{ id } = { id: '' }] = await list(`?application=${application}`)
  await say(id, 'accept')
  await app.deps.catalogue.write([
    {
      sql: `INSERT INTO merge (kept_job, gone_job, posting, beside, reason, share, at)
        SELECT kept.number, gone.number, 1, 2, 'same-text', 1, 0 FROM job kept, job gone WHERE kept.id = ? AND gone.id = ?`,
      args: [kept, gone],
    },
  ])
  await close(gone, NOW, 'merged')
  await tellLater()
  expect(await valuesOf(application)).toMatchObject({ job: kept })
  await close(kept, NOW, 'page')
  await tellLater()
  expect((await valuesOf(application))['vacancy']).toMatchObject({ state: 'closed', why: 'page' })
})
