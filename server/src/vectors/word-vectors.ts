import { unit, VECTOR_LENGTH } from './vector.ts'
import { countsOf, wordsOf } from './words.ts'

/** What was learnt of words: where each one points when a text says it, and when a title does. */
export interface WordVectors {
  texts: Words
  titles: Words
}

export interface Words {
  readonly size: number
  get(word: string): Float32Array | undefined
}

/** The same, word by word, so that it can be kept. */
export interface LearntWords {
  texts: ReadonlyMap<string, Float32Array>
  titles: ReadonlyMap<string, Float32Array>
}

function sumOf(words: Iterable<readonly [string, number]>, vectors: Words): Float32Array {
  const sum = new Float32Array(VECTOR_LENGTH)
  for (const [word, times] of words) {
    const vector = vectors.get(word)
    if (!vector) continue
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + times * (vector[at] ?? 0)
  }
  return sum
}

export const vectorOfText = ({ texts }: WordVectors, text: string): Float32Array =>
  unit(
    sumOf(
      [...countsOf(wordsOf(text))].map(([word, count]) => [word, 1 + Math.log(count)]),
      texts,
    ),
  )

export const vectorOfTitle = ({ titles }: WordVectors, title: string): Float32Array =>
  unit(
    sumOf(
      [...new Set(wordsOf(title))].map((word) => [word, 1]),
      titles,
    ),
  )
