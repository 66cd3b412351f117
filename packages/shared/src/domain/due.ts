import { addDays, isDay, wallClock } from './calendar-day.ts'
import { instantOf } from './interview.ts'
import type { Interview } from './interview.ts'
import type { Reminder } from './reminder.ts'
import { countsAs, isEnded } from './stage.ts'
import type { StageSettings } from './stage.ts'

/** What has to be known of an application, so that what belongs to it can be called due. */
export interface DueApplication {
  id: string
  title: string
  company: string | null
  /** A day, or an instant. */
  deadline: string | null
  closed: boolean
  stage: string
  mergedInto: string | null
  deletedAt: string | null
}

export interface DueFacts {
  /** All of them, also those in the trash and those that are copies of others. */
  applications: readonly DueApplication[]
  interviews: readonly (Interview & { id: string })[]
  reminders: readonly (Reminder & { id: string })[]
}

export interface DueContext {
  now: number
  /** The zone in which days are counted here. */
  zone: string
  settings: ReadonlyMap<string, StageSettings>
}

export interface DueItem {
  kind: 'deadline' | 'interview' | Reminder['kind']
  /** The record it stands in; of a deadline the application. */
  id: string
  application: string | null
  title: string
  company: string | null
  /** The words of a reminder, the kind of an interview. */
  text: string
  /** Null: it is due on the day as a whole. */
  at: number | null
  /** The day here; null: a task that may be done at any time. */
  day: string | null
  endsAt: number | null
  /** Something is still to be done about it. */
  open: boolean
  /** False: its application has come to an end, so that nobody has to be told. */
  wanted: boolean
  overdue: boolean
}

const HOUR = 60 * 60 * 1000
/** An interview without a length takes this long. */
const INTERVIEW_MS = HOUR

interface Scope extends DueContext {
  today: string
  dayAt: (instant: number) => string
  /** The application that a record stands with today. Null: it is in the trash, or not on this device yet. */
  find: (id: string) => DueApplication | null
}

function finder(applications: readonly DueApplication[]): Scope['find'] {
  const byId = new Map(applications.map((one) => [one.id, one]))
  const isLive = (id: string | null): boolean => id !== null && byId.get(id)?.deletedAt === null
  return (id) => {
    let held = byId.get(id)
    // What belongs to a copy belongs to the one it was merged into. Two that name each other must not go round for ever.
    for (let hops = 0; held?.mergedInto && isLive(held.mergedInto) && hops < 8; hops += 1)
      held = byId.get(held.mergedInto)
    return held?.deletedAt === null ? held : null
  }
}

const isWanted = ({ settings }: Scope, application: DueApplication | null): boolean =>
  application === null || !isEnded(countsAs(application.stage, settings))

const about = (application: DueApplication | null) => ({
  application: application?.id ?? null,
  title: application?.title ?? '',
  company: application?.company ?? null,
})

/** A deadline at midnight is a day that a program wrote down as an instant. */
function deadlineWhen(deadline: string, { zone, dayAt }: Scope): Pick<DueItem, 'at' | 'day'> | null {
  const day = deadline.slice(0, 10)
  const time = deadline.slice(11)
  if (!isDay(day)) return null
  if (time === '' || /^00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d\d:?\d\d)?$/.test(time)) return { at: null, day }
  const at = /(?:Z|[+-]\d\d:?\d\d)$/.test(time) ? Date.parse(deadline) : instantOf(deadline.slice(0, 16), zone)
  return at === null || !Number.isFinite(at) ? { at: null, day } : { at, day: dayAt(at) }
}

function deadlineOf(application: DueApplication, scope: Scope): DueItem[] {
  const { id, deadline, closed, stage } = application
  // Merged into another one, that one speaks for both.
  if (deadline === null || closed || countsAs(stage, scope.settings) !== 'saved' || scope.find(id)?.id !== id) return []
  const when = deadlineWhen(deadline, scope)
  if (when === null) return []
  const overdue = when.at === null ? (when.day ?? '') < scope.today : when.at < scope.now
  return [
    {
      kind: 'deadline',
      id,
      ...about(application),
      text: '',
      ...when,
      endsAt: when.at,
      open: true,
      wanted: true,
      overdue,
    },
  ]
}

function interviewOf(interview: DueFacts['interviews'][number], scope: Scope): DueItem[] {
  const { id, kind, at: wall, zone, minutes, outcome } = interview
  const application = scope.find(interview.application)
  const at = instantOf(wall, zone) ?? instantOf(wall, scope.zone)
  if (!application || at === null || !Number.isFinite(at) || outcome === 'cancelled') return []
  const endsAt = at + (minutes === null ? INTERVIEW_MS : minutes * 60_000)
  const open = endsAt > scope.now && (outcome === null || outcome === 'waiting')
  const where = { at, day: scope.dayAt(at), endsAt }
  return [
    {
      kind: 'interview',
      id,
      ...about(application),
      text: kind,
      ...where,
      open,
      wanted: isWanted(scope, application),
      overdue: false,
    },
  ]
}

function reminderOf(reminder: DueFacts['reminders'][number], scope: Scope): DueItem[] {
  const { id, kind, text, snoozedUntil, doneAt } = reminder
  const application = reminder.application === null ? null : scope.find(reminder.application)
  if (reminder.application !== null && !application) return []
  const time = snoozedUntil ?? reminder.at
  const at = time === null ? null : Date.parse(time)
  const [open, wanted] = [doneAt === null, isWanted(scope, application)]
  const overdue = open && wanted && at !== null && at < scope.now
  const day = at === null ? null : scope.dayAt(at)
  return [{ kind, id, ...about(application), text, at, day, endsAt: at, open, wanted, overdue }]
}

/** What has no day comes last; what takes the whole day comes before the hours of that day. */
const order = ({ day, at, id }: DueItem): string => `${day ?? '~'} ${String(at ?? 0).padStart(15, '0')} ${id}`

const byTime = (one: DueItem, other: DueItem): number => (order(one) < order(other) ? -1 : 1)

/** Everything that stands in a calendar, in the order of time. */
export function dueItems({ applications, interviews, reminders }: DueFacts, context: DueContext): DueItem[] {
  const wallAt = wallClock(context.zone)
  const dayAt = (instant: number): string => wallAt(instant).slice(0, 10)
  const scope = { ...context, dayAt, today: dayAt(context.now), find: finder(applications) }
  return [
    ...applications.flatMap((one) => deadlineOf(one, scope)),
    ...interviews.filter(({ deletedAt }) => deletedAt === null).flatMap((one) => interviewOf(one, scope)),
    ...reminders.filter(({ deletedAt }) => deletedAt === null).flatMap((one) => reminderOf(one, scope)),
  ].toSorted(byTime)
}

/** What is due within a week is worth a line where there is little room; a deadline that was missed, for as long. */
const NEAR_DAYS = 7

/** What asks for attention now: first what is overdue, then what comes soon. */
export function dueSoon(items: readonly DueItem[], { now, zone }: Pick<DueContext, 'now' | 'zone'>): DueItem[] {
  const today = wallClock(zone)(now).slice(0, 10)
  const [first, last] = [addDays(today, -NEAR_DAYS), addDays(today, NEAR_DAYS)]
  const near = items.filter(
    ({ kind, day, open, wanted }) =>
      open && wanted && day !== null && day <= last && (kind !== 'deadline' || day >= first),
  )
  return [...near.filter(({ overdue }) => overdue), ...near.filter(({ overdue }) => !overdue)]
}
