import type { Row } from '@libsql/client'
import type { Deps } from '../../deps.ts'
import { errorTable } from '../../errors.ts'
import { timesOf } from '../../ingest/budget.ts'
import { missingFor } from '../../ingest/keys.ts'
import { orderMessage } from '../../ingest/message.ts'
import { listRuns, runOf } from '../../ingest/run-store.ts'
import type { RunRecord } from '../../ingest/run-store.ts'
import type { Source } from '../../ingest/source.ts'
import { sources } from '../../ingest/sources.gen.ts'
import { maybeText, textOf } from '../../ports/row.ts'
import type { RunShape, SourceShape } from './shapes.ts'
import { unaskedSources } from './unasked.ts'

const sourceError = errorTable({
  'no-such-source': [404, 'There is no source with this id.'],
  'source-off': [409, 'This source is off: the server lacks a key for it. Its list of sources says which.'],
  'no-boards': [409, 'This source is asked board by board. Say which, or follow a company there first.'],
})

type Parts = Pick<Deps, 'catalogue' | 'config' | 'now'>

const STATES = `
  SELECT ids.value AS of, run.*, state.rests_until, state.waits_until, state.day, state.in_day, state.month,
    state.credits AS taken, state.probe,
    state.last_ok_at, state.last_error_at, state.last_error,
    (SELECT count(*) FROM board WHERE board.source = ids.value AND watchers > 0 AND gone_at IS NULL) AS boards
  FROM json_each(?1) ids
  LEFT JOIN source_state state ON state.source = ids.value
  LEFT JOIN run ON run.number = (SELECT max(number) FROM run WHERE source = ids.value)`

const numberIn = (row: Row | undefined, name: string): number | null => {
  const value = row?.[name]
  return value === null || value === undefined ? null : Number(value)
}
const timeIn = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString())

const shownRun = ({ id, kind, state, beganAt, endedAt, counts, error }: RunRecord): RunShape => ({
  id,
  kind,
  state,
  beganAt: new Date(beganAt).toISOString(),
  endedAt: timeIn(endedAt),
  counts,
  error,
})

interface Told {
  missing: readonly string[]
  rests: boolean
  okAt: number | null
  errorAt: number | null
}

function healthOf({ missing, rests, okAt, errorAt }: Told): SourceShape['health'] {
  if (missing.length > 0) return 'off'
  if (rests) return 'resting'
  if (okAt === null && errorAt === null) return 'new'
  return (errorAt ?? 0) > (okAt ?? 0) ? 'failing' : 'ok'
}

function noteOf(source: Source, missing: readonly string[], boards: number): string | null {
  if (missing.length > 0) return `Set ${missing.join(' and ')} to turn it on.`
  if (source.kind === 'board' && boards === 0) return 'It is asked as soon as somebody follows a company there.'
  return null
}

function shown(source: Source, row: Row | undefined, { config, now }: Parts): SourceShape {
  const { id, name, kind, needs, terms } = source
  const missing = missingFor(source, config)
  const boards = numberIn(row, 'boards') ?? 0
  const rests = (numberIn(row, 'rests_until') ?? 0) > now()
  const quiet = Math.max(numberIn(row, 'rests_until') ?? 0, numberIn(row, 'waits_until') ?? 0)
  const [okAt, errorAt] = [numberIn(row, 'last_ok_at'), numberIn(row, 'last_error_at')]
  const probe = row ? maybeText(row, 'probe') : null
  return {
    id,
    name,
    kind,
    on: missing.length === 0,
    needs: [...needs],
    missing,
    note: noteOf(source, missing, boards),
    terms,
    boards: kind === 'board' ? boards : null,
    health: healthOf({ missing, rests, okAt, errorAt }),
    probe: probe === 'ok' || probe === 'failed' ? probe : null,
    askedAgainAt: quiet > now() ? timeIn(quiet) : null,
    credits: source.creditsBy ? { taken: takenIn(row, now()), aMonth: config[source.creditsBy] } : null,
    requestsToday: numberIn(row, 'day') === timesOf(now()).day ? (numberIn(row, 'in_day') ?? 0) : 0,
    lastOkAt: timeIn(okAt),
    lastErrorAt: timeIn(errorAt),
    lastError: row ? maybeText(row, 'last_error') : null,
    lastRun: row && numberIn(row, 'number') !== null ? shownRun(runOf(row)) : null,
  }
}

/** What a row says of a month that is over says nothing of this one. */
const takenIn = (row: Row | undefined, now: number): number =>
  numberIn(row, 'month') === timesOf(now).month ? (numberIn(row, 'taken') ?? 0) : 0

/** Every source that this server knows, and how it stands with each. */
export async function listSources(parts: Parts): Promise<SourceShape[]> {
  const args = [JSON.stringify(sources.map(({ id }) => id))]
  const { rows } = await parts.catalogue.read({ sql: STATES, args })
  const byId = new Map(rows.map((row) => [textOf(row['of']), row]))
  return [...sources.map((source) => shown(source, byId.get(source.id), parts)), ...unaskedSources]
}

function sourceNamed(id: string): Source {
  const source = sources.find((one) => one.id === id)
  if (!source) throw sourceError('no-such-source')
  return source
}

const MOST_RUNS = 50

export async function readRuns({ catalogue }: Parts, id: string): Promise<RunShape[]> {
  return (await listRuns(catalogue, sourceNamed(id).id, MOST_RUNS)).map(shownRun)
}

const MINUTE = 60_000
const FOLLOWED = 'SELECT 1 FROM board WHERE source = ? AND watchers > 0 LIMIT 1'

/** Puts a run of this source into the queue; twice within a minute it is the same run. */
export async function askForRun(
  { catalogue, config, queue, now }: Parts & Pick<Deps, 'queue'>,
  id: string,
  { kind, board }: { kind: 'asked' | 'deep'; board?: string | undefined },
): Promise<boolean> {
  const source = sourceNamed(id)
  if (missingFor(source, config).length > 0) throw sourceError('source-off')
  if (source.kind === 'board' && board === undefined) {
    const { rows } = await catalogue.read({ sql: FOLLOWED, args: [id] })
    if (rows.length === 0) throw sourceError('no-boards')
  }
  const one = source.kind === 'board' ? (board ?? null) : null
  return (await queue.put([orderMessage({ source: id, kind, board: one }, Math.floor(now() / MINUTE))])) > 0
}
