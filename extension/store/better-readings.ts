import { diffPosting } from '@rolecall/shared/capture/diff-posting.ts'
import type { FieldChange } from '@rolecall/shared/capture/diff-posting.ts'
import { Snapshot } from '@rolecall/shared/domain/application.ts'
import { CAPTURE_VERSION } from '@rolecall/shared/domain/capture-values.ts'
import type { PostingCapture } from '@rolecall/shared/domain/capture.ts'
import type { PostingField } from '@rolecall/shared/domain/posting.ts'
import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import type { LocalStore, RecordRow } from './db.ts'
import { change } from './edit.ts'
import { guarded, StoreError } from './errors.ts'
import { readKeptPage } from './kept-pages.ts'
import type { KeptPage } from './kept-pages.ts'
import { localStore } from './local-store.ts'
import type { TakeBack } from './records.ts'
import { saveAgain } from './save.ts'
import { snapshotOf, viewOf } from './view.ts'

/** Reads a kept page anew; null where it is no posting to the readers of today. */
export type Read = (page: KeptPage) => PostingCapture | null

/** Fields the person corrected are theirs, so what the page says there is of no concern. */
function openChanges(row: RecordRow, snapshot: Snapshot): FieldChange[] {
  const before = snapshotOf(row)
  const own: PostingField[] = viewOf(row, false)?.edited ?? []
  return before ? diffPosting(before.posting, snapshot.posting).filter(({ field }) => !own.includes(field)) : []
}

/** The reading is older than the readers, and not newer than the page that is kept here. */
function isOutdated(row: RecordRow | undefined, page: KeptPage): row is RecordRow {
  const snapshot = row?.deleted === 0 ? snapshotOf(row) : null
  return snapshot !== null && snapshot.captureVersion < CAPTURE_VERSION && snapshot.capturedAt <= page.capturedAt
}

/** What cannot be read must not keep the others from being read, now and at every later opening. */
async function outcome(store: LocalStore, id: string, row: RecordRow | undefined, read: Read): Promise<unknown> {
  try {
    const page = await readKeptPage(id, store)
    return page && isOutdated(row, page) ? read(page) : null
  } catch {
    return null
  }
}

async function readAgain(store: LocalStore, id: string, read: Read): Promise<void> {
  const row = await store.records.get([APPLICATION, id])
  const parsed = Snapshot.safeParse(await outcome(store, id, row, read))
  await store.transaction('rw', store.pages, store.better, async () => {
    // Once for each version of the readers, also where nothing came of it.
    await store.pages.update(id, { captureVersion: CAPTURE_VERSION })
    if (!row || !parsed.success || openChanges(row, parsed.data).length === 0) return
    await store.better.put({ id, instead: snapshotOf(row)?.capturedAt ?? '', snapshot: parsed.data })
  })
}

/** Reads a few pages that older readers have read, and keeps what would be better as an offer. True: more are left. */
export const readOldPages = (read: Read, most: number, store = localStore): Promise<boolean> =>
  guarded(async () => {
    const ids = await store.pages.where('captureVersion').below(CAPTURE_VERSION).limit(most).primaryKeys()
    for (const id of ids) await readAgain(store, id, read)
    return ids.length === most
  })

/** What the newer readers would change now, field by field; null where there is nothing to decide. */
export async function betterReading(store: LocalStore, id: string): Promise<FieldChange[] | null> {
  const [row, offer] = await Promise.all([store.records.get([APPLICATION, id]), store.better.get(id)])
  if (!row || !offer || snapshotOf(row)?.capturedAt !== offer.instead) return null
  const changes = openChanges(row, offer.snapshot)
  return changes.length > 0 ? changes : null
}

/** The applications for which a better reading waits. */
export async function betterReadings(store: LocalStore): Promise<string[]> {
  const ids = await store.better.toCollection().primaryKeys()
  const open = await Promise.all(ids.map((id) => betterReading(store, id)))
  return ids.filter((_, index) => open[index] !== null)
}

/** The same as saving the page again: corrections stay, and the save can be taken back. */
export const acceptReading = (id: string, store = localStore): Promise<void> =>
  change(store, async (edit) => {
    const [row, offer] = await Promise.all([store.records.get([APPLICATION, id]), store.better.get(id)])
    if (!row || !offer) throw new StoreError('not-found')
    const snapshot = Snapshot.safeParse(offer.snapshot)
    if (!snapshot.success) throw new StoreError('not-valid', snapshot.error)
    await saveAgain(store, edit, row, snapshot.data, 'readers')
  })

/** Taken back, the offer stands again, as long as it is still of the page as it was read. */
export const declineReading = (id: string, store = localStore): Promise<TakeBack> =>
  guarded(async () => {
    const offer = await store.better.get(id)
    await store.better.delete(id)
    return async () => {
      if (offer) await guarded(() => store.better.put(offer))
    }
  })
