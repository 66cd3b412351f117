import type { FacetName } from '../search-ask.ts'
import { NO_CODE } from './columns.ts'

/** How many jobs have each code. */
export class Tally {
  #counts = new Uint32Array(64)
  /** Whether it was reckoned from a part of the jobs. */
  about = false

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
