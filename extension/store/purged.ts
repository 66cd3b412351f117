import { valuesOf } from '@rolecall/shared/sync/merge.ts'
import { afterPurge, isPurged, PURGED } from '@rolecall/shared/sync/purge.ts'
import type { LocalStore, RecordRow } from './db.ts'
import { putRecords, rowOf } from './derive.ts'
import { writeEdit } from './edit.ts'

/** Taken out of the trash here before this device heard that it was emptied: what is still here fills it again. */
async function fillAgain(store: LocalStore, { entity, id, cells, undo }: RecordRow): Promise<void> {
  // Every field gets the clock of this edit, as on the devices that have forgotten them.
  await putRecords(store, [rowOf(entity, id, {}, undo)])
  await writeEdit(store, { entity, id, fields: { ...valuesOf(cells), [PURGED]: null } })
}

/** Takes everything but the mark off this device: its history and the kept page too. */
export async function forgetRecord(store: LocalStore, { entity, id, cells }: RecordRow): Promise<void> {
  await putRecords(store, [rowOf(entity, id, afterPurge(cells), null)])
  await store.past.where(':id').between([entity, id], [entity, id, '\uffff']).delete()
  await Promise.all([store.pages, store.better, store.history].map((table) => table.delete(id)))
}

/** Inside the transaction that takes an answer: records that the server has emptied. Whether one is filled again. */
export async function takePurges(store: LocalStore, arrived: RecordRow[]): Promise<boolean> {
  let wrote = false
  for (const row of arrived.filter(({ cells }) => isPurged(cells))) {
    const kept = row.cells['deletedAt']?.value === null
    await (kept ? fillAgain(store, row) : forgetRecord(store, row))
    wrote ||= kept
  }
  return wrote
}
