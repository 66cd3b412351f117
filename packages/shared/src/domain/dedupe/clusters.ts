import { compare, otherRequisition, otherRung } from './compare.ts'
import type { Reason, Verdict } from './compare.ts'
import type { Facts, Fingerprint } from './fingerprint.ts'
import { keysOf, MOST_OF_A_KEY } from './keys.ts'
import { comparePlaces } from './where.ts'

export interface Pair<F extends Facts = Facts> {
  a: F
  b: F
  verdict: Verdict
}

/** Which adverts have been met under each key. */
class Met {
  readonly #kept = new Map<number, number[]>()

  /** Those before it, and from now on this one too. */
  under(key: number, at: number): readonly number[] {
    const held = this.#kept.get(key)
    if (!held) this.#kept.set(key, [at])
    else if (held.length < MOST_OF_A_KEY) held.push(at)
    return held?.filter((other) => other !== at) ?? NOBODY
  }
}
const NOBODY: readonly number[] = []

/** All pairs that have an address, a name or a stretch of text in common. */
function* candidatesAmong<F extends Facts>(adverts: readonly F[]): Generator<[F, F]> {
  const met = new Met()
  for (const [at, advert] of adverts.entries()) {
    const near = new Set(keysOf(advert).flatMap((key) => met.under(key, at)))
    for (const other of near) {
      const found = adverts[other]
      if (found) yield [found, advert]
    }
  }
}

export function pairsAmong(adverts: readonly Fingerprint[]): Pair<Fingerprint>[] {
  return [...candidatesAmong(adverts)]
    .map(([a, b]) => ({ a, b, verdict: compare(a, b) }))
    .filter(({ verdict }) => verdict.tier !== 'no')
}

const STRENGTH: Partial<Record<Reason, number>> = { 'same-address': 3, 'same-requisition': 3, 'same-text': 2 }
const strengthOf = ({ verdict: { reason, share } }: Pair): number => (STRENGTH[reason] ?? 1) + share
const daysBetween = ({ a, b }: Pair): number => Math.abs((a.day ?? 0) - (b.day ?? 0))
/** Of equals those with the smaller names go first, in whatever order they came in. */
const namesOf = ({ a, b }: Pair): string => (a.id < b.id ? `${a.id}\n${b.id}` : `${b.id}\n${a.id}`)
const byName = (x: Pair, y: Pair): number => (namesOf(x) < namesOf(y) ? -1 : 1)

/** These two can never be one opening, whoever stands between them. */
const contradict = (a: Facts, b: Facts): boolean =>
  otherRequisition(a, b) || comparePlaces(a.places, b.places) === 'other' || otherRung(a, b)

export interface Clusters {
  /** Of each advert, the id of the one that its group is called by. */
  group: ReadonlyMap<string, string>
  /** The pairs that made the groups, each of which brought two together that were apart. */
  joined: readonly Pair[]
}

/**
 * Joins what is the same, the surest first; nobody comes into a group that has somebody who contradicts it, or from whom
 * somebody parted it.
 */
export function cluster(
  adverts: readonly Facts[],
  pairs: readonly Pair[],
  isParted: (a: Facts, b: Facts) => boolean = () => false,
): Clusters {
  const groups = new Map(adverts.map((advert) => [advert.id, [advert]]))
  const joined: Pair[] = []
  const sorted = pairs
    .filter(({ verdict }) => verdict.tier === 'same')
    .toSorted((x, y) => strengthOf(y) - strengthOf(x) || daysBetween(x) - daysBetween(y) || byName(x, y))
  for (const pair of sorted) {
    const [one = [], other = []] = [groups.get(pair.a.id), groups.get(pair.b.id)]
    if (one === other || one.some((x) => other.some((y) => contradict(x, y) || isParted(x, y)))) continue
    const both = [...one, ...other]
    for (const { id } of both) groups.set(id, both)
    joined.push(pair)
  }
  return { group: new Map(adverts.map(({ id }) => [id, groups.get(id)?.[0]?.id ?? id])), joined }
}

export const clustersOf = (adverts: readonly Facts[], pairs: readonly Pair[]): ReadonlyMap<string, string> =>
  cluster(adverts, pairs).group
