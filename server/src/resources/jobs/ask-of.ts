import { inEuros, yearlyEuros } from '@rolecall/shared/domain/catalogue/pay-in-euros.ts'
import { isDay } from '@rolecall/shared/domain/calendar-day.ts'
import { companyKeyOf } from '@rolecall/shared/domain/dedupe/company-key.ts'
import { placeOf } from '@rolecall/shared/domain/match/places.ts'
import type { JobsFound } from '@rolecall/shared/domain/search/found.ts'
import type { JobQuery } from '@rolecall/shared/domain/search/job-query.ts'
import { parseQuery } from '@rolecall/shared/domain/search/query.ts'
import type { Query } from '@rolecall/shared/domain/search/query.ts'
import { EVERYTHING } from '@rolecall/shared/domain/search/search-ask.ts'
import type { SearchAsk } from '@rolecall/shared/domain/search/search-ask.ts'
import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import type { Gazetteer, Located } from '../../places/gazetteer.ts'
import { badFilter } from './bad-filter.ts'

export interface AskTools {
  lexicon: Lexicon
  gazetteer: Gazetteer
  now: number
}

/** What is looked for, in the words of the index, and how it was understood. */
export interface Asked {
  ask: SearchAsk
  /** What was typed, for marking it. */
  query: Query | null
  located: Located | null
  place: JobsFound['place']
  notes: string[]
}

type Filters = Omit<JobQuery, 'sort' | 'limit' | 'page' | 'cursor' | 'with_match'>

const DAY = 24 * 60 * 60 * 1000

interface Where {
  located: Located | null
  countries: readonly string[]
  notes: string[]
}

function whereOf({ location, country = [] }: Filters, gazetteer: Gazetteer): Where {
  if (!location) return { located: null, countries: country, notes: [] }
  const located = gazetteer.find(location)
  if (located) return { located, countries: country, notes: [] }
  const whole = placeOf(location).country
  if (!whole)
    throw badFilter('location', 'No place of this name is known. Say a town and its country, such as Lisbon, Portugal.')
  const notes = [`“${location}” is no town that is known here, so all of its country is searched.`]
  return { located: null, countries: country.length > 0 ? country : [whole], notes }
}

function payOf(filters: Filters, name: 'min_pay' | 'max_pay'): number | null {
  const amount = filters[name]
  if (amount === undefined) return null
  const { pay_currency: currency, pay_period: period } = filters
  if (inEuros(1, currency) === null) throw badFilter('pay_currency', `There is no rate for ${currency} here.`)
  const yearly = yearlyEuros({ min: amount, max: amount, currency, period })
  if (!yearly) throw badFilter(name, `${amount} ${currency} a ${period} is no pay of a full-time job.`)
  return yearly.min
}

function sinceOf(said: string | undefined, now: number): number | null {
  if (said === undefined) return null
  const days = /^(\d+)d$/.exec(said)?.[1]
  if (days !== undefined) return now - Number(days) * DAY
  const time = isDay(said.slice(0, 10)) ? Date.parse(said) : Number.NaN
  if (Number.isNaN(time)) throw badFilter('posted_since', 'There is no such day.')
  return time
}

const allOf = (parts: readonly (Query | null)[]): Query | null => {
  const there = parts.filter((part) => part !== null)
  return there.length > 1 ? { kind: 'all', parts: there } : (there[0] ?? null)
}

interface Skills {
  ids: string[]
  /** What no list of skills has is looked for as words. */
  unknown: string[]
}

function skillsOf(named: readonly string[], lexicon: Lexicon): Skills {
  const found = named.map((name) => ({ name, skill: lexicon.named(name) ?? lexicon.skill(name) }))
  return {
    ids: found.flatMap(({ skill }) => (skill ? [skill.id] : [])),
    unknown: found.flatMap(({ name, skill }) => (skill ? [] : [name])),
  }
}

/** As they are written in a filter: a name, or the key that an answer gave for it. */
const companyKeys = (names: readonly string[] = []): string[] => [
  ...new Set(names.flatMap((name) => [name, companyKeyOf(name) ?? name])),
]

const phrase = (words: string): Query | null => parseQuery(`"${words.replaceAll('"', ' ')}"`)
const wordsOf = (text: string): readonly string[] => {
  const said = phrase(text)
  return said?.kind === 'words' ? said.words : []
}

/** Words that stand together are left out together; a single word is left out wherever it stands. */
function withoutOf(said: readonly string[] = []) {
  const each = said.map(wordsOf)
  return {
    words: each.flatMap((words) => (words.length === 1 ? words : [])),
    phrases: each
      .filter(({ length }) => length > 1)
      .map((words): Query => ({ kind: 'not', part: { kind: 'words', words, field: null, begins: false } })),
  }
}

function mayBeTyped(filters: Filters, unknown: readonly string[], phrases: readonly Query[]) {
  const query = filters.q ? parseQuery(filters.q) : null
  return { query, whole: allOf([query, ...unknown.map(phrase), ...phrases]) }
}

const shownPlace = (located: Located | null, km: number): JobsFound['place'] =>
  located && { town: located.town, country: located.country, km }

const unknownSkill = (name: string): string => `“${name}” is no skill that is known here; it was looked for as a word.`

/** Reads the parameters of a search. What cannot be meant is refused, and it is said which filter it was. */
export function askedBy(filters: Filters, { lexicon, gazetteer, now }: AskTools): Asked {
  const { located, countries, notes } = whereOf(filters, gazetteer)
  const { ids, unknown } = skillsOf(filters.skills ?? [], lexicon)
  const without = withoutOf(filters.without)
  const { query, whole } = mayBeTyped(filters, unknown, without.phrases)
  const ask: SearchAsk = {
    ...EVERYTHING,
    query: whole,
    excludedWords: without.words,
    place: located && { north: located.north, east: located.east, km: filters.distance },
    countries,
    remote: filters.remote ?? [],
    remoteFor: filters.remote_for ?? null,
    visa: filters.visa_support === true,
    skills: { ids, mode: filters.skills_mode },
    pay: { min: payOf(filters, 'min_pay'), max: payOf(filters, 'max_pay') },
    onlyWithPay: filters.only_with_pay,
    levels: filters.level ?? [],
    types: filters.type ?? [],
    postedSince: sinceOf(filters.posted_since, now),
    sources: filters.source ?? [],
    companies: companyKeys(filters.company),
    excludedCompanies: companyKeys(filters.without_company),
    languages: filters.language ?? [],
  }
  const place = shownPlace(located, filters.distance)
  return { ask, query, located, place, notes: [...notes, ...unknown.map(unknownSkill)] }
}
