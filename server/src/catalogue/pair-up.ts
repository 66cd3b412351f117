import { judge, judgeBySketch } from '@rolecall/shared/domain/dedupe/compare.ts'
import type { Verdict } from '@rolecall/shared/domain/dedupe/compare.ts'
import type { Facts } from '@rolecall/shared/domain/dedupe/fingerprint.ts'
import { MOST_OF_A_KEY } from '@rolecall/shared/domain/dedupe/keys.ts'
import { containment, shinglesOf } from '@rolecall/shared/domain/dedupe/shingles.ts'
import type { Db } from '../ports/db.ts'
import type { Arrival } from './arrival.ts'
import { readHeld, readTexts, readUnder } from './known.ts'
import type { Held, KeptPair } from './known.ts'

/** Whatever was over for so long and is advertised again is a new opening, or one that could not be filled. */
const LONG_OVER_MS = 14 * 24 * 60 * 60_000

/** What the arrivals have to do with each other and with all that came before. */
export interface PairedUp {
  pairs: readonly KeptPair[]
  /** The keys under which each arrival is found from now on. */
  keys: readonly (readonly [key: number, posting: number])[]
  held: ReadonlyMap<number, Held>
}

interface Candidates {
  near: readonly (readonly [arrival: Arrival, other: number])[]
  keys: PairedUp['keys']
}

/** Those that have a key in common, each two once. Arrivals meet each other in the order of their numbers. */
function candidatesOf(arrivals: readonly Arrival[], under: Map<number, number[]>): Candidates {
  const own = new Set(arrivals.map(({ number }) => number))
  // What an arrival said before counts no more.
  for (const [key, list] of under)
    under.set(
      key,
      list.filter((one) => !own.has(one)),
    )
  const near: [Arrival, number][] = []
  const keys: [number, number][] = []
  for (const arrival of arrivals) {
    const others = new Set<number>()
    for (const key of arrival.keys) {
      const list = under.get(key) ?? []
      for (const other of list) others.add(other)
      if (list.length >= MOST_OF_A_KEY) continue
      keys.push([key, arrival.number])
      under.set(key, [...list, arrival.number])
    }
    for (const other of others) near.push([arrival, other])
  }
  return { near, keys }
}

interface Two {
  arrival: Arrival
  other: { number: number; facts: Facts; held: Held | null; arrival: Arrival | null }
  verdict: Verdict | null
}

function twosOf({ near }: Candidates, arrivals: readonly Arrival[], held: ReadonlyMap<number, Held>): Two[] {
  const among = new Map(arrivals.map((arrival) => [arrival.number, arrival]))
  return near.flatMap(([arrival, number]): Two[] => {
    const [other = null, kept = null] = [among.get(number), held.get(number)]
    const facts = other?.print ?? kept?.facts
    if (!facts) return []
    const verdict = judgeBySketch(arrival.print, facts)
    return [{ arrival, other: { number, facts, held: kept, arrival: other }, verdict }]
  })
}

/** The texts of those that the sketches leave open, each read once. */
async function judgeRest(catalogue: Db, twos: readonly Two[]): Promise<void> {
  const open = twos.filter(({ verdict }) => verdict === null)
  const wanted = new Set(open.flatMap(({ other }) => (other.arrival ? [] : [other.number])))
  const texts = wanted.size === 0 ? new Map<number, string>() : await readTexts(catalogue, wanted)
  const rows = new Map([...texts].map(([number, text]) => [number, shinglesOf(text)]))
  for (const two of open) {
    const shingles = two.other.arrival?.print.shingles ?? rows.get(two.other.number) ?? new Uint32Array()
    two.verdict = judge(two.arrival.print, two.other.facts, containment(two.arrival.print.shingles, shingles))
  }
}

function pairOf({ arrival, other, verdict }: Two, now: number): KeptPair | null {
  if (!verdict || verdict.tier === 'no') return null
  const [one = 0, two = 0] = [arrival.number, other.number].toSorted((a, b) => a - b)
  const { closedAt = null, job = null } = other.held ?? {}
  const isOver = closedAt !== null && now - closedAt >= LONG_OVER_MS
  const isAgain = verdict.tier === 'same' && isOver && arrival.before?.job !== job
  return { one, other: two, tier: isAgain ? 'again' : verdict.tier, reason: verdict.reason, share: verdict.share }
}

const STRONGEST = 8

/** A template of a thousand towns says "likely" to each of them: the most alike are enough to be shown. */
function withoutTheMany(pairs: readonly KeptPair[]): KeptPair[] {
  const likely = pairs.filter(({ tier }) => tier === 'likely').toSorted((a, b) => b.share - a.share)
  const count = new Map<number, number>()
  const kept = likely.filter(({ one, other }) => {
    const [mine, its] = [count.get(one) ?? 0, count.get(other) ?? 0]
    if (Math.max(mine, its) >= STRONGEST) return false
    count.set(one, mine + 1).set(other, its + 1)
    return true
  })
  return [...pairs.filter(({ tier }) => tier !== 'likely'), ...kept]
}

/** Compares every arrival with all that it has a key in common with. */
export async function pairUp(catalogue: Db, arrivals: readonly Arrival[], now: number): Promise<PairedUp> {
  const under = await readUnder(catalogue, new Set(arrivals.flatMap(({ keys }) => keys)))
  const candidates = candidatesOf(arrivals, under)
  const own = new Set(arrivals.map(({ number }) => number))
  const wanted = new Set(candidates.near.flatMap(([, other]) => (own.has(other) ? [] : [other])))
  const held = wanted.size === 0 ? new Map<number, Held>() : await readHeld(catalogue, wanted)
  const twos = twosOf(candidates, arrivals, held)
  await judgeRest(catalogue, twos)
  const pairs = twos.flatMap((two) => pairOf(two, now) ?? [])
  return { pairs: withoutTheMany(pairs), keys: candidates.keys, held }
}
