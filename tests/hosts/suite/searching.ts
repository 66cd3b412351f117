import { sightingOf, takeInAll } from '@rolecall/server/catalogue/testing.ts'
import type { Db } from '@rolecall/server/ports/db.ts'
import { tidySearch } from '@rolecall/server/search/tidy-job.ts'
import { JobsFound } from '@rolecall/shared/domain/search/found.ts'
import { describe, expect, it } from 'vitest'
import { asking, bearer, signUp } from './people.ts'
import type { Person } from './people.ts'
import type { ApiHost } from './host.ts'

export interface SearchHost extends ApiHost {
  /** The catalogue that the API searches. */
  catalogue: Db
  /** How many trips to the catalogue were made over the network so far; null where it lies beside the API. */
  trips: () => number | null
}

const NOW = Date.parse('2026-03-10T12:00:00Z')
const THRESHERS = [
  {
    title: 'Night Thresher',
    company: 'Mill & Co',
    location: 'Lisbon, Portugal',
    description: 'You thresh oats at night, by hand, and by day with machines.',
    postedAt: '2026-03-01',
  },
  {
    title: 'Thresher of oats',
    company: 'Larkfield Grain',
    location: 'Porto, Portugal',
    workModel: 'remote',
    description: 'You thresh in the morning.',
    salary: { text: '24.000 € a year', min: 24_000, max: 28_000, currency: 'EUR', period: 'year', source: 'posting' },
    postedAt: '2026-03-05',
  },
  {
    title: 'Oat Engineer',
    company: 'Harbour Grain',
    location: 'Berlin, Germany',
    description: 'You build what threshers thresh with, in Python.',
    postedAt: '2026-03-07',
  },
] as const
const [NIGHT, OATS, ENGINEER] = THRESHERS.map(({ title }) => title)

/** What is asked, which jobs are found in which order, and what may have been meant. Every host has to say the same. */
const ASKED: readonly (readonly [query: string, titles: readonly (string | undefined)[], meant: string | null])[] = [
  ['q=thresher', [OATS, NIGHT], null],
  ['q=thresher&sort=date', [OATS, NIGHT], null],
  ['q="oats at night" OR python&sort=date', [ENGINEER, NIGHT], null],
  ['q=thresh*&country=pt&sort=date', [OATS, NIGHT], null],
  ['q=thresh -python&only_with_pay=true', [OATS], null],
  ['q=thresh&remote=remote', [OATS], null],
  ['q=thresh&location=Porto&distance=50', [OATS], null],
  ['q=thresh&sort=match&with_match=true', [OATS, ENGINEER, NIGHT], null],
  ['q=thrasher', [], 'thresher'],
]

async function find({ ask }: Person, query: string): Promise<JobsFound> {
  const answer = await ask(`/api/v1/jobs?${query}`)
  expect(answer.status, query).toBe(200)
  return JobsFound.parse(await answer.json())
}

/** How often a search went to the catalogue; beyond two, somebody waits for the network. */
async function tripsOf(host: SearchHost, work: () => Promise<JobsFound>): Promise<[JobsFound, number | null]> {
  const before = host.trips()
  const found = await work()
  const after = host.trips()
  return [found, before === null || after === null ? null : after - before]
}

export function searching(getHost: () => SearchHost): void {
  describe('a search of the catalogue', () => {
    it('finds the same on every host, in two trips', async () => {
      const host = getHost()
      const person = await signUp(host)
      const ids = await takeInAll(
        { catalogue: host.catalogue, now: () => NOW },
        THRESHERS.map((vacancy) => sightingOf(vacancy)),
      )
      await tidySearch(host)
      for (const [query, titles, meant] of ASKED) {
        const [found, trips] = await tripsOf(host, () => find(person, query))
        expect([query, found.items.map(({ title }) => title)]).toEqual([query, titles])
        expect([query, found.total, found.didYouMean]).toEqual([query, titles.length, meant])
        expect([null, 1, 2]).toContain(trips)
      }
      const { facets } = await find(person, 'q=thresh')
      expect(facets.country.map(({ key, count }) => [key, count])).toEqual([
        ['pt', 2],
        ['de', 1],
      ])
      const hide = { ...asking({ opinion: 'dismissed' }, bearer(person.token)), method: 'PUT' }
      expect((await host.fetch(`/api/v1/jobs/${ids[1]}/opinion`, hide)).status).toBe(200)
      const [found, trips] = await tripsOf(host, () => find(person, 'q=thresher'))
      expect([found.total, found.items.map(({ title }) => title)]).toEqual([1, [NIGHT]])
      expect([null, 2]).toContain(trips)
    })
  })
}
