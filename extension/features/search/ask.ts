import { jobQueryFields, SORTS } from '@rolecall/shared/domain/search/job-query.ts'
import type { Sort } from '@rolecall/shared/domain/search/job-query.ts'
import { askOf } from '@rolecall/shared/domain/saved-search.ts'
import type { SearchAsk } from '@rolecall/shared/domain/saved-search.ts'

export type AskName = keyof typeof jobQueryFields
const ASK_NAMES = Object.keys(jobQueryFields) as AskName[]

/** Each says how another one is meant, and nothing without it. */
const MEANS: Partial<Record<AskName, readonly AskName[]>> = {
  distance: ['location'],
  skills_mode: ['skills'],
  pay_currency: ['min_pay', 'max_pay'],
  pay_period: ['min_pay', 'max_pay'],
}

const has = (ask: SearchAsk, name: string): boolean => (ask[name]?.length ?? 0) > 0

/** What cannot mean anything any more goes, so that the same search always has the same address. */
function tidied(ask: SearchAsk): SearchAsk {
  const kept = ASK_NAMES.filter((name) => has(ask, name) && (MEANS[name]?.some((one) => has(ask, one)) ?? true))
  const sort = has(ask, 'sort') && (ask['sort']?.[0] !== 'distance' || has(ask, 'location')) ? ['sort'] : []
  return Object.fromEntries([...kept, ...sort].map((name) => [name, [...new Set(ask[name])]]))
}

/** From the part of an address behind its question mark; names that no search knows are left out. */
export const readAsk = (asked: string): SearchAsk =>
  tidied(askOf([...new URLSearchParams(asked)].filter(([, value]) => value.trim() !== '')))

export const askedOf = (ask: SearchAsk): string =>
  new URLSearchParams(
    Object.entries(tidied(ask)).flatMap(([name, values]) => values.map((value) => [name, value])),
  ).toString()

export const valuesOf = (ask: SearchAsk, name: AskName): readonly string[] => ask[name] ?? []
export const valueOf = (ask: SearchAsk, name: AskName): string => ask[name]?.[0] ?? ''

/** With these values and no others; none takes it away. */
export const withValues = (ask: SearchAsk, name: AskName, values: readonly string[]): SearchAsk => ({
  ...ask,
  [name]: values.map((value) => value.trim()).filter(Boolean),
})

export const withValue = (ask: SearchAsk, name: AskName, value: string): SearchAsk => withValues(ask, name, [value])

export function toggled(ask: SearchAsk, name: AskName, value: string): SearchAsk {
  const values = valuesOf(ask, name)
  return withValues(ask, name, values.includes(value) ? values.filter((one) => one !== value) : [...values, value])
}

export const sortOf = (ask: SearchAsk): Sort => SORTS.find((one) => one === ask['sort']?.[0]) ?? 'relevance'

export const withSort = (ask: SearchAsk, sort: Sort): SearchAsk => ({
  ...ask,
  sort: sort === 'relevance' ? [] : [sort],
})

/** What is looked for, without the order it is shown in: what a saved search keeps. */
export const withoutSort = (ask: SearchAsk): SearchAsk => tidied({ ...ask, sort: [] })

/** One thing that narrows the search, as a chip shows it. */
export interface Part {
  name: AskName
  value: string
}

/** All that narrows it but the words in the field, one by one. */
export const partsOf = (ask: SearchAsk): Part[] =>
  ASK_NAMES.filter((name) => name !== 'q' && !(name in MEANS)).flatMap((name) =>
    valuesOf(tidied(ask), name).map((value) => ({ name, value })),
  )

export const withoutPart = (ask: SearchAsk, { name, value }: Part): SearchAsk => toggled(ask, name, value)
