import { Dexie } from 'dexie'
import type { Table } from 'dexie'
import type { Cells } from '@rolecall/shared/sync/merge.ts'
import type { Json, Op } from '@rolecall/shared/sync/op.ts'

/** What a save replaced, kept on this device so that it can be undone. */
export type Undo = { kind: 'first' } | { kind: 'again'; before: Record<string, Json> }

export interface RecordRow {
  entity: string
  id: string
  cells: Cells
  /** Derived from the cells, for finding: where this posting was seen, when it was saved, whether it is in the trash. */
  addresses: string[]
  savedAt: string
  deleted: 0 | 1
  undo: Undo | null
}

/** The words of a record, apart from it: a search reads these alone and not every description's HTML. */
export interface TextRow {
  id: string
  text: string
}

/** An edit that the server has not acknowledged. Parked: the server refused it for good, with its reason. */
export interface OutboxRow {
  seq: number
  id: string
  op: Op
  parked: 0 | 1
  reason: { code: string; message: string } | null
}

export interface Meta {
  key: 'device'
  device: string
  hlc: string
  nextSeq: number
  cursor: number
  /** The person these records belong to, once somebody signed in. */
  owner: string | null
  failures: number
  retryAt: number | null
  /** When the trip that is under way began; a killed worker leaves it behind, so it counts for a short time only. */
  tripSince: number | null
}

export interface StoreOptions {
  name: string
  now: () => number
  random: (bytes: Uint8Array) => Uint8Array
  /** Called after an edit is safely stored, so that somebody sends it. */
  announce: () => void
  indexedDB?: IDBFactory
  IDBKeyRange?: typeof IDBKeyRange
}

export class LocalStore extends Dexie {
  readonly records: Table<RecordRow, [string, string]>
  readonly texts: Table<TextRow, string>
  readonly outbox: Table<OutboxRow, number>
  readonly meta: Table<Meta, string>
  readonly now: () => number
  readonly random: (bytes: Uint8Array) => Uint8Array
  readonly announce: () => void

  constructor({ name, now, random, announce, ...engine }: StoreOptions) {
    super(name, engine)
    this.version(1).stores({
      records: '[entity+id], *addresses, [entity+deleted+savedAt]',
      texts: 'id',
      outbox: 'seq, id, [parked+seq]',
      meta: 'key',
    })
    this.records = this.table('records')
    this.texts = this.table('texts')
    this.outbox = this.table('outbox')
    this.meta = this.table('meta')
    this.now = now
    this.random = random
    this.announce = announce
  }
}
