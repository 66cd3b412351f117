import { EMPTY_WRITING, WRITING, writingFields } from '@rolecall/shared/domain/writing.ts'
import type { Writing } from '@rolecall/shared/domain/writing.ts'
import { valuesOf } from '@rolecall/shared/sync/merge.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import type { LocalStore } from './db.ts'
import { localStore } from './local-store.ts'
import { addRecord, liveRows, readRecord } from './records.ts'
import type { RecordView, TakeBack } from './records.ts'

export type WritingView = RecordView<typeof writingFields> & {
  /** Everything there is; texts that met are read from here. */
  fields: Readonly<Record<string, Json>>
}

/** What was written for an application, the newest first. */
export async function listWritings(store: LocalStore, application: string): Promise<WritingView[]> {
  const rows = await liveRows(store, WRITING, application)
  return rows
    .flatMap((row) => {
      const read = readRecord(row, writingFields, EMPTY_WRITING)
      return read ? [{ ...read, fields: valuesOf(row.cells) }] : []
    })
    .toSorted((a, b) => (a.addedAt < b.addedAt ? 1 : -1))
}

export const addWriting = (
  writing: Pick<Writing, 'kind' | 'application' | 'text'> & Partial<Writing>,
  store = localStore,
): Promise<{ id: string; takeBack: TakeBack }> => {
  const addedAt = new Date(store.now()).toISOString()
  return addRecord(WRITING, { ...EMPTY_WRITING, addedAt, ...writing }, store)
}

/** For whoever offers to take back what is still being written down. */
export async function takenBack(kept: ReturnType<typeof addWriting>): Promise<void> {
  await (await kept).takeBack()
}
