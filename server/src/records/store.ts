import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { uuidv7 } from '@rolecall/shared/domain/id.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import type { Db } from '../ports/db.ts'
import type { UserId } from '../session.ts'
import type { Collection } from './collections.ts'
import { recordError, recordsOf } from './errors.ts'
import { readStatement, recordOf } from './record.ts'
import type { KeptRecord } from './record.ts'
import { writeRecords } from './write.ts'
import type { Need, Written, Write } from './write.ts'

export type Values = Readonly<Record<string, unknown>>

/** Fields as they were parsed; what was left out of the request is left out here. */
export const fieldsOf = (values: Values): Record<string, Json> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Record<string, Json>

export const newId = (now: number): string => uuidv7(now, (bytes) => crypto.getRandomValues(bytes))

/** Who writes, where, and when. */
export interface Writer {
  db: Db
  me: UserId
  now: number
}

const write = ({ db, me, now }: Writer, what: Write): Promise<Written> => writeRecords(db, me, what, now)

/** The application a record names has to be the person's own. */
const parentOf = (fields: Values): Need[] =>
  typeof fields['application'] === 'string' ? [{ entity: APPLICATION, id: fields['application'] }] : []

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
  return only(recordsOf(await write(writer, { edits: [{ entity, id, fields }], needs: parentOf(values), repeat })))
}

/** One record and what has to hold of it before it is changed. */
export type Target = Pick<Need, 'id' | 'rev' | 'application'>

export async function changeRecord(writer: Writer, entity: string, target: Target, values: Values): Promise<KeptRecord> {
  const fields = fieldsOf(values)
  const needs = [{ entity, ...target }, ...parentOf(values)]
  const { id } = target
  return only(recordsOf(await write(writer, { edits: [{ entity, id, fields }], needs }), { entity, id }))
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
