import { parseQuery } from '@rolecall/shared/domain/search/query.ts'
import type { Query } from '@rolecall/shared/domain/search/query.ts'
import { SEARCH, SearchAsk } from '@rolecall/shared/domain/saved-search.ts'
import type { Db } from '../ports/db.ts'
import { textOf } from '../ports/row.ts'
import { askFor } from './source.ts'
import type { Ask } from './source.ts'

/** Searches that somebody wants to be told of, each question once however many people ask it. */
const WATCHED = `
  SELECT ask.value AS ask, count(DISTINCT ask.user_id) AS people
  FROM field ask
  JOIN field alert ON alert.user_id = ask.user_id AND alert.entity = ask.entity AND alert.record = ask.record
    AND alert.name = 'alert' AND alert.value <> '"off"'
  LEFT JOIN field gone ON gone.user_id = ask.user_id AND gone.entity = ask.entity AND gone.record = ask.record
    AND gone.name = 'deletedAt'
  WHERE ask.entity = '${SEARCH}' AND ask.name = 'ask' AND coalesce(gone.value, 'null') = 'null'
  GROUP BY ask.value ORDER BY people DESC, ask.value LIMIT 500`
const MOST = 20
const LONGEST = 80

/** The words that have to be there: sources know neither phrases nor fields. */
function wordsOf(query: Query | null): string[] {
  if (query?.kind === 'words') return query.field === 'company' || query.begins ? [] : [...query.words]
  if (query?.kind === 'all') return query.parts.flatMap(wordsOf)
  return query?.kind === 'any' ? wordsOf(query.parts[0] ?? null) : []
}

function asksOf(text: string, countries: readonly string[]): Ask[] {
  const { q: [q = ''] = [], country = [], location: [place = null] = [] } = SearchAsk.parse(JSON.parse(text))
  const words = wordsOf(parseQuery(q)).join(' ').slice(0, LONGEST)
  if (words === '') return []
  const known = country.map((code) => code.toLowerCase()).filter((code) => countries.includes(code))
  if (countries.length > 0) return known.map((code) => askFor({ words, place, country: code }))
  return [askFor({ words, place, country: country[0]?.toLowerCase() ?? null })]
}

/** What saved searches look for, and nothing of whose they are. */
export async function wordsOfSearches(users: Db, countries: readonly string[]): Promise<Ask[]> {
  const { rows } = await users.read(WATCHED)
  const asks = rows.flatMap((row) => asksOf(textOf(row['ask']), countries))
  return [...new Map(asks.map((ask) => [JSON.stringify(ask), ask])).values()].slice(0, MOST)
}
