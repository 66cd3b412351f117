import type { Query } from '../query.ts'
import { isClosing } from './closing-words.ts'
import { placesKey } from './entry.ts'

/** A word, a phrase or a beginning, as it stands in a question. */
export type Leaf = Extract<Query, { kind: 'words' }>

/** Shorter ones would be half of all words: they are looked for as they are. */
const LEAST_BEGINNING = 3

export const begins = ({ begins: starred, words }: Leaf): boolean =>
  starred && (words.at(-1)?.length ?? 0) >= LEAST_BEGINNING

/** What tells one leaf from another. */
export const idOf = (leaf: Leaf): string => `${leaf.field ?? ''}:${leaf.words.join(' ')}${begins(leaf) ? '*' : ''}`

const mayMiss = (query: Query): boolean =>
  query.kind === 'words' && query.field === null && !query.begins && query.words.every(isClosing)

/** Without the closing words that stand beside others, and with what must not be there. */
export function asked(query: Query | null, excluded: readonly (readonly string[])[]): Query | null {
  const not = excluded
    .filter(({ length }) => length > 0)
    .map((words): Query => ({ kind: 'not', part: { kind: 'words', words, field: null, begins: false } }))
  const parts = [...(query === null ? [] : [withoutClosing(query)]), ...not]
  return parts.length > 1 ? { kind: 'all', parts } : (parts[0] ?? null)
}

function withoutClosing(query: Query): Query {
  if (query.kind === 'words') return query
  if (query.kind === 'not') return { kind: 'not', part: withoutClosing(query.part) }
  const parts = query.parts.map(withoutClosing)
  const telling = query.kind === 'all' ? parts.filter((part) => !mayMiss(part)) : parts
  // What is only not there leaves nothing to look for, so the words beside it count.
  return { kind: query.kind, parts: telling.some((part) => part.kind !== 'not') ? telling : parts }
}

export function leavesOf(query: Query | null): Leaf[] {
  if (query === null) return []
  if (query.kind === 'words') return [query]
  return query.kind === 'not' ? leavesOf(query.part) : query.parts.flatMap(leavesOf)
}

/** A word of a phrase and how many words after its first one it stands. */
export interface Step {
  word: string
  after: number
  begins: boolean
}

/** The words of a phrase that have places: closing words only keep the others apart. */
export function stepsOf(leaf: Leaf): Step[] {
  const last = leaf.words.length - 1
  return leaf.words
    .map((word, after) => ({ word, after, begins: after === last && begins(leaf) }))
    .filter((step) => step.begins || !isClosing(step.word))
}

/** Which lists have to be read for it: whole keys, and beginnings of keys. */
export interface Keys {
  whole: string[]
  beginnings: string[]
}

export function keysOf(leaf: Leaf): Keys {
  const steps = stepsOf(leaf)
  const phrase = steps.length > 1
  const words = steps.length > 0 ? steps : leaf.words.map((word) => ({ word, begins: false }))
  const key = (word: string) => (phrase ? placesKey(word) : word)
  return {
    whole: words.flatMap((one) => (one.begins ? [] : [key(one.word)])),
    beginnings: words.flatMap((one) => (one.begins ? [key(one.word)] : [])),
  }
}
