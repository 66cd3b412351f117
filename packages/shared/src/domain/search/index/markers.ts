import { kilometres } from '../../kilometres.ts'
import type { Point } from '../../kilometres.ts'
import type { Lists, Numbers } from './columns.ts'

/** Which slots are looked at, the marks that they have, and the one, a bit, for those that fail. */
export interface Marking {
  slots: Uint32Array
  marks: Uint8Array
  mark: number
}

// One loop for each way to fail: asking a function of each of half a million slots takes several times as long. None is made
// anew for a question, for V8 would begin anew as well to find out what it does. And marks
// are reckoned, not set where somebody fails: nobody can foresee that, and a processor that guessed wrong loses ten steps.
const markIf = (fails: boolean, mark: number): number => mark & -Number(fails)

/** A table of codes, as long as there are codes in a column: not zero where the code is among these, or is not. */
export function tableOf(codes: Iterable<number>, most: number, among = true): Uint8Array {
  const table = new Uint8Array(most + 1).fill(among ? 0 : 1)
  for (const code of codes) table[code] = among ? 1 : 0
  return table
}

export function markUnlessIn(values: Numbers, passing: Uint8Array, { slots, marks, mark }: Marking): void {
  for (let hit = 0; hit < slots.length; hit++) {
    const fails = passing[values[slots[hit] as number] as number] === 0
    marks[hit] = (marks[hit] as number) | markIf(fails, mark)
  }
}

/** Unless at least so many of its codes pass. */
export function markUnlessSoMany(list: Lists, passing: Uint8Array, least: number, marking: Marking): void {
  const { slots, marks, mark } = marking
  const { starts, codes } = list
  for (let hit = 0; hit < slots.length; hit++) {
    const slot = slots[hit] as number
    const end = starts[slot + 1] as number
    let met = 0
    for (let at = starts[slot] as number; at < end; at++) met += passing[codes[at] as number] as number
    marks[hit] = (marks[hit] as number) | markIf(met < least, mark)
  }
}

export function markUnlessFrom(values: Numbers, least: number, { slots, marks, mark }: Marking): void {
  for (let hit = 0; hit < slots.length; hit++)
    marks[hit] = (marks[hit] as number) | markIf((values[slots[hit] as number] as number) < least, mark)
}

export interface Ranges {
  from: Numbers
  to: Numbers
  /** Where there is no range. */
  none: number
}

export function markUnlessMeeting(
  { from, to, none }: Ranges,
  { least, most, noneToo }: { least: number; most: number; noneToo: boolean },
  { slots, marks, mark }: Marking,
): void {
  const otherwise = noneToo ? 0 : mark
  for (let hit = 0; hit < slots.length; hit++) {
    const slot = slots[hit] as number
    const begin = from[slot] as number
    const apart = Number(begin > most) | Number((to[slot] as number) < least)
    marks[hit] = (marks[hit] as number) | (begin === none ? otherwise : mark & -apart)
  }
}

/** Those that are flagged themselves. */
export function markFlagged(flags: Uint8Array, { slots, marks, mark }: Marking): void {
  for (let hit = 0; hit < slots.length; hit++)
    marks[hit] = (marks[hit] as number) | markIf(flags[slots[hit] as number] !== 0, mark)
}

export function markAmong(values: Numbers, excluded: ReadonlySet<number>, { slots, marks, mark }: Marking): void {
  for (let hit = 0; hit < slots.length; hit++)
    if (excluded.has(values[slots[hit] as number] as number)) marks[hit] = (marks[hit] as number) | mark
}

export interface Open {
  models: Numbers
  countries: Numbers
  openTo: Lists
}

/** Unless remote, and open to that country or, where nobody says to which, in that country itself. */
export function markUnlessOpen(
  { models, countries, openTo: { starts, codes } }: Open,
  { remote, country }: { remote: number; country: number },
  { slots, marks, mark }: Marking,
): void {
  for (let hit = 0; hit < slots.length; hit++) {
    const slot = slots[hit] as number
    const [from, to] = [starts[slot] as number, starts[slot + 1] as number]
    let open = from === to && countries[slot] === country
    for (let at = from; at < to; at++) open ||= codes[at] === country
    if (!open || models[slot] !== remote) marks[hit] = (marks[hit] as number) | mark
  }
}

const KM_A_DEGREE = 111.195
/** Where the earth is as good as flat: not too far, and not too near to a pole or to where east meets west. */
const FLAT_KM = 300
const FLAT_NORTH = 70
const FLAT_EAST = 170
/** Of the square of the distance; there it errs by a third of that at most. */
const UNSURE = 0.01

/** What does not say where it is, is near to nothing. */
export function markUnlessNear(
  norths: Numbers,
  easts: Numbers,
  { north, east, km }: Point & { km: number },
  { slots, marks, mark }: Marking,
): void {
  const flat = km <= FLAT_KM && Math.abs(north) <= FLAT_NORTH && Math.abs(east) <= FLAT_EAST
  const limit = (km / KM_A_DEGREE) ** 2
  const unsure = flat ? limit * UNSURE : Number.POSITIVE_INFINITY
  const radians = Math.PI / 180
  const [cos, sin] = [Math.cos(north * radians), Math.sin(north * radians)]
  for (let hit = 0; hit < slots.length; hit++) {
    const slot = slots[hit] as number
    const up = (norths[slot] as number) - north
    // In degrees on a flat map, with the breadth that they have half way between the two.
    const half = (up * radians) / 2
    const aside = ((easts[slot] as number) - east) * (cos - sin * half - (cos * half * half) / 2)
    const over = up * up + aside * aside - limit
    // Few lie so near to the limit that it has to be known how round the earth is.
    const fails =
      Math.abs(over) < unsure
        ? !(kilometres({ north, east }, { north: norths[slot] as number, east: easts[slot] as number }) <= km)
        : !(over <= 0)
    marks[hit] = (marks[hit] as number) | markIf(fails, mark)
  }
}
