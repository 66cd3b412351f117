import type { Db } from '../ports/db.ts'
import type { Arrival } from './arrival.ts'
import { groupUp } from './group.ts'
import type { Grouped, Member } from './group.ts'
import { readHeld, readPairs, readTogether } from './known.ts'
import type { Held, KeptPair } from './known.ts'
import type { PairedUp } from './pair-up.ts'

const memberOfArrival = ({ number, print, weight, before, seen }: Arrival): Member => ({
  number,
  facts: print,
  weight,
  job: before?.job ?? null,
  wasOpen: before !== null && before.closedAt === null,
  isOpen: seen.closedWhy === null,
})

export const memberOfHeld = ({ number, facts, weight, job, closedAt }: Held): Member => {
  const isOpen = closedAt === null
  return { number, facts, weight, job, wasOpen: isOpen, isOpen }
}

/** Everything that hangs together with an arrival, now or by what it said before. */
async function membersBeside(
  catalogue: Db,
  arrivals: readonly Arrival[],
  { pairs, held }: PairedUp,
): Promise<{ members: Member[]; kept: KeptPair[] }> {
  const own = new Set(arrivals.map(({ number }) => number))
  const changed = arrivals.filter(({ before }) => before !== null).map(({ number }) => number)
  const partners = pairs.filter(({ tier }) => tier === 'same').flatMap(({ one, other }) => [one, other])
  const seeds = new Set([...changed, ...partners.filter((number) => !own.has(number))])
  if (seeds.size === 0) return { members: [], kept: [] }
  const numbers = await readTogether(catalogue, seeds)
  const others = numbers.filter((number) => !own.has(number))
  const missing = others.filter((number) => !held.has(number))
  const read = missing.length === 0 ? new Map<number, Held>() : await readHeld(catalogue, missing)
  const members = others.flatMap((number) => {
    const found = held.get(number) ?? read.get(number)
    return found ? [memberOfHeld(found)] : []
  })
  const kept = await readPairs(catalogue, numbers)
  // What was said of an arrival before counts no more, but who parted it from another meant it.
  return {
    members,
    kept: kept.filter(({ one, other, tier }) => tier === 'parted' || (!own.has(one) && !own.has(other))),
  }
}

/** Says anew which postings are one job: the arrivals, and all that hangs together with them. */
export async function regroup(
  catalogue: Db,
  arrivals: readonly Arrival[],
  paired: PairedUp,
  nextJob: number,
): Promise<Grouped> {
  const { members, kept } = await membersBeside(catalogue, arrivals, paired)
  return groupUp([...members, ...arrivals.map(memberOfArrival)], [...kept, ...paired.pairs], nextJob)
}
