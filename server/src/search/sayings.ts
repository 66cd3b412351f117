import type { InStatement, Row } from '@libsql/client'
import { isClosing } from '@rolecall/shared/domain/search/index/closing-words.ts'
import { SUGGESTED } from '@rolecall/shared/domain/search/found.ts'
import type { Suggestion } from '@rolecall/shared/domain/search/found.ts'
import { wordsIn } from '@rolecall/shared/domain/search/words-in.ts'
import type { Db } from '../ports/db.ts'
import { textOf } from '../ports/row.ts'

export type SuggestedKind = Suggestion['kind']

interface Saying {
  kind: SuggestedKind
  key: string
  shown: string
  jobs: number
  words: readonly string[]
}

/** By so many first letters the sayings are sorted apart. */
export const START = 3
/** Of those that begin with fewer letters, only the most frequent are kept. */
const MOST_A_SHORT_START = 50
const MOST_A_KIND = 20_000
const MOST_WORDS = 5

const COUNTED = 'WHERE closed_at IS NULL GROUP BY 1 ORDER BY jobs DESC'
const READ: Readonly<Record<SuggestedKind, string>> = {
  title: `SELECT title_key AS key, min(title) AS shown, count(*) AS jobs FROM job ${COUNTED}`,
  company: `SELECT company_key AS key, min(company) AS shown, count(*) AS jobs FROM job ${COUNTED}`,
  place: `SELECT town || ', ' || upper(country) AS key, min(town) AS shown, count(*) AS jobs FROM job ${COUNTED}`,
  skill: `
    SELECT key, shown, jobs FROM (SELECT asked.value AS id, count(*) AS jobs FROM job, json_each(job.skills) asked ${COUNTED})
    JOIN search_code ON search_code.kind = 'skill' AND search_code.key = id`,
}

async function sayingsOf(catalogue: Db, kind: SuggestedKind): Promise<Saying[]> {
  const { rows } = await catalogue.read(`SELECT * FROM (${READ[kind]}) WHERE key <> '' LIMIT ${MOST_A_KIND}`)
  return rows.map((row) => sayingIn(kind, row)).filter(({ words }) => words.length > 0)
}

function sayingIn(kind: SuggestedKind, { key, shown, jobs }: Row): Saying {
  const said = textOf(shown)
  return { kind, key: textOf(key), shown: said, jobs: Number(jobs), words: wordsIn(said) }
}

/** From each of its first words on, and by the first letters of that. */
function startsOf({ words }: Saying): { start: string; words: string }[] {
  return words.slice(0, MOST_WORDS).flatMap((word, at) => {
    if (at > 0 && isClosing(word)) return []
    const from = words.slice(at).join(' ')
    return Array.from({ length: Math.min(START, from.length) }, (_, more) => ({
      start: from.slice(0, more + 1),
      words: from,
    }))
  })
}

/** Row by row, the most frequent first. */
function startRows(sayings: readonly Saying[]): [string, number, string, number][] {
  const taken = new Map<string, number>()
  return sayings.flatMap((saying, number) =>
    startsOf(saying).flatMap(({ start, words }): [string, number, string, number][] => {
      const before = taken.get(start) ?? 0
      taken.set(start, before + 1)
      return start.length < START && before >= MOST_A_SHORT_START ? [] : [[start, saying.jobs, words, number]]
    }),
  )
}

function wordRows(sayings: readonly Saying[]): [string, number][] {
  const jobs = new Map<string, number>()
  for (const saying of sayings)
    for (const word of new Set(saying.words)) jobs.set(word, (jobs.get(word) ?? 0) + saying.jobs)
  return [...jobs]
}

const ROWS_AT_ONCE = 5_000

function inserts(sql: string, rows: readonly unknown[]): InStatement[] {
  const statements: InStatement[] = []
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    statements.push({ sql, args: [JSON.stringify(rows.slice(from, from + ROWS_AT_ONCE))] })
  return statements
}

const ADD = `
  INSERT INTO search_saying (number, kind, key, shown, jobs)
  SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?1)`
const ADD_START = `
  INSERT INTO search_saying_from (start, jobs, words, saying)
  SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?1)`
const ADD_WORD = 'INSERT INTO search_word (word, jobs) SELECT value ->> 0, value ->> 1 FROM json_each(?1)'

/** Writes anew what is suggested, from the jobs as they are: the most frequent of each kind, however many there are. */
export async function writeSayings(catalogue: Db): Promise<number> {
  const kinds = await Promise.all(SUGGESTED.map((kind) => sayingsOf(catalogue, kind)))
  const sayings = kinds.flat().toSorted((a, b) => b.jobs - a.jobs)
  const rows = sayings.map(({ kind, key, shown, jobs }, number) => [number, kind, key, shown, jobs])
  await catalogue.write([
    ...['search_saying', 'search_saying_from', 'search_word'].map((table) => `DELETE FROM ${table}`),
    ...inserts(ADD, rows),
    ...inserts(ADD_START, startRows(sayings)),
    ...inserts(ADD_WORD, wordRows(sayings)),
  ])
  return sayings.length
}
