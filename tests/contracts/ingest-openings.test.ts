import { runParts } from '@rolecall/server/ingest/engine.ts'
import { runSource } from '@rolecall/server/ingest/run.ts'
import { askFor } from '@rolecall/server/ingest/source.ts'
import type { Source } from '@rolecall/server/ingest/source.ts'
import smartrecruiters from '@rolecall/server/ingest/sources/smartrecruiters.ts'
import workday from '@rolecall/server/ingest/sources/workday.ts'
import type { FetchOutside } from '@rolecall/server/ports/fetch-outside.ts'
import { textOf } from '@rolecall/server/ports/row.ts'
import { createTestApp } from '@rolecall/server/testing.ts'
import type { TestApp } from '@rolecall/server/testing.ts'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Spoken, Vacancy } from '../support/sources/protocols.ts'
import { SourcesServer } from '../support/sources/sources-server.ts'

const NOON = Date.parse('2026-03-10T12:00:00Z')
const HOUR = 60 * 60_000
const HOURS_OF_A_WEEK = 7 * 24
const OPENINGS = 5

interface Listing {
  id: Spoken
  source: Source
  board: string
  /** Of an address that gives the list, and no opening. */
  list: RegExp
}
const LISTINGS: readonly Listing[] = [
  { id: 'workday', source: workday, board: 'sample.wd3.myworkdayjobs.com/Careers', list: /\/jobs$/ },
  { id: 'smartrecruiters', source: smartrecruiters, board: 'SampleKilns', list: /\/postings\?/ },
]

const vacancy = (at: number): Vacancy => ({
  id: 7_000 + at,
  title: `Kiln Engineer ${at}`,
  company: 'Sample Kilns',
  place: 'Leeds, United Kingdom',
  text: `<p>You keep kiln ${at} at its heat and know part ${at * 7} of the trade by heart.</p>`,
  posted: '2026-03-01',
})

let server: SourcesServer
beforeAll(async () => {
  server = await SourcesServer.start()
})
afterAll(() => server.close())

describe.for(LISTINGS.map((listing) => [listing.id, listing] as const))('of %s', ([id, { source, board, list }]) => {
  let app: TestApp
  let vacancies: Vacancy[]
  let asked: { lists: number; openings: number }
  /** Told of each request before it is made. */
  let meanwhile: () => void
  beforeEach(async () => {
    app = await createTestApp()
    vacancies = Array.from({ length: OPENINGS }, (_, at) => vacancy(at))
    server.vacancies.set(id, vacancies)
    meanwhile = () => {}
  })
  afterEach(() => app.close())

  const asks = async () => [askFor({ board, company: 'Sample Kilns' })]
  const fetchOutside: FetchOutside = (input, init) => {
    const address = new Request(input).url
    asked[list.test(address) ? 'lists' : 'openings']++
    meanwhile()
    return fetch(address.replace('https:/', server.url), init)
  }

  /** One pass so many hours after the first, and what it asked for. */
  async function pass(hours: number, stopped = new AbortController().signal): Promise<typeof asked> {
    app.setTime(NOON + hours * HOUR)
    asked = { lists: 0, openings: 0 }
    const parts = runParts(app.deps)
    const outcome = await runSource(
      { ...parts, reach: { fetchOutside, sourcesUrl: undefined }, limits: { ...parts.limits, batch: 1 } },
      { source, kind: 'scheduled', only: null, asks },
      stopped,
    )
    expect(outcome).toMatchObject({ how: 'ended', run: { state: 'done', counts: { seen: vacancies.length } } })
    return asked
  }

  async function open() {
    const sql = `
      SELECT body.posting ->> 'title' AS title, body.posting ->> 'location' AS place,
        posting.last_seen_at, job.last_seen_at AS job_seen
      FROM posting JOIN posting_body body USING (number) JOIN job ON job.number = posting.job
      WHERE posting.closed_at IS NULL ORDER BY title`
    return (await app.deps.catalogue.read(sql)).rows.map((row) => ({
      title: textOf(row['title']),
      town: textOf(row['place']).split(',')[0],
      seen: row['last_seen_at'],
      jobSeen: row['job_seen'],
    }))
  }

  test('openings are asked for once, then the list alone, and all count as seen', async () => {
    expect(await pass(0)).toEqual({ lists: 1, openings: OPENINGS })
    for (const hours of [6, 12, 18]) {
      expect(await pass(hours)).toEqual({ lists: 1, openings: 0 })
      const at = NOON + hours * HOUR
      const seen = (await open()).map((one) => [one.title, one.seen, one.jobSeen])
      expect(seen).toEqual(vacancies.map(({ title }) => [title, at, at]))
    }
  })

  test('one that is new and one of which the list says something else are asked for, and no other', async () => {
    await pass(0)
    vacancies[2] = { ...vacancy(2), place: 'Porto, Portugal' }
    vacancies.push(vacancy(OPENINGS))
    expect(await pass(6)).toEqual({ lists: 1, openings: 2 })
    expect((await open()).map(({ town }) => town)).toEqual(vacancies.map(({ place }) => place.split(',')[0]))
    expect(await pass(12)).toEqual({ lists: 1, openings: 0 })
  })

  test('one that is listed no more is closed after two passes, and read again where it is back', async () => {
    await pass(0)
    const [gone] = vacancies.splice(1, 1)
    if (!gone) throw new Error('There was no second opening.')
    await pass(6)
    expect(await open()).toHaveLength(OPENINGS)
    await pass(12)
    expect((await open()).map(({ title }) => title)).toEqual(vacancies.map(({ title }) => title))
    vacancies.splice(1, 0, gone)
    expect(await pass(18)).toEqual({ lists: 1, openings: 1 })
    expect(await open()).toHaveLength(OPENINGS)
  })

  test('each is read again within a week, though nothing else is said of it, and then not for another', async () => {
    await pass(0)
    expect((await pass(HOURS_OF_A_WEEK)).openings).toBe(OPENINGS)
    expect((await pass(HOURS_OF_A_WEEK)).openings).toBe(0)
    expect((await pass(2 * HOURS_OF_A_WEEK)).openings).toBe(OPENINGS)
  })

  test('a pass that dies midway goes on with those that it did not read', async () => {
    const dies = new AbortController()
    meanwhile = () => void (asked.openings === 3 && dies.abort(new Error('It died.')))
    await expect(pass(0, dies.signal)).rejects.toThrow('It died.')
    meanwhile = () => {}
    expect(await pass(1)).toEqual({ lists: 0, openings: OPENINGS - 2 })
    expect(await pass(6)).toEqual({ lists: 1, openings: 0 })
    expect(await open()).toHaveLength(OPENINGS)
  })
})
