import { gather } from '@rolecall/server/ingest/gather.ts'
import { LocalWorker } from '@rolecall/server/queue/worker.ts'
import { textOf } from '@rolecall/server/ports/row.ts'
import { createTestApp } from '@rolecall/server/testing.ts'
import type { TestApp } from '@rolecall/server/testing.ts'
import { TOPICS } from '@rolecall/server/topics.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PATIENCE_MS } from '../support/patience.ts'
import type { Spoken, Vacancy } from '../support/sources/protocols.ts'
import { SourcesServer } from '../support/sources/sources-server.ts'

const NOON = Date.parse('2026-03-10T12:00:00Z')
const HOUR = 60 * 60_000
const NINE: readonly Spoken[] = [
  'arbeitnow',
  'himalayas',
  'remotive',
  'remoteok',
  'the-muse',
  'greenhouse',
  'lever',
  'personio',
  'workday',
]
const BOARDS: readonly (readonly [source: Spoken, board: string])[] = [
  ['greenhouse', 'samplelooms'],
  ['lever', 'samplekilns'],
  ['personio', 'beispiel.jobs.personio.de'],
  ['workday', 'sample.wd3.myworkdayjobs.com/Careers'],
]
const TRADES = ['Loom Mechanic', 'Kiln Engineer', 'Orchard Planner', 'Ferry Pilot', 'Glass Blower']
const PLACES = ['Lyon, France', 'Leeds, United Kingdom', 'Porto, Portugal', 'Utrecht, Netherlands', 'Graz, Austria']

const vacancy = (at: number, company: string): Vacancy => ({
  id: 7_000 + at,
  title: TRADES[at % TRADES.length] ?? '',
  company,
  place: PLACES[at % PLACES.length] ?? '',
  text: `<p>${company} looks for somebody who knows part ${at} of the trade by heart.</p><ul><li>Three years of work number ${at}</li><li>Patience with tool ${at * 7}</li></ul>`,
  posted: '2026-03-01',
})

/** Lever does not say whose its postings are: the name of the board has to do. */
const companyAt = (id: Spoken): string => (id === 'lever' ? 'samplekilns' : `Sample Works ${id}`)

let app: TestApp
let server: SourcesServer
let worker: LocalWorker
let token: string
beforeAll(async () => {
  server = await SourcesServer.start(3)
  app = await createTestApp({ env: { SOURCES_URL: server.url, GATHER: 'on' } })
  app.setTime(NOON)
  token = await app.signUp()
  const added = 'INSERT INTO board (source, board, watchers, added_at) VALUES (?, ?, 1, ?)'
  await app.deps.catalogue.write(BOARDS.map(([source, board]) => ({ sql: added, args: [source, board, NOON] })))
  for (const [at, id] of NINE.entries())
    server.vacancies.set(
      id,
      Array.from({ length: 5 }, (_, each) => vacancy(at * 10 + each, companyAt(id))),
    )
})
afterAll(async () => {
  await worker.stop()
  await app.close()
  await server.close()
})

const LEFT = "SELECT count(*) AS n FROM message WHERE topic IN ('ingest', 'alerts') AND state = 'waiting'"

/** What the server does every six hours, up to its end. */
async function gatherAll(at: number): Promise<void> {
  app.setTime(at)
  await gather(app.deps)
  // Sources are begun a while apart: by now all of them are due.
  app.setTime(at + HOUR)
  worker = new LocalWorker(app.deps, TOPICS, 20)
  const left = async () => Number((await app.deps.users.read(LEFT)).rows[0]?.['n'])
  await expect.poll(left, { timeout: PATIENCE_MS * 3 }).toBe(0)
  await worker.stop()
}

async function open(): Promise<string[]> {
  const sql = 'SELECT title, company FROM job WHERE closed_at IS NULL ORDER BY number'
  const { rows } = await app.deps.catalogue.read(sql)
  return rows.map((row) => `${textOf(row['title'])} at ${textOf(row['company'])}`)
}

/** What is listed by the sources themselves, each vacancy once. */
const listed = (): string[] =>
  NINE.flatMap((id) => server.vacancies.get(id) ?? []).map(({ title, company }) => `${title} at ${company}`)

async function counts() {
  const sql =
    'SELECT state, sum(seen) AS seen, sum(fresh) AS fresh, sum(closed) AS closed FROM run WHERE began_at >= ? GROUP BY state'
  const { rows } = await app.deps.catalogue.read({ sql, args: [app.deps.now() - HOUR] })
  return rows.map((row) => [row['state'], row['seen'], row['fresh'], row['closed']])
}

interface Listed {
  items: { title: string; company: string | null }[]
  total: number
}
const named = ({ items }: Pick<Listed, 'items'>): string[] =>
  items.map(({ title, company }) => `${title} at ${company}`)

async function ask<Answer>(method: string, path: string, body?: object): Promise<Answer> {
  const answer = await app.ask(method, `/api/v1${path}`, { token, body })
  expect(answer.ok, `${method} ${path}`).toBe(true)
  return (await answer.json()) as Answer
}
const find = (q: string): Promise<Listed> => ask('GET', `/jobs?q=${encodeURIComponent(q)}&limit=50`)

/** Of everything that was told, the newest first. */
async function told(): Promise<string[]> {
  const { items } = await ask<{ items: { job: Listed['items'][number] }[] }>('GET', '/notices')
  return named({ items: items.map(({ job }) => job) }).toSorted()
}

test('nine sources, each in its own protocol, fill an empty catalogue, are searched, and bring exactly what is new', async () => {
  await gatherAll(NOON)
  expect((await open()).toSorted()).toEqual(listed().toSorted())
  expect((await counts()).find(([state]) => state === 'done')).toEqual(['done', 45, 45, 0])

  const pilots = listed().filter((line) => line.startsWith('Ferry Pilot'))
  const found = await find('"ferry pilot"')
  expect(found.total).toBe(NINE.length)
  expect(named(found).toSorted()).toEqual(pilots.toSorted())
  const wanted = { name: 'Ships and looms', ask: { q: ['title:pilot OR title:loom'] }, alert: 'instant' }
  await ask('POST', '/searches', wanted)

  for (const [at, id] of NINE.slice(0, 4).entries())
    server.vacancies.get(id)?.push(vacancy(100 + at, `New Works ${id}`))
  await gatherAll(NOON + 6 * HOUR)
  expect((await open()).toSorted()).toEqual(listed().toSorted())
  expect((await counts()).find(([state]) => state === 'done')).toEqual(['done', 49, 4, 0])
  const news = ['Ferry Pilot at New Works remoteok', 'Loom Mechanic at New Works arbeitnow']
  expect(await told()).toEqual(news)

  const [gone] = server.vacancies.get('remotive')?.splice(0, 1) ?? []
  for (const hours of [12, 18]) {
    expect(await open()).toContain(`${gone?.title} at ${gone?.company}`)
    await gatherAll(NOON + hours * HOUR)
  }
  expect((await open()).toSorted()).toEqual(listed().toSorted())
  expect(named(await find(`"${gone?.title}"`))).not.toContain(`${gone?.title} at ${gone?.company}`)
  expect(await told()).toEqual(news)
})
