import type { Db } from '../ports/db.ts'
import { arrivalOf } from './arrival.ts'
import type { Arrival } from './arrival.ts'
import { readKnown } from './known.ts'
import type { Known, State } from './known.ts'
import { idOf } from './sighting.ts'
import type { Seen } from './sighting.ts'

/** What was seen, by what has to be done about it. */
export interface SortedOut {
  /** Seen again, and nothing new. */
  unchanged: readonly number[]
  /** What their lists say of some of these now. */
  said: readonly (readonly [posting: number, said: string])[]
  arrivals: readonly Arrival[]
}

const isUnchanged = ({ hash, closedWhy }: Seen, known: Known): boolean =>
  // A day that has passed is not to come while the same is said, also where only the text says which day it is.
  known.hash === hash && (known.closedWhy === 'date' || (known.closedAt === null) === (closedWhy === null))

export async function sortOut(catalogue: Db, seen: readonly Seen[], state: State): Promise<SortedOut> {
  // One source may name a vacancy twice in a batch: what it said last holds.
  const once = new Map(seen.map((one) => [idOf(one.source, one.key), one]))
  const known = await readKnown(catalogue, [...once.values()])
  const unchanged: number[] = []
  const said: [number, string][] = []
  const arrivals: Arrival[] = []
  let next = state.lastPosting + 1
  for (const [id, one] of once) {
    const before = known.get(id) ?? null
    if (before && isUnchanged(one, before)) {
      unchanged.push(before.number)
      if (one.said) said.push([before.number, one.said])
    } else arrivals.push(arrivalOf(one, before?.number ?? next++, before))
  }
  return { unchanged, said, arrivals: arrivals.toSorted((a, b) => a.number - b.number) }
}
