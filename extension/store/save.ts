import { addressesOf, newestReading, readingFields } from '@rolecall/shared/capture/again.ts'
import { APPLICATION, Snapshot } from '@rolecall/shared/domain/application.ts'
import type { PostingCapture } from '@rolecall/shared/domain/capture.ts'
import { uuidv7 } from '@rolecall/shared/domain/id.ts'
import { STAGES } from '@rolecall/shared/domain/stage.ts'
import { moveFields } from '@rolecall/shared/domain/status-event.ts'
import { typedSnapshot } from '@rolecall/shared/domain/typed-snapshot.ts'
import { valuesOf } from '@rolecall/shared/sync/merge.ts'
import type { LocalStore, PageChange, RecordRow } from './db.ts'
import { change } from './edit.ts'
import type { Edit, Fields } from './edit.ts'
import { StoreError } from './errors.ts'
import { forgetChange, noteChange } from './history.ts'
import { localStore } from './local-store.ts'
import { snapshotOf, viewOf } from './view.ts'

export interface Saved {
  id: string
  /** It was saved before: the same application now carries the newest reading of the page. */
  again: boolean
}

/** A copy of another application gives way to that one, whichever was saved last. */
const copyRank = ({ cells }: RecordRow): number => (typeof cells['mergedInto']?.value === 'string' ? 1 : 0)

/** Rows seen at one of the addresses: live ones before those in the trash, the newest first. */
export async function rowsAt(store: LocalStore, addresses: string[]): Promise<RecordRow[]> {
  const rows = await store.records.where('addresses').anyOf(addresses).distinct().toArray()
  const applications = rows.filter(({ entity }) => entity === APPLICATION)
  return applications.toSorted(
    (a, b) => a.deleted - b.deleted || copyRank(a) - copyRank(b) || b.savedAt.localeCompare(a.savedAt),
  )
}

export async function saveNew(store: LocalStore, edit: Edit, snapshot: Snapshot, more: Fields = {}): Promise<Saved> {
  const id = uuidv7(store.now(), store.random)
  const savedAt = new Date(store.now()).toISOString()
  const begun = moveFields({ stage: STAGES[0], at: savedAt, basis: 'me' }, store.random)
  await edit(APPLICATION, id, { snapshot, savedAt, ...begun, ...more }, { kind: 'first' })
  return { id, again: false }
}

/** A newer reading of the same page takes the place of the one before; the person's corrections stand over both. */
export async function saveAgain(
  store: LocalStore,
  edit: Edit,
  row: RecordRow,
  snapshot: Snapshot,
  cause: PageChange['cause'] = 'page',
): Promise<Saved> {
  const before = snapshotOf(row)
  const newest = newestReading(before, snapshot)
  const wasDeleted = row.cells['deletedAt']?.value ?? null
  const out = wasDeleted === null ? {} : { deletedAt: null }
  await noteChange(store, row, newest, cause)
  // A page read again and found unchanged is no edit: there is nothing to send but its return from the trash.
  const fields: Fields = { ...readingFields(valuesOf(row.cells), before, newest, cause), ...out }
  const held = Object.keys(fields).map((name) => [name, row.cells[name]?.value ?? null] as const)
  if (held.length > 0) await edit(APPLICATION, row.id, fields, { kind: 'again', before: Object.fromEntries(held) })
  // Nothing was replaced just now, and an undo must not reach back to a save of days ago.
  else await store.records.update([APPLICATION, row.id], { undo: null })
  return { id: row.id, again: true }
}

function parsedSnapshot(value: Snapshot): Snapshot {
  const read = Snapshot.safeParse(value)
  if (!read.success) throw new StoreError('not-valid', read.error)
  return read.data
}

export function saveCapture(capture: PostingCapture, store = localStore): Promise<Saved> {
  const { captureVersion, capturedAt, posting, origins, warnings } = capture
  return change(store, async (edit) => {
    const snapshot = parsedSnapshot({ captureVersion, capturedAt, posting, origins, warnings })
    const [row] = await rowsAt(store, addressesOf(posting))
    return row ? saveAgain(store, edit, row, snapshot) : saveNew(store, edit, snapshot)
  })
}

export interface Stub {
  url: string
  title: string
  company?: string
  description?: string
}

const stubSnapshot = ({ url, title, company = '', description = '' }: Stub, now: number): Snapshot =>
  typedSnapshot({ url, title: title.trim(), company: company.trim(), description: description.trim() }, now)

/** Several jobs may stand at one address, so a stub is the same only where its title is too. */
const hasTitle = (row: RecordRow, title: string): boolean =>
  [snapshotOf(row)?.posting.title, viewOf(row, false)?.posting.title].includes(title)

/** A page that could not be read as a job: what the person typed is the posting. */
export function saveStub(stub: Stub, store = localStore): Promise<Saved> {
  return change(store, async (edit) => {
    const snapshot = parsedSnapshot(stubSnapshot(stub, store.now()))
    if (snapshot.posting.title === '') throw new StoreError('not-valid')
    const rows = await rowsAt(store, addressesOf(snapshot.posting))
    const row = rows.find((held) => hasTitle(held, snapshot.posting.title))
    if (!row) return saveNew(store, edit, snapshot)
    if (row.deleted === 1) await edit(APPLICATION, row.id, { deletedAt: null })
    return { id: row.id, again: true }
  })
}

/** Takes the last save back: the first one goes to the trash, a later one gives way to the reading before it. */
export function undoSave(id: string, store = localStore): Promise<void> {
  return change(store, async (edit) => {
    const row = await store.records.get([APPLICATION, id])
    if (!row) throw new StoreError('not-found')
    if (row.undo?.kind === 'first')
      await edit(APPLICATION, id, { deletedAt: new Date(store.now()).toISOString() }, null)
    if (row.undo?.kind !== 'again') return
    await forgetChange(store, id, snapshotOf(row)?.capturedAt ?? '')
    await edit(APPLICATION, id, row.undo.before, null)
  })
}
