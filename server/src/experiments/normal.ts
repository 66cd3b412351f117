const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)

/** Below this the series comes to rest sooner, above it the fraction. */
const SERIES_TO = 3
const FRACTION_DEPTH = 100

/** The chance of a value from 0 to z. */
function middle(z: number): number {
  let term = z
  let sum = z
  for (let k = 3; term > sum * Number.EPSILON; k += 2) {
    term *= (z * z) / k
    sum += term
  }
  return sum * density(z)
}

function farTail(z: number): number {
  let below = z
  for (let k = FRACTION_DEPTH; k > 0; k -= 1) below = z + k / below
  return density(z) / below
}

/** The chance of a value above z, for a z of 0 or more. */
export const tailAbove = (z: number): number => (z < SERIES_TO ? 0.5 - middle(z) : farTail(z))

const HIGHEST = 40
const HALVINGS = 80

/** The z above which this share of values lies, for a share of at most a half. */
export function zWithTail(share: number): number {
  let [low, high] = [0, HIGHEST]
  for (let step = 0; step < HALVINGS; step += 1) {
    const z = (low + high) / 2
    if (tailAbove(z) > share) low = z
    else high = z
  }
  return (low + high) / 2
}
