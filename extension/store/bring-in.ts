import type { Archive } from '@rolecall/shared/exchange/archive-read.ts'
import { planImport, restoreEdits } from '@rolecall/shared/exchange/archive-plan.ts'
import type { ImportPlan } from '@rolecall/shared/exchange/archive-plan.ts'
import type { NewRecord } from '@rolecall/shared/exchange/records-of-import.ts'
import { restoreFiles } from './archive-files.ts'
import type { LocalStore } from './db.ts'
import { heldCells, keepArchiveExtra } from './everything.ts'
import { writeInParts } from './in-parts.ts'

type Done = (count: number, of: number) => void

/** What an import of our own export would do here. */
export const planArchive = async (store: LocalStore, { records }: Archive): Promise<ImportPlan> =>
  planImport(records, await heldCells(store, records), store.now())

/** Every field comes back under the clock it had, so that nothing newer is overwritten, here or on any other device. */
export async function restoreArchive(
  store: LocalStore,
  archive: Archive,
  plan: ImportPlan,
  done: Done = () => undefined,
): Promise<void> {
  const edits = restoreEdits(plan)
  await keepArchiveExtra(store, archive.extra)
  await restoreFiles(store, archive)
  await writeInParts(store, edits, (count) => done(count, edits.length))
}

export const addRecords = (store: LocalStore, records: NewRecord[], done: Done = () => undefined): Promise<void> =>
  writeInParts(store, records, (count) => done(count, records.length))

/** Takes a whole import back: all that it made goes into the trash. */
export const trashRecords = (
  store: LocalStore,
  records: readonly Pick<NewRecord, 'entity' | 'id'>[],
  done: Done = () => undefined,
): Promise<void> => {
  const deletedAt = new Date(store.now()).toISOString()
  const edits = records.map(({ entity, id }) => ({ entity, id, fields: { deletedAt } }))
  return writeInParts(store, edits, (count) => done(count, edits.length))
}
