import { stem } from './stem.ts'
import type { Token } from './tokens.ts'

/** A word as the tree of forms knows it: its number and that of its stem. */
export interface Step {
  word: number | undefined
  stem: number | undefined
  /** Whether any form begins with it, once that was asked. */
  begins?: boolean
}

export const UNKNOWN: Step = { word: undefined, stem: undefined }

export interface Steps {
  /** The number of a form's word, new if need be. */
  add: (word: string, inflects: boolean) => number
  /** What the words of a text are known as. */
  of: (tokens: readonly Token[]) => Step[]
}

const CAPITALS = /^\p{Lu}{2,}s$/u
const NUMBERED = /^(?<name>[a-z]{3,})\d+$/

/** German and Dutch write what one has of a skill, or does with it, in one word: "Buchhaltungskenntnisse". */
const COMPOUND =
  /(?<=^\p{L}{4,})s?(?:grund|fach)?(?:kenntnisse?n?|erfahrung(?:en)?|kennis|ervaring|software|systeme?n?|tools?|prozesse?n?|methoden|projekte?n?|umgebung(?:en)?|anwendungen)$/u
const SHORTEST_COMPOUND = 9
const LONGEST_COMPOUND = 40

function compoundHead(word: string): string[] {
  if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND) return []
  const head = word.replace(COMPOUND, '')
  return head === word ? [] : [head]
}

/** What a word may be written as beyond itself: "APIs", "AWS+", "Java11". */
function otherSpellings({ raw, word }: Token): string[] {
  const bare = word.endsWith('+') || word.endsWith('#') ? word.replace(/[+#]{1,3}$/, '') : word
  const others = bare === word ? [] : [bare]
  const name = NUMBERED.exec(bare)?.groups?.['name']
  if (name) others.push(name)
  if (CAPITALS.test(raw)) others.push(word.slice(0, -1))
  return others
}

/** A stem has a number of its own, apart from the word that is spelt like it, so that "teams" is not "Teams". */
const STEMMED = '~'

export function numberWords(): Steps {
  const numbers = new Map<string, number>()

  const add = (word: string, inflects: boolean): number => {
    const key = inflects ? STEMMED + stem(word) : word
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  }

  const firstKnown = (keys: string[]): number | undefined =>
    keys.map((key) => numbers.get(key)).find((number) => number !== undefined)

  const stepOf = (token: Token): Step => {
    const word = firstKnown([token.word, ...otherSpellings(token)])
    const stemmed = numbers.get(STEMMED + stem(token.word))
    if (word !== undefined || stemmed !== undefined) return { word, stem: stemmed }
    const heads = compoundHead(token.word)
    const head = { word: firstKnown(heads), stem: firstKnown(heads.map((one) => STEMMED + stem(one))) }
    return head.word === undefined && head.stem === undefined ? UNKNOWN : head
  }

  return { add, of: (tokens) => tokens.map((token) => (token.spelt.step ??= stepOf(token))) }
}
