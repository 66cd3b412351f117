import type { InStatement, ResultSet } from '@libsql/client'
import { chosenOf, FACETS } from '@rolecall/shared/domain/search/index/choices.ts'
import type { Coded } from '@rolecall/shared/domain/search/index/choices.ts'
import { countOf, mostOf } from '@rolecall/shared/domain/search/index/tallies.ts'
import type { Counted, Tallies } from '@rolecall/shared/domain/search/index/tallies.ts'
import type { FacetCount, FacetName, SearchAsk } from '@rolecall/shared/domain/search/search-ask.ts'
import { FACET_NAMES } from '@rolecall/shared/domain/search/search-ask.ts'
import { textOf } from '../ports/row.ts'
import type { SearchMemory } from './memory.ts'

const MOST = 25

const NAMES = `
  SELECT code.kind, code.code, code.key, code.shown FROM json_each(?1) asked
  CROSS JOIN search_code code ON code.kind = asked.value ->> 0 AND code.code = asked.value ->> 1`

/** The most frequent, and what was chosen however rare it is: it has to be seen to be taken back. */
function shownOf(ask: SearchAsk, facet: FacetName, tallies: Tallies, coded: Coded): Counted[] {
  const most = mostOf(tallies, facet, MOST)
  const chosen = chosenOf(ask)[facet].map((key) => coded(FACETS[facet].kind, key))
  const rest = chosen.filter((code) => code > 0 && !most.some((one) => one.code === code))
  return [...most, ...rest.map((code) => ({ code, count: countOf(tallies, facet, code) }))]
}

export type ShownFacets = ReadonlyMap<FacetName, readonly Counted[]>

/** Of each facet that was asked for what is shown: looked for once, since a facet can have a code for every company. */
export const shownFacets = (ask: SearchAsk, tallies: Tallies, coded: Coded): ShownFacets =>
  new Map(ask.facets.map((facet) => [facet, shownOf(ask, facet, tallies, coded)]))

/** What has to be read so that all of them can be named. */
export function namesLacking(memory: SearchMemory, shown: ShownFacets): InStatement[] {
  const lacking = [...shown].flatMap(([facet, counted]) => {
    const { kind } = FACETS[facet]
    return counted.flatMap(({ code }) => (memory.name(kind, code) ? [] : [[kind, code]]))
  })
  return lacking.length > 0 ? [{ sql: NAMES, args: [JSON.stringify(lacking)] }] : []
}

export function nameFacets(
  memory: SearchMemory,
  shown: ShownFacets,
  tallies: Tallies,
  read: readonly ResultSet[],
): Record<FacetName, readonly FacetCount[]> {
  for (const { kind, code, key, shown: name } of read.flatMap(({ rows }) => rows))
    memory.learn(textOf(kind), Number(code), { key: textOf(key), shown: textOf(name) })
  const counts = (facet: FacetName): FacetCount[] => {
    const about = tallies.get(facet)?.about ? { about: true } : {}
    return (shown.get(facet) ?? []).flatMap(({ code, count }) => {
      const name = memory.name(FACETS[facet].kind, code)
      return name ? [{ ...name, count, ...about }] : []
    })
  }
  return Object.fromEntries(FACET_NAMES.map((facet) => [facet, counts(facet)])) as Record<FacetName, FacetCount[]>
}
