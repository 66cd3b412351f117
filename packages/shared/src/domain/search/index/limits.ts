import { kilometres } from '../../kilometres.ts'
import type { Point } from '../../kilometres.ts'
import type { SearchAsk } from '../search-ask.ts'
import type { Choice, Coded } from './choices.ts'
import { NO_PAY } from './columns.ts'

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
    ask.place?.km == null ? null : near({ ...ask.place, km: ask.place.km }),
    ask.excludedCompanies.length > 0 ? notBy(ask.excludedCompanies.map((key) => coded('company', key))) : null,
    ask.withoutJobs.length > 0 ? notThese(ask.withoutJobs) : null,
  ]
  return limits.flatMap((limit) => (limit === null ? [] : [{ facet: null, ...limit }]))
}

const visaOffered = (coded: Coded): Limit => ({
  columns: ['visa'],
  in: (columns) => {
    const [values, offered] = [columns.numbers('visa'), coded('visa', 'offered')]
    return (slot) => values[slot] === offered
  },
})

/** Remote, and either open to that country or, where nobody says to which, in that country itself. */
const remoteFor = (remote: number, country: number): Limit => ({
  columns: ['remote', 'country', 'remoteCountries'],
  in: (columns) => {
    const [models, own] = [columns.numbers('remote'), columns.numbers('country')]
    const { starts, codes } = columns.lists('remoteCountries')
    return (slot) => {
      if (models[slot] !== remote) return false
      const [from, to] = [starts[slot] as number, starts[slot + 1] as number]
      return from === to ? own[slot] === country : codes.subarray(from, to).includes(country)
    }
  },
})

function payLimits({ pay, onlyWithPay }: SearchAsk): Limit[] {
  const [least, most] = [pay.min ?? 0, pay.max ?? Number.POSITIVE_INFINITY]
  if (pay.min === null && pay.max === null && !onlyWithPay) return []
  const limit: Limit = {
    columns: ['payMin', 'payMax'],
    in: (columns) => {
      const [from, to] = [columns.numbers('payMin'), columns.numbers('payMax')]
      return (slot) => {
        if (from[slot] === NO_PAY) return !onlyWithPay
        return (to[slot] as number) >= least && (from[slot] as number) <= most
      }
    },
  }
  return [limit]
}

const postedSince = (since: number): Limit => ({
  columns: ['posted'],
  in: (columns) => {
    const values = columns.numbers('posted')
    return (slot) => (values[slot] as number) * SECOND >= since
  },
})

const firstSeenAfter = (after: number): Limit => ({
  columns: ['seen'],
  in: (columns) => {
    const values = columns.numbers('seen')
    return (slot) => (values[slot] as number) > after
  },
})

const KM_A_DEGREE = 111

const near = ({ km, ...place }: Point & { km: number }): Limit => ({
  columns: ['north', 'east'],
  in: (columns) => {
    const [norths, easts] = [columns.numbers('north'), columns.numbers('east')]
    return (slot) => {
      const north = norths[slot] as number
      // Most are too far north or south already; and nothing is near to where nobody says.
      if (!(Math.abs(north - place.north) * KM_A_DEGREE <= km + 1)) return false
      return kilometres(place, { north, east: easts[slot] as number }) <= km
    }
  },
})

const notBy = (companies: readonly number[]): Limit => ({
  columns: ['company'],
  in: (columns) => {
    const [values, excluded] = [columns.numbers('company'), new Set(companies)]
    return (slot) => !excluded.has(values[slot] as number)
  },
})

const notThese = (jobs: readonly number[]): Limit => ({
  columns: ['job'],
  in: (columns) => {
    const [values, excluded] = [columns.numbers('job'), new Set(jobs)]
    return (slot) => !excluded.has(values[slot] as number)
  },
})
