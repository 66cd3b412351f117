/**
 * What is kept of a word is a list of numbers of 32 bits in growing order. The slot of the job stands in their upper 19
 * bits; below it, in a list of jobs, how much the word says of the job and which fields have it, and in a list of places
 * where in the job it stands. So one and the same program joins lists of both kinds.
 */
export const LOW_BITS = 13
export const LOW = (1 << LOW_BITS) - 1
/** A segment has no more slots. */
export const MOST_SLOTS = 1 << (32 - LOW_BITS)

const FIELD_BITS = 3
const MOST_IMPACT = (1 << (LOW_BITS - FIELD_BITS)) - 1

/** One bit each; that a word stands in the text needs none. */
export const FIELD_BIT = { title: 1, company: 2, skill: 4 } as const
export const WEIGHT = { title: 10, company: 4, skill: 5, text: 1 } as const

/** Where each field begins and ends, in words: the places of a field that is longer are not kept. */
export const BEGINS = { title: 0, company: 128, skill: 192, text: 1_024 } as const
export const ENDS = { title: 127, company: 191, skill: 1_023, text: LOW - 255 } as const

// The constants of BM25 that everybody uses, and how long a posting is on average, all four fields together: a length
// that would move with the jobs would make all that is written already wrong.
const K = 1.2
const B = 0.75
const USUAL_LENGTH = 700

/** What a word that stands in a job so often, weighted by field, adds to its score before its rarity is asked. */
export const impactOf = (weighted: number, length: number): number =>
  (weighted * (K + 1)) / (weighted + K * (1 - B + (B * length) / USUAL_LENGTH))

const STEP = (K + 1) / MOST_IMPACT

const stepsOf = (impact: number): number => Math.max(1, Math.min(MOST_IMPACT, Math.round(impact / STEP)))

export const jobEntry = (slot: number, impact: number, fields: number): number =>
  ((slot << LOW_BITS) | (stepsOf(impact) << FIELD_BITS) | fields) >>> 0
export const placeEntry = (slot: number, place: number): number => ((slot << LOW_BITS) | place) >>> 0

/** For each step, of how great a count it was made, measured by the length of the job: such counts can be added up. */
const COUNTS = Float32Array.from({ length: MOST_IMPACT + 1 }, (_, steps) => steps / (MOST_IMPACT + 1 - steps))
export const countIn = (entry: number): number => COUNTS[stepsIn(entry)] as number

/** What a job says that has such a count. */
export const entryOf = (slot: number, count: number, fields: number): number =>
  jobEntry(slot, (count / (count + 1)) * (MOST_IMPACT + 1) * STEP, fields)

export const fieldsIn = (entry: number): number => entry & ((1 << FIELD_BITS) - 1)

export const slotIn = (entry: number): number => entry >>> LOW_BITS
export const stepsIn = (entry: number): number => (entry & LOW) >>> FIELD_BITS
/** What a word of more than half of all jobs is worth: next to nothing, as the full text of SQLite has it too. */
const LEAST_RARITY = 1e-6

/** A weight for the steps of an impact, by how many of all jobs have the word. */
export const weightOf = (jobs: number, all: number): number =>
  STEP * Math.max(LEAST_RARITY, Math.log((all - jobs + 0.5) / (jobs + 0.5)))

/** Before every word, so the lists of places stand apart from those of jobs. */
export const placesKey = (word: string): string => `\u0001${word}`
export const isPlaces = (key: string): boolean => key.startsWith('\u0001')

/** A list for the slots of another segment; -1 is where a job is left out. */
export function moved(list: Uint32Array, to: Int32Array): Uint32Array {
  const entries = new Uint32Array(list.length)
  let found = 0
  for (let at = 0; at < list.length; at++) {
    const entry = list[at] as number
    const slot = to[slotIn(entry)] as number
    if (slot !== -1) entries[found++] = ((slot << LOW_BITS) | (entry & LOW)) >>> 0
  }
  return entries.subarray(0, found)
}

/** Lists of segments that follow one another, as one. */
export function joinedLists(lists: readonly Uint32Array[]): Uint32Array {
  const [first] = lists
  if (first && lists.length === 1) return first
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const list of lists) {
    all.set(list, at)
    at += list.length
  }
  return all
}
