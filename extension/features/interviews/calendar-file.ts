import { writeCalendar } from '@rolecall/shared/exchange/ical.ts'
import { saveFile } from '../../platform/save-file.ts'
import type { InterviewView } from '../../store/collections.ts'
import type { ApplicationView } from '../../store/view.ts'
import { companyOf, titleOf } from '../application/facts.ts'
import { KIND_WORDS } from './copy.ts'

/** One interview as a file that every calendar takes. Opened again after a change it replaces what it put there. */
export function saveCalendarFile({ posting }: ApplicationView, interview: InterviewView): void {
  const { id, at, zone, minutes, place, link, interviewers, kind } = interview
  const title = `${KIND_WORDS[kind]}: ${titleOf(posting)}, ${companyOf(posting)}`
  const event = {
    uid: `${id}@rolecall`,
    start: at,
    zone,
    minutes,
    title,
    place,
    link,
    notes: interviewers,
    alarmMinutes: 60,
    updatedAt: new Date().toISOString(),
  }
  saveFile('interview.ics', writeCalendar([event], { name: title }), 'text/calendar')
}
