import { Dexie } from 'dexie'
import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { valuesOf } from '@rolecall/shared/sync/merge.ts'
import { isMark, isPurged, PURGED } from '@rolecall/shared/sync/purge.ts'
import { briefOf } from './brief.ts'
import type { BriefRow } from './brief.ts'
import type { LocalStore, RecordRow } from './db.ts'
import { change } from './edit.ts'
import { localStore } from './local-store.ts'
import { peekMeta } from './meta.ts'
import { forgetRecord } from './purged.ts'

/** So long an application stays in the trash. */
export const TRASH_DAYS = 30
const DAY = 86_400_000

const trashed = async (store: LocalStore): Promise<RecordRow[]> => {
  const rows = store.records
    .where('[entity+deleted+savedAt]')
    .between([APPLICATION, 1, Dexie.minKey], [APPLICATION, 1, Dexie.maxKey])
  return (await rows.toArray()).filter(({ cells }) => !isPurged(cells))
}

/** What lies in the trash, the latest first. */
export async function listTrashed(store: LocalStore): Promise<BriefRow[]> {
  const briefs = (await trashed(store)).map(({ id, cells, savedAt }) => briefOf(id, valuesOf(cells), savedAt))
  return briefs.toSorted((a, b) => ((a.deletedAt ?? '') < (b.deletedAt ?? '') ? 1 : -1))
}

/** Edits that nobody was ever sent lose their values too. One that may be under way must stay as it is. */
async function emptyUnsent(store: LocalStore, id: string): Promise<void> {
  if ((await peekMeta(store))?.owner) return
  await store.outbox
    .where('id')
    .equals(id)
    .modify(({ op }) => {
      op.fields = Object.fromEntries(Object.entries(op.fields).filter(([name]) => isMark(name)))
    })
}

/** Takes everything but the mark off this device, the kept page too. The server and other devices follow the mark. */
export const emptyFromTrash = (ids: readonly string[], store = localStore): Promise<void> =>
  change(store, async (edit) => {
    for (const id of ids) {
      const held = await store.records.get([APPLICATION, id])
      // Put back in another window meanwhile: it is no longer in the trash.
      if (held?.deleted !== 1) continue
      await edit(APPLICATION, id, { [PURGED]: new Date(store.now()).toISOString() }, null)
      const marked = await store.records.get([APPLICATION, id])
      if (marked) await forgetRecord(store, marked)
      await emptyUnsent(store, id)
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
