import type { ResultSet, Row } from '@libsql/client'
import { sha256, utf8 } from '@rolecall/shared/exchange/bytes.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import { REFUSALS } from '@rolecall/shared/sync/wire.ts'
import type { Ack, MetText, Refusal, SyncAnswer, SyncRequest } from '@rolecall/shared/sync/wire.ts'
import { errorTable } from '../../errors.ts'
import type { Db } from '../../ports/db.ts'
import { textOf } from '../../ports/row.ts'
import { recordOf } from '../../records/record.ts'
import type { KeptRecord } from '../../records/record.ts'
import type { UserId } from '../../session.ts'
import { keptClocks } from './clocks.ts'
import { faultOf, judge } from './judge.ts'
import type { JudgedOp } from './judge.ts'
import { metTexts } from './met-texts.ts'
import { sentTexts } from './sent-texts.ts'
import { syncStatements } from './statements.ts'
import type { Push } from './statements.ts'
import { saysBases } from './text-statements.ts'
import { writeStatements } from './write-statements.ts'
import type { Need, NewWrite } from './write-statements.ts'

const syncError = errorTable({
  'wrong-device': [403, 'This device is signed in to another account. Nothing was changed. Sign out and in again.'],
  'bad-field': [422, REFUSALS['bad-field']],
  'too-large': [413, REFUSALS['too-large']],
})

/** What goes to the database: edits that are not refused, each number once, with the clocks the server keeps. */
function pushOf(judged: JudgedOp[], now: number): Push {
  const sound = judged.filter((one) => one.refusal === null)
  const bySeq = new Map(sound.toReversed().map((one) => [one.op.seq, one]))
  const taken = sound.filter((one) => bySeq.get(one.op.seq) === one)
  const clocks = keptClocks(
    taken.map(({ op }) => op.hlc),
    now,
  )
  const ops = taken.map(({ op, hash, fields }, place) => {
    const { seq, entity, id: record } = op
    const hlc = clocks[place] ?? op.hlc
    return { seq, hash, hlc, entity, record, fields, setBack: hlc !== op.hlc }
  })
  return { ops, texts: sentTexts(taken.map(({ op }) => op)) }
}

const refuse = (seq: number, code: Refusal): Ack => ({
  seq,
  rev: null,
  hlc: null,
  error: { code, message: REFUSALS[code] },
})

interface Taken {
  acks: Map<number, Row>
  texts: Map<number, MetText[]>
}

/** A repeat finds the row its first sending made, and so gets the same answer. */
function ackOf({ op, hash, refusal }: JudgedOp, taken: Taken): Ack {
  if (refusal) return refuse(op.seq, refusal)
  const row = taken.acks.get(op.seq)
  if (row?.['hash'] !== hash) return refuse(op.seq, 'op-reused')
  const texts = taken.texts.get(op.seq) ?? []
  const ack: Ack = { seq: op.seq, rev: Number(row['rev']), hlc: textOf(row['hlc']), error: null }
  return texts.length > 0 ? { ...ack, texts } : ack
}

/** What is stored is JSON, names and clocks hold nothing to be escaped: a page of changes is put together unread. */
const cellText = (row: Row): string =>
  `"${textOf(row['name'])}":{"value":${textOf(row['value'])},"hlc":"${textOf(row['hlc'])}"}`

/** One revision is one edit and so touches one record: its rows become one change. */
function changesText(rows: Row[]): string {
  const byRev = Map.groupBy(rows, (row) => Number(row['rev']))
  const texts = [...byRev].map(([rev, cells]) => {
    const [first] = cells
    const ref = `"entity":"${textOf(first?.['entity'])}","id":"${textOf(first?.['record'])}"`
    return `{${ref},"rev":${rev},"cells":{${cells.map(cellText).join(',')}}}`
  })
  return `[${texts.join(',')}]`
}

/** An answer as it goes over the wire: most of it is values that nobody here has to look into. */
export interface SyncText {
  text: string
  /** Some edit of the push was taken. */
  taken: boolean
}

function answerOf(judged: JudgedOp[], results: ResultSet[], texts: Taken['texts']): SyncText {
  const [ackRows, state, changed = []] = results.slice(-3).map(({ rows }) => rows)
  const row = state?.[0]
  if (row?.['own'] !== 1) throw syncError('wrong-device')
  const reached = changed.length > 0 ? Number(changed.at(-1)?.['rev']) : null
  const more = reached !== null && reached < Number(row['last_change'])
  const rows: Taken = {
    acks: new Map((ackRows ?? []).map((ack) => [Number(ack['seq']), ack])),
    texts,
  }
  const acks = judged.map((one) => ackOf(one, rows))
  const cursor = more ? reached : Number(row['rev'])
  const text = `{"acks":${JSON.stringify(acks)},"changes":${changesText(changed)},"cursor":${cursor},"more":${more}}`
  return { text, taken: acks.some(({ error }) => error === null) }
}

/** Takes a device's edits and tells it what changed since its cursor, in one transaction. */
export async function syncText(
  db: Db,
  me: UserId,
  { device, cursor, ops }: SyncRequest,
  now: number,
): Promise<SyncText> {
  const judged = await judge(ops, device)
  const push = pushOf(judged, now)
  const results = await db.write(syncStatements(me, device, cursor, push, now))
  const [met, lines] = saysBases(push.texts) ? results.slice(-5).map(({ rows }) => rows) : []
  return answerOf(judged, results, met && lines ? await metTexts(db, me, met, lines) : new Map())
}

/** syncText() for those who read the answer themselves. */
export const syncPerson = async (db: Db, me: UserId, request: SyncRequest, now: number): Promise<SyncAnswer> =>
  JSON.parse((await syncText(db, me, request, now)).text) as SyncAnswer

/** One edit that comes through the API and not from a device's outbox. */
export interface RecordWrite {
  entity: string
  id: string
  fields: Record<string, Json>
  /** The revision of the record that the caller has seen, 0 where there was none; null or left out: whatever stands. */
  ifRev?: number | null
  /** The clock under which it was written before, for what is restored. */
  hlc?: string
}

export type WrittenRecord = KeptRecord & { entity: string }

/** Not taken: then none of the writes has happened. */
export interface WriteAnswer {
  taken: boolean
  /** The revision of each write, in their order. */
  revs: number[]
  /** As they are now. Not taken and nothing missing: one of them was changed since the caller saw it. */
  records: WrittenRecord[]
  /** The first that had to be there and is not. */
  missing: Need | null
  /** Another request was sent under this key before. */
  keyReused: boolean
}

export interface WriteOptions {
  needs?: readonly Need[]
  /** Sent again under the same key, a request has its effect once; the body tells a repeat from another request. */
  repeat?: { key: string; body: unknown } | undefined
  /** The records are not wanted back. */
  quiet?: boolean
}

const textHash = (text: string): Promise<string> => sha256(utf8(text))

async function deviceNamed(name: string): Promise<string> {
  const hash = await textHash(name)
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

/** To every device, what is written through the API is the work of one more device, the same one for ever. */
const apiDeviceOf = (me: UserId): Promise<string> => deviceNamed(`The device of the API of ${me}`)

const writtenOf = (row: Row): WrittenRecord => ({ entity: textOf(row['entity']), ...recordOf(row) })

function soundWrite({ ifRev = null, hlc, entity, id, fields }: RecordWrite): NewWrite {
  const text = JSON.stringify(fields)
  const fault = faultOf({ entity, fields }, text.length)
  if (fault) throw syncError(fault)
  return { entity, id, fields: text, ifRev, hlc: hlc ?? null }
}

async function requestOf(me: UserId, writes: RecordWrite[], { needs = [], repeat, quiet = false }: WriteOptions) {
  const device = await (repeat ? deviceNamed(`A request of ${me} under the key ${repeat.key}`) : apiDeviceOf(me))
  const token = repeat ? await textHash(JSON.stringify(repeat.body)) : crypto.randomUUID()
  return { device, token, mayRepeat: repeat !== undefined, writes: writes.map(soundWrite), needs, quiet }
}

/** Writes through the same merge as the edits of devices, in one trip: all of the writes or none of them. */
export async function writeRecords(
  db: Db,
  me: UserId,
  writes: RecordWrite[],
  now: number,
  options: WriteOptions = {},
): Promise<WriteAnswer> {
  const request = await requestOf(me, writes, options)
  const results = (await db.write(writeStatements(me, request, now))).map(({ rows }) => rows)
  const [taken = [], held = []] = results.slice(-2)
  const mine = taken.filter((row) => row['mine'] === 1)
  return {
    taken: mine.length === writes.length,
    revs: mine.map((row) => Number(row['rev'])),
    records: held.map(writtenOf),
    missing: request.needs[Number(results[0]?.[0]?.['place'])] ?? null,
    keyReused: taken.length > mine.length,
  }
}

/** writeRecords() for one record. */
export async function writeRecord(
  db: Db,
  me: UserId,
  write: RecordWrite,
  now: number,
): Promise<{ taken: boolean; record: WrittenRecord | null }> {
  const { taken, records } = await writeRecords(db, me, [write], now)
  return { taken, record: records[0] ?? null }
}
