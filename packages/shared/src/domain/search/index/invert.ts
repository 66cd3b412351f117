import type { SearchDoc } from '../search-doc.ts'
import { wordsIn } from '../words-in.ts'
import { isClosing } from './closing-words.ts'
import { BEGINS, ENDS, FIELD_BIT, impactOf, jobEntry, placeEntry, placesKey, WEIGHT } from './entry.ts'
import type { WordList } from './pages.ts'

interface Word {
  jobs: number[]
  places: number[]
  closing: boolean
  /** Of the job that is being read. */
  weighted: number
  fields: number
}

type FieldName = keyof typeof WEIGHT

/** Takes jobs, one slot after another, and gives every word with where it occurs. */
class Inverter {
  readonly #words = new Map<string, Word>()
  #touched: Word[] = []
  #length = 0

  /** How many words it has. */
  take(slot: number, { title, company, skills, text }: SearchDoc): number {
    this.#length = 0
    this.#read(slot, 'title', title)
    this.#read(slot, 'company', company ?? '')
    this.#read(slot, 'skill', skills.map(({ name }) => name).join(' '))
    this.#read(slot, 'text', text)
    for (const word of this.#touched) {
      word.jobs.push(jobEntry(slot, impactOf(word.weighted, this.#length), word.fields))
      word.weighted = 0
      word.fields = 0
    }
    this.#touched = []
    return this.#length
  }

  #read(slot: number, field: FieldName, text: string): void {
    const said = wordsIn(text)
    const [begin, end, weight, bit] = [
      BEGINS[field],
      ENDS[field],
      WEIGHT[field],
      field === 'text' ? 0 : FIELD_BIT[field],
    ]
    this.#length += said.length
    for (let at = 0; at < said.length; at++) {
      const word = this.#wordOf(said[at] as string)
      if (word.weighted === 0) this.#touched.push(word)
      word.weighted += weight
      word.fields |= bit
      if (!word.closing && begin + at < end) word.places.push(placeEntry(slot, begin + at))
    }
  }

  #wordOf(said: string): Word {
    const known = this.#words.get(said)
    if (known) return known
    const word = { jobs: [], places: [], closing: isClosing(said), weighted: 0, fields: 0 }
    this.#words.set(said, word)
    return word
  }

  *lists(): Generator<WordList> {
    const sorted = [...this.#words].sort(([a], [b]) => (a < b ? -1 : 1))
    for (const [word, { places }] of sorted)
      if (places.length > 0) yield { key: placesKey(word), entries: Uint32Array.from(places) }
    for (const [word, { jobs }] of sorted) yield { key: word, entries: Uint32Array.from(jobs) }
  }
}

export interface Inverted {
  /** How many words each job has. */
  lengths: readonly number[]
  /** Every word in order, with where it occurs. */
  lists: Generator<WordList>
}

/** The place of a job among these is its slot. */
export function invert(docs: readonly SearchDoc[]): Inverted {
  const inverter = new Inverter()
  const lengths = docs.map((doc, slot) => inverter.take(slot, doc))
  return { lengths, lists: inverter.lists() }
}
