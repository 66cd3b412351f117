import type { Point } from '../../kilometres.ts'
import type { SearchAsk } from '../search-ask.ts'
import type { Choice, Coded } from './choices.ts'
import { NO_PAY } from './columns.ts'
import {
  markAmong,
  markUnlessFrom,
  markUnlessIn,
  markUnlessMeeting,
  markUnlessNear,
  markUnlessOpen,
  tableOf,
} from './markers.ts'

const SECOND = 1_000

type Limit = Omit<Choice, 'facet'>

/** What narrows a search and is no facet. */
export function limitsIn(ask: SearchAsk, coded: Coded): Choice[] {
  const limits = [
    ask.visa ? visaOffered(coded) : null,
    ask.remoteFor === null ? null : remoteFor(coded('remote', 'remote'), coded('country', ask.remoteFor)),
    ...payLimits(ask),
    ask.postedSince === null ? null : postedSince(ask.postedSince),
    ask.firstSeenAfter === null ? null : firstSeenAfter(ask.firstSeenAfter),
    ask.place?.km == null ? null : near(ask.place, ask.place.km),
    ask.excludedCompanies.length > 0 ? notBy(ask.excludedCompanies.map((key) => coded('company', key))) : null,
    ask.withoutJobs.length > 0 ? notThese(ask.withoutJobs) : null,
  ]
  return limits.flatMap((limit) => (limit === null ? [] : [{ facet: null, ...limit }]))
}

const visaOffered = (coded: Coded): Limit => ({
  columns: ['visa'],
  mark: (columns, marking) => {
    const offered = tableOf([coded('visa', 'offered')], columns.mostCode('visa'))
    markUnlessIn(columns.numbers('visa'), offered, marking)
  },
})

const remoteFor = (remote: number, country: number): Limit => ({
  columns: ['remote', 'country', 'remoteCountries'],
  mark: (columns, marking) => {
    const [models, countries] = [columns.numbers('remote'), columns.numbers('country')]
    const openTo = columns.lists('remoteCountries')
    markUnlessOpen({ models, countries, openTo }, { remote, country }, marking)
  },
})

function payLimits({ pay, onlyWithPay }: SearchAsk): Limit[] {
  const [least, most] = [pay.min ?? 0, pay.max ?? Number.POSITIVE_INFINITY]
  if (pay.min === null && pay.max === null && !onlyWithPay) return []
  const limit: Limit = {
    columns: ['payMin', 'payMax'],
    mark: (columns, marking) => {
      const range = { from: columns.numbers('payMin'), to: columns.numbers('payMax'), none: NO_PAY }
      markUnlessMeeting(range, { least, most, noneToo: !onlyWithPay }, marking)
    },
  }
  return [limit]
}

const postedSince = (since: number): Limit => ({
  columns: ['posted'],
  mark: (columns, marking) => markUnlessFrom(columns.numbers('posted'), since / SECOND, marking),
})

const firstSeenAfter = (after: number): Limit => ({
  columns: ['seen'],
  // Milliseconds are whole numbers.
  mark: (columns, marking) => markUnlessFrom(columns.numbers('seen'), Math.floor(after) + 1, marking),
})

const near = (place: Point, km: number): Limit => ({
  columns: ['north', 'east'],
  mark: (columns, marking) =>
    markUnlessNear(columns.numbers('north'), columns.numbers('east'), { ...place, km }, marking),
})

const notBy = (companies: readonly number[]): Limit => ({
  columns: ['company'],
  mark: (columns, marking) => {
    const others = tableOf(companies, columns.mostCode('company'), false)
    markUnlessIn(columns.numbers('company'), others, marking)
  },
})

const notThese = (jobs: readonly number[]): Limit => ({
  columns: ['job'],
  mark: (columns, marking) => markAmong(columns.numbers('job'), new Set(jobs), marking),
})
