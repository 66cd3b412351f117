import type { Field } from '../query.ts'
import {
  BEGINS,
  countIn,
  entryOf,
  FIELD_BIT,
  fieldsIn,
  impactOf,
  jobEntry,
  joinedLists,
  LOW,
  placesKey,
  slotIn,
  WEIGHT,
} from './entry.ts'
import { stepsOf } from './leaves.ts'
import type { Leaf, Step } from './leaves.ts'

/** The words of one segment. */
export interface Words {
  list(key: string): Uint32Array
  beginning(key: string): readonly Uint32Array[]
}

/** The jobs of one segment that a leaf finds: a phrase and a beginning become lists like that of a word. */
export function listFor(leaf: Leaf, words: Words, lengths: () => ArrayLike<number>): Uint32Array {
  const steps = stepsOf(leaf)
  if (steps.length > 1) return phrase(steps, words, leaf.field, lengths())
  const [step] = steps
  if (step) return within(step.begins ? together(words.beginning(step.word)) : words.list(step.word), leaf.field)
  return leaf.words.map((word) => within(words.list(word), leaf.field)).reduce(common)
}

function within(list: Uint32Array, field: Field | null): Uint32Array {
  if (field === null) return list
  const bit = FIELD_BIT[field]
  return list.filter((entry) => (fieldsIn(entry) & bit) !== 0)
}

/** A phrase of nothing but closing words, whose places are not known: all of its words have to be there. */
function common(a: Uint32Array, b: Uint32Array): Uint32Array {
  const slots = new Set(Array.from(b, slotIn))
  return a.filter((entry) => slots.has(slotIn(entry)))
}

/** All words that begin so, as if they were one. */
export function together(lists: readonly Uint32Array[]): Uint32Array {
  const [first, ...others] = lists
  if (!first || others.length === 0) return first ?? new Uint32Array()
  const docs = 1 + Math.max(...lists.map((list) => (list.length === 0 ? 0 : slotIn(list.at(-1) as number))))
  const [counts, fields] = [new Float32Array(docs), new Uint8Array(docs)]
  for (const list of lists) addUp(list, counts, fields)
  const entries = new Uint32Array(docs)
  let found = 0
  for (let slot = 0; slot < docs; slot++)
    if ((counts[slot] as number) > 0) entries[found++] = entryOf(slot, counts[slot] as number, fields[slot] as number)
  return entries.subarray(0, found)
}

function addUp(list: Uint32Array, counts: Float32Array, fields: Uint8Array): void {
  for (let at = 0; at < list.length; at++) {
    const entry = list[at] as number
    const slot = slotIn(entry)
    counts[slot] = (counts[slot] as number) + countIn(entry)
    fields[slot] = (fields[slot] as number) | fieldsIn(entry)
  }
}

const sortedTogether = (lists: readonly Uint32Array[]): Uint32Array => joinedLists(lists).toSorted()

const FIELDS: readonly (keyof typeof BEGINS)[] = ['title', 'company', 'skill', 'text']
const fieldAt = (place: number): keyof typeof BEGINS => FIELDS.findLast((field) => place >= BEGINS[field]) ?? 'text'

/** Where all words stand as far apart as in the phrase. */
function phrase(steps: readonly Step[], words: Words, field: Field | null, lengths: ArrayLike<number>): Uint32Array {
  const placed = steps
    .map(({ word, after, begins }) => {
      const key = placesKey(word)
      return { after, places: begins ? sortedTogether(words.beginning(key)) : words.list(key) }
    })
    .toSorted((a, b) => a.places.length - b.places.length)
  const [rarest, ...others] = placed
  if (!rarest) return new Uint32Array()
  let places = rarest.places
  for (const other of others) places = beside(places, other.places, other.after - rarest.after)
  return counted(places, field, lengths)
}

/** Those places from which, so many words on, one of the others is reached. */
function beside(places: Uint32Array, others: Uint32Array, apart: number): Uint32Array {
  const kept = new Uint32Array(places.length)
  let [found, at] = [0, 0]
  for (const place of places) {
    const wanted = place + apart
    at = reached(others, wanted, at)
    if (at === others.length) break
    if (others[at] === wanted) kept[found++] = place
  }
  return kept.subarray(0, found)
}

function reached(list: Uint32Array, wanted: number, from: number): number {
  let [low, step] = [from, 1]
  while (low + step < list.length && (list[low + step] as number) < wanted) {
    low += step
    step *= 2
  }
  let high = Math.min(list.length, low + step + 1)
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as number) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** From places to jobs, each with what so many occurrences say. */
function counted(places: Uint32Array, field: Field | null, lengths: ArrayLike<number>): Uint32Array {
  const entries: number[] = []
  let [slot, weighted, fields] = [-1, 0, 0]
  const end = () => {
    if (weighted > 0) entries.push(jobEntry(slot, impactOf(weighted, lengths[slot] ?? 0), fields))
  }
  for (const entry of places) {
    const at = fieldAt(entry & LOW)
    if (field !== null && at !== field) continue
    if (slotIn(entry) !== slot) {
      end()
      slot = slotIn(entry)
      weighted = 0
      fields = 0
    }
    weighted += WEIGHT[at]
    fields |= at === 'text' ? 0 : FIELD_BIT[at]
  }
  end()
  return Uint32Array.from(entries)
}
