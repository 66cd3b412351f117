import type { LocalStore } from './db.ts'
import { writeEdits } from './edit.ts'
import type { NewEdit } from './edit.ts'
import { guarded } from './errors.ts'

/** Enough to be quick, and few enough that other windows get their turn in between. */
const A_PART = 200

/**
 * Any number of edits, a part at a time: each part is stored and queued as a whole or not at all. Cut off in between,
 * the parts before are there to stay, and doing the same once more does the rest.
 */
export async function writeInParts(
  store: LocalStore,
  edits: NewEdit[],
  done: (count: number) => void,
  part = A_PART,
): Promise<void> {
  try {
    for (let from = 0; from < edits.length; from += part) {
      const some = edits.slice(from, from + part)
      await guarded(() => store.transaction('rw', store.tables, () => writeEdits(store, some)))
      done(Math.min(from + part, edits.length))
    }
  } finally {
    store.announce()
  }
}
