import { diffPosting } from '@rolecall/shared/capture/diff-posting.ts'
import type { FieldChange } from '@rolecall/shared/capture/diff-posting.ts'
import type { Snapshot } from '@rolecall/shared/domain/application.ts'
import type { LocalStore, PageChange, RecordRow } from './db.ts'
import { snapshotOf } from './view.ts'

const MOST_CHANGES = 10
const MOST_TEXT = 400

/** A description is remembered by its length alone: the words of ten of them would outweigh the record. */
function short({ field, before, after }: FieldChange): FieldChange {
  const cut = (value: unknown): unknown => {
    if (field === 'description') return typeof value === 'string' ? value.length : 0
    return typeof value === 'string' ? value.slice(0, MOST_TEXT) : value
  }
  return { field, before: cut(before), after: cut(after) }
}

/** Inside the save's own transaction: what this reading of the page says otherwise than the last one. */
export async function noteChange(
  store: LocalStore,
  row: RecordRow,
  after: Snapshot,
  cause: PageChange['cause'],
): Promise<void> {
  const { id } = row
  const before = snapshotOf(row)
  // A better reading that waits was made from the page before this one.
  await store.better.delete(id)
  const changes = before ? diffPosting(before.posting, after.posting).map(short) : []
  if (changes.length === 0) return
  const held = (await store.history.get(id))?.changes ?? []
  const { capturedAt } = after
  await store.history.put({ id, changes: [{ cause, capturedAt, changes }, ...held].slice(0, MOST_CHANGES) })
}

/** The newest reading was taken back. */
export async function forgetChange(store: LocalStore, id: string, capturedAt: string): Promise<void> {
  const [newest, ...older] = (await store.history.get(id))?.changes ?? []
  if (newest?.capturedAt === capturedAt) await store.history.put({ id, changes: older })
}

/** The newest first. */
export const pageChanges = async (store: LocalStore, id: string): Promise<PageChange[]> =>
  (await store.history.get(id))?.changes ?? []
