/**
 * A set that holds many words in few bytes. It never forgets a word; about one stranger in `2 ** HASHES` is taken for a
 * member. Each word sets HASHES bits, found by stepping through the bits from one hash in strides of another.
 */
export const HASHES = 10

function fnv1a(text: string, seed: number): number {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

export function bitsOf(word: string, size: number): number[] {
  const [start, stride] = [fnv1a(word, 0x811c9dc5), fnv1a(word, 0x1b873593) | 1]
  return Array.from({ length: HASHES }, (_, i) => (start + i * (stride >>> 0)) % size)
}

export const hasWord = (set: Uint8Array, word: string): boolean =>
  bitsOf(word, set.length * 8).every((bit) => ((set[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0)
