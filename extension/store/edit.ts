import { cellsOf, mergeCells } from '@rolecall/shared/sync/merge.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import type { LocalStore, Undo } from './db.ts'
import { putRecords, rowOf } from './derive.ts'
import { guarded } from './errors.ts'
import { readMeta, ticked } from './meta.ts'

export type Fields = Record<string, Json>
/** Writes one edit inside the change under way. `undo` says what a save replaced; left out, it stays as it is. */
export type Edit = (entity: string, id: string, fields: Fields, undo?: Undo | null) => Promise<void>

const editIn =
  (store: LocalStore): Edit =>
  async (entity, id, fields, undo) => {
    const meta = await readMeta(store)
    const hlc = ticked(meta, store.now())
    const held = await store.records.get([entity, id])
    const cells = mergeCells(held?.cells ?? {}, cellsOf(fields, hlc))
    await putRecords(store, [rowOf(entity, id, cells, undo === undefined ? (held?.undo ?? null) : undo)])
    const op = { device: meta.device, seq: meta.nextSeq, hlc, entity, id, fields }
    await store.outbox.add({ seq: op.seq, id, op, parked: 0, reason: null })
    await store.meta.put({ ...meta, hlc, nextSeq: meta.nextSeq + 1 })
  }

/**
 * One transaction around reading and editing: the record, its edit in the outbox and the clock are stored together
 * or not at all, so a killed worker can neither lose an edit nor send one that never happened.
 */
export async function change<T>(store: LocalStore, work: (edit: Edit) => Promise<T>): Promise<T> {
  const done = await guarded(() => store.transaction('rw', store.tables, () => work(editIn(store))))
  store.announce()
  return done
}
