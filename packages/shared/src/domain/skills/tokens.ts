import type { Step } from './steps.ts'

/** A word as it stands in a text. */
export interface Spelt {
  raw: string
  /** Lower case, without accents. */
  word: string
  /** What the tree of forms knows it as, once that was asked. */
  step?: Step
}

/** The word that stands in the text from here to there. */
export type Spell = (text: string, from: number, to: number) => Spelt

/** One word of a text, and what stands between it and the next. */
export interface Token {
  /** Shared with all others that are written so. */
  spelt: Spelt
  raw: string
  word: string
  start: number
  end: number
  /** The next word can belong to the same name. */
  joined: boolean
  /** A sentence or a line ends behind it. */
  ends: boolean
  /** A sentence does, and not only a line: no list goes on behind it. */
  stops: boolean
}

const LETTER = /^[\p{L}\p{N}\p{M}]/u
const [AMPERSAND, PLUS, HASH, FIRST_BEYOND] = [38, 43, 35, 128]
/** By its code: whether a word may have it. Beyond ASCII the expression tells. */
const IN_WORDS = Uint8Array.from({ length: FIRST_BEYOND }, (_, code) => Number(LETTER.test(String.fromCharCode(code))))
const STOPS = /[.!?](?:\s|$)/
const PLAIN = /^[\p{ASCII}]*$/u
const ENDS = /[.!?;:\n•·▪*⟋|]|\s{2}/
const CONNECTORS = new Set(" |-|/|.|_|\u00A0|\u2010|\u2011|\u2013|'|’| / |/ | /|- ".split('|').concat(''))
const AND = new Set(['&', 'and', 'und'])
const LONGEST_AND = 3

function plainWord(raw: string): string {
  const plain = PLAIN.test(raw) ? raw : raw.normalize('NFKD').replaceAll(/\p{M}/gu, '')
  const word = plain.toLowerCase()
  return word.length <= LONGEST_AND && AND.has(word) ? '&' : word
}

export const spell: Spell = (text, from, to) => {
  const raw = text.slice(from, to)
  return { raw, word: plainWord(raw) }
}

/** How many units the letter, digit or accent at a place of the text has; 0 where there is none. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < FIRST_BEYOND) return IN_WORDS[code] as number
  const character = String.fromCodePoint(text.codePointAt(at) ?? code)
  return LETTER.test(character) ? character.length : 0
}

/** Where the word ends that begins at a place, if one does: letters, then what makes "C++" and "C#" of them; or "&". */
function wordEnd(text: string, from: number): number {
  let at = from
  for (let units = letterAt(text, at); units > 0; units = at < text.length ? letterAt(text, at) : 0) at += units
  if (at === from) return text.charCodeAt(at) === AMPERSAND ? at + 1 : at
  for (let code = text.charCodeAt(at); code === PLUS || code === HASH; code = text.charCodeAt(at)) at++
  return at
}

/** A name may run over the end of a line, as it does in every PDF, but a new line that starts with a capital is new. */
const runsOn = (gap: string, next: string): boolean => gap === '\n' && next.charAt(0) !== next.charAt(0).toUpperCase()

function link(last: Token, gap: string, next: string): void {
  if (gap === ' ') {
    last.joined = true
    return
  }
  last.joined = CONNECTORS.has(gap) || runsOn(gap, next)
  last.ends = !last.joined && ENDS.test(gap)
  last.stops = last.ends && STOPS.test(gap)
}

/** Addresses are made of words that mean nothing there: "https", ".html", "java@". */
const ADDRESS = /\b(?:https?:|www\.)\S+|\b\w{1,64}@[\w.-]{1,255}/g

/** Few texts have any, and to look for them takes long. */
const mayHaveAddresses = (text: string): boolean => text.includes('@') || text.includes('http') || text.includes('www.')

const withoutAddresses = (text: string): string =>
  mayHaveAddresses(text) ? text.replaceAll(ADDRESS, (address) => ' '.repeat(address.length)) : text

export function tokensOf(written: string, spellAt: Spell = spell): Token[] {
  const text = withoutAddresses(written)
  const tokens: Token[] = []
  let last: Token | undefined
  for (let start = 0; start < text.length; start++) {
    const end = wordEnd(text, start)
    if (end === start) continue
    const spelt = spellAt(text, start, end)
    const { raw, word } = spelt
    if (last) link(last, text.slice(last.end, start), raw)
    last = { spelt, raw, word, start, end, joined: false, ends: false, stops: false }
    tokens.push(last)
    start = end - 1
  }
  return tokens
}

const SIMPLE = /^[\da-z]+(?: [\da-z]+)*$/i

/** The words of a name as they are written. Names are many and most of them simple, which saves half the time to open them. */
export const rawWordsOf = (name: string): string[] =>
  SIMPLE.test(name) ? name.split(' ') : tokensOf(name).map(({ raw }) => raw)

export const wordsOf = (name: string): string[] => rawWordsOf(name).map(plainWord)
