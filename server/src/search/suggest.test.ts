import { expect, test } from 'vitest'
import type { Db } from '../ports/db.ts'
import { writeSayings } from './sayings.ts'
import { didYouMean, suggest } from './suggest.ts'
import { withCatalogue } from './testing-index.ts'

const ADD = `
  INSERT INTO job (id, title, title_key, company, company_key, town, country, skills, first_seen_at, last_seen_at, closed_at)
  VALUES (?1, ?2, lower(?2), ?3, lower(?3), ?4, 'de', '["oven"]', 1, 1, ?5)`
const JOBS = [
  ['Pastry Baker', 'Oven & Sons', 'Köln', null],
  ['Pastry Baker', 'Oven & Sons', 'Berlin', null],
  ['Head of Bakery', 'Night Bread', 'Berlin', null],
  ['Software Engineer', 'Night Bread', 'Berlin', null],
  ['Senior Software Engineer', 'Ovid Data', 'Berlin', null],
  ['Gone Glazier', 'Gone Glass', 'Bonn', 5],
] as const

async function fill(catalogue: Db): Promise<void> {
  const code = "INSERT INTO search_code (kind, code, key, shown) VALUES ('skill', 1, 'oven', 'Oven work')"
  await catalogue.write([code, ...JOBS.map((job, at) => ({ sql: ADD, args: [`job-${at}`, ...job] }))])
  await writeSayings(catalogue)
}

test('suggests what begins so, and what was meant where a finger slipped', () =>
  withCatalogue(async (catalogue) => {
    await fill(catalogue)
    const cases: [string, string[]][] = [
      ['pastry ba', ['title: Pastry Baker (2)']],
      ['BAK', ['title: Pastry Baker (2)', 'title: Head of Bakery (1)']],
      ['eng', ['title: Software Engineer (1)', 'title: Senior Software Engineer (1)']],
      ['koln', ['place: Köln (1)']],
      ['ov', ['skill: Oven work (5)', 'company: Oven & Sons (2)', 'company: Ovid Data (1)']],
      ['enginer', ['title: Software Engineer (1)', 'title: Senior Software Engineer (1)']],
      ['pasrty baker ', ['title: Pastry Baker (2)']],
      ['sofwt', ['title: Software Engineer (1)', 'title: Senior Software Engineer (1)']],
      ['glazier', []],
      ['zzzz', []],
      ['', []],
      ['"%_\\', []],
    ]
    for (const [typed, expected] of cases) {
      const shown = (await suggest(catalogue, typed)).map((one) => `${one.kind}: ${one.shown} (${one.jobs})`)
      expect(shown.toSorted(), typed).toEqual(expected.toSorted())
    }
    expect((await suggest(catalogue, 'ov', ['company'])).map(({ key }) => key)).toEqual(['oven & sons', 'ovid data'])
  }))

test('says what people may have meant', () =>
  withCatalogue(async (catalogue) => {
    await fill(catalogue)
    const cases: [string, string | null][] = [
      ['pastry bakr', 'pastry baker'],
      ['title:Enginer -"nigth bread"', 'title:engineer -"night bread"'],
      ['pastry baker', null],
      ['c++ zz', null],
      ['', null],
    ]
    for (const [typed, meant] of cases) {
      const mending = didYouMean(typed)
      const read = mending && mending.read(await catalogue.client.batch(mending.asks, 'read'))
      expect(read, typed).toBe(meant)
    }
  }))
