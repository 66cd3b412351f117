import type { Form } from './packed.ts'
import { stem } from './stem.ts'
import { tokensOf } from './tokens.ts'
import type { Token } from './tokens.ts'

/** Most nodes are ends, so neither part is there before it is needed. */
interface Node {
  next?: Map<number, Node>
  forms?: Form[]
}

/** A stretch of tokens that is written like a form: from a token up to, not including, another. */
export interface Reading {
  from: number
  to: number
  form: Form
}

/** A token as the trie knows it: the number of its word and that of its stem. */
interface Step {
  word: number | undefined
  stem: number | undefined
}

const UNKNOWN: Step = { word: undefined, stem: undefined }

export interface Trie {
  stepsOf: (tokens: readonly Token[]) => Step[]
  /** The forms that begin at a token, the longest first. */
  readingsAt: (tokens: readonly Token[], steps: readonly Step[], from: number) => Reading[]
}

/** Texts repeat their words: what a word leads to is worked out once, but never for more words than this. */
const MOST_REMEMBERED = 30_000
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

/** Every word gets a number; a stem gets one of its own, so that "teams" is not "Teams". */
function numbering(): { add: (word: string) => number; of: (word: string) => number | undefined } {
  const numbers = new Map<string, number>()
  const add = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size
    numbers.set(word, number)
    return number
  }
  return { add, of: (word) => numbers.get(word) }
}

function child(node: Node, step: number): Node {
  node.next ??= new Map()
  const found: Node = node.next.get(step) ?? {}
  node.next.set(step, found)
  return found
}

function follow(nodes: readonly Node[], { word, stem: root }: Step): Node[] {
  const reached: Node[] = []
  for (const { next } of nodes) {
    if (!next) continue
    const byWord = word === undefined ? undefined : next.get(word)
    const byStem = root === undefined ? undefined : next.get(root)
    if (byWord) reached.push(byWord)
    if (byStem) reached.push(byStem)
  }
  return reached
}

export function plantTrie(forms: readonly Form[]): Trie {
  const words = numbering()
  const stems = numbering()
  const root: Node = {}
  // Stems have odd numbers, words even ones: one map then holds both.
  const wordStep = (word: string): number => words.add(word) * 2
  const stemStep = (word: string): number => stems.add(stem(word)) * 2 + 1
  for (const form of forms) {
    const step = form.inflects ? stemStep : wordStep
    let node = root
    for (const { word } of tokensOf(form.text)) node = child(node, step(word))
    if (node !== root) (node.forms ??= []).push(form)
  }

  const numberOf = (token: Token): number | undefined =>
    words.of(token.word) ??
    otherSpellings(token)
      .map(words.of)
      .find((number) => number !== undefined)
  const stepOf = (token: Token): Step => {
    const word = numberOf(token)
    const stemmed = stems.of(stem(token.word))
    if (word === undefined && stemmed === undefined) return UNKNOWN
    return { word: word === undefined ? word : word * 2, stem: stemmed === undefined ? stemmed : stemmed * 2 + 1 }
  }
  const known = new Map<string, Step>()
  const stepsOf = (tokens: readonly Token[]): Step[] => {
    if (known.size > MOST_REMEMBERED) known.clear()
    return tokens.map((token) => {
      const step = known.get(token.raw) ?? stepOf(token)
      known.set(token.raw, step)
      return step
    })
  }

  const readingsAt = (tokens: readonly Token[], steps: readonly Step[], from: number): Reading[] => {
    const found: Reading[] = []
    if (steps[from] === UNKNOWN) return found
    let nodes: Node[] = [root]
    for (let place = from; ; place++) {
      const step = steps[place]
      if (step === undefined || step === UNKNOWN) break
      nodes = follow(nodes, step)
      if (nodes.length === 0) break
      for (const { forms: ended = [] } of nodes) for (const form of ended) found.push({ from, to: place + 1, form })
      if (!tokens[place]?.joined) break
    }
    return found.toReversed()
  }
  return { stepsOf, readingsAt }
}
