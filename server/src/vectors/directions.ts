import type { Sparse } from './vocabulary.ts'

/** For each word in turn what it has of each direction: a table of words × count numbers in one row. */
export interface Directions {
  count: number
  table: Float64Array
}

const PASSES = 2

/** What a text has of each direction. */
export function projected(weights: Sparse, { count, table }: Directions): Float64Array {
  const has = new Float64Array(count)
  for (const [place, weight] of weights) {
    const row = table.subarray(place * count, (place + 1) * count)
    for (let at = 0; at < count; at++) has[at] = Number(has[at]) + weight * Number(row[at])
  }
  return has
}

/** Every word takes on what the texts it stands in have. */
function turned(texts: readonly Sparse[], directions: Directions): Directions {
  const { count } = directions
  const table = new Float64Array(directions.table.length)
  for (const text of texts) {
    const has = projected(text, directions)
    for (const [place, weight] of text) {
      const row = table.subarray(place * count, (place + 1) * count)
      for (let at = 0; at < count; at++) row[at] = Number(row[at]) + weight * Number(has[at])
    }
  }
  return { count, table }
}

/** How much each two directions say the same: one triangle of a square table. */
function likeness({ count, table }: Directions): Float64Array {
  const square = new Float64Array(count * count)
  for (let from = 0; from < table.length; from += count) {
    for (let a = 0; a < count; a++) {
      const share = Number(table[from + a])
      for (let b = 0; b <= a; b++)
        square[a * count + b] = Number(square[a * count + b]) + share * Number(table[from + b])
    }
  }
  return square
}

/** A direction of which the others say all but this share has nothing of its own: what is left is rounding. */
const NOTHING_LEFT = 1e-10

/** The lower triangle whose square the table is (Cholesky); nothing at all where a direction has nothing of its own. */
function rootOf(square: Float64Array, count: number): Float64Array {
  const root = new Float64Array(square)
  for (let a = 0; a < count; a++) {
    for (let b = 0; b <= a; b++) {
      let rest = Number(root[a * count + b])
      for (let at = 0; at < b; at++) rest -= Number(root[a * count + at]) * Number(root[b * count + at])
      const own = rest > NOTHING_LEFT * Number(square[a * count + a]) ? Math.sqrt(rest) : 0
      root[a * count + b] = a === b ? own : over(rest, Number(root[b * count + b]))
    }
  }
  return root
}

const over = (share: number, whole: number): number => (whole > 0 ? share / whole : 0)

/** Turns the directions so that none says what another one says already. */
function part(directions: Directions): void {
  const { count, table } = directions
  const root = rootOf(likeness(directions), count)
  for (let from = 0; from < table.length; from += count) {
    for (let a = 0; a < count; a++) {
      let rest = Number(table[from + a])
      for (let b = 0; b < a; b++) rest -= Number(root[a * count + b]) * Number(table[from + b])
      table[from + a] = over(rest, Number(root[a * count + a]))
    }
  }
}

/** Nearly normally spread around zero, which is all that the first guess has to be. */
const guess = (random: () => number): number => random() + random() + random() + random() - 2

/**
 * The directions in which the texts differ most (latent semantic analysis by a randomised singular value
 * decomposition): words that keep the same company end up near each other.
 */
export function directionsOf(texts: readonly Sparse[], words: number, count: number, random: () => number): Directions {
  let directions: Directions = { count, table: new Float64Array(words * count).map(() => guess(random)) }
  for (let pass = 0; pass < PASSES; pass++) {
    directions = turned(texts, directions)
    part(directions)
  }
  return directions
}

/** How much the texts differ in each direction. */
export function spreadOf(texts: readonly Sparse[], directions: Directions): Float64Array {
  const spread = new Float64Array(directions.count)
  for (const text of texts) {
    for (const [at, share] of projected(text, directions).entries()) spread[at] = Number(spread[at]) + share * share
  }
  return spread
}
