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
  const kept = new Uint32Array(list.length)
  let found = 0
  for (let at = 0; at < list.length; at++) {
    const entry = list[at] as number
    kept[found] = entry
    found += Number((entry & bit) !== 0)
  }
  return kept.subarray(0, found)
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
  const docs = 1 + lists.reduce((most, list) => Math.max(most, slotIn(list.at(-1) ?? 0)), 0)
  const [entries, counts] = [new Uint32Array(docs), new Float32Array(docs)]
  for (const list of lists) addUp(list, entries, counts)
  let found = 0
  for (let slot = 0; slot < docs; slot++) {
    const entry = entries[slot] as number
    const count = counts[slot] as number
    if (entry !== 0) entries[found++] = count === 0 ? entry : entryOf(slot, count, fieldsIn(entry))
  }
  return entries.slice(0, found)
}

/** Most jobs have but one of the words, and what is said of it stays as it is: counts are for those that have several. */
function addUp(list: Uint32Array, entries: Uint32Array, counts: Float32Array): void {
  for (let at = 0; at < list.length; at++) {
    const entry = list[at] as number
    const slot = slotIn(entry)
    const before = entries[slot] as number
    if (before === 0) {
      entries[slot] = entry
      continue
    }
    const count = counts[slot] as number
    counts[slot] = (count === 0 ? countIn(before) : count) + countIn(entry)
    entries[slot] = before | fieldsIn(entry)
  }
}

const sortedTogether = (lists: readonly Uint32Array[]): Uint32Array => joinedLists(lists).toSorted()

function fieldAt(place: number): keyof typeof BEGINS {
  if (place >= BEGINS.text) return 'text'
  if (place >= BEGINS.skill) return 'skill'
  return place >= BEGINS.company ? 'company' : 'title'
}

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

const MANY_TIMES = 16

/** Those places from which, so many words on, one of the others is reached. */
function beside(places: Uint32Array, others: Uint32Array, apart: number): Uint32Array {
  const kept = new Uint32Array(places.length)
  const leaps = others.length > places.length * MANY_TIMES
  let [found, at] = [0, 0]
  for (let one = 0; one < places.length; one++) {
    const place = places[one] as number
    const wanted = place + apart
    if (leaps) at = reached(others, wanted, at)
    else while (at < others.length && (others[at] as number) < wanted) at++
    if (at === others.length) break
    // Written over by the next one unless it is kept.
    kept[found] = place
    found += Number(others[at] === wanted)
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
  const entries = new Uint32Array(places.length)
  let found = 0
  for (let at = 0; at < places.length;) {
    const slot = slotIn(places[at] as number)
    let [weighted, fields] = [0, 0]
    for (; at < places.length && slotIn(places[at] as number) === slot; at++) {
      const own = fieldAt((places[at] as number) & LOW)
      if (field !== null && own !== field) continue
      weighted += WEIGHT[own]
      fields |= own === 'text' ? 0 : FIELD_BIT[own]
    }
    if (weighted > 0) entries[found++] = jobEntry(slot, impactOf(weighted, lengths[slot] ?? 0), fields)
  }
  return entries.subarray(0, found)
}
