/** One word of a text, and what stands between it and the next. */
export interface Token {
  start: number
  end: number
  raw: string
  /** Lower case, without accents. */
  word: string
  /** The next word can belong to the same name. */
  joined: boolean
  /** A sentence or a line ends behind it. */
  ends: boolean
  /** A sentence does, and not only a line: no list goes on behind it. */
  stops: boolean
}

const WORD = /[\p{L}\p{N}\p{M}]+[+#]*|&/gu
const STOPS = /[.!?](?:\s|$)/
const PLAIN = /^[\p{ASCII}]*$/u
const ENDS = /[.!?;:\n•·▪*⟋|]|\s{2}/
const CONNECTORS = new Set(" |-|/|.|_|\u00A0|\u2010|\u2011|\u2013|'|’| / |/ | /|- ".split('|').concat(''))
const AND = new Set(['&', 'and', 'und'])

function plainWord(raw: string): string {
  const plain = PLAIN.test(raw) ? raw : raw.normalize('NFKD').replaceAll(/\p{M}/gu, '')
  const word = plain.toLowerCase()
  return AND.has(word) ? '&' : word
}

/** A name may run over the end of a line, as it does in every PDF, but a new line that starts with a capital is new. */
const runsOn = (gap: string, next: string): boolean => gap === '\n' && next.charAt(0) !== next.charAt(0).toUpperCase()

function link(last: Token, gap: string, next: string): void {
  last.joined = CONNECTORS.has(gap) || runsOn(gap, next)
  last.ends = !last.joined && ENDS.test(gap)
  last.stops = last.ends && STOPS.test(gap)
}

/** Addresses are made of words that mean nothing there: "https", ".html", "java@". */
const ADDRESS = /\b(?:https?:|www\.)\S+|\b\w{1,64}@[\w.-]{1,255}/g

export function tokensOf(written: string): Token[] {
  const text = written.replaceAll(ADDRESS, (address) => ' '.repeat(address.length))
  const tokens: Token[] = []
  const words = new RegExp(WORD)
  let last: Token | undefined
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const raw = match[0]
    const start = match.index
    if (last) link(last, text.slice(last.end, start), raw)
    last = { start, end: start + raw.length, raw, word: plainWord(raw), joined: false, ends: false, stops: false }
    tokens.push(last)
  }
  return tokens
}

const SIMPLE = /^[\da-z]+(?: [\da-z]+)*$/i

/** The words of a name as they are written. Names are many and most of them simple, which saves half the time to open them. */
export const rawWordsOf = (name: string): string[] =>
  SIMPLE.test(name) ? name.split(' ') : tokensOf(name).map(({ raw }) => raw)

export const wordsOf = (name: string): string[] => rawWordsOf(name).map(plainWord)
