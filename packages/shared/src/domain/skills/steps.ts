import { stem } from './stem.ts'
import type { Token } from './tokens.ts'

/** A word as the tree of forms knows it: its number and that of its stem. */
export interface Step {
  word: number | undefined
  stem: number | undefined
}

export const UNKNOWN: Step = { word: undefined, stem: undefined }

export interface Steps {
  /** The number of a form's word, new if need be. */
  add: (word: string, inflects: boolean) => number
  /** What the words of a text are known as. */
  of: (tokens: readonly Token[]) => Step[]
}

/** Texts repeat their words: what a word is known as is worked out once, but never kept for more or longer words. */
const MOST_KEPT = 30_000
const LONGEST_KEPT = 30
const CAPITALS = /^\p{Lu}{2,}s$/u
const NUMBERED = /^[a-z]{3,}\d+$/

/** What a word may be written as beyond itself: "APIs", "AWS+", "Java11". */
function otherSpellings({ raw, word }: Token): string[] {
  const bare = word.endsWith('+') || word.endsWith('#') ? word.replace(/[+#]+$/, '') : word
  const others = bare === word ? [] : [bare]
  if (NUMBERED.test(bare)) others.push(bare.replace(/\d+$/, ''))
  if (CAPITALS.test(raw)) others.push(word.slice(0, -1))
  return others
}

/** A stem has a number of its own, apart from the word that is spelt like it, so that "teams" is not "Teams". */
const STEMMED = '~'

export function numberWords(): Steps {
  const numbers = new Map<string, number>()
  const kept = new Map<string, Step>()

  const add = (word: string, inflects: boolean): number => {
    const key = inflects ? STEMMED + stem(word) : word
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  }

  const stepOf = (token: Token): Step => {
    const spellings = [token.word, ...otherSpellings(token)]
    const known = spellings.find((spelling) => numbers.has(spelling))
    const word = known === undefined ? known : numbers.get(known)
    const stemmed = numbers.get(STEMMED + stem(token.word))
    return word === undefined && stemmed === undefined ? UNKNOWN : { word, stem: stemmed }
  }

  const keptStep = (token: Token): Step => {
    const step = kept.get(token.raw) ?? stepOf(token)
    if (kept.size < MOST_KEPT && token.raw.length <= LONGEST_KEPT) kept.set(token.raw, step)
    return step
  }

  return { add, of: (tokens) => tokens.map(keptStep) }
}
