import type { Text } from '@rolecall/server/vectors/embedder.ts'
import { learnWords } from '@rolecall/server/vectors/learn.ts'
import { nearness } from '@rolecall/server/vectors/vector.ts'
import { vectorOfText, vectorOfTitle } from '@rolecall/server/vectors/word-vectors.ts'
import { countsOf, wordsOf } from '@rolecall/server/vectors/words.ts'
import { chance } from '../support/chance.ts'

/** For each question in turn what each text scores. */
type Scores = number[][]

const TEXTS = 400
const LEAST_CHARACTERS = 400
/** So much the vectors count beside the words; nothing between a third and one changes the order of what was measured. */
const VECTOR_SHARE = 0.5

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list]
  for (let at = copy.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const [a, b] = [copy[at], copy[other]]
    if (a !== undefined && b !== undefined) [copy[at], copy[other]] = [b, a]
  }
  return copy
}

const bodyOf = ({ title, body }: Text): string => body.toLowerCase().replaceAll(title.toLowerCase().trim(), ' ')

/** Full text as it is usually ranked (BM25), over the same words. */
function byWords(texts: readonly Text[]): Scores {
  const lists = texts.map((text) => wordsOf(bodyOf(text)))
  const counts = lists.map(countsOf)
  const seen = countsOf(lists.flatMap((list) => [...new Set(list)]))
  const usual = lists.reduce((sum, list) => sum + list.length, 0) / lists.length
  const scoreOf = (word: string, at: number): number => {
    const often = counts[at]?.get(word) ?? 0
    const rarity = Math.log(1 + (texts.length - (seen.get(word) ?? 0) + 0.5) / ((seen.get(word) ?? 0) + 0.5))
    return (rarity * often * 2.2) / (often + 1.2 * (0.25 + (0.75 * (lists[at]?.length ?? 0)) / usual))
  }
  return texts.map(({ title }) => {
    const asked = [...new Set(wordsOf(title))]
    return texts.map((_, at) => asked.reduce((sum, word) => sum + scoreOf(word, at), 0))
  })
}

function byVectors(texts: readonly Text[], learnt: readonly Text[], random: () => number): Scores {
  const samples = learnt.map((text) => ({ title: wordsOf(text.title), body: wordsOf(bodyOf(text)) }))
  const words = learnWords(samples, random)
  const placed = texts.map((text) => vectorOfText(words, bodyOf(text)))
  return texts.map(({ title }) => {
    const asked = vectorOfTitle(words, title)
    return placed.map((vector) => nearness(asked, vector))
  })
}

/** Scores of two kinds can be added once both are told in their own usual deviation. */
function levelled(row: readonly number[]): number[] {
  const mean = row.reduce((sum, score) => sum + score, 0) / row.length
  const deviation = Math.sqrt(row.reduce((sum, score) => sum + (score - mean) ** 2, 0) / row.length) || 1
  return row.map((score) => (score - mean) / deviation)
}

function fused(words: Scores, vectors: Scores): Scores {
  return words.map((row, at) => {
    const beside = levelled(vectors[at] ?? [])
    return levelled(row).map((score, text) => score + VECTOR_SHARE * (beside[text] ?? 0))
  })
}

/** One by the place of the right text, on average: 1 where it is always the first. */
function meanReciprocalRank(scores: Scores): number {
  const ranks = scores.map((row, own) => row.filter((score, at) => at === own || score >= (row[own] ?? 0)).length)
  return ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length
}

/** Titles ask for their own texts, out of which they were taken. What is asked for is never learnt from. */
export function retrieval(postings: readonly Text[], seed: number): { words: number; vectors: number; fused: number } {
  const random = chance(seed)
  const asked: Text[] = []
  const learnt: Text[] = []
  const titles = new Set<string>()
  for (const posting of shuffled(postings, random)) {
    if (posting.body.length < LEAST_CHARACTERS) continue
    const title = posting.title.toLowerCase().trim()
    const isNew = asked.length < TEXTS && !titles.has(title)
    titles.add(title)
    ;(isNew ? asked : learnt).push(posting)
  }
  const [words, vectors] = [byWords(asked), byVectors(asked, learnt, random)]
  return {
    words: meanReciprocalRank(words),
    vectors: meanReciprocalRank(vectors),
    fused: meanReciprocalRank(fused(words, vectors)),
  }
}
