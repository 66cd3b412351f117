import type { FacetName, SearchAsk } from '../search-ask.ts'
import type { CodedColumn, CodeKind, ColumnName, Columns, ListColumn } from './columns.ts'
import { markUnlessIn, markUnlessSoMany, tableOf } from './markers.ts'
import type { Marking } from './markers.ts'

/** By what column each facet chooses, and what its keys are the names of. */
export const FACETS: Readonly<Record<FacetName, { column: CodedColumn | ListColumn; kind: CodeKind; list: boolean }>> =
  {
    country: { column: 'country', kind: 'country', list: false },
    remote: { column: 'remote', kind: 'remote', list: false },
    skills: { column: 'skills', kind: 'skill', list: true },
    level: { column: 'level', kind: 'level', list: false },
    type: { column: 'type', kind: 'type', list: false },
    language: { column: 'language', kind: 'language', list: false },
    source: { column: 'source', kind: 'source', list: true },
    company: { column: 'company', kind: 'company', list: false },
  }

/** The code of a key, or one that no job has. */
export type Coded = (kind: CodeKind, key: string) => number

/** One thing that was chosen. Those that choose by a facet say so, since that facet counts as if they were not there. */
export interface Choice {
  facet: FacetName | null
  columns: readonly ColumnName[]
  /** Marks those that fail. */
  mark: (columns: Columns, marking: Marking) => void
}

export const chosenOf = (ask: SearchAsk): Readonly<Record<FacetName, readonly string[]>> => ({
  country: ask.countries,
  remote: ask.remote,
  skills: ask.skills.ids,
  level: ask.levels,
  type: ask.types,
  language: ask.languages,
  source: ask.sources,
  company: ask.companies,
})

/** Everything whose code has to be known before jobs are chosen. */
export function keysIn(ask: SearchAsk): [CodeKind, string][] {
  const chosen = Object.entries(chosenOf(ask)).flatMap(([facet, keys]) =>
    keys.map((key): [CodeKind, string] => [FACETS[facet as FacetName].kind, key]),
  )
  const excluded = ask.excludedCompanies.map((key): [CodeKind, string] => ['company', key])
  const visa: [CodeKind, string][] = ask.visa ? [['visa', 'offered']] : []
  const remote: [CodeKind, string][] =
    ask.remoteFor === null
      ? []
      : [
          ['remote', 'remote'],
          ['country', ask.remoteFor],
        ]
  return [...chosen, ...excluded, ...visa, ...remote]
}

const oneOf = (facet: FacetName, column: CodedColumn, codes: readonly number[]): Choice => ({
  facet,
  columns: [column],
  mark: (columns, marking) => markUnlessIn(columns.numbers(column), tableOf(codes, columns.mostCode(column)), marking),
})

const listed = (facet: FacetName | null, column: ListColumn, codes: readonly number[], least: number): Choice => ({
  facet,
  columns: [column],
  mark: (columns, marking) =>
    markUnlessSoMany(columns.lists(column), tableOf(codes, columns.mostCode(column)), least, marking),
})

/** What was chosen among the choices of a facet. */
export function facetChoices(ask: SearchAsk, coded: Coded): Choice[] {
  return Object.entries(chosenOf(ask)).flatMap(([name, keys]) => {
    if (keys.length === 0) return []
    const facet = name as FacetName
    const { column, kind } = FACETS[facet]
    const codes = [...new Set(keys.map((key) => coded(kind, key)))]
    // Of all that have to be there, one more narrows further: so that facet counts what is left.
    if (column === 'skills' && ask.skills.mode === 'all') return [listed(null, column, codes, codes.length)]
    if (column === 'skills' || column === 'source' || column === 'remoteCountries')
      return [listed(facet, column, codes, 1)]
    return [oneOf(facet, column, codes)]
  })
}
