import type { LocalStore } from './db.ts'
import { guarded } from './errors.ts'
import { patchMeta, readMeta } from './meta.ts'

const inOneGo = <T>(store: LocalStore, work: () => Promise<T>): Promise<T> =>
  guarded(() => store.transaction('rw', store.tables, work))

const clearAll = (store: LocalStore): Promise<unknown> => Promise.all(store.tables.map((table) => table.clear()))

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
