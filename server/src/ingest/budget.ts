import type { Limits } from './source.ts'

export interface Spent {
  minute: number
  day: number
  month: number
  inMinute: number
  inDay: number
  inMonth: number
  /** What it took of its credits in that month. */
  credits: number
}

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const DAYS_OF_A_MONTH = 31

export interface Times {
  minute: number
  day: number
  month: number
}

export function timesOf(now: number): Times {
  const date = new Date(now)
  return {
    minute: Math.floor(now / MINUTE),
    day: Math.floor(now / DAY),
    month: date.getUTCFullYear() * 12 + date.getUTCMonth(),
  }
}

const nextMonth = (month: number): number => Date.UTC(Math.floor(month / 12), (month % 12) + 1, 1)

/** What a month allows is spread over its days, so that its end is as well served as its beginning. */
const dayShare = ({ aDay = Infinity, aMonth = Infinity }: Limits): number =>
  Math.min(aDay, Math.ceil(aMonth / DAYS_OF_A_MONTH))

/** Null where one more request is allowed; else when it will be. */
export function fullUntil(limits: Limits, spent: Spent, now: number): number | null {
  const { minute, day, month } = timesOf(now)
  const { aMinute = Infinity, aMonth = Infinity, creditsAMonth = Infinity, creditsAtOnce = 1 } = limits
  if (spent.month === month && spent.inMonth >= aMonth) return nextMonth(month)
  const taken = spent.month === month ? spent.credits : 0
  if (taken + creditsAtOnce > creditsAMonth) return nextMonth(month)
  if (spent.day === day && spent.inDay >= dayShare(limits)) return (day + 1) * DAY
  if (spent.minute === minute && spent.inMinute >= aMinute) return (minute + 1) * MINUTE
  return null
}

/** The same with one request more. */
export function spendOne(spent: Spent, now: number): Spent {
  const times = timesOf(now)
  return {
    ...times,
    inMinute: spent.minute === times.minute ? spent.inMinute + 1 : 1,
    inDay: spent.day === times.day ? spent.inDay + 1 : 1,
    inMonth: spent.month === times.month ? spent.inMonth + 1 : 1,
    credits: spent.month === times.month ? spent.credits : 0,
  }
}
