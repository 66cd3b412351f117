import { parseHlc } from '@rolecall/shared/sync/hlc.ts'
import type { LocalStore, OutboxRow } from './db.ts'
import { rowsInOutbox, titleOf } from './sync-state.ts'

/** A record with edits that are on this device only. */
export interface WaitingRecord {
  entity: string
  id: string
  /** The application it is, or belongs to; empty where that is not known here. */
  title: string
  /** What was changed, by the names it is stored under. */
  fields: string[]
  /** When the oldest of these edits was made. */
  since: number
}

const MOST_READ = 500

async function recordOf(store: LocalStore, rows: OutboxRow[]): Promise<WaitingRecord[]> {
  const op = rows[0]?.op
  if (!op) return []
  const { entity, id, hlc } = op
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row.op.fields)))]
  return [{ entity, id, title: await titleOf(store, entity, id), fields, since: parseHlc(hlc)?.wall ?? 0 }]
}

/** What waits to be sent, oldest first, each record once. */
export async function waitingRecords(store: LocalStore, most: number): Promise<WaitingRecord[]> {
  const rows = await rowsInOutbox(store, 0).limit(MOST_READ).toArray()
  const groups = Map.groupBy(rows, ({ op }) => `${op.entity} ${op.id}`)
  const records = [...groups.values()].slice(0, most).map((group) => recordOf(store, group))
  return (await Promise.all(records)).flat()
}
