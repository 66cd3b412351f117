import { VECTOR_LENGTH } from './vector.ts'
import type { WordVectors } from './word-vectors.ts'

/** A vector is kept as one byte a number and one factor: a quarter of the room, and no ranking tells the difference. */
const FULL = 127
const HEAD_BYTES = 4

type Words = ReadonlyMap<string, Float32Array>

const factorOf = (vector: Float32Array): number =>
  vector.reduce((most, share) => Math.max(most, Math.abs(share)), 0) / FULL

/** The words as a text, then the factors, then the numbers: so a reader of the bytes needs no library. */
export function packWords({ texts, titles }: WordVectors): Uint8Array {
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
  const vectorAt = (at: number): Float32Array =>
    Float32Array.from(
      bytes.subarray(at * VECTOR_LENGTH, (at + 1) * VECTOR_LENGTH),
      (share) => share * Number(factors[at]),
    )
  const mapOf = (words: string[], first: number): Words =>
    new Map(words.map((word, at) => [word, vectorAt(first + at)]))
  return { texts: mapOf(texts, 0), titles: mapOf(titles, texts.length) }
}
