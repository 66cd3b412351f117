import { isLongText } from '@rolecall/shared/domain/entities.ts'
import { cellsOf, mergeCells, valuesOf, winningCells } from '@rolecall/shared/sync/merge.ts'
import type { Cells } from '@rolecall/shared/sync/merge.ts'
import type { Json, Op } from '@rolecall/shared/sync/op.ts'
import type { LocalStore, OutboxRow, Undo } from './db.ts'
import { putRecords, rowOf } from './derive.ts'
import { guarded } from './errors.ts'
import { heldRows, keyOf } from './held-rows.ts'
import { readMeta, ticked, witnessed } from './meta.ts'
import { keepPast, replacedBy } from './past-rows.ts'
import type { Gone } from './past-rows.ts'

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
  /** The clock of an edit that was made before, as an export has it. */
  hlc?: string
}

/** A long text says what it was made from, so that it can be put together with what others made from the same. */
const basesOf = ({ entity, fields, bases = {} }: NewEdit, held: Cells): Bases =>
  Object.fromEntries(
    Object.keys(fields)
      .filter((name) => isLongText(entity, name))
      .map((name) => [name, bases[name] ?? held[name]?.hlc ?? null]),
  )

/** What one edit puts there. One that was made before keeps its clock, and changes nothing that was edited later. */
function cellsFor({ fields, hlc: made }: NewEdit, held: Cells, now: string): { cells: Cells; hlc: string } {
  const hlc = made ?? now
  const cells = cellsOf(fields, hlc)
  return { hlc, cells: made === undefined ? cells : winningCells(held, cells) }
}

/** Inside a transaction over the whole store: the records, their edits in the outbox and the clock. */
export async function writeEdits(store: LocalStore, edits: NewEdit[]): Promise<void> {
  const meta = { ...(await readMeta(store)) }
  const rows = await heldRows(
    store,
    edits.map(({ entity, id }) => [entity, id]),
  )
  const queued: OutboxRow[] = []
  const gone: Gone[] = []
  for (const edit of edits) {
    const { entity, id, undo } = edit
    const held = rows.get(keyOf(entity, id))
    const before = held?.cells ?? {}
    const { cells, hlc } = cellsFor(edit, before, ticked(meta, store.now()))
    if (edit.hlc !== undefined && Object.keys(cells).length === 0) continue
    const kept = undo === undefined ? (held?.undo ?? null) : undo
    rows.set(keyOf(entity, id), rowOf(entity, id, mergeCells(before, cells), kept))
    gone.push(...replacedBy(entity, id, before, cells))
    queued.push(rowInOutbox(edit, { hlc, device: meta.device, seq: meta.nextSeq }, cells, before))
    meta.nextSeq += 1
    meta.hlc = edit.hlc === undefined ? hlc : witnessed(meta, [hlc], store.now())
  }
  await putRecords(store, [...rows.values()])
  if (gone.length > 0) await keepPast(store, gone)
  await store.outbox.bulkAdd(queued)
  await store.meta.put(meta)
}

const rowInOutbox = (
  edit: NewEdit,
  stamp: Pick<Op, 'hlc' | 'device' | 'seq'>,
  cells: Cells,
  before: Cells,
): OutboxRow => {
  const op = { ...stamp, entity: edit.entity, id: edit.id, fields: valuesOf(cells) }
  const bases = edit.hlc === undefined ? basesOf(edit, before) : {}
  const whole: Op = Object.keys(bases).length > 0 ? { ...op, bases } : op
  return { seq: op.seq, id: op.id, op: whole, parked: 0, reason: null }
}

export const writeEdit = (store: LocalStore, edit: NewEdit): Promise<void> => writeEdits(store, [edit])

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
