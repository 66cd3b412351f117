import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import type { Db } from '../ports/db.ts'
import { writeRecords } from '../resources/sync/store.ts'
import type { RecordWrite, WriteAnswer, WriteOptions } from '../resources/sync/store.ts'
import type { Need } from '../resources/sync/write-statements.ts'
import type { UserId } from '../session.ts'
import type { Collection } from './collections.ts'
import { recordError, recordsOf } from './errors.ts'
import { newId } from './random.ts'
import { readStatement, recordOf } from './record.ts'
import type { KeptRecord } from './record.ts'

export type Values = Readonly<Record<string, unknown>>

/** Fields as they were parsed; what was left out of the request is left out here. */
export const fieldsOf = (values: Values): Record<string, Json> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Record<string, Json>

/** Who writes, where, and when. */
export interface Writer {
  db: Db
  me: UserId
  now: number
  /** Says to the person's other windows that something moved. */
  tell: () => void
}

/** The way in for whatever the API itself changes. */
export async function writeAs(
  { db, me, now, tell }: Writer,
  writes: RecordWrite[],
  options?: WriteOptions,
): Promise<WriteAnswer> {
  const answer = await writeRecords(db, me, writes, now, options)
  if (answer.taken) tell()
  return answer
}

/** The application a record names has to be the person's own. */
const parentOf = (named: unknown): Need[] => (typeof named === 'string' ? [{ entity: APPLICATION, id: named }] : [])

const only = (records: KeptRecord[]): KeptRecord => {
  const [record] = records
  if (!record) throw recordError('no-such-record')
  return record
}

export async function createRecord(
  writer: Writer,
  { entity, defaults }: Collection,
  values: Values,
  key?: string,
): Promise<KeptRecord> {
  const id = newId(writer.now)
  const fields = { ...defaults(new Date(writer.now).toISOString()), ...fieldsOf(values) }
  const repeat = key === undefined ? undefined : { key, body: [entity, values] }
  const options = { needs: parentOf(values['application']), repeat }
  return only(recordsOf(await writeAs(writer, [{ entity, id, fields }], options)))
}

/** One record and what has to hold of it before it is changed. */
export interface Target {
  id: string
  /** Still as it was at this revision. */
  rev?: number | undefined
  /** Part of this application. */
  application?: string | undefined
}

export async function changeRecord(
  writer: Writer,
  entity: string,
  { id, rev, application }: Target,
  values: Values,
  /** Applications that have to be the person's own. */
  named: readonly unknown[] = [values['application']],
): Promise<KeptRecord> {
  const needs = [{ entity, id, application }, ...named.flatMap(parentOf)]
  const writes = [{ entity, id, fields: fieldsOf(values), ifRev: rev ?? null }]
  return only(recordsOf(await writeAs(writer, writes, { needs }), { entity, id }))
}

export const trashRecord = (writer: Writer, entity: string, target: Target): Promise<KeptRecord> =>
  changeRecord(writer, entity, target, { deletedAt: new Date(writer.now).toISOString() })

export const restoreRecord = (writer: Writer, entity: string, target: Target): Promise<KeptRecord> =>
  changeRecord(writer, entity, target, { deletedAt: null })

export async function readRecord(
  { db, me }: Pick<Writer, 'db' | 'me'>,
  entity: string,
  { id, application }: Target,
): Promise<KeptRecord> {
  const [row] = (await db.read(readStatement(me, entity, id))).rows
  const record = row ? recordOf(row) : null
  if (!record || (application !== undefined && record.values['application'] !== application))
    throw recordError('no-such-record')
  return record
}
