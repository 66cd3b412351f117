import type { JobsFound } from '@rolecall/shared/domain/search/found.ts'
import { FACET_NAMES } from '@rolecall/shared/domain/search/search-ask.ts'
import type { FacetName } from '@rolecall/shared/domain/search/search-ask.ts'
import type { SearchAsk } from '@rolecall/shared/domain/saved-search.ts'
import { PAY_PERIODS } from '@rolecall/shared/domain/posting-values.ts'
import { PERIOD_WORDS, WORK_MODEL_WORDS } from '../application/copy.ts'
import { dayWords } from '../application/facts.ts'
import { languageName } from '../learning/resource-row.tsx'
import { countryName } from '../profile/countries.ts'
import { partsOf, valueOf } from './ask.ts'
import type { AskName, Part } from './ask.ts'
import { COPY, LEVEL_WORDS, TYPE_WORDS } from './copy.ts'

/** What the server calls a key that it made itself, such as the one of a skill. */
export type Labels = ReadonlyMap<string, string>

const labelKey = (name: string, value: string): string => `${name} ${value}`

export const labelsIn = (facets: JobsFound['facets']): [string, string][] =>
  FACET_NAMES.flatMap((name) =>
    (facets[name] ?? []).map(({ key, shown }): [string, string] => [labelKey(name, key), shown]),
  )

/** Those that have the same name in every answer are named here, in one way on every page. */
const NAMED: Partial<Record<FacetName, (value: string) => string>> = {
  country: countryName,
  // Typed into an address by hand it may be anything, and names are made of well-formed codes alone.
  language: (value) => (/^[a-z]{2}$/.test(value) ? languageName(value) : value),
  remote: (value) => (WORK_MODEL_WORDS as Readonly<Record<string, string>>)[value] ?? value,
  level: (value) => LEVEL_WORDS[value] ?? value,
  type: (value) => TYPE_WORDS[value] ?? value,
}

export const choiceWords = (name: FacetName, value: string, labels: Labels): string =>
  NAMED[name]?.(value) ?? labels.get(labelKey(name, value)) ?? value

export const DEFAULT_KM = '50'

function payWords(ask: SearchAsk, value: string): string {
  const currency = valueOf(ask, 'pay_currency') || 'EUR'
  const period = PAY_PERIODS.find((one) => one === valueOf(ask, 'pay_period')) ?? 'year'
  const amount = Number.isFinite(Number(value)) ? new Intl.NumberFormat('en').format(Number(value)) : value
  return `${amount} ${currency} ${PERIOD_WORDS[period]}`
}

const DAYS = /^(\d{1,3})d$/
export const sinceWords = (value: string): string => {
  const days = DAYS.exec(value)?.[1]
  return days === undefined ? COPY.sinceDay(dayWords(value)) : COPY.days(Number(days))
}

const WORDS: Partial<Record<AskName, (value: string, ask: SearchAsk) => string>> = {
  location: (place, ask) => COPY.within(place, valueOf(ask, 'distance') || DEFAULT_KM),
  remote_for: (country) => `${COPY.remoteFor} ${countryName(country)}`,
  visa_support: () => COPY.visa,
  min_pay: (pay, ask) => COPY.from(payWords(ask, pay)),
  max_pay: (pay, ask) => COPY.upTo(payWords(ask, pay)),
  only_with_pay: () => COPY.onlyWithPay,
  posted_since: sinceWords,
  without: COPY.not,
  without_company: COPY.notCompany,
}

const facetOf = (name: AskName): FacetName | undefined => FACET_NAMES.find((one) => one === name)

/** One thing that narrows a search, as a chip says it. */
export function partWords(part: Part, ask: SearchAsk, labels: Labels): string {
  const facet = facetOf(part.name)
  return facet ? choiceWords(facet, part.value, labels) : (WORDS[part.name]?.(part.value, ask) ?? part.value)
}

/** The whole search in one line: what it would be called by somebody who gave it no name. */
export function askWords(ask: SearchAsk, labels: Labels = new Map()): string {
  const words = [valueOf(ask, 'q'), ...partsOf(ask).map((part) => partWords(part, ask, labels))].filter(Boolean)
  return words.length === 0 ? COPY.everything : words.join(' · ')
}
