import type { Deps } from '../../deps.ts'
import { textOf } from '../../ports/row.ts'
import type { BoardAt } from './recognise.ts'

type Parts = Pick<Deps, 'users' | 'catalogue' | 'now'>

/** A board that nobody follows any more is kept, with all that came of it, but no longer asked. */
const SET = `
  INSERT INTO board (source, board, name, url, watchers, added_at)
  SELECT value ->> 0, value ->> 1, value ->> 2, nullif(value ->> 3, ''), value ->> 4, ?2 FROM json_each(?1) WHERE true
  ON CONFLICT (source, board) DO UPDATE SET watchers = excluded.watchers,
    name = coalesce(board.name, excluded.name), url = coalesce(board.url, excluded.url),
    gone_at = CASE WHEN excluded.url IS NULL THEN gone_at END`
const FORGET = `
  UPDATE board SET watchers = 0
  WHERE watchers > 0 AND (source, board) NOT IN (SELECT value ->> 0, value ->> 1 FROM json_each(?1))`

const COUNT_SOME = `
  SELECT named.value ->> 0 AS source, named.value ->> 1 AS board,
    (SELECT count(*) FROM watch_board WHERE source = named.value ->> 0 AND board = named.value ->> 1) AS watchers
  FROM json_each(?1) named`
const COUNT_ALL = 'SELECT source, board, count(*) AS watchers FROM watch_board GROUP BY source, board'

/**
 * Tells the catalogue how many follow these boards. The two databases have no transaction in common: counting anew,
 * and not up and down, lets the next count put right what a crash between the two left wrong.
 */
export async function tellWatchers({ users, catalogue, now }: Parts, boards: readonly BoardAt[], name: string) {
  if (boards.length === 0) return
  const pairs = JSON.stringify(boards.map(({ source, board }) => [source, board]))
  const { rows } = await users.read({ sql: COUNT_SOME, args: [pairs] })
  const counted = boards.map(({ source, board, url }, at) => [source, board, name, url, Number(rows[at]?.['watchers'])])
  await catalogue.write([{ sql: SET, args: [JSON.stringify(counted), now()] }])
}

/** The same for all boards, also for those whose last follower has closed the account. */
export async function countWatchers({ users, catalogue, now }: Parts): Promise<Record<string, number>> {
  const { rows } = await users.read(COUNT_ALL)
  const counted = rows.map((row) => [textOf(row[0]), textOf(row[1]), null, null, Number(row[2])])
  const args = JSON.stringify(counted)
  await catalogue.write([
    { sql: FORGET, args: [args] },
    { sql: SET, args: [args, now()] },
  ])
  return { boards: counted.length }
}
