import type { CalendarEvent } from './ical.ts'

/** What a calendar shows of the application that something belongs to. */
export interface CalendarApplication {
  id: string
  title: string | null
  company: string | null
  url: string | null
  deadline: string | null
  updatedAt: string
}

/** An interview or a reminder, and the application it belongs to. */
export interface CalendarRecord {
  id: string
  values: Readonly<Record<string, unknown>>
  application: CalendarApplication | null
  updatedAt: string
}

export interface CalendarRecords {
  /** Those whose deadline matters. */
  applications: readonly CalendarApplication[]
  interviews: readonly CalendarRecord[]
  reminders: readonly CalendarRecord[]
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const isLive = ({ values }: CalendarRecord): boolean => text(values['deletedAt']) === null
const jobOf = (application: CalendarApplication | null): string =>
  [application?.title, application?.company].filter(Boolean).join(', ')
const about = (what: string, application: CalendarApplication | null): string => {
  const job = jobOf(application)
  return job === '' ? what : `${what}: ${job}`
}

function interviewEvent({ id, values, application, updatedAt }: CalendarRecord): CalendarEvent[] {
  const start = text(values['at'])
  if (start === null || values['outcome'] === 'cancelled') return []
  const minutes = typeof values['minutes'] === 'number' ? values['minutes'] : 60
  const link = text(values['link']) ?? application?.url ?? null
  const notes = [values['interviewers'], values['notes']].filter((part) => text(part) !== null).join('\n\n')
  const place = text(values['place'])
  const title = about('Interview', application)
  return [{ uid: `interview-${id}`, start, zone: text(values['zone']), minutes, title, place, link, notes, updatedAt }]
}

function reminderEvent({ id, values, application, updatedAt }: CalendarRecord): CalendarEvent[] {
  const start = text(values['snoozedUntil']) ?? text(values['at'])
  if (start === null || text(values['doneAt']) !== null) return []
  const title = about(text(values['text']) ?? 'Reminder', application)
  return [{ uid: `reminder-${id}`, start, minutes: 15, title, link: application?.url ?? null, updatedAt }]
}

/** A deadline without a time is a whole day. */
function deadlineEvent(application: CalendarApplication): CalendarEvent[] {
  const { id, deadline, url, updatedAt } = application
  if (deadline === null) return []
  const title = about('Apply by today', application)
  return [{ uid: `deadline-${id}`, start: deadline, allDay: deadline.length === 10, title, link: url, updatedAt }]
}

/** Interviews, reminders that still wait, and deadlines, as they stand in a calendar. */
export const calendarEvents = ({ applications, interviews, reminders }: CalendarRecords): CalendarEvent[] => [
  ...interviews.filter(isLive).flatMap(interviewEvent),
  ...reminders.filter(isLive).flatMap(reminderEvent),
  ...applications.flatMap(deadlineEvent),
]
