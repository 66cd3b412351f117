import { useState } from 'react'
import type { FormEvent } from 'react'
import type { WrongField } from '@rolecall/shared/capture/report.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import { correct } from '../../store/applications.ts'
import type { ApplicationView } from '../../store/view.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { messageOf } from '../application/attempt.ts'
import { Editor } from '../application/editors.tsx'
import { EDITABLE, fieldWords } from '../application/fields.ts'
import type { EditableField } from '../application/fields.ts'
import { COPY } from './copy.ts'
import { ReportStep } from './report-step.tsx'

interface RowProps {
  field: EditableField
  posting: Posting
  ticked: boolean
  onTick: (ticked: boolean) => void
  onValue: (value: unknown) => void
}

const TICK = 'mt-0.5 size-4 shrink-0 accent-accent'

function FieldTick({ field, posting, ticked, onTick, onValue }: RowProps) {
  return (
    <div className="grid gap-1">
      <label className="flex min-h-6 items-start gap-2">
        <input type="checkbox" className={TICK} checked={ticked} onChange={({ target }) => onTick(target.checked)} />
        <span className="min-w-0 wrap-anywhere">
          {field.label} <span className="text-ink-soft">{fieldWords(posting, field.name) || COPY.none}</span>
        </span>
      </label>
      {ticked ? (
        <div className="ps-6">
          <Editor field={field} posting={posting} onValue={onValue} />
        </div>
      ) : null}
    </div>
  )
}

type Ticked = Partial<Record<EditableField['name'] | 'description', { right: unknown }>>

/** Keeps what was typed as the person's own and tells what they said was wrong. */
async function keepCorrections(id: string, posting: Posting, ticked: Ticked): Promise<WrongField[]> {
  for (const { name } of EDITABLE) {
    const right = ticked[name]?.right
    if (right !== undefined) await correct(id, name, right as Posting[typeof name])
  }
  return [...EDITABLE.map(({ name }) => name), 'description' as const]
    .filter((name) => ticked[name])
    .map((name) => ({ field: name, read: name === 'description' ? null : posting[name], right: ticked[name]?.right }))
}

interface TicksProps {
  posting: Posting
  ticked: Ticked
  onTicked: (change: (held: Ticked) => Ticked) => void
}

function Ticks({ posting, ticked, onTicked }: TicksProps) {
  const tick = (name: keyof Ticked) => (on: boolean) =>
    onTicked((held) => ({ ...held, [name]: on ? { right: undefined } : undefined }))
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1 font-semibold">{COPY.wrongTitle}</legend>
      <p className="text-ink-soft">{COPY.wrongHint}</p>
      {EDITABLE.map((field) => (
        <FieldTick
          key={field.name}
          field={field}
          posting={posting}
          ticked={Boolean(ticked[field.name])}
          onTick={tick(field.name)}
          onValue={(right) => onTicked((held) => ({ ...held, [field.name]: { right } }))}
        />
      ))}
      <label className="flex min-h-6 items-start gap-2">
        <input type="checkbox" className={TICK} onChange={({ target }) => tick('description')(target.checked)} />
        {COPY.description}
      </label>
    </fieldset>
  )
}

interface Props {
  application: ApplicationView
  onDone: () => void
}

interface FieldsStepProps extends Props {
  onWrong: (wrong: WrongField[]) => void
}

function FieldsStep({ application, onWrong, onDone }: FieldsStepProps) {
  const { id, posting } = application
  const [ticked, setTicked] = useState<Ticked>({})
  const [problem, setProblem] = useState<string | null>(null)
  const next = (event: FormEvent): void => {
    event.preventDefault()
    if (!Object.values(ticked).some(Boolean)) return setProblem(COPY.pick)
    keepCorrections(id, posting, ticked).then(onWrong, (error: unknown) => setProblem(messageOf(error)))
  }
  return (
    <form className="grid gap-2.5" noValidate onSubmit={next}>
      <Ticks posting={posting} ticked={ticked} onTicked={setTicked} />
      {problem ? <Notice kind="bad">{problem}</Notice> : null}
      <div className="flex gap-1.5">
        <Button look="primary" type="submit">
          {COPY.next}
        </Button>
        <Button look="plain" onClick={onDone}>
          {COPY.cancel}
        </Button>
      </div>
    </form>
  )
}

/** First the person's own values, which count at once; then, if they like, a file that helps to mend the reader. */
export default function WrongForm({ application, onDone }: Props) {
  const [asRead] = useState(application)
  const [wrong, setWrong] = useState<WrongField[] | null>(null)
  return (
    <div className="border-t border-line p-3">
      {wrong ? (
        <ReportStep application={asRead} wrong={wrong} onDone={onDone} />
      ) : (
        <FieldsStep application={asRead} onWrong={setWrong} onDone={onDone} />
      )}
    </div>
  )
}
