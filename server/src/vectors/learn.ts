import { companyOfTitles } from './company-of-words.ts'
import { directionsOf, projected, spreadOf } from './directions.ts'
import { VECTOR_LENGTH } from './vector.ts'
import { vocabularyOf, weightsOf } from './vocabulary.ts'
import type { Sample, Sparse } from './vocabulary.ts'
import type { LearntWords } from './word-vectors.ts'

/** The strongest directions would drown the others; a fourth root leaves them ahead and no more. */
const FLATTEN = 0.25

/**
 * Learns from postings what words have to do with each other, without a model from elsewhere. Titles and texts are
 * learnt apart: who looks for a title must find the texts that go with it, though they say it in other words.
 */
export function learnWords(samples: readonly Sample[], random: () => number): LearntWords {
  const vocabulary = vocabularyOf(samples)
  const texts = samples.map((sample) => weightsOf(vocabulary, sample))
  const count = Math.min(VECTOR_LENGTH, vocabulary.places.size, samples.length)
  const directions = directionsOf(texts, vocabulary.places.size, count, random)
  const flatten = spreadOf(texts, directions).map((spread) => (spread > 0 ? spread ** -FLATTEN : 0))
  const vectorOf = (weights: Sparse, times: number): Float32Array => {
    const vector = new Float32Array(VECTOR_LENGTH)
    for (const [at, share] of projected(weights, directions).entries()) vector[at] = share * (flatten[at] ?? 0) * times
    return vector
  }
  return {
    texts: new Map(
      [...vocabulary.places].map(([word, place]) => [word, vectorOf([[place, 1]], vocabulary.rarity[place] ?? 0)]),
    ),
    titles: new Map(
      companyOfTitles(samples, vocabulary).map(({ word, weight, words }) => [word, vectorOf(words, weight)]),
    ),
  }
}
