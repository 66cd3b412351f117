import { lengthOf } from './vocabulary.ts'
import type { Sample, Sparse, Vocabulary } from './vocabulary.ts'

/** What the texts under a title word say more often than others do: "nurse" → ward, patients, shift. */
export interface Company {
  word: string
  /** How telling the title word is. */
  weight: number
  words: Sparse
}

const MOST = 400
const LEAST_TITLES = 2
const LEAST_TEXTS = 2
const LEAST_LIFT = 0.5
/** A word seen a few times only would look more telling than it is. */
const DOUBT = 5

type Together = Map<number, number>

function countTogether(samples: readonly Sample[], { places }: Vocabulary): Map<string, [titles: number, Together]> {
  const company = new Map<string, [number, Together]>()
  for (const { title, body } of samples) {
    const said = [...new Set(body)].flatMap((word) => places.get(word) ?? [])
    for (const word of new Set(title)) {
      const [titles, together] = company.get(word) ?? [0, new Map<number, number>()]
      for (const place of said) together.set(place, (together.get(place) ?? 0) + 1)
      company.set(word, [titles + 1, together])
    }
  }
  return company
}

export function companyOfTitles(samples: readonly Sample[], vocabulary: Vocabulary): Company[] {
  const liftOf = (place: number, both: number, titles: number): number => {
    const lift = Math.log((both * samples.length) / (titles * ((vocabulary.seen[place] ?? 0) + DOUBT)))
    return both >= LEAST_TEXTS && lift > LEAST_LIFT ? lift * Math.log(1 + both) : 0
  }
  return [...countTogether(samples, vocabulary)].flatMap(([word, [titles, together]]) => {
    if (titles < LEAST_TITLES) return []
    const telling = [...together]
      .map(([place, both]) => [place, liftOf(place, both, titles)] as const)
      .filter(([, lift]) => lift > 0)
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, MOST)
    const length = lengthOf(telling)
    const words = telling.map(([place, lift]) => [place, lift / length] as const)
    return words.length === 0 ? [] : [{ word, weight: Math.log(samples.length / (titles + 1)), words }]
  })
}
