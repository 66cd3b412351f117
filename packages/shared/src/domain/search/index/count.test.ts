import { expect, test } from 'vitest'
import { chance } from '../../../../../../tests/support/chance.ts'
import { kilometres } from '../../kilometres.ts'
import { EVERYTHING, FACET_NAMES } from '../search-ask.ts'
import type { FacetName, SearchAsk } from '../search-ask.ts'
import type { SearchDoc } from '../search-doc.ts'
import { facetChoices } from './choices.ts'
import { Columns, packColumns } from './columns.ts'
import { choose, LEAST_COUNTED, tallyUp } from './count.ts'
import { everything } from './hits.ts'
import { markUnlessNear } from './markers.ts'
import { newTallies } from './tallies.ts'

const random = chance(29)
const under = (most: number): number => Math.floor(random() * most)
const some = (most: number, of: number): string[] => [
  ...new Set(Array.from({ length: under(most + 1) }, () => `${1 + under(of)}`)),
]

const docOf = (job: number): SearchDoc => ({
  job,
  title: '',
  company: null,
  companyKey: `${1 + under(700)}`,
  skills: some(6, 900).map((id) => ({ id, name: id })),
  text: '',
  country: under(5) === 0 ? null : `${1 + under(6)}`,
  region: null,
  town: null,
  north: 50 + random() * 4,
  east: 8 + random() * 6,
  workModel: `${1 + under(3)}`,
  remoteCountries: [],
  payMin: null,
  payMax: null,
  employmentType: `${1 + under(3)}`,
  level: `${1 + under(4)}`,
  language: `${1 + under(3)}`,
  visa: null,
  sources: some(2, 5),
  postedAt: null,
  firstSeenAt: 1,
})

const keysOf = (doc: SearchDoc, facet: FacetName): readonly (string | null)[] =>
  ({
    country: [doc.country],
    remote: [doc.workModel],
    skills: doc.skills.map(({ id }) => id),
    level: [doc.level],
    type: [doc.employmentType],
    language: [doc.language],
    source: doc.sources,
    company: [doc.companyKey],
  })[facet]

const chosenBy = (doc: SearchDoc, keys: readonly string[], facet: FacetName): boolean =>
  keys.length === 0 || keysOf(doc, facet).some((key) => key !== null && keys.includes(key))

// Keys are numbers already, so a code is its key.
const coded = (_: string, key: string): number => Number(key)

const docs = Array.from({ length: 6_000 }, (_, at) => docOf(at + 1))
const columns = new Columns(docs.length)
const lengths = docs.map(() => 1)
for (const { name, packed } of packColumns(docs, lengths, coded)) columns.add(name, packed)

const ASKS: Partial<SearchAsk>[] = [
  {},
  { countries: ['2', '9'] },
  { countries: ['1'], sources: ['3'], skills: { ids: ['5', '6', '7'], mode: 'any' } },
  { companies: ['4'], levels: ['1', '2'], types: ['1'], languages: ['2'], remote: ['3'] },
]

test('counts by kinds of jobs what looking at each of them counts', () => {
  for (const share of [1, 0.6, 0.02]) {
    for (const more of ASKS) {
      const ask = { ...EVERYTHING, ...more }
      const { countries, remote, skills, levels, types, languages, sources, companies } = ask
      const wanted = [countries, remote, skills.ids, levels, types, languages, sources, companies]
      const slots = everything(docs.length).slots.filter(() => random() < share)
      const hits = { slots, scores: new Float32Array(slots.length) }
      const tallies = newTallies(FACET_NAMES)
      const chosen = choose({ ...hits, slots: slots.slice() }, facetChoices(ask, coded), columns)
      tallyUp(tallies, [chosen])
      const names = ['country', 'remote', 'skills', 'level', 'type', 'language', 'source', 'company'] as const
      const open = Array.from(slots, (slot) => docs[slot] as SearchDoc)
      for (const facet of FACET_NAMES) {
        const counts = new Map<number, number>()
        for (const doc of open) {
          if (!names.every((name, at) => name === facet || chosenBy(doc, wanted[at] ?? [], name))) continue
          for (const key of keysOf(doc, facet)) if (key) counts.set(Number(key), (counts.get(Number(key)) ?? 0) + 1)
        }
        const found = [...(tallies.get(facet)?.counts ?? [])].flatMap((count, code) =>
          count > 0 && code > 0 ? [[code, count]] : [],
        )
        expect(new Map(found as [number, number][]), `${facet} ${JSON.stringify(more)}`).toEqual(counts)
        expect(tallies.get(facet)?.about).toBe(false)
      }
      const passing = open.filter((doc) => names.every((name, at) => chosenBy(doc, wanted[at] ?? [], name)))
      expect([...chosen.passing.slots]).toEqual(passing.map(({ job }) => job - 1))
    }
  }
})

test('of very many jobs reckons the skills from a part, and says so', () => {
  const slots = everything(docs.length).slots.slice(1)
  const all = Array.from({ length: Math.ceil((LEAST_COUNTED * 3) / slots.length) }, () =>
    choose({ slots, scores: new Float32Array(slots.length) }, [], columns),
  )
  const tallies = newTallies(['skills', 'country'])
  tallyUp(tallies, all)
  expect(tallies.get('skills')?.about).toBe(true)
  expect(tallies.get('country')?.about).toBe(false)
  const counts = tallies.get('skills')?.counts ?? new Uint32Array()
  const counted = counts.reduce((sum, count) => sum + count, 0)
  const real = all.length * docs.slice(1).reduce((sum, { skills }) => sum + skills.length, 0)
  expect(Math.abs(counted / real - 1)).toBeLessThan(0.05)
})

test('is as sure of what is near as one who reckons on a globe', () => {
  const norths = Float32Array.from({ length: 4_000 }, () => 45 + random() * 30)
  const easts = Float32Array.from({ length: 4_000 }, () => -30 + random() * 60)
  norths[7] = Number.NaN
  const { slots } = everything(norths.length)
  for (const place of [
    { north: 52.5, east: 13.4, km: 300 },
    { north: 69, east: -20, km: 290 },
    { north: 60, east: 0, km: 2_000 },
    { north: 74, east: 3, km: 200 },
  ]) {
    const marks = new Uint8Array(slots.length)
    markUnlessNear(norths, easts, place, { slots, marks, mark: 4 })
    const far = Array.from(slots, (slot) =>
      kilometres(place, { north: norths[slot] as number, east: easts[slot] as number }) <= place.km ? 0 : 4,
    )
    expect([...marks]).toEqual(far)
  }
})
