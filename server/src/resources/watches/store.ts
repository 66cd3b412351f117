import type { InStatement, Row } from '@libsql/client'
import { companyKeyOf } from '@rolecall/shared/domain/dedupe/company-key.ts'
import type { Recognised, Watch, WatchedBoard, Watches } from '@rolecall/shared/domain/watch.ts'
import type { Deps } from '../../deps.ts'
import { errorTable } from '../../errors.ts'
import { textOf } from '../../ports/row.ts'
import { newId } from '../../records/random.ts'
import type { UserId } from '../../session.ts'
import { boardsOfCompany, companiesOf, knownBoards } from './boards.ts'
import { boardKey, nameOfBoard, recogniseBoards, sourceName } from './recognise.ts'
import type { BoardAt } from './recognise.ts'
import { tellWatchers } from './watchers.ts'

type Parts = Pick<Deps, 'users' | 'catalogue' | 'now'>

const MOST = 200
const watchError = errorTable({
  'no-board-recognised': [
    422,
    'No job board that this server knows was found there. Name the company, and what other sources have of it is followed.',
  ],
  'too-many-watches': [409, `You follow ${MOST} companies, which is the most. Leave one of them first.`],
  'no-such-watch': [404, 'You do not follow this company, or not any more.'],
})

const READ = `
  SELECT id, company, company_key, added_at, (
    SELECT json_group_array(json_array(source, board)) FROM watch_board
    WHERE watch_board.user_id = watch.user_id AND watch_board.watch = watch.id
  ) AS boards
  FROM watch WHERE user_id = ?1 ORDER BY added_at DESC, id DESC`
const STATE = `
  SELECT 'job' AS of, company_key AS key, count(*) AS n FROM job
  WHERE closed_at IS NULL AND company_key IN (SELECT value FROM json_each(?1)) GROUP BY company_key
  UNION ALL
  SELECT 'board', source || ' ' || board, last_run_at FROM board
  WHERE (source, board) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?2))`

type Pair = [source: string, board: string]
const boardsIn = (row: Row): WatchedBoard[] =>
  (JSON.parse(textOf(row['boards'])) as Pair[]).map(([source, board]) => ({
    source,
    sourceName: sourceName(source),
    board,
  }))

async function stateOf({ catalogue }: Pick<Parts, 'catalogue'>, rows: readonly Row[]): Promise<Map<string, number>> {
  if (rows.length === 0) return new Map()
  const keys = JSON.stringify(rows.map((row) => textOf(row['company_key'])))
  const pairs = JSON.stringify(rows.flatMap((row) => boardsIn(row).map(({ source, board }) => [source, board])))
  const found = await catalogue.read({ sql: STATE, args: [keys, pairs] })
  return new Map(found.rows.map((row) => [`${textOf(row['of'])} ${textOf(row['key'])}`, Number(row['n'])]))
}

const isoOf = (time: number): string => new Date(time).toISOString()

function watchOf(row: Row, state: ReadonlyMap<string, number>): Watch {
  const boards = boardsIn(row)
  const lookedAt = Math.max(0, ...boards.map((board) => state.get(`board ${boardKey(board)}`) ?? 0))
  return {
    id: textOf(row['id']),
    company: textOf(row['company']),
    boards,
    openings: state.get(`job ${textOf(row['company_key'])}`) ?? 0,
    lookedAt: lookedAt === 0 ? null : isoOf(lookedAt),
    addedAt: isoOf(Number(row['added_at'])),
  }
}

export async function listWatches(parts: Parts, me: UserId): Promise<Watches> {
  const { rows } = await parts.users.read({ sql: READ, args: [me] })
  const state = await stateOf(parts, rows)
  return { items: rows.map((row) => watchOf(row, state)) }
}

interface Asked {
  company?: string | undefined
  addresses: readonly string[]
  /** What it had when it was left. */
  boards?: readonly Pick<BoardAt, 'source' | 'board'>[] | undefined
  addedAt?: string | undefined
}

/** The name a company goes by where no spelling of it is left: then every letter counts. */
const keyOf = (company: string): string => companyKeyOf(company) ?? company.toLowerCase()

const OF_BOARD = `
  SELECT company FROM watch JOIN watch_board board ON board.user_id = watch.user_id AND board.watch = watch.id
  WHERE watch.user_id = ?1 AND board.source = ?2 AND board.board = ?3`

/** The name of the company behind a board: as the person follows it already, as the catalogue has it, as it looks. */
async function companyBehind({ users, catalogue }: Parts, me: UserId, named: string | undefined, first: BoardAt) {
  const [mine, names] = await Promise.all([
    users.read({ sql: OF_BOARD, args: [me, first.source, first.board] }),
    companiesOf(catalogue, [first]),
  ])
  const held = mine.rows[0]?.[0]
  return typeof held === 'string' ? held : (named ?? names.get(boardKey(first)) ?? nameOfBoard(first.board))
}

async function companyOf(parts: Parts, me: UserId, { company, addresses, boards: had }: Asked) {
  if (company !== undefined && had) return { company, boards: await knownBoards(parts.catalogue, had) }
  const boards = recogniseBoards(addresses)
  const [first] = boards
  if (first) return { company: await companyBehind(parts, me, company, first), boards }
  if (company === undefined) throw watchError('no-board-recognised')
  return { company, boards: await boardsOfCompany(parts.catalogue, keyOf(company), company) }
}

const KEEP = `
  INSERT INTO watch (user_id, id, company, company_key, added_at)
  SELECT ?1, ?2, ?3, ?4, ?5 WHERE (SELECT count(*) FROM watch WHERE user_id = ?1) < ${MOST}
  ON CONFLICT (user_id, company_key) DO NOTHING`
const KEEP_BOARD = `
  INSERT INTO watch_board (user_id, source, board, watch)
  SELECT ?1, ?2, ?3, id FROM watch WHERE user_id = ?1 AND company_key = ?4
  ON CONFLICT DO NOTHING`
const FIND = 'SELECT id FROM watch WHERE user_id = ?1 AND company_key = ?2'

/** Follows a company. Whoever follows it already adds a board to it at most. */
export async function follow(parts: Parts, me: UserId, asked: Asked): Promise<Watch> {
  const { company, boards } = await companyOf(parts, me, asked)
  const key = keyOf(company)
  const now = parts.now()
  const since = asked.addedAt === undefined ? now : Math.min(now, Date.parse(asked.addedAt))
  const results = await parts.users.write([
    { sql: KEEP, args: [me, newId(now), company, key, since] },
    ...boards.map(({ source, board }): InStatement => ({ sql: KEEP_BOARD, args: [me, source, board, key] })),
    { sql: FIND, args: [me, key] },
  ])
  const id = results.at(-1)?.rows[0]?.[0]
  if (id === undefined) throw watchError('too-many-watches')
  await tellWatchers(parts, boards, company)
  const { items } = await listWatches(parts, me)
  const made = items.find((watch) => watch.id === id)
  if (!made) throw watchError('no-such-watch')
  return made
}

const LEAVE_BOARDS = 'DELETE FROM watch_board WHERE user_id = ?1 AND watch = ?2 RETURNING source, board'
const LEAVE = 'DELETE FROM watch WHERE user_id = ?1 AND id = ?2 RETURNING id'

export async function leave(parts: Parts, me: UserId, id: string): Promise<void> {
  const [boards, gone] = await parts.users.write([
    { sql: LEAVE_BOARDS, args: [me, id] },
    { sql: LEAVE, args: [me, id] },
  ])
  if (gone?.rows.length !== 1) throw watchError('no-such-watch')
  const left = (boards?.rows ?? []).map((row): BoardAt => ({ source: textOf(row[0]), board: textOf(row[1]), url: '' }))
  await tellWatchers(parts, left, '')
}

const MINE = 'SELECT source, board, watch FROM watch_board WHERE user_id = ?1'

/** What stands at some addresses, with nothing changed. */
export async function recognise(parts: Parts, me: UserId, addresses: readonly string[]): Promise<Recognised> {
  const boards = recogniseBoards(addresses)
  const [names, mine] = await Promise.all([
    companiesOf(parts.catalogue, boards),
    parts.users.read({ sql: MINE, args: [me] }),
  ])
  const watchOfBoard = new Map(
    mine.rows.map((row) => [boardKey({ source: textOf(row[0]), board: textOf(row[1]) }), textOf(row[2])]),
  )
  return {
    boards: boards.map(({ source, board }) => ({
      source,
      sourceName: sourceName(source),
      board,
      company: names.get(boardKey({ source, board })) ?? nameOfBoard(board),
      watch: watchOfBoard.get(boardKey({ source, board })) ?? null,
    })),
  }
}
