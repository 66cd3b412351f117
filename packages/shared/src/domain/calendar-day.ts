import { day as dayFrom } from './dates.ts'
import { clockOf } from './interview.ts'

/** Calendar days as `2026-03-01`. They are counted in UTC, where every day has its 24 hours. */

const DAY = 24 * 60 * 60 * 1000

export function isDay(text: string): boolean {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  return dayFrom(Number(year), Number(month), Number(date)) !== null
}

export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10)

export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY

/** 0 is Sunday. */
export const weekdayOf = (day: string): number => new Date(day).getUTCDay()

/** The same date in another month, or its last day where that month has no such date. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))).toISOString().slice(0, 10)
}

export function weekOf(day: string, weekStart: number): string[] {
  const first = addDays(day, -((weekdayOf(day) - weekStart + 7) % 7))
  return Array.from({ length: 7 }, (_, at) => addDays(first, at))
}

/** The whole weeks that hold the days of a month. */
export function weeksOfMonth(day: string, weekStart: number): string[][] {
  const month = day.slice(0, 7)
  const [first = day] = weekOf(`${month}-01`, weekStart)
  const weeks = Array.from({ length: 6 }, (_, at) => weekOf(addDays(first, at * 7), weekStart))
  return weeks.filter((days) => days.some((one) => one.startsWith(month)))
}

/** The time on the wall of a zone at an instant, `2026-03-01T14:00`. Where the host knows no such zone it is that of UTC. */
export function wallClock(zone: string): (instant: number) => string {
  const offsetAt = knownClock(zone)
  return (instant) => new Date(instant + offsetAt(instant)).toISOString().slice(0, 16)
}

function knownClock(zone: string): (instant: number) => number {
  try {
    return clockOf(zone)
  } catch {
    return () => 0
  }
}
