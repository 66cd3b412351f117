import { isLongText } from '@rolecall/shared/domain/entities.ts'
import { cellsOf, mergeCells } from '@rolecall/shared/sync/merge.ts'
import type { Cells } from '@rolecall/shared/sync/merge.ts'
import type { Json, Op } from '@rolecall/shared/sync/op.ts'
import type { LocalStore, Undo } from './db.ts'
import { putRecords, rowOf } from './derive.ts'
import { guarded } from './errors.ts'
import { readMeta, ticked } from './meta.ts'
import { keepPast, replacedBy } from './past-rows.ts'

export type Fields = Record<string, Json>
/** Writes one edit inside the change under way. `undo` says what a save replaced; left out, it stays as it is. */
export type Edit = (entity: string, id: string, fields: Fields, undo?: Undo | null) => Promise<void>

type Bases = NonNullable<Op['bases']>

export interface NewEdit {
  entity: string
  id: string
  fields: Fields
  undo?: Undo | null | undefined
  /** What its long texts were made from, where that is not what stands here. */
  bases?: Bases
}

/** A long text says what it was made from, so that it can be put together with what others made from the same. */
const basesOf = ({ entity, fields, bases = {} }: NewEdit, held: Cells): Bases =>
  Object.fromEntries(
    Object.keys(fields)
      .filter((name) => isLongText(entity, name))
      .map((name) => [name, bases[name] ?? held[name]?.hlc ?? null]),
  )

/** Inside a transaction over the whole store: the record, its edit in the outbox and the clock. */
export async function writeEdit(store: LocalStore, edit: NewEdit): Promise<void> {
  const { entity, id, fields, undo } = edit
  const meta = await readMeta(store)
  const hlc = ticked(meta, store.now())
  const held = await store.records.get([entity, id])
  const before = held?.cells ?? {}
  const written = cellsOf(fields, hlc)
  const cells = mergeCells(before, written)
  await putRecords(store, [rowOf(entity, id, cells, undo === undefined ? (held?.undo ?? null) : undo)])
  const gone = replacedBy(entity, id, before, written)
  if (gone.length > 0) await keepPast(store, gone)
  const bases = basesOf(edit, before)
  const op = { device: meta.device, seq: meta.nextSeq, hlc, entity, id, fields }
  const whole: Op = Object.keys(bases).length > 0 ? { ...op, bases } : op
  await store.outbox.add({ seq: op.seq, id, op: whole, parked: 0, reason: null })
  await store.meta.put({ ...meta, hlc, nextSeq: meta.nextSeq + 1 })
}

/**
 * One transaction around reading and editing: the record, its edit in the outbox and the clock are stored together
 * or not at all, so a killed worker can neither lose an edit nor send one that never happened.
 */
export async function change<T>(store: LocalStore, work: (edit: Edit) => Promise<T>): Promise<T> {
  const edit: Edit = (entity, id, fields, undo) => writeEdit(store, { entity, id, fields, undo })
  const done = await guarded(() => store.transaction('rw', store.tables, () => work(edit)))
  store.announce()
  return done
}
