import { VECTOR_LENGTH } from './vector.ts'
import type { LearntWords, Words, WordVectors } from './word-vectors.ts'

/** A vector is kept as one byte a number and one factor: a quarter of the room, and no ranking tells the difference. */
const FULL = 127
const HEAD_BYTES = 4

const factorOf = (vector: Float32Array): number =>
  vector.reduce((most, share) => Math.max(most, Math.abs(share)), 0) / FULL

/** The words as a text, then the factors, then the numbers: so a reader of the bytes needs no library. */
export function packWords({ texts, titles }: LearntWords): Uint8Array {
  const vectors = [...texts.values(), ...titles.values()]
  const names = new TextEncoder().encode(JSON.stringify([[...texts.keys()], [...titles.keys()]]))
  const factorsAt = Math.ceil((HEAD_BYTES + names.length) / 4) * 4
  const bytesAt = factorsAt + vectors.length * 4
  const packed = new Uint8Array(bytesAt + vectors.length * VECTOR_LENGTH)
  new DataView(packed.buffer).setUint32(0, names.length, true)
  packed.set(names, HEAD_BYTES)
  const factors = new Float32Array(packed.buffer, factorsAt, vectors.length)
  const bytes = new Int8Array(packed.buffer, bytesAt)
  for (const [at, vector] of vectors.entries()) {
    const factor = factorOf(vector)
    factors[at] = factor
    if (factor > 0)
      bytes.set(
        vector.map((share) => Math.round(share / factor)),
        at * VECTOR_LENGTH,
      )
  }
  return packed
}

export function unpackWords(given: Uint8Array): WordVectors {
  // Numbers of four bytes have to lie at a multiple of four, which only a copy of its own is sure to do.
  const packed = given.slice()
  const length = new DataView(packed.buffer).getUint32(0, true)
  const names = new TextDecoder().decode(packed.subarray(HEAD_BYTES, HEAD_BYTES + length))
  const [texts = [], titles = []] = JSON.parse(names) as string[][]
  const count = texts.length + titles.length
  const factorsAt = Math.ceil((HEAD_BYTES + length) / 4) * 4
  const factors = new Float32Array(packed.buffer, factorsAt, count)
  const bytes = new Int8Array(packed.buffer, factorsAt + count * 4)
  // Thousands of words are known and a text says hundreds: those alone are made to vectors.
  const wordsFrom = (words: string[], first: number): Words => {
    const places = new Map(words.map((word, at) => [word, first + at]))
    return {
      size: words.length,
      get: (word) => {
        const at = places.get(word)
        return at === undefined ? undefined : scaled(bytes, at * VECTOR_LENGTH, Number(factors[at]))
      },
    }
  }
  return { texts: wordsFrom(texts, 0), titles: wordsFrom(titles, texts.length) }
}

function scaled(bytes: Int8Array, from: number, factor: number): Float32Array {
  const vector = new Float32Array(VECTOR_LENGTH)
  for (let at = 0; at < VECTOR_LENGTH; at++) vector[at] = Number(bytes[from + at]) * factor
  return vector
}
