import { uuidv7 } from '@rolecall/shared/domain/id.ts'
import { EMPTY_WRITING, WRITING, writingFields } from '@rolecall/shared/domain/writing.ts'
import type { Writing } from '@rolecall/shared/domain/writing.ts'
import { valuesOf } from '@rolecall/shared/sync/merge.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import type { LocalStore } from './db.ts'
import { localStore } from './local-store.ts'
import { addRecord, editRecords, liveRows, readRecord } from './records.ts'
import type { RecordEdit, RecordView, TakeBack } from './records.ts'

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

type Notes = Pick<Writing, 'question' | 'options' | 'resume'>

/**
 * Keeps questions for an interview in place of those that were kept before; what the person has written an answer to
 * stays, whatever is asked now.
 */
export async function replaceNotes(
  application: string,
  notes: readonly Notes[],
  store = localStore,
): Promise<TakeBack> {
  const addedAt = new Date(store.now()).toISOString()
  const before = (await listWritings(store, application)).filter(({ kind }) => kind === 'interview')
  const edits = notes.map((one): RecordEdit => {
    const same = before.find(({ question }) => question === one.question)
    const fresh = { ...EMPTY_WRITING, kind: 'interview', application, addedAt }
    return same
      ? { entity: WRITING, id: same.id, fields: { options: one.options } }
      : { entity: WRITING, id: uuidv7(store.now(), store.random), fields: { ...fresh, ...one } }
  })
  const kept = new Set(edits.map(({ id }) => id))
  const gone = before.filter(({ id, text, options }) => !kept.has(id) && text === '' && 'outline' in options)
  return editRecords(
    [...edits, ...gone.map(({ id }) => ({ entity: WRITING, id, fields: { deletedAt: addedAt } }))],
    store,
  )
}

/** For whoever offers to take back what is still being written down. */
export async function takenBack(kept: ReturnType<typeof addWriting>): Promise<void> {
  await (await kept).takeBack()
}
