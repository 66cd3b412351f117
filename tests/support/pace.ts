/** Does something and gives how long it took, in any unit: only the ratio of two of them is asked for. */
export type Timed = () => number | Promise<number>

/** The processor's time that the work took: what other programs do on a busy machine does not count. */
export function cpuOf(work: () => unknown): () => number {
  return () => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return user + system
  }
}

const TRIES = 4

/**
 * How many times as long the work takes as the floor: a fixed piece of work of the same nature, timed in the same
 * moment, so that a slow or a busy machine slows both. What disturbs a run makes it longer and never shorter, so the
 * least of a few tries is the truest; the first try that is within `most` ends them.
 */
export async function timesAsLong(work: Timed, floor: Timed, most: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < TRIES && !(least <= most); run++) {
    const before = await floor()
    const took = await work()
    const floors = [before, await floor(), await floor()]
    // The middle one: a floor that was disturbed itself must not excuse the work.
    least = Math.min(least, took / middle(floors))
  }
  return least
}

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
