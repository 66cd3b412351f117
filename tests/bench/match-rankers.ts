import { TOO_LITTLE_TEXT } from '@rolecall/shared/domain/match/judge.ts'
import { matcher } from '@rolecall/shared/domain/match/match.ts'
import { DEFAULT_WEIGHTS } from '@rolecall/shared/domain/match/weights.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import { wordsOf } from '@rolecall/shared/domain/words.ts'
import type { MatchCase } from './match-pairs.ts'

/** Scores postings for one person. */
export type Ranker = (one: MatchCase) => (posting: Posting) => number

export const ours =
  (lexicon: Lexicon): Ranker =>
  ({ resume, profile, today }) => {
    const judge = matcher({ resume, profile, lexicon, weights: DEFAULT_WEIGHTS, today })
    return (posting) => {
      const { score } = judge(posting)
      return score === TOO_LITTLE_TEXT ? 0 : score
    }
  }

const textOf = (posting: Posting): string =>
  [posting.title, posting.company, posting.location, posting.description].join('\n')
/** Every text of a value, whatever its shape. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(textsIn)
      : []

/** The yardstick: Okapi BM25 with its usual settings, the résumé being the query. */
export function bm25(all: readonly Posting[]): Ranker {
  const documents = new Map(all.map((posting) => [posting, countsOf(wordsOf(textOf(posting)))]))
  const lengths = new Map([...documents].map(([posting, counts]) => [posting, sumOf(counts)]))
  const mean = sumOf(lengths) / documents.size
  const holders = holdersOf([...documents.values()])
  return ({ resume }) => {
    const query = new Set(textsIn(resume).flatMap(wordsOf))
    return (posting) => {
      const counts = documents.get(posting) ?? new Map<string, number>()
      const length = lengths.get(posting) ?? mean
      let score = 0
      for (const word of query) {
        const count = counts.get(word) ?? 0
        const held = holders.get(word) ?? 0
        const rare = Math.log(1 + (documents.size - held + 0.5) / (held + 0.5))
        score += (rare * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * length) / mean))
      }
      return score
    }
  }
}

/** A plain vector: the cosine of words and their three-letter parts, weighed by how rare they are. */
export function vectors(all: readonly Posting[]): Ranker {
  const documents = new Map(all.map((posting) => [posting, countsOf(partsOf(textOf(posting)))]))
  const holders = holdersOf([...documents.values()])
  const weigh = (counts: Counts): Counts =>
    new Map(
      [...counts].map(([part, count]) => [
        part,
        (1 + Math.log(count)) * Math.log((1 + documents.size) / (1 + (holders.get(part) ?? 0))),
      ]),
    )
  const weighed = new Map([...documents].map(([posting, counts]) => [posting, weigh(counts)]))
  return ({ resume }) => {
    const query = weigh(countsOf(partsOf(textsIn(resume).join('\n'))))
    return (posting) => cosine(query, weighed.get(posting) ?? new Map())
  }
}

type Counts = ReadonlyMap<string, number>
const sumOf = <Key>(counts: ReadonlyMap<Key, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0)

const triplesOf = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 2) }, (_, at) => word.slice(at, at + 3))

const partsOf = (text: string): string[] => {
  const words = wordsOf(text)
  return [...words, ...words.flatMap(triplesOf)]
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

const holdersOf = (documents: readonly Counts[]): Counts => countsOf(documents.flatMap((counts) => [...counts.keys()]))

function cosine(a: Counts, b: Counts): number {
  const length = (one: Counts): number => Math.hypot(...one.values())
  let dot = 0
  for (const [part, weight] of a) dot += weight * (b.get(part) ?? 0)
  return dot / (length(a) * length(b) || 1)
}
