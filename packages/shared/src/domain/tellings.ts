import { addDays, daysBetween, wallClock } from './calendar-day.ts'
import type { DueItem } from './due.ts'
import { timeOfId } from './id.ts'
import { instantOf } from './interview.ts'
import type { Preferences } from './preferences.ts'

/** One moment at which the person is told of one thing. */
export interface Telling {
  /** The same on every run, so that what was told is not told again; another one as soon as the thing is moved. */
  key: string
  at: number
  item: DueItem
}

export interface TellingRules extends Pick<Preferences, 'remindBefore' | 'quietHours'> {
  zone: string
}

const MINUTE = 60_000
const DAY_MINUTES = 24 * 60
/** What takes a whole day is told of at this hour. */
const MORNING = 'T09:00'
/** Told of later than this it is no news: it stands among what is due. */
const LATE_MS = 7 * DAY_MINUTES * MINUTE

const isReminder = ({ kind }: DueItem): boolean => kind !== 'deadline' && kind !== 'interview'

function momentsOf(item: DueItem, { remindBefore, zone }: TellingRules): number[] {
  const { at, day } = item
  if (day === null) return []
  if (isReminder(item)) return at === null ? [] : [at]
  if (at !== null) return remindBefore.map((minutes) => at - minutes * MINUTE)
  const mornings = remindBefore.map((minutes) => addDays(day, -Math.floor(minutes / DAY_MINUTES)) + MORNING)
  return [...new Set(mornings)].flatMap((morning) => instantOf(morning, zone) ?? [])
}

/** When the quiet hours end that a moment is in; null: it is in none. */
export function quietUntil(moment: number, { quietHours, zone }: Pick<TellingRules, 'quietHours' | 'zone'>) {
  if (quietHours === null) return null
  const { from, to } = quietHours
  const [day = '', time = ''] = wallClock(zone)(moment).split('T')
  const overNight = from > to
  const quiet = overNight ? time >= from || time < to : time >= from && time < to
  return quiet ? instantOf(`${overNight && time >= from ? addDays(day, 1) : day}T${to}`, zone) : null
}

/** In quiet hours it waits for their end, but for an interview, which would not wait. */
const afterQuiet = (moment: number, item: DueItem, rules: TellingRules): number =>
  (item.kind === 'interview' ? null : quietUntil(moment, rules)) ?? moment

/** What was written down after its moment needs no telling: the person knows. */
const isNews = (moment: number, { id }: DueItem): boolean => moment >= timeOfId(id)

function tellingsFor(item: DueItem, rules: TellingRules): Telling[] {
  if (!item.open || !item.wanted || (item.kind === 'deadline' && item.overdue)) return []
  return momentsOf(item, rules)
    .filter((moment) => isNews(moment, item))
    .map((moment) => ({ key: `${item.kind}:${item.id}:${moment}`, at: afterQuiet(moment, item, rules), item }))
}

/** Every moment at which the person is to be told of something, past and to come. */
export const tellingsOf = (items: readonly DueItem[], rules: TellingRules): Telling[] =>
  items.flatMap((item) => tellingsFor(item, rules))

/** What the person has to be told of now: of each thing once, however many of its moments were missed. */
export function toTell(tellings: readonly Telling[], told: ReadonlySet<string>, now: number): Telling[] {
  const last = new Map<DueItem, Telling>()
  for (const telling of tellings) {
    const held = last.get(telling.item)
    if (telling.at <= now && telling.at > now - LATE_MS && (!held || held.at <= telling.at))
      last.set(telling.item, telling)
  }
  return [...last.values()].filter(({ key }) => !told.has(key)).toSorted((a, b) => a.at - b.at)
}

/** When the browser has to wake up next; null: nothing is to come. */
export function nextTelling(tellings: readonly Telling[], now: number): number | null {
  const next = Math.min(...tellings.map(({ at }) => at).filter((at) => at > now))
  return Number.isFinite(next) ? next : null
}

/** In an hour, to the minute. */
export const inAnHour = (now: number): number => Math.floor(now / MINUTE) * MINUTE + 60 * MINUTE

/** The same time of the day on another day; what had none gets the morning. Null: the host knows no such zone. */
export function movedTo(day: string, at: number | null, zone: string): number | null {
  const time = at === null ? MORNING : wallClock(zone)(at).slice(10)
  return instantOf(day + time, zone)
}

export const tomorrowMorning = (now: number, zone: string): number | null =>
  movedTo(addDays(wallClock(zone)(now).slice(0, 10), 1), null, zone)

export const daysUntil = (day: string, now: number, zone: string): number =>
  daysBetween(wallClock(zone)(now).slice(0, 10), day)
