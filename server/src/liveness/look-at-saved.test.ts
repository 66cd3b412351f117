import { createServer } from 'node:http'
import type { ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sightingOf, takeInAll } from '../catalogue/testing.ts'
import { tellVacancies } from '../resources/proposals/vacancies.ts'
import { createTestApp } from '../testing.ts'
import type { TestApp } from '../testing.ts'
import { lookAtSaved } from './look-at-saved.ts'

const NOW = Date.parse('2026-11-21T12:00:00Z')
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const TEXT = 'You bake bread for a street that wakes before you do. '.repeat(20)
const BAKER = { title: 'Baker of the night', company: 'Old Oven', location: 'Ghent, Belgium', description: TEXT }

const pageOf = (more = '') => `<!doctype html><html><head><title>Baker of the night - Old Oven</title>
  <script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: BAKER.title,
    description: TEXT,
    hiringOrganization: { '@type': 'Organization', name: 'Old Oven' },
  })}</script></head><body><main><h1>Baker of the night</h1>${more}<p>${TEXT}</p></main></body></html>`
const LIST = `<!doctype html><html><head><title>Open jobs</title></head><body><h1>All our jobs</h1><ul>${Array.from(
  { length: 12 },
  (_, at) => `<li><a href="/jobs/${at}"><h3>Baker ${at}</h3></a><p>Ghent</p><a href="/jobs/${at}">View job</a></li>`,
).join('')}</ul></body></html>`

type Reply = (response: ServerResponse) => void
const say =
  (status: number, body = '', headers: Record<string, string> = {}): Reply =>
  (response) =>
    void response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body)

let replies: Record<string, Reply>
let asked: string[]
const server = createServer((request, response) => {
  asked.push(request.url ?? '')
  ;(replies[request.url ?? ''] ?? say(404))(response)
})
let app: TestApp
let token: string
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  app = await createTestApp({ env: { SOURCES_URL: url, GATHER: 'on' } })
  app.setTime(NOW)
  token = await app.signUp()
})
afterAll(async () => {
  await app.close()
  server.closeAllConnections()
  server.close()
})
beforeEach(async () => {
  ;[replies, asked] = [{}, []]
  app.setTime(NOW)
  await app.deps.users.write(['DELETE FROM application_job'])
  await app.deps.catalogue.write(['DELETE FROM page_site'])
})

interface Saved {
  job: string
  vacancy: () => Promise<unknown>
}

/** A job that a source gave at this address, saved by somebody. */
async function saved(url: string, source = 'reed'): Promise<Saved> {
  const company = new URL(url).hostname
  const [job = ''] = await takeInAll(app.deps, [sightingOf({ ...BAKER, company, url }, source)])
  const made = await app.ask('POST', '/api/v1/applications', { token, body: { title: BAKER.title } })
  const { id } = (await made.json()) as { id: string }
  const device = crypto.randomUUID()
  const wall = String(app.deps.now()).padStart(15, '0')
  const op = { device, seq: 1, hlc: `${wall}-000001-${device}`, entity: 'application', id, fields: { job } }
  const pushed = await app.ask('POST', '/api/v1/sync', { token, body: { device, cursor: 0, ops: [op] } })
  expect(pushed.status).toBe(200)
  const vacancy = async () => {
    const answer = await app.ask('GET', `/api/v1/applications/${id}`, { token })
    return ((await answer.json()) as { values: Record<string, unknown> }).values['vacancy']
  }
  return { job, vacancy }
}
const pass = (ms: number) => app.setTime(app.deps.now() + ms)
const closedWhy = async (job: string) =>
  (await app.deps.catalogue.read({ sql: 'SELECT closed_why FROM job WHERE id = ?', args: [job] })).rows[0]?.[0]

test.each<[name: string, reply: Reply, why: string | null]>([
  ['is not there', say(404), 'page'],
  ['is gone for good', say(410), 'page'],
  ['says so', say(200, pageOf('<p>This job is no longer accepting applications</p>')), 'page'],
  ['leads to the list of what is left', say(302, '', { location: '/jobs' }), 'page'],
  ['is as it was', say(200, pageOf()), null],
  ['has an error', say(500, LIST), null],
  ['asks who is there', say(200, '<!doctype html><title>Sign in</title><form><input type="password"></form>'), null],
  ['leads inside', say(302, '', { location: 'https://10.0.0.7/' }), null],
  ['refuses us', say(403), null],
  ['is cut off', (response) => void response.destroy(), null],
])('a saved job whose page %s', async (name, reply, why) => {
  const host = `${name.replaceAll(' ', '-')}.example.com`
  const { job, vacancy } = await saved(`https://${host}/jobs/7`)
  replies = { [`/${host}/jobs/7`]: reply, [`/${host}/jobs`]: say(200, LIST) }
  pass(2 * DAY)
  expect(await lookAtSaved(app.deps)).toEqual({ looked: 1, closed: why === null ? 0 : 1 })
  expect(await closedWhy(job)).toBe(why)
  expect(asked.slice(0, 2)).toEqual([`/${host}/robots.txt`, `/${host}/jobs/7`])
  pass(HOUR)
  expect(await tellVacancies(app.deps)).toEqual({ told: why === null ? 0 : 1 })
  if (why !== null) expect(await vacancy()).toMatchObject({ state: 'closed', why: 'page' })
})

test('only what nobody else can tell is looked at, and of a site one page in half an hour', async () => {
  await saved('https://one.example.com/jobs/1')
  await saved('https://one.example.com/jobs/2')
  await saved('https://board.example.com/jobs/3', 'greenhouse')
  await saved('https://whole.example.com/jobs/4', 'arbeitnow')
  await takeInAll(app.deps, [sightingOf({ ...BAKER, company: 'Nobody', url: 'https://alone.example.com/5' }, 'reed')])
  for (const at of [1, 2]) replies[`/one.example.com/jobs/${at}`] = say(200, pageOf())
  expect(await lookAtSaved(app.deps)).toEqual({ looked: 0, closed: 0 })
  pass(2 * DAY)
  expect(await lookAtSaved(app.deps)).toEqual({ looked: 1, closed: 0 })
  expect(await lookAtSaved(app.deps)).toEqual({ looked: 0, closed: 0 })
  pass(30 * MINUTE)
  expect(await lookAtSaved(app.deps)).toEqual({ looked: 1, closed: 0 })
  pass(30 * MINUTE)
  expect(await lookAtSaved(app.deps)).toEqual({ looked: 0, closed: 0 })
  expect(asked).toEqual(['/one.example.com/robots.txt', '/one.example.com/jobs/1', '/one.example.com/jobs/2'])
  pass(DAY)
  expect(await lookAtSaved(app.deps)).toEqual({ looked: 1, closed: 0 })
})

test('what a site asks for is kept to', async () => {
  const { job } = await saved('https://shy.example.com/jobs/1')
  replies['/shy.example.com/robots.txt'] = say(200, 'User-agent: *\nDisallow: /jobs')
  pass(2 * DAY)
  await lookAtSaved(app.deps)
  expect(asked).toEqual(['/shy.example.com/robots.txt'])
  replies['/shy.example.com/robots.txt'] = say(200, '')
  replies['/shy.example.com/jobs/1'] = say(429, '', { 'retry-after': String((3 * DAY) / 1_000) })
  pass(DAY)
  await lookAtSaved(app.deps)
  expect(asked.slice(1)).toEqual(['/shy.example.com/robots.txt', '/shy.example.com/jobs/1'])
  pass(2 * DAY)
  expect(await lookAtSaved(app.deps)).toEqual({ looked: 0, closed: 0 })
  replies['/shy.example.com/jobs/1'] = say(410)
  pass(DAY)
  expect(await lookAtSaved(app.deps)).toEqual({ looked: 1, closed: 1 })
  expect(await closedWhy(job)).toBe('page')
})

test('nobody is asked where gathering is off, nor where robots.txt cannot be read', async () => {
  await saved('https://quiet.example.com/jobs/1')
  pass(2 * DAY)
  expect(await lookAtSaved({ ...app.deps, config: { ...app.deps.config, GATHER: 'off' } })).toEqual({})
  replies['/quiet.example.com/robots.txt'] = say(500)
  expect(await lookAtSaved(app.deps)).toEqual({ looked: 1, closed: 0 })
  expect(asked).toEqual(['/quiet.example.com/robots.txt'])
})
