import { compare, otherRequisition, otherRung } from './compare.ts'
import type { Reason, Verdict } from './compare.ts'
import type { Fingerprint } from './fingerprint.ts'
import { textNumber } from './shingles.ts'
import { bandsOf } from './sketch.ts'
import { comparePlaces } from './where.ts'

/** A key that more adverts share than this says nothing: it is a template's. */
const MOST_OF_A_KEY = 60

export interface Pair {
  a: Fingerprint
  b: Fingerprint
  verdict: Verdict
}

/** The kinds of keys under which an advert is looked for: addresses, names, and stretches of its text. */
const KINDS = { address: 0, name: 1, text: 2 } as const
type Key = readonly [kind: number, key: number]

function keysOf(one: Fingerprint): Key[] {
  const keys: Key[] = [[KINDS.address, textNumber(one.address)]]
  if (one.requisition) keys.push([KINDS.address, textNumber(one.requisition.address)])
  if (one.company !== null) keys.push([KINDS.name, textNumber(`${one.company}|${one.titleKey}`)])
  if (one.shingles.length > 0)
    for (const [band, key] of bandsOf(one.sketch).entries()) keys.push([KINDS.text + band, key])
  return keys
}

/** Which adverts have been met under each key. */
class Met {
  readonly #kinds: Map<number, number[]>[] = []

  /** Those before it, and from now on this one too. */
  under([kind, key]: Key, at: number): readonly number[] {
    const kept = (this.#kinds[kind] ??= new Map())
    // The engine keeps numbers of 30 bits as they are, and anything larger as an object each.
    const held = kept.get(key >>> 2)
    if (!held) kept.set(key >>> 2, [at])
    else if (held.length < MOST_OF_A_KEY) held.push(at)
    return held?.filter((other) => other !== at) ?? NOBODY
  }
}
const NOBODY: readonly number[] = []

/** All pairs that have an address, a name or a stretch of text in common. */
function* candidatesAmong(adverts: readonly Fingerprint[]): Generator<[Fingerprint, Fingerprint]> {
  const met = new Met()
  for (const [at, advert] of adverts.entries()) {
    const near = new Set(keysOf(advert).flatMap((key) => met.under(key, at)))
    for (const other of near) {
      const found = adverts[other]
      if (found) yield [found, advert]
    }
  }
}

export function pairsAmong(adverts: readonly Fingerprint[]): Pair[] {
  return [...candidatesAmong(adverts)]
    .map(([a, b]) => ({ a, b, verdict: compare(a, b) }))
    .filter(({ verdict }) => verdict.tier !== 'no')
}

const STRENGTH: Partial<Record<Reason, number>> = { 'same-address': 3, 'same-requisition': 3, 'same-text': 2 }
const strengthOf = ({ verdict: { reason, share } }: Pair): number => (STRENGTH[reason] ?? 1) + share
const daysBetween = ({ a, b }: Pair): number => Math.abs((a.day ?? 0) - (b.day ?? 0))

/** These two can never be one opening, whoever stands between them. */
const contradict = (a: Fingerprint, b: Fingerprint): boolean =>
  otherRequisition(a, b) || comparePlaces(a.places, b.places) === 'other' || otherRung(a, b)

/** Joins what is the same, the surest first; nobody comes into a group that has somebody who contradicts it. */
export function clustersOf(adverts: readonly Fingerprint[], pairs: readonly Pair[]): Map<string, string> {
  const groups = new Map(adverts.map((advert) => [advert.id, [advert]]))
  const sorted = pairs
    .filter(({ verdict }) => verdict.tier === 'same')
    .toSorted((x, y) => strengthOf(y) - strengthOf(x) || daysBetween(x) - daysBetween(y))
  for (const { a, b } of sorted) {
    const [one = [], other = []] = [groups.get(a.id), groups.get(b.id)]
    if (one === other || one.some((x) => other.some((y) => contradict(x, y)))) continue
    const joined = [...one, ...other]
    for (const { id } of joined) groups.set(id, joined)
  }
  return new Map(adverts.map(({ id }) => [id, groups.get(id)?.[0]?.id ?? id]))
}
