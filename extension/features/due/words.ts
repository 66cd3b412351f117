import { wallClock } from '@rolecall/shared/domain/calendar-day.ts'
import type { DueItem } from '@rolecall/shared/domain/due.ts'
import { daysUntil } from '@rolecall/shared/domain/tellings.ts'
import { COPY } from './copy.ts'

export interface Here {
  now: number
  zone: string
}

export const isReminder = ({ kind }: DueItem): boolean => kind !== 'deadline' && kind !== 'interview'

/** The words of the person, where they wrote some. */
export function whatOf({ kind, text }: DueItem): string {
  if (kind === 'interview') return COPY.interview(text)
  return kind === 'deadline' ? COPY.kinds.deadline : text
}

export const jobOf = ({ application, title, company }: DueItem): string =>
  application === null ? '' : [title || COPY.noTitle, company].filter(Boolean).join(' · ')

const NEAR: Readonly<Record<string, string>> = { '-1': COPY.yesterday, 0: COPY.today, 1: COPY.tomorrow }

/** The nearest days have names; others say their year where it is another one. */
export function dayName(day: string, { now, zone }: Here): string {
  const near = NEAR[daysUntil(day, now, zone)]
  if (near) return near
  const year = day.slice(0, 4) === wallClock(zone)(now).slice(0, 4) ? {} : { year: 'numeric' as const }
  const form = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC', ...year } as const
  return new Intl.DateTimeFormat('en-GB', form).format(Date.parse(day)).replace(/, (?=\d)/, ' ')
}

export const timeName = (at: number | null, zone: string): string => (at === null ? '' : wallClock(zone)(at).slice(11))

export function whenOf({ day, at }: Pick<DueItem, 'day' | 'at'>, here: Here): string {
  if (day === null) return COPY.anyTime
  return [dayName(day, here), timeName(at, here.zone)].filter(Boolean).join(' ')
}

/** A moment as it is said in a sentence: “tomorrow 09:00”. */
export function momentWords(at: number, here: Here): string {
  const day = wallClock(here.zone)(at).slice(0, 10)
  const words = whenOf({ day, at }, here)
  return Math.abs(daysUntil(day, here.now, here.zone)) <= 1 ? words.charAt(0).toLowerCase() + words.slice(1) : words
}
