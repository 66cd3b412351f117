import type { LocalStore } from './db.ts'
import { guarded } from './errors.ts'

/** Several edits in one transaction: all of them are stored and queued, or none. */
export const together = <T>(store: LocalStore, work: () => Promise<T>): Promise<T> =>
  guarded(() => store.transaction('rw', store.tables, work))
