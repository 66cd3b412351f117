import type { Row } from '@libsql/client'
import type { Db } from '../../ports/db.ts'
import { textOf } from '../../ports/row.ts'
import { boardKey, recogniseBoards } from './recognise.ts'
import type { BoardAt } from './recognise.ts'

/** Boards that its postings came from, those that are known by its name, and where its newest postings lead to. */
const OF_COMPANY = `
  SELECT source, board, url, NULL AS address, NULL AS apply FROM board WHERE gone_at IS NULL AND lower(name) = lower(?2)
  UNION
  SELECT posting.source, posting.board, NULL, NULL, NULL
  FROM job JOIN posting ON posting.job = job.number
  WHERE job.company_key = ?1 AND posting.board IS NOT NULL
  UNION
  SELECT * FROM (
    SELECT NULL, NULL, NULL, posting.address, body.posting ->> '$.applyUrl'
    FROM job JOIN posting ON posting.job = job.number LEFT JOIN posting_body body ON body.number = posting.number
    WHERE job.company_key = ?1 ORDER BY job.number DESC LIMIT 50
  )`

const textIn = (row: Row, name: string): string[] => (typeof row[name] === 'string' ? [row[name]] : [])

const boardIn = (row: Row): BoardAt[] =>
  textIn(row, 'board').map((board) => ({ source: textOf(row['source']), board, url: textIn(row, 'url')[0] ?? '' }))

/** The boards of a company of this name, as far as the catalogue knows any. */
export async function boardsOfCompany(catalogue: Db, key: string, name: string): Promise<BoardAt[]> {
  const { rows } = await catalogue.read({ sql: OF_COMPANY, args: [key, name] })
  const led = recogniseBoards(rows.flatMap((row) => [...textIn(row, 'address'), ...textIn(row, 'apply')]))
  const found = [...led, ...rows.flatMap(boardIn)]
  return [...new Map(found.map((board) => [boardKey(board), board])).values()]
}

const KNOWN = `
  SELECT source, board, url FROM board
  WHERE (source, board) IN (SELECT value ->> 'source', value ->> 'board' FROM json_each(?1))`

/** Those of these that somebody has followed before: nobody can have the server ask for what it does not know. */
export async function knownBoards(catalogue: Db, boards: readonly Pick<BoardAt, 'source' | 'board'>[]) {
  const { rows } = await catalogue.read({ sql: KNOWN, args: [JSON.stringify(boards)] })
  return rows.flatMap(boardIn)
}

const NAMES = `
  SELECT source, board, name FROM board
  WHERE name IS NOT NULL AND (source, board) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?1))
  UNION ALL
  SELECT DISTINCT posting.source, posting.board, job.company
  FROM posting JOIN job ON job.number = posting.job
  WHERE job.company IS NOT NULL AND (posting.source, posting.board) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?1))`

/** What the companies behind these boards are called, by boardKey(). */
export async function companiesOf(catalogue: Db, boards: readonly BoardAt[]): Promise<Map<string, string>> {
  if (boards.length === 0) return new Map()
  const args = [JSON.stringify(boards.map(({ source, board }) => [source, board]))]
  const { rows } = await catalogue.read({ sql: NAMES, args })
  const named = rows.map((row): [string, string] => [
    boardKey({ source: textOf(row['source']), board: textOf(row['board']) }),
    textOf(row['name']),
  ])
  // The first is what the board calls itself.
  return new Map(named.toReversed())
}
