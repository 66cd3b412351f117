import { slotIn, stepsIn } from './entry.ts'

/** Slots of one segment in growing order, each with its score. */
export interface Hits {
  slots: Uint32Array
  scores: Float32Array
}

const cut = (slots: Uint32Array, scores: Float32Array, length: number): Hits => ({
  slots: slots.subarray(0, length),
  scores: scores.subarray(0, length),
})

const room = (length: number): Hits => ({ slots: new Uint32Array(length), scores: new Float32Array(length) })

// Millions of entries run through these loops for one question, so no index is asked whether it is there. And what cannot
// be foreseen is counted instead of asked: a processor that guessed wrong has lost ten steps, and `Number` needs no guess.

/** A word with the jobs that have it, in one segment, and what each step of an impact is worth. */
export interface Weighed {
  list: Uint32Array
  weight: number
}

export function hitsOf({ list, weight }: Weighed): Hits {
  const hits = room(list.length)
  for (let at = 0; at < list.length; at++) {
    const entry = list[at] as number
    hits.slots[at] = slotIn(entry)
    hits.scores[at] = stepsIn(entry) * weight
  }
  return hits
}

/** The first place from which on the list holds that slot or a later one. */
function reach(list: Uint32Array, slot: number, from: number): number {
  let [low, step] = [from, 1]
  while (low + step < list.length && slotIn(list[low + step] as number) < slot) {
    low += step
    step *= 2
  }
  let high = Math.min(list.length, low + step)
  while (low < high) {
    const middle = (low + high) >> 1
    if (slotIn(list[middle] as number) < slot) low = middle + 1
    else high = middle
  }
  return low
}

const MANY_TIMES = 8

/** Of these hits, those that the list has as well. */
export function narrow(hits: Hits, { list, weight }: Weighed): Hits {
  const { slots, scores } = room(Math.min(hits.slots.length, list.length))
  const leaps = list.length > hits.slots.length * MANY_TIMES
  let [found, at] = [0, 0]
  for (let hit = 0; hit < hits.slots.length; hit++) {
    const slot = hits.slots[hit] as number
    if (leaps) at = reach(list, slot, at)
    else while (at < list.length && slotIn(list[at] as number) < slot) at++
    if (at === list.length) break
    const entry = list[at] as number
    if (slotIn(entry) !== slot) continue
    slots[found] = slot
    scores[found++] = (hits.scores[hit] as number) + stepsIn(entry) * weight
  }
  return cut(slots, scores, found)
}

/** Hits of both, or, where `without`, those of the first that are not among the second. */
export function both(a: Hits, b: Hits, without = false): Hits {
  const { slots, scores } = room(a.slots.length)
  let [found, at] = [0, 0]
  for (let hit = 0; hit < a.slots.length; hit++) {
    const slot = a.slots[hit] as number
    while (at < b.slots.length && (b.slots[at] as number) < slot) at++
    const met = at < b.slots.length && b.slots[at] === slot
    if (met === without) continue
    slots[found] = slot
    scores[found++] = (a.scores[hit] as number) + (met ? (b.scores[at] as number) : 0)
  }
  return cut(slots, scores, found)
}

/** Hits of any of them. */
export function anyOf(parts: readonly Hits[], docs: number): Hits {
  const [first] = parts
  if (first && parts.length === 1) return first
  const met = new Uint8Array(docs)
  const sums = new Float32Array(docs)
  let count = 0
  for (const { slots, scores } of parts) {
    for (let hit = 0; hit < slots.length; hit++) {
      const slot = slots[hit] as number
      count += 1 - (met[slot] as number)
      met[slot] = 1
      sums[slot] = (sums[slot] as number) + (scores[hit] as number)
    }
  }
  const { slots, scores } = room(count)
  for (let [slot, found] = [0, 0]; found < count; slot++) {
    slots[found] = slot
    scores[found] = sums[slot] as number
    found += met[slot] as number
  }
  return { slots, scores }
}

export function everySlot(docs: number): Uint32Array {
  const slots = new Uint32Array(docs)
  for (let slot = 0; slot < docs; slot++) slots[slot] = slot
  return slots
}

export const everything = (docs: number): Hits => ({ slots: everySlot(docs), scores: new Float32Array(docs) })

export const without = (hits: Hits, others: Hits): Hits => both(hits, others, true)

/** Those without a mark, in place. */
export function unmarked({ slots, scores }: Hits, marks: Uint8Array): Hits {
  let found = 0
  for (let hit = 0; hit < slots.length; hit++) {
    slots[found] = slots[hit] as number
    scores[found] = scores[hit] as number
    found += Number(marks[hit] === 0)
  }
  return cut(slots, scores, found)
}
