import { cellsOf, valuesOf } from '@rolecall/shared/sync/merge.ts'
import type { LocalStore } from './db.ts'
import { guarded } from './errors.ts'
import { putRecords, rowOf } from './derive.ts'
import { patchMeta, peekMeta, readMeta, ticked, witnessed } from './meta.ts'

const inOneGo = <T>(store: LocalStore, work: () => Promise<T>): Promise<T> =>
  guarded(() => store.transaction('rw', store.tables, work))

const clearAll = (store: LocalStore): Promise<unknown> => Promise.all(store.tables.map((table) => table.clear()))

/** The name this device syncs under. */
export const deviceOf = (store: LocalStore): Promise<string> =>
  inOneGo(store, async () => (await readMeta(store)).device)

/**
 * Gives the records of this device to a person. Where they already belong to another one it refuses, unless told to
 * replace them; the next edit then comes from a device of a new name, because a name belongs to one person for ever.
 */
export const claimStore = (
  store: LocalStore,
  userId: string,
  replace: boolean,
): Promise<{ claimed: boolean; unsynced: number }> =>
  inOneGo(store, async () => {
    const { owner } = await readMeta(store)
    const unsynced = await store.outbox.count()
    const foreign = owner !== null && owner !== userId
    if (foreign && !replace) return { claimed: false, unsynced }
    if (foreign) await clearAll(store)
    await patchMeta(store, { owner: userId, failures: 0, retryAt: null })
    return { claimed: true, unsynced: 0 }
  })

/** Removes everything from this device, unless edits would be lost and nobody said that they may be. */
export const clearStore = (store: LocalStore, evenUnsynced: boolean): Promise<{ cleared: boolean; unsynced: number }> =>
  inOneGo(store, async () => {
    const unsynced = await store.outbox.count()
    if (unsynced > 0 && !evenUnsynced) return { cleared: false, unsynced }
    await clearAll(store)
    return { cleared: true, unsynced }
  })

/** Clocks of the account that ended mean nothing to the next one; the values themselves are what counts. */
async function asNew(store: LocalStore): Promise<void> {
  const records = await store.records.toArray()
  const meta = await readMeta(store)
  const { device } = meta
  for (const { entity, id, cells, undo } of records) {
    const seq = meta.nextSeq++
    meta.hlc = ticked(meta, store.now())
    const { hlc } = meta
    const fields = valuesOf(cells)
    await putRecords(store, [rowOf(entity, id, cellsOf(fields, hlc), undo)])
    await store.outbox.add({ seq, id, op: { device, seq, hlc, entity, id, fields }, parked: 0, reason: null })
  }
  await store.meta.put(meta)
}

/**
 * After an account has ended: what is on this device stays and belongs to nobody. All of it waits as if it had just
 * been written, so that an account made later gets it whole; the device takes a new name for that.
 */
export const releaseStore = (store: LocalStore): Promise<void> =>
  inOneGo(store, async () => {
    const before = await peekMeta(store)
    await Promise.all([store.meta.clear(), store.outbox.clear()])
    if (before) await patchMeta(store, { hlc: witnessed(await readMeta(store), [before.hlc], store.now()) })
    await asNew(store)
  })
