import { stir } from './shingles.ts'

/** So many numbers stand for a text; each is the least of its own share of the shingles. */
export const SKETCH_SIZE = 64
const EMPTY = 0xffffffff

/**
 * One-permutation MinHash: each shingle falls into one place by its high bits, and the least stays. A place that got
 * none borrows from the next one that has, so that short texts can be compared as well.
 */
export function sketchOf(shingles: Uint32Array): Uint32Array {
  const sketch = new Uint32Array(SKETCH_SIZE).fill(EMPTY)
  for (const shingle of shingles) {
    const place = shingle >>> 26
    const value = stir(shingle)
    if (value < (sketch[place] ?? 0)) sketch[place] = value
  }
  return shingles.length === 0 ? sketch : filled(sketch)
}

function filled(sketch: Uint32Array): Uint32Array {
  const full = Uint32Array.from(sketch)
  for (let place = 0; place < SKETCH_SIZE; place++) {
    let from = place
    while (sketch[from] === EMPTY) from = (from + 1) % SKETCH_SIZE
    full[place] = from === place ? (sketch[place] ?? 0) : stir((sketch[from] ?? 0) ^ Math.imul(place + 1, 0x9e3779b1))
  }
  return full
}

/** The part of two texts that is the same, as their sketches tell: right to about 0.06. */
export function likeness(one: Uint32Array, other: Uint32Array): number {
  let same = 0
  for (let place = 0; place < SKETCH_SIZE; place++) if (one[place] === other[place]) same++
  return same / SKETCH_SIZE
}

const ROWS = 4
/** Keys under which a text is looked for: two texts of which half is the same share at least one with 98 in 100. */
export function bandsOf(sketch: Uint32Array): Uint32Array {
  const bands = new Uint32Array(SKETCH_SIZE / ROWS)
  for (let band = 0; band < bands.length; band++) {
    let key = band + 1
    for (let row = 0; row < ROWS; row++) key = stir(key ^ (sketch[band * ROWS + row] ?? 0))
    bands[band] = key
  }
  return bands
}
