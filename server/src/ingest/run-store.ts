import type { Row } from '@libsql/client'
import type { Db } from '../ports/db.ts'
import { maybeText, textOf } from '../ports/row.ts'
import { HoldLost } from './fault.ts'
import { STILL_HELD } from './hold.ts'
import type { Hold } from './hold.ts'
import { COUNTS, Cursor, RUN_KINDS, RUN_STATES } from './run-shapes.ts'
import type { Counts, RunKind, RunState } from './run-shapes.ts'
import type { Ask } from './source.ts'

/** One pass over one source, as it is kept. */
export interface RunRecord {
  number: number
  id: string
  source: string
  kind: RunKind
  state: RunState
  beganAt: number
  endedAt: number | null
  cursor: Cursor | null
  counts: Counts
  error: string | null
}

const OPEN = `SELECT * FROM run WHERE source = ?1 AND kind = ?2 AND ended_at IS NULL ORDER BY number DESC`
const BEGIN = `
  INSERT INTO run (id, source, kind, state, began_at, cursor) VALUES (?1, ?2, ?3, 'running', ?4, ?5) RETURNING *`
const ABANDON = `
  UPDATE run SET state = 'partial', ended_at = ?3, cursor = NULL
  WHERE source = ?1 AND kind = ?2 AND ended_at IS NULL AND began_at < ?4`
const SAVE = `
  UPDATE run SET state = ?4, ended_at = ?5, cursor = ?6, error = ?7,
    ${COUNTS.map((name, at) => `${name} = ?${8 + at}`).join(', ')}
  WHERE number = ?3 AND ended_at IS NULL AND ${STILL_HELD}`
const LIST = 'SELECT * FROM run WHERE source = ?1 ORDER BY number DESC LIMIT ?2'

const oneOf = <Value extends string>(all: readonly Value[], text: string, otherwise: Value): Value =>
  all.find((each) => each === text) ?? otherwise

export function runOf(row: Row): RunRecord {
  const cursor = maybeText(row, 'cursor')
  const ended = row['ended_at']
  return {
    number: Number(row['number']),
    id: textOf(row['id']),
    source: textOf(row['source']),
    kind: oneOf(RUN_KINDS, textOf(row['kind']), 'asked'),
    state: oneOf(RUN_STATES, textOf(row['state']), 'partial'),
    beganAt: Number(row['began_at']),
    endedAt: ended === null || ended === undefined ? null : Number(ended),
    // What another version wrote down is begun anew.
    cursor: cursor === null ? null : (Cursor.safeParse(JSON.parse(cursor)).data ?? null),
    counts: Object.fromEntries(COUNTS.map((name) => [name, Number(row[name] ?? 0)])) as Counts,
    error: maybeText(row, 'error'),
  }
}

const cursorFor = (asks: Ask[], only: string | null): Cursor => ({
  asks,
  only,
  at: 0,
  from: null,
  pages: 0,
  open: [],
  whole: true,
  allWhole: true,
})

/** Which runs are the same run going on. */
export interface RunOf {
  source: string
  kind: RunKind
  /** One board and no other. */
  only: string | null
}

/** The run that did not come to its end, where it is not too old. */
export async function openRun(catalogue: Db, { source, kind, only }: RunOf, since: number): Promise<RunRecord | null> {
  const { rows } = await catalogue.read({ sql: OPEN, args: [source, kind] })
  return rows.map(runOf).find(({ cursor, beganAt }) => cursor?.only === only && beganAt >= since) ?? null
}

/** Begins one. Those of before `since` nobody will go on with. */
export async function beginRun(
  catalogue: Db,
  { source, kind, only, asks }: RunOf & { asks: Ask[] },
  { now, since }: { now: number; since: number },
): Promise<RunRecord> {
  const args = [crypto.randomUUID(), source, kind, now, JSON.stringify(cursorFor(asks, only))]
  const [, begun] = await catalogue.write([
    { sql: ABANDON, args: [source, kind, now, since] },
    { sql: BEGIN, args },
  ])
  const row = begun?.rows[0]
  if (!row) throw new TypeError('The database did not say which run was begun.')
  return runOf(row)
}

/** Writes down how far it is. Whoever lost the source to another run writes nothing. */
export async function saveRun(catalogue: Db, hold: Hold, run: RunRecord): Promise<void> {
  const { number, state, endedAt, cursor, error, counts } = run
  const told = [state, endedAt, cursor && JSON.stringify(cursor), error]
  const args = [hold.source, hold.token, number, ...told, ...COUNTS.map((name) => counts[name])]
  const [saved] = await catalogue.write([{ sql: SAVE, args }])
  if (saved?.rowsAffected !== 1) throw new HoldLost(`Another run holds ${hold.source} now.`)
}

/** The newest first. */
export async function listRuns(catalogue: Db, source: string, most: number): Promise<RunRecord[]> {
  return (await catalogue.read({ sql: LIST, args: [source, most] })).rows.map(runOf)
}
