import { tailAbove, zWithTail } from './normal.ts'

/** So many of so many. */
export interface Proportion {
  hits: number
  of: number
}

export interface Comparison {
  /** The second proportion less the first. */
  difference: number
  /** Where the true difference lies with the confidence asked for. */
  low: number
  high: number
  /** The chance of a difference at least as large where there is none. */
  p: number
  test: 'z' | 'fisher'
}

const shareOf = ({ hits, of }: Proportion): number => hits / of

/** With fewer expected in any cell the bell curve says too much. */
const LEAST_EXPECTED = 5

function isSmall(one: Proportion, other: Proportion): boolean {
  const hit = (one.hits + other.hits) / (one.of + other.of)
  return Math.min(one.of, other.of) * Math.min(hit, 1 - hit) < LEAST_EXPECTED
}

/** Two-sided, with the share of both together. */
export function zTest(one: Proportion, other: Proportion): number {
  const together = (one.hits + other.hits) / (one.of + other.of)
  const spread = Math.sqrt(together * (1 - together) * (1 / one.of + 1 / other.of))
  return spread === 0 ? 1 : 2 * tailAbove(Math.abs(shareOf(other) - shareOf(one)) / spread)
}

/** ln n! for 0 to most. */
function logFactorials(most: number): (n: number) => number {
  const sums = [0]
  for (let n = 1; n <= most; n += 1) sums.push((sums[n - 1] ?? 0) + Math.log(n))
  return (n) => sums[n] ?? 0
}

/** Two tables that are equally likely may differ in their last digits. */
const SAME = 1 + 1e-7

/** Fisher's exact test, two-sided: all tables with these margins that are no likelier than the one there is. */
export function fisherTest(one: Proportion, other: Proportion): number {
  const of = one.of + other.of
  const hits = one.hits + other.hits
  const log = logFactorials(of)
  const choose = (n: number, k: number): number => log(n) - log(k) - log(n - k)
  const chance = (k: number): number => Math.exp(choose(one.of, k) + choose(other.of, hits - k) - choose(of, hits))
  const there = chance(one.hits) * SAME
  const [least, most] = [Math.max(0, hits - other.of), Math.min(hits, one.of)]
  let sum = 0
  for (let k = least; k <= most; k += 1) if (chance(k) <= there) sum += chance(k)
  return Math.min(1, sum)
}

/** Wilson's interval: honest near 0 and 1, where the usual one leaves the possible. */
function wilson({ hits, of }: Proportion, z: number): { low: number; high: number } {
  const share = hits / of
  const middle = share + z ** 2 / (2 * of)
  const half = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  const whole = 1 + z ** 2 / of
  return { low: (middle - half) / whole, high: (middle + half) / whole }
}

/** Newcombe's interval of a difference, put together from Wilson's two. */
function intervalOf(one: Proportion, other: Proportion, level: number): { low: number; high: number } {
  const z = zWithTail(level / 2)
  const [a, b] = [wilson(one, z), wilson(other, z)]
  const [from, to] = [shareOf(one), shareOf(other)]
  return {
    low: to - from - Math.hypot(to - b.low, a.high - from),
    high: to - from + Math.hypot(b.high - to, from - a.low),
  }
}

/** Two proportions side by side; the level is the error that is put up with, such as 0.05. */
export function compare(one: Proportion, other: Proportion, level: number): Comparison {
  const small = isSmall(one, other)
  return {
    difference: shareOf(other) - shareOf(one),
    ...intervalOf(one, other, level),
    p: small ? fisherTest(one, other) : zTest(one, other),
    test: small ? 'fisher' : 'z',
  }
}

/** How often a change that is there is to be found. */
const POWER = 0.8

/** How many people each side needs before a difference of `lift` from `base` can be told from chance. */
export function peopleNeeded(base: number, lift: number, level: number): number {
  const changed = base + lift
  const middle = (base + changed) / 2
  const chance = zWithTail(level / 2) * Math.sqrt(2 * middle * (1 - middle))
  const found = zWithTail(1 - POWER) * Math.sqrt(base * (1 - base) + changed * (1 - changed))
  return Math.ceil(((chance + found) / lift) ** 2)
}
