import type { Form } from './packed.ts'
import { numberWords, UNKNOWN } from './steps.ts'
import type { Step } from './steps.ts'
import { wordsOf } from './tokens.ts'
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

/** All forms as a tree of words, so that one walk over a text meets every one of them. */
export interface Trie {
  stepsOf: (tokens: readonly Token[]) => Step[]
  /** The forms that begin at a token, the longest first. */
  readingsAt: (tokens: readonly Token[], steps: readonly Step[], from: number) => readonly Reading[]
}

function child(node: Node, step: number): Node {
  node.next ??= new Map()
  const found: Node = node.next.get(step) ?? {}
  node.next.set(step, found)
  return found
}

/** A word leads on as it is spelt and as a form of its stem: two ways at most. */
function follow(nodes: readonly Node[], { word, stem }: Step): Node[] {
  const reached: Node[] = []
  for (const { next } of nodes) {
    const spelt = word === undefined ? undefined : next?.get(word)
    const stemmed = stem === undefined ? undefined : next?.get(stem)
    if (spelt) reached.push(spelt)
    if (stemmed) reached.push(stemmed)
  }
  return reached
}

/** At most words no form begins, so that nothing is made for them. */
const NONE: readonly Reading[] = []

export function plantTrie(forms: readonly Form[]): Trie {
  const words = numberWords()
  const root: Node = {}
  for (const form of forms) {
    let node = root
    for (const word of wordsOf(form.text)) node = child(node, words.add(word, form.inflects))
    if (node !== root) (node.forms ??= []).push(form)
  }
  const roots = [root]

  const readingsAt = (tokens: readonly Token[], steps: readonly Step[], from: number): readonly Reading[] => {
    const first = steps[from]
    if (!first || first === UNKNOWN || first.begins === false) return NONE
    let nodes = follow(roots, first)
    first.begins = nodes.length > 0
    const found: Reading[] = []
    for (let to = from + 1; nodes.length > 0; to++) {
      for (const { forms: ended } of nodes) if (ended) for (const form of ended) found.push({ from, to, form })
      if (!tokens[to - 1]?.joined) break
      const step = steps[to] ?? UNKNOWN
      nodes = step === UNKNOWN ? [] : follow(nodes, step)
    }
    return found.toReversed()
  }
  return { stepsOf: words.of, readingsAt }
}
