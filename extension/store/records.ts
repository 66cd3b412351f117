import { shapeOf } from '@rolecall/shared/domain/entities.ts'
import { uuidv7 } from '@rolecall/shared/domain/id.ts'
import { valuesOf } from '@rolecall/shared/sync/merge.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import type { z } from 'zod'
import type { LocalStore, RecordRow } from './db.ts'
import { change } from './edit.ts'
import type { Fields } from './edit.ts'
import { StoreError } from './errors.ts'
import { localStore } from './local-store.ts'

export interface RecordEdit {
  entity: string
  id: string
  fields: Readonly<Record<string, unknown>>
}

/** Takes an edit back: fields that somebody has changed since then stay as they are. */
export type TakeBack = () => Promise<void>

/** Parsed before it is stored: what this device writes, every other one must be able to read. */
export function parsedField(entity: string, name: string, value: unknown): Json {
  const read = shapeOf(entity, name)?.safeParse(value)
  if (!read?.success) throw new StoreError('not-valid', read?.error)
  return read.data as Json
}

const parsedFields = ({ entity, fields }: RecordEdit): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, parsedField(entity, name, value)]))

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

interface Written {
  entity: string
  id: string
  /** What stood there before, and what was put there. */
  fields: { name: string; before: Json; after: Json }[]
}

/** What an edit really changes: leaving a field as it was is no edit. */
function written(edit: RecordEdit, row: RecordRow | undefined): Written {
  const fields = Object.entries(parsedFields(edit))
    .map(([name, after]) => ({ name, before: row?.cells[name]?.value ?? null, after }))
    .filter(({ name, before, after }) => !row?.cells[name] || !same(before, after))
  return { entity: edit.entity, id: edit.id, fields }
}

const writeAll = (store: LocalStore, edits: RecordEdit[]): Promise<Written[]> =>
  change(store, async (write) => {
    const done: Written[] = []
    for (const edit of edits) {
      const one = written(edit, await store.records.get([edit.entity, edit.id]))
      const fields = Object.fromEntries(one.fields.map(({ name, after }) => [name, after]))
      if (one.fields.length > 0) await write(edit.entity, edit.id, fields)
      done.push(one)
    }
    return done
  })

const takeBack = (store: LocalStore, done: Written[]): Promise<void> =>
  change(store, async (write) => {
    for (const { entity, id, fields } of done) {
      const row = await store.records.get([entity, id])
      const still = fields.filter(({ name, after }) => same(row?.cells[name]?.value, after))
      const back = Object.fromEntries(still.map(({ name, before }) => [name, before]))
      if (still.length > 0) await write(entity, id, back)
    }
  })

/** Edits any number of records in one transaction: all of it is stored and queued, or nothing. */
export async function editRecords(edits: RecordEdit[], store = localStore): Promise<TakeBack> {
  const done = await writeAll(store, edits)
  return () => takeBack(store, done)
}

/** Makes a record and gives its id. Taking it back puts it into the trash. */
export async function addRecord(
  entity: string,
  fields: RecordEdit['fields'],
  store = localStore,
): Promise<{ id: string; takeBack: TakeBack }> {
  const id = uuidv7(store.now(), store.random)
  await writeAll(store, [{ entity, id, fields }])
  return { id, takeBack: () => trashRecord(entity, id, store).then(() => undefined) }
}

export const trashRecord = (entity: string, id: string, store = localStore): Promise<TakeBack> =>
  editRecords([{ entity, id, fields: { deletedAt: new Date(store.now()).toISOString() } }], store)

export const restoreRecord = (entity: string, id: string, store = localStore): Promise<TakeBack> =>
  editRecords([{ entity, id, fields: { deletedAt: null } }], store)

type Shapes = Readonly<Record<string, z.ZodType>>
export type RecordView<S extends Shapes> = z.infer<z.ZodObject<S>> & { id: string }

/**
 * A record as this version reads it. A field that is missing or written by a newer version is as in `empty`; a record
 * without a field that has no such default is not shown: its other half is still on the way.
 */
export function readRecord<S extends Shapes>(
  row: RecordRow,
  shapes: S,
  empty: Partial<z.infer<z.ZodObject<S>>>,
): RecordView<S> | null {
  const values = valuesOf(row.cells)
  const defaults: Readonly<Record<string, unknown>> = empty
  const entries: [string, unknown][] = []
  for (const [name, shape] of Object.entries(shapes)) {
    const read = shape.safeParse(values[name])
    if (!read.success && !(name in defaults)) return null
    entries.push([name, read.success ? read.data : defaults[name]])
  }
  return { ...(Object.fromEntries(entries) as z.infer<z.ZodObject<S>>), id: row.id }
}

/** The live records of a kind, all of them or those of one application. */
export const liveRows = async (store: LocalStore, entity: string, about?: string): Promise<RecordRow[]> => {
  const rows =
    about === undefined
      ? store.records.where('[entity+id]').between([entity, ''], [entity, '\uffff'])
      : store.records.where('[entity+about]').equals([entity, about])
  return (await rows.toArray()).filter(({ deleted }) => deleted === 0)
}
