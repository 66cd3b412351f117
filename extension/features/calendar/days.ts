import type { DueItem } from '@rolecall/shared/domain/due.ts'

/** What stands on each day. */
export function byDay(items: readonly DueItem[]): ReadonlyMap<string, DueItem[]> {
  const days = new Map<string, DueItem[]>()
  for (const item of items) if (item.day !== null) days.set(item.day, [...(days.get(item.day) ?? []), item])
  return days
}

const words = (day: string, form: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { ...form, timeZone: 'UTC' }).format(Date.parse(day))

export const longDay = (day: string): string => words(day, { weekday: 'long', day: 'numeric', month: 'long' })
export const monthName = (day: string): string => words(day, { month: 'long', year: 'numeric' })
export const weekdayName = (day: string, width: 'short' | 'long'): string => words(day, { weekday: width })

/** “2 – 8 March 2026”, or with both months where they differ. */
export const weekName = (days: readonly string[]): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).formatRange(
    Date.parse(days[0] ?? ''),
    Date.parse(days.at(-1) ?? ''),
  )

interface LocaleWithWeek extends Intl.Locale {
  getWeekInfo?: () => { firstDay: number }
  weekInfo?: { firstDay: number }
}

/** The first day of the week where the browser's person lives, 0 being Sunday; not every browser tells. */
export function weekStartOf(language: string): number {
  const locale: LocaleWithWeek = new Intl.Locale(language)
  return (locale.getWeekInfo?.() ?? locale.weekInfo ?? { firstDay: 1 }).firstDay % 7
}
