import { isOvertaken } from './write-jobs.ts'

/** Somebody else may change jobs between our reading and our writing; it is a rare thing to meet so often in a row. */
const MOST_TRIES = 5

/** Begins anew where another process was faster. */
export async function untilNotOvertaken<T>(once: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++)
    try {
      return await once()
    } catch (error) {
      if (!isOvertaken(error) || tries === MOST_TRIES) throw error
    }
}
