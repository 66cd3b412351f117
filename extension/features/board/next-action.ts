import { instantOf } from '@rolecall/shared/domain/interview.ts'
import type { BuiltInStage } from '@rolecall/shared/domain/stage.ts'
import type { BriefRow } from '../../store/brief.ts'
import type { InterviewView, ReminderView } from '../../store/collections.ts'
import { dayWords } from '../application/facts.ts'
import { COPY } from './copy.ts'

export interface Next {
  words: string
  /** Its time has come or gone. */
  due: boolean
}

interface Event extends Next {
  at: number
}

const timeWords = (at: number): string =>
  new Date(at).toLocaleString('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })

function interviewEvent({ at, zone, outcome }: InterviewView, now: number): Event[] {
  const instant = instantOf(at, zone)
  if (instant === null || instant < now || (outcome !== null && outcome !== 'waiting')) return []
  return [{ at: instant, words: COPY.interview(timeWords(instant)), due: false }]
}

function reminderEvent({ text, at, snoozedUntil, doneAt }: ReminderView, now: number): Event[] {
  const instant = Date.parse(snoozedUntil ?? at ?? '')
  if (doneAt !== null || Number.isNaN(instant)) return []
  const due = instant <= now
  return [{ at: instant, words: due ? COPY.due(text) : COPY.planned(text, timeWords(instant)), due }]
}

/** What each application waits for first. */
export function nextEvents(
  interviews: InterviewView[],
  reminders: ReminderView[],
  now = Date.now(),
): Map<string, Event> {
  const first = new Map<string, Event>()
  const take = (id: string | null, events: Event[]): void => {
    for (const event of events) if (id && event.at < (first.get(id)?.at ?? Infinity)) first.set(id, event)
  }
  for (const interview of interviews) take(interview.application, interviewEvent(interview, now))
  for (const reminder of reminders) take(reminder.application, reminderEvent(reminder, now))
  return first
}

/** A deadline matters until one has applied. */
export function nextOf({ id, deadline }: BriefRow, like: BuiltInStage, events: Map<string, Event>, now = Date.now()) {
  const event: Next | undefined = events.get(id)
  if (event || !deadline || like !== 'saved') return event ?? null
  const past = Date.parse(`${deadline.slice(0, 10)}T23:59:59`) < now
  const day = dayWords(deadline.slice(0, 10))
  return { words: past ? COPY.was(day) : COPY.applyBy(day), due: past } satisfies Next
}
