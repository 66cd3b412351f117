import { instantOf } from '@rolecall/shared/domain/interview.ts'
import { EMPTY_REMINDER, REMINDER, REMINDER_KINDS } from '@rolecall/shared/domain/reminder.ts'
import type { Reminder } from '@rolecall/shared/domain/reminder.ts'
import type { ReactNode } from 'react'
import { addRecord } from '../../store/records.ts'
import { DateTimeField } from '../../ui/date-time-field.tsx'
import type { ZonedTime } from '../../ui/date-time-field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { COPY } from './copy.ts'

export interface Planned {
  text: string
  when: ZonedTime | null
}

export type PlannedProblems = Partial<Record<keyof Planned, string>>

export const reminderOptions = REMINDER_KINDS.map((value) => ({ value, label: COPY.kinds[value] }))

const iso = (when: ZonedTime | null): string | null => {
  const instant = when && instantOf(when.at, when.zone)
  return instant === null ? null : new Date(instant).toISOString()
}

export const addReminder = (kind: Reminder['kind'], { text, when }: Planned, application: string | null) =>
  addRecord(REMINDER, { ...EMPTY_REMINDER, kind, text, application, at: iso(when) })

interface Props<Kind extends string> {
  kinds: readonly { value: Kind; label: string }[]
  kind: Kind
  onKind: (kind: Kind) => void
  /** Left out, its kind says what it is. */
  hasText?: boolean
  typed: Planned
  problems: PlannedProblems
  onType: (change: Partial<Planned>) => void
  /** Stands between what it is and when it is. */
  children?: ReactNode
}

/** What is planned, and when: the same wherever something is planned. */
export function ReminderFields<Kind extends string>(props: Props<Kind>) {
  const { kinds, kind, onKind, hasText = true, typed, problems, onType, children } = props
  return (
    <>
      <div className="text-13">
        <Segmented label={COPY.kind} options={kinds} value={kind} onPick={onKind} />
      </div>
      {hasText ? (
        <TextField
          label={COPY.what}
          value={typed.text}
          onType={(text) => onType({ text })}
          problem={problems.text}
          maxLength={500}
        />
      ) : null}
      {children}
      <DateTimeField label={COPY.when} value={typed.when} onPick={(when) => onType({ when })} problem={problems.when} />
    </>
  )
}
