import { Dexie } from 'dexie'
import type { Table } from 'dexie'
import type { Cells } from '@rolecall/shared/sync/merge.ts'
import type { Snapshot } from '@rolecall/shared/domain/application.ts'
import type { FieldChange } from '@rolecall/shared/capture/diff-posting.ts'
import type { Json, Op } from '@rolecall/shared/sync/op.ts'
import type { BriefRow } from './brief.ts'
import { deriveAll } from './derive.ts'

/** What a save replaced, kept on this device so that it can be undone. */
export type Undo = { kind: 'first' } | { kind: 'again'; before: Record<string, Json> }

export interface RecordRow {
  entity: string
  id: string
  cells: Cells
  /** Derived from the cells, for finding: where this posting was seen, when it was saved, whether it is in the trash. */
  addresses: string[]
  /** The application that this record belongs to, or nothing. */
  about: string
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
  /** When the server last answered. Devices that synced before this was noted have none. */
  syncedAt?: number
  /** What stood beside the records of an imported export and is not known here; the next export has it again. */
  archiveExtra?: Record<string, unknown>
}

/** The page behind a save, on this device only. No bytes: it was too large to keep. */
export interface PageRow {
  id: string
  url: string
  capturedAt: string
  /** The newest version of the readers that has read it. */
  captureVersion: number
  bytes: Uint8Array<ArrayBuffer> | null
}

/** What newer readers make of a kept page; it changes nothing until the person takes it. */
export interface BetterRow {
  id: string
  /** When the reading was made that this one would replace. Another one since then makes this one void. */
  instead: string
  snapshot: Snapshot
}

/** What a later reading changed: the page itself said something else, or newer readers read the same page better. */
export interface PageChange {
  cause: 'page' | 'readers'
  capturedAt: string
  changes: FieldChange[]
}

export interface HistoryRow {
  id: string
  changes: PageChange[]
}

/** A value that a field had on this device, or that came and did not win. */
export interface PastRow {
  entity: string
  id: string
  name: string
  hlc: string
  /** Of a reading of the page only which one it was. */
  value: Json
  replacedAt: number
  /** Its writer had not seen the value that stands in its place. */
  lost: boolean
}

/** The bytes of a person's file, under their hash. What is known of it beside them stands in the documents' records. */
export interface FileRow {
  hash: string
  bytes: Uint8Array<ArrayBuffer>
  name: string
  type: string
  /** waiting: the server does not have it yet; kept: it has; refused: it will not, for the reason. */
  state: 'waiting' | 'kept' | 'refused'
  reason: string | null
}

/** How well an application fits the person, as it was last worked out. Never sent anywhere: it can be worked out again. */
export interface MatchRow {
  id: string
  /** What of the person and what of the posting it was made from; where either has moved on it is made anew. */
  person: string
  posting: string
  /** Null: there was too little text. */
  score: number | null
  /** The gates that are broken. */
  broken: string[]
  hash: string
}

/** How one reading of a page went. Of its address only the host is kept. */
export interface LogRow {
  seq?: number
  at: string
  host: string
  kind: 'posting' | 'list' | 'none'
  captureVersion: number
  ms: number
  readers: Record<string, string>
  warnings: { code: string; field: string | null }[]
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
  readonly briefs: Table<BriefRow, string>
  readonly outbox: Table<OutboxRow, number>
  readonly meta: Table<Meta, string>
  readonly pages: Table<PageRow, string>
  readonly better: Table<BetterRow, string>
  readonly history: Table<HistoryRow, string>
  readonly captureLog: Table<LogRow, number>
  readonly past: Table<PastRow, [string, string, string, string]>
  readonly files: Table<FileRow, string>
  readonly matches: Table<MatchRow, string>
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
    this.version(2).stores({ pages: 'id, captureVersion', better: 'id', history: 'id', captureLog: '++seq' })
    this.version(3)
      .stores({ records: '[entity+id], [entity+about], *addresses, [entity+deleted+savedAt]', briefs: 'id' })
      .upgrade(deriveAll)
    this.version(4).stores({ past: '[entity+id+name+hlc], replacedAt' })
    this.version(5).stores({ files: 'hash, state' })
    this.version(6).stores({ matches: 'id' })
    this.records = this.table('records')
    this.texts = this.table('texts')
    this.briefs = this.table('briefs')
    this.outbox = this.table('outbox')
    this.meta = this.table('meta')
    this.pages = this.table('pages')
    this.better = this.table('better')
    this.history = this.table('history')
    this.captureLog = this.table('captureLog')
    this.past = this.table('past')
    this.files = this.table('files')
    this.matches = this.table('matches')
    this.now = now
    this.random = random
    this.announce = announce
  }
}
