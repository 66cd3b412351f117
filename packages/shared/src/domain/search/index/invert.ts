import type { SearchDoc } from '../search-doc.ts'
import { eachWord } from '../words-in.ts'
import { isClosing } from './closing-words.ts'
import { BEGINS, ENDS, FIELD_BIT, impactOf, jobEntry, placeEntry, placesKey, WEIGHT } from './entry.ts'
import { Gathered } from './gathered.ts'
import type { WordList } from './pages.ts'
import { WordNumbers } from './word-numbers.ts'

type FieldName = keyof typeof WEIGHT

/** Takes jobs, one slot after another, and gives every word with where it occurs. Words go by numbers until then. */
class Inverter {
  readonly #numbers = new WordNumbers()
  readonly #jobs = new Gathered()
  readonly #places = new Gathered()
  /** Of the job that is being read: its words, and of each how much it counts and which fields have it. */
  #own: number[] = []
  readonly #weighted: number[] = []
  readonly #fields: number[] = []
  readonly #closing: boolean[] = []

  /** How many words it has. */
  take(slot: number, { title, company, skills, text }: SearchDoc): number {
    const length =
      this.#read(slot, 'title', title) +
      this.#read(slot, 'company', company ?? '') +
      this.#read(slot, 'skill', skills.map(({ name }) => name).join(' ')) +
      this.#read(slot, 'text', text)
    for (const word of this.#own) {
      const impact = impactOf(this.#weighted[word] as number, length)
      this.#jobs.add(word, jobEntry(slot, impact, this.#fields[word] as number))
      this.#weighted[word] = 0
      this.#fields[word] = 0
    }
    this.#own = []
    return length
  }

  #read(slot: number, field: FieldName, said: string): number {
    const [begin, end, weight, bit] = [
      BEGINS[field],
      ENDS[field],
      WEIGHT[field],
      field === 'text' ? 0 : FIELD_BIT[field],
    ]
    let place = begin
    eachWord(said, (text, from, to) => {
      const word = this.#wordAt(text, from, to)
      const before = this.#weighted[word] as number
      if (before === 0) this.#own.push(word)
      this.#weighted[word] = before + weight
      this.#fields[word] = (this.#fields[word] as number) | bit
      if (place < end && !this.#closing[word]) this.#places.add(word, placeEntry(slot, place))
      place++
    })
    return place - begin
  }

  #wordAt(text: string, from: number, to: number): number {
    const word = this.#numbers.numberOf(text, from, to)
    if (word < this.#closing.length) return word
    this.#closing.push(isClosing(text.slice(from, to)))
    this.#weighted.push(0)
    this.#fields.push(0)
    return word
  }

  *lists(): Generator<WordList> {
    const { words } = this.#numbers
    const sorted = words.toSorted((a, b) => (a < b ? -1 : 1))
    const numbers = sorted.map((word) => this.#numbers.numberOf(word, 0, word.length))
    const [places, jobs] = [this.#places.lists(words.length), this.#jobs.lists(words.length)]
    for (const [at, word] of sorted.entries()) {
      const entries = places[numbers[at] as number] as Uint32Array
      if (entries.length > 0) yield { key: placesKey(word), entries }
    }
    for (const [at, word] of sorted.entries()) yield { key: word, entries: jobs[numbers[at] as number] as Uint32Array }
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
