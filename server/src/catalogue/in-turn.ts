import { WriteLock } from '../ports/write-lock.ts'
import type { Db } from '../ports/db.ts'

const turns = new WeakMap<Db, WriteLock>()

/** One at a time in this process: two that change the same jobs at once would only have to begin again. */
export function inTurn<T>(catalogue: Db, job: () => Promise<T>): Promise<T> {
  const turn = turns.get(catalogue) ?? new WriteLock()
  turns.set(catalogue, turn)
  return turn.run(job)
}
