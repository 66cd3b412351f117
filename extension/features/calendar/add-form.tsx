import { EMPTY_INTERVIEW, instantOf, INTERVIEW, INTERVIEW_KINDS } from '@rolecall/shared/domain/interview.ts'
import { useState } from 'react'
import { useBriefs } from '../../store/collection-hooks.ts'
import { addRecord } from '../../store/records.ts'
import type { TakeBack } from '../../store/records.ts'
import { ComboField } from '../../ui/combo-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Modal } from '../../ui/modal.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { messageOf, useAttempt } from '../application/attempt.ts'
import { COPY as DUE } from '../due/copy.ts'
import { addReminder, ReminderFields, reminderOptions } from '../due/reminder-fields.tsx'
import type { Planned, PlannedProblems } from '../due/reminder-fields.tsx'
import { momentWords } from '../due/words.ts'
import type { Here } from '../due/words.ts'
import { COPY } from './copy.ts'

const kindOptions = [...reminderOptions, { value: INTERVIEW, label: DUE.interview('other') } as const]
type Kind = (typeof kindOptions)[number]['value']

const formOptions = INTERVIEW_KINDS.map((value) => ({ value, label: DUE.interview(value) }))
const lengthOptions = [
  { value: '', label: COPY.notKnown },
  ...[15, 30, 45, 60, 90, 120, 180].map((one) => ({ value: String(one), label: COPY.minutesOf(one) })),
]

interface Typed extends Planned {
  kind: Kind
  application: string | null
  form: (typeof INTERVIEW_KINDS)[number]
  minutes: string
  place: string
}

type Problems = PlannedProblems & { application?: string }

function problemsOf({ kind, text, when, application }: Typed): Problems {
  const interview = kind === INTERVIEW
  return {
    ...(!interview && text.trim() === '' ? { text: DUE.whatMissing } : {}),
    ...(when === null ? { when: COPY.whenMissing } : {}),
    ...(interview && application === null ? { application: COPY.jobMissing } : {}),
  }
}

const isLink = (place: string): boolean => /^https?:\/\//i.test(place)

function add(typed: Typed): Promise<{ takeBack: TakeBack }> {
  const { kind, when, application, form, minutes, place } = typed
  if (kind !== INTERVIEW) return addReminder(kind, typed, application)
  const length = minutes === '' ? null : Number(minutes)
  const where = place.trim() === '' ? {} : isLink(place.trim()) ? { link: place.trim() } : { place: place.trim() }
  return addRecord(INTERVIEW, { ...EMPTY_INTERVIEW, application, ...when, kind: form, minutes: length, ...where })
}

interface FieldsProps {
  typed: Typed
  problems: Problems
  onType: (change: Partial<Typed>) => void
}

function InterviewFields({ typed, onType }: Omit<FieldsProps, 'problems'>) {
  const pickForm = (value: string): void => onType({ form: INTERVIEW_KINDS.find((one) => one === value) ?? typed.form })
  return (
    <>
      <div className="grid grid-cols-2! gap-3">
        <SelectField label={COPY.form} options={formOptions} value={typed.form} onPick={pickForm} />
        <SelectField
          label={COPY.minutes}
          options={lengthOptions}
          value={typed.minutes}
          onPick={(minutes) => onType({ minutes })}
        />
      </div>
      <TextField label={COPY.place} value={typed.place} onType={(place) => onType({ place })} maxLength={500} />
    </>
  )
}

function Fields({ typed, problems, onType }: FieldsProps) {
  const briefs = useBriefs()
  const interview = typed.kind === INTERVIEW
  const jobs = (briefs ?? []).map(({ id, title, company }) => ({
    value: id,
    label: [title || DUE.noTitle, company].filter(Boolean).join(' · '),
  }))
  return (
    <>
      <ReminderFields
        kinds={kindOptions}
        kind={typed.kind}
        onKind={(kind) => onType({ kind })}
        hasText={!interview}
        typed={typed}
        problems={problems}
        onType={onType}
      >
        <ComboField
          label={interview ? COPY.job : COPY.jobOptional}
          options={jobs}
          value={typed.application}
          onPick={(application) => onType({ application })}
          none={COPY.noJob}
          hint={COPY.jobHint}
          problem={problems.application}
        />
      </ReminderFields>
      {interview ? <InterviewFields typed={typed} onType={onType} /> : null}
    </>
  )
}

interface Props {
  /** The time that is proposed, `2026-03-01T09:00`. */
  start: string
  here: Here
  onClose: () => void
}

function AddFields({ start, here, onClose }: Props) {
  const [typed, setTyped] = useState<Typed>(() => ({
    kind: 'reminder',
    text: '',
    application: null,
    form: 'video',
    minutes: '60',
    place: '',
    when: { at: start, zone: here.zone },
  }))
  const [problems, setProblems] = useState<Problems>({})
  const attempt = useAttempt()
  const send = async (): Promise<void> => {
    const found = problemsOf(typed)
    setProblems(found)
    if (Object.keys(found).length > 0) return
    const { takeBack } = await add(typed)
    const { at, zone } = typed.when ?? { at: start, zone: here.zone }
    attempt(Promise.resolve(), {
      message: COPY.added(momentWords(instantOf(at, zone) ?? here.now, here)),
      undo: takeBack,
    })
    onClose()
  }
  return (
    <Form onSend={send} explain={messageOf} send={COPY.send} cancel={{ label: COPY.cancel, run: onClose }}>
      <Fields typed={typed} problems={problems} onType={(change) => setTyped({ ...typed, ...change })} />
    </Form>
  )
}

/** A reminder, a follow-up, a task or an interview, on a day of the person's choice. */
export default function AddForm(props: Props) {
  return (
    <Modal open onClose={props.onClose} title={COPY.addTitle}>
      <AddFields {...props} />
    </Modal>
  )
}
