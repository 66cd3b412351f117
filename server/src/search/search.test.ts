import { parseQuery } from '@rolecall/shared/domain/search/query.ts'
import { EVERYTHING, FACET_NAMES } from '@rolecall/shared/domain/search/search-ask.ts'
import type { SearchAsk } from '@rolecall/shared/domain/search/search-ask.ts'
import type { SearchDoc } from '@rolecall/shared/domain/search/search-doc.ts'
import { expect, test } from 'vitest'
import { chance } from '../../../tests/support/chance.ts'
import { indexStatements } from './index-statements.ts'
import { searchMemory } from './memory.ts'
import { merge } from './merge.ts'
import { findJobs } from './search.ts'
import { withCatalogue } from './testing-index.ts'
import { PlainSearch } from './testing-plain.ts'
import { standing } from './tidy.ts'

const SEED = Number(process.env['SEARCH_SEED'] ?? 11)
const WORDS =
  'baker pastry senior junior night shift oven bread of the and engineer engineering software node.js c++ .net bäcker cook chef team work with data'.split(
    ' ',
  )
const SKILLS = ['baking', 'cooking', 'c++', 'node.js', 'data work'].map((name, at) => ({ id: `skill-${at}`, name }))

interface Draw {
  any: <T>(list: readonly T[]) => T
  some: <T>(list: readonly T[], most: number) => T[]
  maybe: <T>(value: T) => T | null
  under: (most: number) => number
}

function drawing(seed: number): Draw {
  const random = chance(seed)
  for (let early = 0; early < 5; early++) random()
  const under = (most: number) => Math.floor(random() * most)
  const any = <T>(list: readonly T[]): T => list[under(list.length)] as T
  return {
    any,
    under,
    some: (list, most) => Array.from({ length: under(most + 1) }, () => any(list)),
    maybe: (value) => (random() < 0.7 ? value : null),
  }
}

function docOf(job: number, { any, some, maybe, under }: Draw): SearchDoc {
  const company = maybe(any(['Oven & Co', 'Night Data', 'The Chef', 'Äpfel']))
  const payMin = maybe(20_000 + under(10) * 5_000)
  return {
    job,
    title: [any(WORDS), ...some(WORDS, 3)].join(' '),
    company,
    companyKey: company && company.toLowerCase(),
    skills: [...new Set(some(SKILLS, 3))],
    text: some(WORDS, 30).join(any([' ', ' ', ', '])),
    country: maybe(any(['de', 'fr', 'us'])),
    region: null,
    town: null,
    north: maybe(50 + under(5)),
    east: 10 + under(5),
    workModel: maybe(any(['remote', 'hybrid', 'onsite'])),
    remoteCountries: [...new Set(some(['de', 'fr', 'at'], 2))],
    payMin,
    payMax: payMin === null ? null : maybe(payMin + 10_000),
    employmentType: maybe(any(['full-time', 'part-time'])),
    level: maybe(any(['junior', 'senior'])),
    language: maybe(any(['de', 'en'])),
    visa: maybe(any(['offered', 'refused'])),
    sources: [...new Set(['lever', ...some(['adzuna', 'reed'], 2)])],
    postedAt: maybe(1_000_000_000_000 + under(50) * 500),
    firstSeenAt: 1_000_000_000_000 + under(50) * 500,
  }
}

function queryText({ any, under }: Draw): string {
  const word = () => any(WORDS)
  const kinds = [
    () => word(),
    () => `${word()} ${word()}`,
    () => `${word()} ${word()} ${word()}`,
    () => `"${word()} ${word()}"`,
    () => `"${word()} ${word()} ${word()}"`,
    () => `${word()} OR ${word()}`,
    () => `(${word()} OR "${word()} ${word()}") -${word()}`,
    () => `-${word()} NOT ${word()}`,
    () => `title:${word()} ${word()}`,
    () => `company:${any(['oven', 'data', 'the'])} OR skill:${any(['c++', 'data'])}`,
    () => `title:"${word()} ${word()}"`,
    () => `${any(['eng', 'bak', 'so', 'che'])}* ${word()}`,
    () => `skill:bak* OR "senior eng*"`,
    () => '',
  ]
  return (kinds[under(kinds.length)] ?? word)()
}

function askOf(draw: Draw): SearchAsk {
  const { any, some, under } = draw
  const rarely = <T>(value: T, otherwise: T): T => (under(5) === 0 ? value : otherwise)
  const near = { north: 52, east: 12, km: any([null, 50, 200]) }
  return {
    ...EVERYTHING,
    query: parseQuery(queryText(draw)),
    excludedWords: rarely(some(WORDS, 2), []),
    place: rarely<SearchAsk['place']>(near, null),
    countries: rarely(some(['de', 'fr', 'xx'], 2), []),
    remote: rarely(['remote', 'hybrid'], []),
    remoteFor: rarely<string | null>('de', null),
    visa: rarely(true, false),
    skills: { ids: rarely([...new Set(some(['skill-0', 'skill-1', 'skill-9'], 2))], []), mode: any(['any', 'all']) },
    pay: rarely({ min: any([null, 30_000]), max: any([null, 60_000]) }, EVERYTHING.pay),
    onlyWithPay: rarely(true, false),
    levels: rarely(['senior'], []),
    types: rarely(['part-time'], []),
    postedSince: rarely<number | null>(1_000_000_010_000, null),
    firstSeenAfter: rarely<number | null>(1_000_000_010_000, null),
    sources: rarely(['adzuna', 'reed'], []),
    companies: rarely(['the chef', 'äpfel'], []),
    excludedCompanies: rarely(['oven & co'], []),
    languages: rarely(['de'], []),
    withoutJobs: rarely([1, 2, 3], []),
    sort: any(['relevance', 'date', 'pay', 'distance']),
    limit: 500,
  }
}

const counted = (counts: Map<string, number>): [string, number][] =>
  [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))

/** Kept in ten bits a word, scores are told apart only so far. */
const NEARLY = 0.01

test('finds, counts and sorts as one who looks at every job', () =>
  withCatalogue(async (catalogue) => {
    const plain = new PlainSearch()
    const draw = drawing(SEED)
    const parts = { catalogue, searchMemory: searchMemory() }
    for (let batch = 0; batch < 12; batch++) {
      const docs = new Map(Array.from({ length: 20 }, () => 1 + draw.under(120)).map((job) => [job, docOf(job, draw)]))
      const gone = [1 + draw.under(120), 1 + draw.under(120)].filter((job) => !docs.has(job))
      await catalogue.write(await indexStatements(catalogue, [...docs.values()], gone))
      for (const job of gone) plain.remove(job)
      for (const doc of docs.values()) plain.take(doc)
      if (batch % 5 === 4) {
        await merge(catalogue, await standing(catalogue))
        plain.forgetDead()
      }
      for (let asked = 0; asked < 30; asked++) {
        const ask = askOf(draw)
        const wanted = plain.find(ask)
        const found = await findJobs(parts, ask)
        const told = JSON.stringify(ask)
        expect(found.total, told).toBe(wanted.jobs.length)
        const jobs = found.jobs.map(({ job }) => job)
        expect(new Set(jobs), told).toEqual(new Set(wanted.jobs))
        for (const facet of FACET_NAMES) {
          const counts = new Map(
            found.facets[facet].filter(({ count }) => count > 0).map(({ key, count }) => [key, count]),
          )
          expect(counted(counts), `${facet} ${told}`).toEqual(counted(wanted.facets[facet]))
        }
        if (ask.sort !== 'relevance' || ask.query === null) expect(jobs, told).toEqual(wanted.jobs)
        for (const [at, { job }] of found.jobs.entries()) {
          const [own, before] = [wanted.scores.get(job) ?? 0, wanted.scores.get(found.jobs[at - 1]?.job ?? 0)]
          if (ask.sort === 'relevance' && before !== undefined)
            expect(own - before, told).toBeLessThan(NEARLY * (own + 1))
        }
      }
    }
  }))
