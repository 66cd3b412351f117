import type { ResultSet, Row } from '@libsql/client'
import type { Json } from '@rolecall/shared/sync/op.ts'
import { REFUSALS } from '@rolecall/shared/sync/wire.ts'
import type { Ack, Change, Refusal, SyncAnswer, SyncRequest } from '@rolecall/shared/sync/wire.ts'
import { errorTable } from '../../errors.ts'
import type { Db } from '../../ports/db.ts'
import { textOf } from '../../ports/row.ts'
import type { UserId } from '../../session.ts'
import { keptClocks } from './clocks.ts'
import { judge } from './judge.ts'
import type { JudgedOp } from './judge.ts'
import { syncStatements } from './statements.ts'
import type { NewOp } from './statements.ts'

const syncError = errorTable({
  'wrong-device': [403, 'This device is signed in to another account. Nothing was changed. Sign out and in again.'],
})

/** What goes to the database: edits that are not refused, each number once, with the clocks the server keeps. */
function newOps(judged: JudgedOp[], now: number): NewOp[] {
  const sound = judged.filter((one) => one.refusal === null)
  const bySeq = new Map(sound.toReversed().map((one) => [one.op.seq, one]))
  const taken = sound.filter((one) => bySeq.get(one.op.seq) === one)
  const clocks = keptClocks(
    taken.map(({ op }) => op.hlc),
    now,
  )
  return taken.map(({ op, hash, fields }, place) => {
    const { seq, entity, id: record } = op
    return { seq, hash, hlc: clocks[place] ?? op.hlc, entity, record, fields }
  })
}

const refuse = (seq: number, code: Refusal): Ack => ({
  seq,
  rev: null,
  hlc: null,
  error: { code, message: REFUSALS[code] },
})

/** A repeat finds the row its first sending made, and so gets the same answer. */
function ackOf({ op, hash, refusal }: JudgedOp, rows: Map<number, Row>): Ack {
  if (refusal) return refuse(op.seq, refusal)
  const row = rows.get(op.seq)
  if (row?.['hash'] !== hash) return refuse(op.seq, 'op-reused')
  return { seq: op.seq, rev: Number(row['rev']), hlc: textOf(row['hlc']), error: null }
}

/** One revision is one edit and so touches one record: its rows become one change. */
function changesOf(rows: Row[]): Change[] {
  const byRev = Map.groupBy(rows, (row) => Number(row['rev']))
  return [...byRev].map(([rev, cells]) => {
    const entries = cells.map((row) => {
      const value = JSON.parse(textOf(row['value'])) as Json
      return [textOf(row['name']), { value, hlc: textOf(row['hlc']) }] as const
    })
    const [first] = cells
    return { entity: textOf(first?.['entity']), id: textOf(first?.['record']), rev, cells: Object.fromEntries(entries) }
  })
}

function answerOf(judged: JudgedOp[], results: ResultSet[]): SyncAnswer {
  const [acks, state, changed] = results.slice(-3).map(({ rows }) => rows)
  const row = state?.[0]
  if (row?.['own'] !== 1) throw syncError('wrong-device')
  const changes = changesOf(changed ?? [])
  const reached = changes.at(-1)?.rev
  const more = reached !== undefined && reached < Number(row['last_change'])
  const ackRows = new Map((acks ?? []).map((ack) => [Number(ack['seq']), ack]))
  return {
    acks: judged.map((one) => ackOf(one, ackRows)),
    changes,
    cursor: more ? reached : Number(row['rev']),
    more,
  }
}

/** Takes a device's edits and tells it what changed since its cursor, in one transaction. */
export async function syncPerson(
  db: Db,
  me: UserId,
  { device, cursor, ops }: SyncRequest,
  now: number,
): Promise<SyncAnswer> {
  const judged = await judge(ops, device)
  return answerOf(judged, await db.write(syncStatements(me, device, cursor, newOps(judged, now), now)))
}
