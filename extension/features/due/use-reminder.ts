import type { DueItem } from '@rolecall/shared/domain/due.ts'
import { REMINDER } from '@rolecall/shared/domain/reminder.ts'
import { inAnHour, movedTo, tomorrowMorning } from '@rolecall/shared/domain/tellings.ts'
import { finishReminder, moveReminder, reopenReminder, snoozeReminder } from '../../store/reminder-edits.ts'
import { trashRecord } from '../../store/records.ts'
import { useEdit } from '../application/attempt.ts'
import { COPY } from './copy.ts'
import { momentWords } from './words.ts'
import type { Here } from './words.ts'

export interface ReminderActions {
  finish: () => void
  reopen: () => void
  inAnHour: () => void
  tomorrow: () => void
  /** To another day, at the same time of the day. */
  moveTo: (day: string) => void
  trash: () => void
}

/** What can be done with one reminder; each can be taken back. */
export function useReminder(here: Here): (item: DueItem) => ReminderActions {
  const edit = useEdit()
  const { now, zone } = here
  const putOff = (id: string, until: number): void =>
    edit(snoozeReminder(id, until), COPY.snoozed(momentWords(until, here)))
  return ({ id, at }) => ({
    finish: () => edit(finishReminder(id), COPY.isDone),
    reopen: () => edit(reopenReminder(id), COPY.reopened),
    inAnHour: () => putOff(id, inAnHour(now)),
    tomorrow: () => putOff(id, tomorrowMorning(now, zone) ?? inAnHour(now)),
    moveTo: (day) => {
      const to = movedTo(day, at, zone)
      if (to !== null) edit(moveReminder(id, to), COPY.moved(momentWords(to, here)))
    },
    trash: () => edit(trashRecord(REMINDER, id), COPY.removed),
  })
}
