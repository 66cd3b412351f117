import type { Form } from './packed.ts'
import { stem, tokensOf } from './tokens.ts'
import type { Token } from './tokens.ts'

const ROOT = 0
/** Words are numbered below this; one number then holds a place in the tree and the next word. */
const WORDS = 2 ** 20
const STEMMED = '~'

/** A stretch of tokens that is written like a form: from a token up to, not including, another. */
export interface Reading {
  from: number
  to: number
  form: Form
}

export interface Trie {
  /** The forms that begin at a token, the longest first. */
  readingsAt: (tokens: readonly Token[], from: number) => Reading[]
  knows: (word: string) => boolean
}

/** What a word may be written as beyond itself: "APIs", "AWS+", "Java11". */
function* spellings({ raw, word }: Token): Generator<string> {
  yield word
  if (/^\p{Lu}{2,}s$/u.test(raw)) yield word.slice(0, -1)
  const bare = word.replace(/[+#]+$/, '')
  if (bare !== word) yield bare
  const unnumbered = bare.replace(/(?<=^[a-z]{3,})\d+$/, '')
  if (unnumbered !== bare) yield unnumbered
}

export function plantTrie(forms: readonly Form[]): Trie {
  const numbers = new Map<string, number>()
  const edges = new Map<number, number>()
  const ends = new Map<number, Form[]>()
  let nodes = 1
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size
    numbers.set(word, number)
    return number
  }
  for (const form of forms) {
    let node = ROOT
    for (const { word } of tokensOf(form.text)) {
      const edge = node * WORDS + numberOf(form.inflects ? STEMMED + stem(word) : word)
      const next = edges.get(edge) ?? nodes++
      edges.set(edge, next)
      node = next
    }
    if (node !== ROOT) ends.set(node, [...(ends.get(node) ?? []), form])
  }

  const knownSpelling = (token: Token): number | undefined => {
    for (const spelling of spellings(token)) {
      const number = numbers.get(spelling)
      if (number !== undefined) return number
    }
    return undefined
  }
  const stepsOf = (token: Token): number[] =>
    [knownSpelling(token), numbers.get(STEMMED + stem(token.word))].filter((number) => number !== undefined)

  const readingsAt = (tokens: readonly Token[], from: number): Reading[] => {
    const found: Reading[] = []
    let at = [ROOT]
    for (let place = from; at.length > 0; place++) {
      const token = tokens[place]
      if (!token || (place > from && !tokens[place - 1]?.joined)) break
      const steps = stepsOf(token)
      at = at.flatMap((node) => steps.flatMap((step) => edges.get(node * WORDS + step) ?? []))
      for (const node of at) {
        for (const form of ends.get(node) ?? []) found.unshift({ from, to: place + 1, form })
      }
    }
    return found
  }
  return { readingsAt, knows: (word) => numbers.has(word) || numbers.has(STEMMED + stem(word)) }
}
