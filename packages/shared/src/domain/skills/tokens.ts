/** One word of a text, and whether the next one can belong to the same name. */
export interface Token {
  start: number
  end: number
  raw: string
  /** Lower case, without accents. */
  word: string
  joined: boolean
  /** A sentence or a line ends behind it. */
  ends: boolean
}

const WORD = /[\p{L}\p{N}\p{M}]+[+#]*|&/gu
const ENDS = /[.!?;:\n•·▪*⟋|]|\s{2}/
const PLAIN = /^[\p{ASCII}]*$/u
const CONNECTORS = new Set([
  '',
  ' ',
  '-',
  '/',
  '.',
  '_',
  '\u00A0',
  '\u2010',
  '\u2011',
  '\u2013',
  "'",
  '’',
  ' / ',
  '/ ',
  ' /',
  '- ',
])

export const plainWord = (raw: string): string =>
  PLAIN.test(raw) ? raw.toLowerCase() : raw.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** A name may run over the end of a line, as it does in every PDF, but a new line that starts with a capital is new. */
function joins(gap: string, next: string): boolean {
  if (CONNECTORS.has(gap)) return true
  return gap === '\n' && next !== next.toUpperCase() && next.charAt(0) === next.charAt(0).toLowerCase()
}

const AND = new Set(['&', 'and', 'und'])

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let last: Token | undefined
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    if (last) {
      const gap = text.slice(last.end, index)
      last.joined = joins(gap, raw)
      last.ends = !last.joined && ENDS.test(gap)
    }
    const word = plainWord(raw)
    last = { start: index, end: index + raw.length, raw, word: AND.has(word) ? '&' : word, joined: false, ends: false }
    tokens.push(last)
  }
  return tokens
}

const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/(?<=ss|sh|ch|x)es$/, ''],
  [/(?<![suia])s$/, ''],
  [/(?<=ung|heit|keit|schaft|tion|ion)en$/, ''],
  [/(?<=cion)e$/, ''],
  [/(?<=lich|isch|ig|iv|al|ell|bar|iert|end)(?:e|er|en|e[ms])$/, ''],
  [/lling$/, 'ling'],
  [/ys(?=e$|ed$|ing$)/, 'yz'],
  [/is(?=e$|ed$|er$|ing$|ation$)/, 'iz'],
  [/our$/, 'or'],
  [/(?<=e)aux$/, 'au'],
]

const SHORTEST_TO_STEM = 4

/** One form for a word's plural, its endings and its British spelling. Both sides of a comparison go through it. */
export function stem(word: string): string {
  if (word.length < SHORTEST_TO_STEM) return word
  let stemmed = word
  for (const [ending, kept] of ENGLISH) stemmed = stemmed.replace(ending, kept)
  return stemmed
}
