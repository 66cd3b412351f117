import type { Db } from '@rolecall/server/ports/db.ts'
import { fullTextOf } from '@rolecall/shared/domain/search/full-text.ts'
import type { SearchAsk } from '@rolecall/shared/domain/search/search-ask.ts'
import type { InStatement } from '@libsql/client'

const COUNTED = ['country', 'remote', 'level', 'type', 'language', 'company']
const LISTED = ['skills', 'sources']

/** The same question as one would write it in SQL over the full text and a table of the jobs. */
function conditions(ask: SearchAsk): { where: string; args: (string | number)[] } {
  const { match, without } = fullTextOf(ask.query)
  const parts: [string, (string | number)[]][] = []
  if (match) parts.push(['number IN (SELECT rowid FROM plain_words WHERE plain_words MATCH ?)', [match]])
  if (without) parts.push(['number NOT IN (SELECT rowid FROM plain_words WHERE plain_words MATCH ?)', [without]])
  const among = (column: string, values: readonly string[]) => {
    if (values.length > 0) parts.push([`${column} IN (${values.map(() => '?').join(', ')})`, [...values]])
  }
  among('country', ask.countries)
  among('remote', ask.remote)
  among('level', ask.levels)
  if (ask.pay.min !== null) parts.push(['(pay_max IS NULL OR pay_max >= ?)', [ask.pay.min]])
  if (ask.place?.km) {
    const { north, east, km } = ask.place
    parts.push([
      'north BETWEEN ? AND ? AND east BETWEEN ? AND ?',
      [north - km / 111, north + km / 111, east - km / 70, east + km / 70],
    ])
  }
  return { where: parts.map(([sql]) => sql).join(' AND ') || '1', args: parts.flatMap(([, args]) => args) }
}

const best = ({ query, limit }: SearchAsk, { where, args }: ReturnType<typeof conditions>): InStatement => {
  const { match } = fullTextOf(query)
  if (!match) return { sql: `SELECT number FROM plain_job WHERE ${where} ORDER BY posted DESC LIMIT ${limit}`, args }
  return {
    sql: `SELECT number FROM plain_words JOIN plain_job ON number = plain_words.rowid WHERE plain_words MATCH ?
      AND ${where} ORDER BY bm25(plain_words, 10, 4, 5, 1), posted DESC LIMIT ${limit}`,
    args: [match, ...args],
  }
}

/** A page, how many there are, and how many of each choice. */
export async function findByHand(plain: Db, ask: SearchAsk): Promise<void> {
  const said = conditions(ask)
  const { where, args } = said
  await plain.read(best(ask, said))
  await plain.read({ sql: `SELECT count(*) FROM plain_job WHERE ${where}`, args })
  for (const column of COUNTED)
    await plain.read({
      sql: `SELECT ${column}, count(*) AS jobs FROM plain_job WHERE ${where} GROUP BY 1 ORDER BY jobs DESC LIMIT 25`,
      args,
    })
  for (const column of LISTED)
    await plain.read({
      sql: `SELECT value, count(*) AS jobs FROM plain_job, json_each(${column}) WHERE ${where} GROUP BY 1 ORDER BY jobs DESC LIMIT 25`,
      args,
    })
}

export async function bestByHand(plain: Db, ask: SearchAsk, limit: number): Promise<number[]> {
  const { rows } = await plain.read(best({ ...ask, limit }, conditions(ask)))
  return rows.map(({ number }) => Number(number))
}
