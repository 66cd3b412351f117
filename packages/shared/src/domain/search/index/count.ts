import type { FacetName } from '../search-ask.ts'
import { FACETS } from './choices.ts'
import type { Choice } from './choices.ts'
import type { Columns, ListColumn, CodedColumn } from './columns.ts'
import { NO_CODE } from './columns.ts'
import type { Hits } from './hits.ts'
import { keep } from './hits.ts'

/** How many jobs have each code. */
class Tally {
  #counts = new Uint32Array(64)

  /** With room for all codes up to this one: so that nobody has to ask for each. */
  upTo(code: number): Uint32Array {
    if (code < this.#counts.length) return this.#counts
    const wider = new Uint32Array(Math.max(code + 1, this.#counts.length * 2))
    wider.set(this.#counts)
    return (this.#counts = wider)
  }

  get counts(): Uint32Array {
    return this.#counts
  }
}

export type Tallies = ReadonlyMap<FacetName, Tally>

export const newTallies = (facets: readonly FacetName[]): Tallies =>
  new Map(facets.map((facet) => [facet, new Tally()]))

export interface Counted {
  code: number
  count: number
}

/** The most frequent first. */
export function mostOf(tallies: Tallies, facet: FacetName, most: number): Counted[] {
  const counts = tallies.get(facet)?.counts ?? new Uint32Array()
  const first: Counted[] = []
  let least = 0
  for (let code = NO_CODE + 1; code < counts.length; code++) {
    const count = counts[code] as number
    if (count <= least) continue
    const after = first.findIndex((one) => one.count < count)
    first.splice(after === -1 ? first.length : after, 0, { code, count })
    if (first.length > most) first.pop()
    if (first.length === most) least = first.at(-1)?.count ?? 0
  }
  return first
}

export const countOf = (tallies: Tallies, facet: FacetName, code: number): number =>
  tallies.get(facet)?.counts[code] ?? 0

/** Which choice a hit fails: none, one, or several. */
const NONE = 0
const SEVERAL = 255

/**
 * A facet counts what fails nothing but what was chosen by that facet itself. So each hit is marked by the one choice that
 * it fails, and those that fail several are dropped.
 */
function marked(hits: Hits, choices: readonly Choice[], columns: Columns): Uint8Array {
  const marks = new Uint8Array(hits.slots.length)
  for (const [at, choice] of choices.entries()) {
    const passes = choice.in(columns)
    for (let hit = 0; hit < marks.length; hit++) {
      if (marks[hit] === SEVERAL || passes(hits.slots[hit] as number)) continue
      marks[hit] = marks[hit] === NONE ? at + 1 : SEVERAL
    }
  }
  return marks
}

/** The slots of those that are marked with one of the two. */
function slotsWith({ slots }: Hits, marks: Uint8Array, one: number, other: number): Uint32Array {
  const kept = new Uint32Array(slots.length)
  let found = 0
  for (let hit = 0; hit < slots.length; hit++)
    if (marks[hit] === one || marks[hit] === other) kept[found++] = slots[hit] as number
  return kept.subarray(0, found)
}

/** Some of the slots of a segment and, where they are most of them, the others: to count the few is to have counted all. */
interface Share {
  slots: Uint32Array
  others: Uint32Array | null
}

const shareOf = (slots: Uint32Array, docs: number): Share => ({
  slots,
  others: slots.length * 2 > docs ? othersThan(slots, docs) : null,
})

function othersThan(slots: Uint32Array, docs: number): Uint32Array {
  const others = new Uint32Array(docs - slots.length)
  let [found, next] = [0, 0]
  for (let slot = 0; slot < docs; slot++) {
    if (slots[next] === slot) next++
    else others[found++] = slot
  }
  return others
}

/** Those of the hits that pass everything; on the way they are counted by each facet. */
export function choose(hits: Hits, choices: readonly Choice[], columns: Columns, tallies: Tallies): Hits {
  if (choices.length === 0) {
    const share = shareOf(hits.slots, columns.docs)
    for (const [facet, tally] of tallies) tallyUp(tally, facet, share, columns)
    return hits
  }
  const marks = marked(hits, choices, columns)
  const passing = shareOf(slotsWith(hits, marks, NONE, NONE), columns.docs)
  for (const [facet, tally] of tallies) {
    const own = choices.findIndex((choice) => choice.facet === facet) + 1
    const share = own === 0 ? passing : shareOf(slotsWith(hits, marks, NONE, own), columns.docs)
    tallyUp(tally, facet, share, columns)
  }
  let hit = 0
  return keep(hits, () => marks[hit++] === NONE)
}

const MORE = 1
const FEWER = -1

function tallyUp(tally: Tally, facet: FacetName, { slots, others }: Share, columns: Columns): void {
  const { column } = FACETS[facet]
  const most = columns.mostCode(column)
  const counts = tally.upTo(most)
  if (others === null) {
    addUp(counts, facet, slots, columns, MORE)
    return
  }
  const all = columns.countedAll(column, () => {
    const whole = new Uint32Array(most + 1)
    addUp(
      whole,
      facet,
      Uint32Array.from({ length: columns.docs }, (_, slot) => slot),
      columns,
      MORE,
    )
    return whole
  })
  for (let code = 0; code <= most; code++) counts[code] = (counts[code] as number) + (all[code] as number)
  addUp(counts, facet, others, columns, FEWER)
}

function addUp(counts: Uint32Array, facet: FacetName, slots: Uint32Array, columns: Columns, by: number): void {
  const { column, list } = FACETS[facet]
  if (list) {
    const { starts, codes } = columns.lists(column as ListColumn)
    countLists(counts, starts, codes, slots, by)
    return
  }
  const values = columns.numbers(column as CodedColumn)
  if (values instanceof Uint16Array) countShort(counts, values, slots, by)
  else if (values instanceof Uint32Array) countLong(counts, values, slots, by)
}

// The same loop twice: one that meets arrays of two kinds takes several times as long as one that knows what comes.

function countShort(counts: Uint32Array, values: Uint16Array, slots: Uint32Array, by: number): void {
  for (let at = 0; at < slots.length; at++) {
    const code = values[slots[at] as number] as number
    counts[code] = (counts[code] as number) + by
  }
}

function countLong(counts: Uint32Array, values: Uint32Array, slots: Uint32Array, by: number): void {
  for (let at = 0; at < slots.length; at++) {
    const code = values[slots[at] as number] as number
    counts[code] = (counts[code] as number) + by
  }
}

function countLists(
  counts: Uint32Array,
  starts: Uint32Array,
  codes: Uint16Array,
  slots: Uint32Array,
  by: number,
): void {
  for (let hit = 0; hit < slots.length; hit++) {
    const slot = slots[hit] as number
    const end = starts[slot + 1] as number
    for (let at = starts[slot] as number; at < end; at++) {
      const code = codes[at] as number
      counts[code] = (counts[code] as number) + by
    }
  }
}
