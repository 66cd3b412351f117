import { countsOf } from './words.ts'

/** One posting as it is learnt from: the words of its title and those of its text. */
export interface Sample {
  title: readonly string[]
  body: readonly string[]
}

/** Weights of words by their place in the vocabulary; what is not named weighs nothing. */
export type Sparse = readonly (readonly [place: number, weight: number])[]

export interface Vocabulary {
  places: ReadonlyMap<string, number>
  /** How telling a word is: rare words are. */
  rarity: Float64Array
  /** In how many texts a word stands. */
  seen: Float64Array
}

const LEAST_SEEN = 3
const MOST_SHARE = 0.5
const MOST_WORDS = 20_000

export function vocabularyOf(samples: readonly Sample[]): Vocabulary {
  const seenIn = countsOf(samples.flatMap(({ title, body }) => [...new Set([...title, ...body])]))
  const kept = [...seenIn]
    .filter(([, seen]) => seen >= LEAST_SEEN && seen < samples.length * MOST_SHARE)
    .toSorted(([a, manyA], [b, manyB]) => manyB - manyA || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
  return {
    places: new Map(kept.map(([word], place) => [word, place])),
    rarity: Float64Array.from(kept, ([, seen]) => Math.log(samples.length / seen)),
    seen: Float64Array.from(kept, ([, seen]) => seen),
  }
}

export const lengthOf = (weights: Sparse): number => Math.hypot(...weights.map(([, weight]) => weight)) || 1

/** A title word counts as if the text said it three times. */
const TITLE_WEIGHT = 3

export function weightsOf({ places, rarity }: Vocabulary, { title, body }: Sample): Sparse {
  const weights = new Map<number, number>()
  const add = (word: string, factor: number): void => {
    const place = places.get(word)
    if (place === undefined) return
    weights.set(place, (weights.get(place) ?? 0) + factor * (rarity[place] ?? 0))
  }
  for (const [word, count] of countsOf(body)) add(word, 1 + Math.log(count))
  for (const word of title) add(word, TITLE_WEIGHT)
  const list = [...weights]
  const length = lengthOf(list)
  return list.map(([place, weight]) => [place, weight / length])
}
