import { VECTOR_LENGTH } from './vector.ts'

/** One bit for each number of a vector: on which side of zero it lies. A thirtieth of the room, and enough to choose by. */
const BIT_BYTES = VECTOR_LENGTH / 8
const NUMBER_BYTES = 4
const MEMBER_BYTES = NUMBER_BYTES + BIT_BYTES

export interface Member {
  number: number
  vector: Float32Array
}

const bitsOf = (vector: Float32Array, first: number): number => {
  let bits = 0
  for (let bit = 0; bit < 8; bit++) if (Number(vector[first + bit]) > 0) bits |= 1 << bit
  return bits
}

export function packMembers(members: readonly Member[]): Uint8Array {
  const packed = new Uint8Array(members.length * MEMBER_BYTES)
  const view = new DataView(packed.buffer)
  for (const [place, { number, vector }] of members.entries()) {
    const from = place * MEMBER_BYTES
    view.setUint32(from, number, true)
    for (let at = 0; at < BIT_BYTES; at++) packed[from + NUMBER_BYTES + at] = bitsOf(vector, at * 8)
  }
  return packed
}

export const countOf = (packed: Uint8Array): number => packed.length / MEMBER_BYTES

export function numbersIn(packed: Uint8Array): number[] {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  return Array.from({ length: countOf(packed) }, (_, place) => view.getUint32(place * MEMBER_BYTES, true))
}

/** For each byte that can stand at each place, what it adds to the nearness: so eight numbers are weighed at once. */
function shares(vector: Float32Array): Float32Array {
  const table = new Float32Array(BIT_BYTES * 256)
  for (let at = 0; at < BIT_BYTES; at++) {
    for (let byte = 0; byte < 256; byte++) {
      let sum = 0
      for (let bit = 0; bit < 8; bit++) sum += (vector[at * 8 + bit] as number) * ((byte >> bit) & 1 ? 1 : -1)
      table[(at << 8) | byte] = sum
    }
  }
  return table
}

// Tens of thousands of members are weighed for one question, so these loops ask no index whether it is there.
function scoresIn(packed: Uint8Array, table: Float32Array): Float32Array {
  const scores = new Float32Array(countOf(packed))
  for (let place = 0, from = NUMBER_BYTES; place < scores.length; place++, from += MEMBER_BYTES) {
    let [even, odd] = [0, 0]
    for (let at = 0; at < BIT_BYTES; at += 2) {
      even += table[(at << 8) | (packed[from + at] as number)] as number
      odd += table[((at + 1) << 8) | (packed[from + at + 1] as number)] as number
    }
    scores[place] = even + odd
  }
  return scores
}

const STEPS = 4_096

const count = (counts: Uint32Array, step: number): void => {
  counts[step] = (counts[step] as number) + 1
}

/** A score that about so many reach, and not fewer: counted in steps, for to sort them all would take longer. */
function leastOf(scores: readonly Float32Array[], most: number): number {
  let highest = 0
  for (const some of scores) for (const score of some) if (score > highest) highest = score
  const counts = new Uint32Array(STEPS + 1)
  // What is not on this side of zero is not near to anything.
  for (const some of scores)
    for (const score of some) if (score > 0) count(counts, Math.floor((score / highest) * STEPS))
  let [step, reached] = [STEPS + 1, 0]
  while (step > 0 && reached < most) reached += counts[--step] as number
  return (step / STEPS) * highest
}

/** The numbers of the members that seem to lie nearest, in no order. */
export function nearestMembers(shelves: readonly Uint8Array[], vector: Float32Array, most: number): number[] {
  const table = shares(vector)
  const scores = shelves.map((packed) => scoresIn(packed, table))
  const least = leastOf(scores, most)
  return shelves.flatMap((packed, shelf) => {
    const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
    const chosen: number[] = []
    for (const [place, score] of (scores[shelf] ?? []).entries())
      if (score >= least && score > 0) chosen.push(view.getUint32(place * MEMBER_BYTES, true))
    return chosen
  })
}
