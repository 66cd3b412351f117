import { EMPTY_INTERVIEW, instantOf, INTERVIEW, INTERVIEW_KINDS } from '@rolecall/shared/domain/interview.ts'
import { EMPTY_REMINDER, REMINDER, REMINDER_KINDS } from '@rolecall/shared/domain/reminder.ts'
import { useState } from 'react'
import { useBriefs } from '../../store/collection-hooks.ts'
import { addRecord } from '../../store/records.ts'
import type { TakeBack } from '../../store/records.ts'
import { ComboField } from '../../ui/combo-field.tsx'
import { DateTimeField } from '../../ui/date-time-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Modal } from '../../ui/modal.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { messageOf, useAttempt } from '../application/attempt.ts'
import { COPY as DUE } from '../due/copy.ts'
import { momentWords } from '../due/words.ts'
import type { Here } from '../due/words.ts'
import { COPY } from './copy.ts'

const KINDS = [...REMINDER_KINDS, INTERVIEW] as const
type Kind = (typeof KINDS)[number]

const kindOptions = KINDS.map((value) => ({
  value,
  label: value === INTERVIEW ? DUE.interview('other') : DUE.kinds[value],
}))
const formOptions = INTERVIEW_KINDS.map((value) => ({ value, label: DUE.interview(value) }))
const lengthOptions = [
  { value: '', label: COPY.notKnown },
  ...[15, 30, 45, 60, 90, 120, 180].map((one) => ({ value: String(one), label: COPY.minutesOf(one) })),
]

interface Typed {
  kind: Kind
  text: string
  when: { at: string; zone: string } | null
  application: string | null
  form: (typeof INTERVIEW_KINDS)[number]
  minutes: string
  place: string
}

type Problems = Partial<Record<'text' | 'when' | 'application', string>>

function problemsOf({ kind, text, when, application }: Typed): Problems {
  const interview = kind === INTERVIEW
  return {
    ...(!interview && text.trim() === '' ? { text: COPY.whatMissing } : {}),
    ...(when === null ? { when: COPY.whenMissing } : {}),
    ...(interview && application === null ? { application: COPY.jobMissing } : {}),
  }
}

const isLink = (place: string): boolean => /^https?:\/\//i.test(place)

function add({ kind, text, when, application, form, minutes, place }: Typed): Promise<{ takeBack: TakeBack }> {
  const { at = '', zone = 'UTC' } = when ?? {}
  if (kind === INTERVIEW) {
    const length = minutes === '' ? null : Number(minutes)
    const where = place.trim() === '' ? {} : isLink(place.trim()) ? { link: place.trim() } : { place: place.trim() }
    return addRecord(INTERVIEW, { ...EMPTY_INTERVIEW, application, at, zone, kind: form, minutes: length, ...where })
  }
  const instant = instantOf(at, zone)
  const time = instant === null ? null : new Date(instant).toISOString()
  return addRecord(REMINDER, { ...EMPTY_REMINDER, kind, text, application, at: time })
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
      <div className="text-13">
        <Segmented label={COPY.kind} options={kindOptions} value={typed.kind} onPick={(kind) => onType({ kind })} />
      </div>
      {interview ? null : (
        <TextField
          label={COPY.what}
          value={typed.text}
          onType={(text) => onType({ text })}
          problem={problems.text}
          maxLength={500}
        />
      )}
      <ComboField
        label={interview ? COPY.job : COPY.jobOptional}
        options={jobs}
        value={typed.application}
        onPick={(application) => onType({ application })}
        none={COPY.noJob}
        hint={COPY.jobHint}
        problem={problems.application}
      />
      <DateTimeField label={COPY.when} value={typed.when} onPick={(when) => onType({ when })} problem={problems.when} />
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
