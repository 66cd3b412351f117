/** Five words in a row are seldom written twice by chance. */
const WORDS_IN_A_ROW = 5
const MOST_LETTERS = 40_000
const SEED = 0x811c9dc5
const PRIME = 0x01000193
/** Stirs the bits of a number, so that near numbers fall far apart. */
export function stir(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** A short text as one number. */
export function textNumber(text: string): number {
  let hash = SEED
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  return stir(hash)
}

/** Dashes, quotes and bullets beyond ASCII: each board writes its own. */
const isMark = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x2bff) ||
  (code >= 0x80 && code <= 0xbf) ||
  (code >= 0x3000 && code <= 0x3004) ||
  code === 0xfeff

/** What belongs to a word, by its code: letters and digits below 128; above, all that is no mark. */
const IN_WORD = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  const plain = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return Number(plain || (code > 127 && !isMark(code)))
})

/** One number for each word of a text, in its order; case and marks do not count. */
function wordNumbers(text: string): Uint32Array {
  const lower = text.slice(0, MOST_LETTERS).toLowerCase()
  const words = new Uint32Array((lower.length >> 1) + 1)
  let [count, hash, inWord] = [0, SEED, false]
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : 32
    if (IN_WORD[code] === 1) {
      hash = Math.imul(hash ^ code, PRIME)
      inWord = true
    } else if (inWord) {
      words[count++] = hash >>> 0
      hash = SEED
      inWord = false
    }
  }
  return words.subarray(0, count)
}

/** Every row of words of a text as a number, sorted, each once. A text shorter than a row is one row. */
export function shinglesOf(text: string): Uint32Array {
  const words = wordNumbers(text)
  if (words.length === 0) return new Uint32Array()
  const rows = new Uint32Array(Math.max(1, words.length - WORDS_IN_A_ROW + 1))
  for (let at = 0; at < rows.length; at++) {
    let row = SEED
    for (let word = at; word < Math.min(at + WORDS_IN_A_ROW, words.length); word++)
      row = Math.imul(row ^ (words[word] ?? 0), PRIME) ^ (row >>> 15)
    rows[at] = stir(row)
  }
  rows.sort()
  let kept = 0
  for (let at = 0; at < rows.length; at++) if (at === 0 || rows[at] !== rows[at - 1]) rows[kept++] = rows[at] ?? 0
  return rows.slice(0, kept)
}

/** How much of the shorter text stands in the longer one, 0 to 1: a board that cuts texts off hides nothing by it. */
export function containment(one: Uint32Array, other: Uint32Array): number {
  const least = Math.min(one.length, other.length)
  if (least === 0) return 0
  let [a, b, both] = [0, 0, 0]
  while (a < one.length && b < other.length) {
    const [left, right] = [one[a] ?? 0, other[b] ?? 0]
    if (left === right) both++
    if (left <= right) a++
    if (right <= left) b++
  }
  return both / least
}
