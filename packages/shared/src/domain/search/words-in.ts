import { bare } from '../words.ts'

/** Signs that part words; without them most texts are plain ASCII, which is read many times faster. */
const SIGNS = /[\u0080-\u00bf\u2000-\u2bff\u3000-\u3029\u3030-\u303f]/gu
/** Beyond these SQLite and JavaScript put letters in different orders. */
const RARE = /[\u{10000}-\u{10ffff}]/gu
const WORDS = /\.?[\p{L}\p{N}+#]+(?:\.[\p{L}\p{N}+#]+)*/gu
// oxlint-disable-next-line no-control-regex -- all of ASCII is meant
const ASCII = /^[\u0000-\u007f]*$/
const LONGEST = 64

const POINT = 46
/** By its code: whether a word may have it. */
const IN_WORDS = Uint8Array.from({ length: 256 }, (_, code) => Number(/[a-z0-9+#]/.test(String.fromCharCode(code))))

/** A word stands in this text, from here to there. */
type Visit = (text: string, from: number, to: number) => void

/** The same as the expression finds, in a quarter of the time. */
function eachOfAscii(text: string, visit: Visit): void {
  const { length } = text
  let at = 0
  while (at < length) {
    if (IN_WORDS[text.charCodeAt(at)] === 0) {
      at++
      continue
    }
    const from = at > 0 && text.charCodeAt(at - 1) === POINT ? at - 1 : at
    for (at++; at < length; at++) {
      const code = text.charCodeAt(at)
      if (IN_WORDS[code] === 1) continue
      if (code !== POINT || at + 1 === length || IN_WORDS[text.charCodeAt(at + 1)] === 0) break
    }
    if (at - from <= LONGEST) visit(text, from, at)
  }
}

/** Every word of a text, in order, without making a string of each. */
export function eachWord(text: string, visit: Visit): void {
  const plain = bare(text.replace(SIGNS, ' '))
  if (ASCII.test(plain)) {
    eachOfAscii(plain, visit)
    return
  }
  for (const word of plain.replace(RARE, ' ').match(WORDS) ?? [])
    if (word.length <= LONGEST) visit(word, 0, word.length)
}

/**
 * The words that a text is looked through by: in small letters, without accents; C++, .NET and Node.js stay whole.
 * Both what is looked for and where it is looked for are taken apart by it.
 */
export function wordsIn(text: string): string[] {
  const words: string[] = []
  eachWord(text, (whole, from, to) => void words.push(whole.slice(from, to)))
  return words
}
