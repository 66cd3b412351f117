import { useState } from 'react'
import { EMPTY_INTERVIEW, INTERVIEW, INTERVIEW_KINDS, INTERVIEW_OUTCOMES } from '@rolecall/shared/domain/interview.ts'
import type { Interview } from '@rolecall/shared/domain/interview.ts'
import { useStages } from '../../store/collection-hooks.ts'
import type { InterviewView } from '../../store/collections.ts'
import { countsAs } from '@rolecall/shared/domain/stage.ts'
import { keepInterview } from '../../store/interviews.ts'
import type { ApplicationView } from '../../store/view.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { DateTimeField } from '../../ui/date-time-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Modal } from '../../ui/modal.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { usePatch } from '../../ui/use-patch.ts'
import { messageOf, useEdit } from '../application/attempt.ts'
import { LongText } from '../notes/long-text.tsx'
import { EarlierFold } from '../timeline/earlier-values.tsx'
import { COPY, KIND_WORDS, OUTCOME_WORDS } from './copy.ts'
import { INTERVIEW_WORDING } from './wording.ts'

export type TypedInterview = Omit<Interview, 'application' | 'notes' | 'deletedAt'>

const KINDS = INTERVIEW_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))
const OUTCOMES = [
  { value: '', label: COPY.notSaid },
  ...INTERVIEW_OUTCOMES.map((value) => ({ value, label: OUTCOME_WORDS[value] })),
]

/** A length that was imported and is none of these is offered too. */
const lengths = (held: number | null) => [
  { value: '', label: COPY.notSaid },
  ...[...new Set([15, 30, 45, 60, 90, 120, 180, 240, ...(held === null ? [] : [held])])]
    .toSorted((a, b) => a - b)
    .map((minutes) => ({ value: String(minutes), label: COPY.long(minutes) })),
]

const NEW_INTERVIEW: TypedInterview = { ...EMPTY_INTERVIEW, at: '', zone: 'UTC' }

interface FieldsProps {
  typed: TypedInterview
  onType: (patch: Partial<TypedInterview>) => void
  problem?: string | undefined
}

function Fields({ typed, onType, problem }: FieldsProps) {
  const { kind, at, zone, minutes, outcome } = typed
  const line = (name: 'place' | 'link' | 'interviewers', type = 'text') => (
    <TextField
      label={COPY[name]}
      type={type}
      maxLength={500}
      value={typed[name] ?? ''}
      onType={(value) => onType({ [name]: value === '' ? null : value })}
    />
  )
  const pickKind = (value: string): void => onType({ kind: INTERVIEW_KINDS.find((one) => one === value) ?? 'other' })
  const pickOutcome = (value: string): void =>
    onType({ outcome: INTERVIEW_OUTCOMES.find((one) => one === value) ?? null })
  return (
    <>
      <DateTimeField
        label={COPY.when}
        value={at === '' ? null : { at, zone }}
        onPick={(when) => onType(when ?? { at: '' })}
        problem={problem}
      />
      <div className="grid gap-3 narrow:grid-cols-2">
        <SelectField label={COPY.kind} value={kind} options={KINDS} onPick={pickKind} />
        <SelectField
          label={COPY.minutes}
          value={String(minutes ?? '')}
          options={lengths(minutes)}
          onPick={(value) => onType({ minutes: value === '' ? null : Number(value) })}
        />
        {line('link', 'url')}
        {line('place')}
        {line('interviewers')}
        <SelectField label={COPY.outcome} value={outcome ?? ''} options={OUTCOMES} onPick={pickOutcome} />
      </div>
    </>
  )
}

interface Props {
  application: ApplicationView
  /** Null: a new one. */
  interview: InterviewView | null
  onDone: () => void
}

/** Moving on is proposed with the first talk, and only where nothing came of the application yet. */
function useMovesOn({ application, interview }: Props): boolean {
  const stages = useStages()
  const stage = stages && countsAs(application.status, stages.settings)
  return interview === null && (stage === 'saved' || stage === 'applied')
}

function useKeeping(props: Props, typed: TypedInterview, moving: boolean) {
  const { application, interview, onDone } = props
  const [problem, setProblem] = useState<string>()
  const edit = useEdit()
  const send = async (): Promise<void> => {
    if (typed.at === '') return setProblem(COPY.needsTime)
    const work = keepInterview(application.id, interview?.id ?? null, typed, moving)
    await work
    edit(work, interview ? COPY.kept : COPY.added)
    onDone()
  }
  return { send, problem }
}

/** What is kept by itself, whatever becomes of the form. */
function Kept({ id, notes }: InterviewView) {
  const of = { entity: INTERVIEW, id }
  return (
    <>
      <LongText of={of} name="notes" text={notes} label={COPY.notes} />
      <EarlierFold of={of} wording={INTERVIEW_WORDING} />
    </>
  )
}

export default function InterviewForm(props: Props) {
  const { interview, onDone } = props
  const [typed, type] = usePatch<TypedInterview>(interview ?? NEW_INTERVIEW)
  const [moves, setMoves] = useState(true)
  const movesOn = useMovesOn(props)
  const { send, problem } = useKeeping(props, typed, moves && movesOn)
  return (
    <Modal open onClose={onDone} title={interview ? COPY.editTitle : COPY.addTitle}>
      <div className="grid gap-5">
        <Form send={COPY.keep} cancel={{ label: COPY.cancel, run: onDone }} explain={messageOf} onSend={send}>
          <Fields typed={typed} onType={type} problem={problem} />
          {movesOn ? <Checkbox label={COPY.move} checked={moves} onCheck={setMoves} /> : null}
        </Form>
        {interview ? <Kept {...interview} /> : null}
      </div>
    </Modal>
  )
}
