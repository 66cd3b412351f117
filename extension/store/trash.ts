import { Dexie } from 'dexie'
import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { valuesOf } from '@rolecall/shared/sync/merge.ts'
import { briefOf } from './brief.ts'
import type { BriefRow } from './brief.ts'
import type { LocalStore, RecordRow } from './db.ts'
import { putRecords, rowOf } from './derive.ts'
import { change } from './edit.ts'
import { localStore } from './local-store.ts'
import { peekMeta } from './meta.ts'

/** So long an application stays in the trash. */
export const TRASH_DAYS = 30
const DAY = 86_400_000

/** The mark of a record whose content is gone; it is synced, so that no device shows it any more. */
const EMPTIED = 'purgedAt'
const isEmptied = ({ cells }: RecordRow): boolean => typeof cells[EMPTIED]?.value === 'string'

const trashed = async (store: LocalStore): Promise<RecordRow[]> => {
  const rows = store.records
    .where('[entity+deleted+savedAt]')
    .between([APPLICATION, 1, Dexie.minKey], [APPLICATION, 1, Dexie.maxKey])
  return (await rows.toArray()).filter((row) => !isEmptied(row))
}

/** What lies in the trash, the latest first. */
export async function listTrashed(store: LocalStore): Promise<BriefRow[]> {
  const briefs = (await trashed(store)).map(({ id, cells, savedAt }) => briefOf(id, valuesOf(cells), savedAt))
  return briefs.toSorted((a, b) => ((a.deletedAt ?? '') < (b.deletedAt ?? '') ? 1 : -1))
}

/** What stays of a record that was emptied: that it was. */
const marks = <T>(fields: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name === 'deletedAt' || name === EMPTIED))

const bare = ({ cells, id }: RecordRow): RecordRow => rowOf(APPLICATION, id, marks(cells), null)

/** Edits that nobody was ever sent lose their values too. One that may be under way must stay as it is. */
async function emptyUnsent(store: LocalStore, id: string): Promise<void> {
  if ((await peekMeta(store))?.owner) return
  await store.outbox
    .where('id')
    .equals(id)
    .modify(({ op }) => {
      op.fields = marks(op.fields)
    })
}

/** Takes everything but the mark off this device, the kept page too. The server and other devices follow the mark. */
export const emptyFromTrash = (ids: readonly string[], store = localStore): Promise<void> =>
  change(store, async (edit) => {
    for (const id of ids) {
      const held = await store.records.get([APPLICATION, id])
      // Put back in another window meanwhile: it is no longer in the trash.
      if (held?.deleted !== 1) continue
      await edit(APPLICATION, id, { [EMPTIED]: new Date(store.now()).toISOString() }, null)
      const marked = await store.records.get([APPLICATION, id])
      if (marked) await putRecords(store, [bare(marked)])
      await emptyUnsent(store, id)
      await Promise.all([store.pages.delete(id), store.better.delete(id), store.history.delete(id)])
    }
  })

/** With an account the server empties the trash, once every device knows what lies in it; without one, this does. */
export async function emptyOldTrash(store = localStore): Promise<void> {
  const meta = await peekMeta(store)
  if (meta?.owner) return
  const before = new Date(store.now() - TRASH_DAYS * DAY).toISOString()
  const old = (await listTrashed(store)).filter(({ deletedAt }) => deletedAt !== null && deletedAt < before)
  if (old.length > 0)
    await emptyFromTrash(
      old.map(({ id }) => id),
      store,
    )
}
