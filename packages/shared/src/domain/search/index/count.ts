import type { FacetName } from '../search-ask.ts'
import { add, addKinds } from './add-up.ts'
import { FACETS } from './choices.ts'
import type { Choice } from './choices.ts'
import type { CodedColumn, Columns, ListColumn } from './columns.ts'
import { everySlot, unmarked } from './hits.ts'
import type { Hits } from './hits.ts'
import type { Tallies } from './tallies.ts'

/** Of one segment what passes everything, and what a facet counts instead of that. */
export interface Chosen {
  columns: Columns
  passing: Hits
  instead: ReadonlyMap<FacetName, Uint32Array>
}

/** The slots of those that have no mark but perhaps this one. */
function slotsBut({ slots }: Hits, marks: Uint8Array, own: number): Uint32Array {
  const kept = new Uint32Array(slots.length)
  let found = 0
  for (let hit = 0; hit < slots.length; hit++) {
    kept[found] = slots[hit] as number
    found += Number(((marks[hit] as number) & ~own) === 0)
  }
  return kept.subarray(0, found)
}

/**
 * Those of the hits that pass everything. A facet counts what fails nothing but what was chosen by that facet itself: so
 * each choice that a hit fails gives it a mark of its own.
 */
export function choose(hits: Hits, choices: readonly Choice[], columns: Columns): Chosen {
  if (choices.length === 0) return { columns, passing: hits, instead: new Map() }
  const marks = new Uint8Array(hits.slots.length)
  for (const [at, choice] of choices.entries()) choice.mark(columns, { slots: hits.slots, marks, mark: 1 << at })
  const instead = choices.flatMap(({ facet }, at) =>
    facet === null ? [] : [[facet, slotsBut(hits, marks, 1 << at)] as const],
  )
  return { columns, passing: unmarked(hits, marks), instead: new Map(instead) }
}

const slotsFor = (facet: FacetName, { passing, instead }: Chosen): Uint32Array => instead.get(facet) ?? passing.slots

/** A job has a dozen skills, so to count them takes as long as all else: of very many jobs, a part has to do. */
const RECKONED: ReadonlySet<FacetName> = new Set(['skills'])
/** Where it is reckoned, at least so many jobs are counted; a share of one in twenty is then told to within its 25th part. */
export const LEAST_COUNTED = 16_384

/** One in so many is counted, and counts as often. */
function stepOf(facet: FacetName, all: readonly Chosen[]): number {
  if (!RECKONED.has(facet)) return 1
  const jobs = all.reduce((sum, chosen) => sum + slotsFor(facet, chosen).length, 0)
  return Math.max(1, Math.floor(jobs / LEAST_COUNTED))
}

/** Counts all that was chosen, by every facet that has a tally. */
export function tallyUp(tallies: Tallies, all: readonly Chosen[]): void {
  const columnsOf = [...tallies.keys()].map((facet) => FACETS[facet].column)
  const steps = new Map([...tallies.keys()].map((facet) => [facet, stepOf(facet, all)]))
  for (const chosen of all) {
    const done = tallyKinds(tallies, chosen, columnsOf)
    for (const [facet, tally] of tallies) {
      const { column } = FACETS[facet]
      const slots = slotsFor(facet, chosen)
      const counts = tally.upTo(chosen.columns.mostCode(column))
      if (slots.length === chosen.columns.docs) addTo(counts, allOf(chosen.columns, column))
      else if (!done.has(facet)) {
        const step = steps.get(facet) ?? 1
        tally.about ||= step > 1
        add(counts, chosen.columns.read(column), everyNth(slots, step), step)
      }
    }
  }
}

/** Counts all facets that count the same jobs by kinds of jobs, where that is quicker; says by which it counted. */
function tallyKinds(tallies: Tallies, chosen: Chosen, names: readonly Column[]): ReadonlySet<FacetName> {
  const { columns, passing, instead } = chosen
  const done = new Set<FacetName>()
  if (passing.slots.length === columns.docs) return done
  for (const alike of columns.alike(names)) {
    if (alike.examples.length > passing.slots.length) continue
    const jobs = new Uint32Array(alike.examples.length)
    add(jobs, alike.kinds, passing.slots, 1)
    for (const [facet, tally] of tallies) {
      const { column } = FACETS[facet]
      if (instead.has(facet) || !alike.columns.includes(column)) continue
      addKinds(tally.upTo(columns.mostCode(column)), columns.read(column), alike.examples, jobs)
      done.add(facet)
    }
  }
  return done
}

type Column = CodedColumn | ListColumn

/** So many beside each other: a processor reads ahead, and waits where it has to leap. */
const RUN = 16

/** One in so many; whole runs only, so what is counted is never more than there is. */
function everyNth(slots: Uint32Array, step: number): Uint32Array {
  if (step === 1) return slots
  const runs = Math.floor(slots.length / step / RUN)
  const some = new Uint32Array(runs * RUN)
  for (let run = 0; run < runs; run++) some.set(slots.subarray(run * step * RUN, run * step * RUN + RUN), run * RUN)
  return some
}

const addTo = (counts: Uint32Array, more: Uint32Array): void => {
  for (let code = 0; code < more.length; code++) counts[code] = (counts[code] as number) + (more[code] as number)
}

/** How many of all slots have each code. */
const allOf = (columns: Columns, column: Column): Uint32Array =>
  columns.countedAll(column, () => {
    const counts = new Uint32Array(columns.mostCode(column) + 1)
    add(counts, columns.read(column), everySlot(columns.docs), 1)
    return counts
  })
