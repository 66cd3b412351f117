import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import { OWN_FIELDS } from '@rolecall/shared/domain/application.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import { clearCorrection, correct } from '../../store/applications.ts'
import { Button } from '../../ui/button.tsx'
import { useEdit } from './attempt.ts'
import { COPY } from './copy.ts'
import { Editor } from './editors.tsx'
import { doubtAbout, fieldWords, originOf } from './fields.ts'
import type { EditableField, Reading } from './fields.ts'
import { OriginMark } from './origin-mark.tsx'

interface Props {
  id: string
  field: EditableField
  reading: Reading
}

interface EditingProps extends Props {
  onKeep: (value: unknown) => void
  onDone: () => void
}

/** Enter keeps, Escape leaves it as it was; neither closes the popup. */
function Editing({ field, reading, onKeep, onDone }: EditingProps) {
  const [value, setValue] = useState<unknown>(undefined)
  const keep = (): void => (value === undefined ? onDone() : onKeep(value))
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' && !(event.key === 'Enter' && event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Enter') keep()
    else onDone()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are those of the inputs within.
    <div className="grid gap-1.5 py-1" onKeyDown={keys}>
      <Editor field={field} posting={reading.posting} onValue={setValue} />
      <div className="flex gap-1.5">
        <Button look="primary" size="small" onClick={keep}>
          {COPY.keep}
        </Button>
        <Button look="plain" size="small" onClick={onDone}>
          {COPY.cancel}
        </Button>
      </div>
    </div>
  )
}

/** Where a doubtful text lost against another, that other one is a press away. */
const takeable = ({ field, reading }: Props): string | null =>
  field.kind === 'line' ? (doubtAbout(reading, field.name)?.other ?? null) : null

function Below(props: Props) {
  const { id, field, reading } = props
  const edit = useEdit()
  const doubt = doubtAbout(reading, field.name)
  const other = takeable(props)
  const snippet = reading.origins[field.name]?.snippet
  const guessed = originOf(reading, field.name) === 'guessed' && snippet
  const own = OWN_FIELDS.some((name) => name === field.name && reading.edited.includes(name))
  return (
    <div className="text-12 text-ink-soft empty:hidden">
      {doubt ? <p>{doubt.message}</p> : null}
      {doubt?.other && !other ? <p className="wrap-anywhere">“{doubt.other}”</p> : null}
      {guessed ? <p className="line-clamp-2">“{snippet}”</p> : null}
      {other ? (
        <Button
          look="link"
          size="inline"
          className="max-w-full shrink!"
          onClick={() => edit(correct(id, field.name, other), COPY.fieldSet(field.label))}
        >
          <span className="truncate">{COPY.take(other)}</span>
        </Button>
      ) : null}
      {own ? (
        <Button
          look="link"
          size="inline"
          onClick={() => edit(clearCorrection(id, field.name), COPY.originalSet(field.label))}
        >
          {COPY.original}
        </Button>
      ) : null}
    </div>
  )
}

export function FieldRow(props: Props) {
  const { id, field, reading } = props
  const [editing, setEditing] = useState(false)
  const edit = useEdit()
  const words = fieldWords(reading.posting, field.name)
  const keep = (value: unknown): void => {
    setEditing(false)
    // Leaving a field as it was is no change to tell of.
    if (JSON.stringify(value) === JSON.stringify(reading.posting[field.name])) return
    edit(correct(id, field.name, value as Posting[typeof field.name]), COPY.fieldSet(field.label))
  }
  return (
    <div className="grid grid-cols-[6.25rem_minmax(0,1fr)] items-start">
      <dt className="flex py-1.25 text-ink-soft">
        <OriginMark origin={originOf(reading, field.name)} />
        <span className="ps-1">{field.label}</span>
      </dt>
      <dd className="min-w-0">
        {editing ? (
          <Editing {...props} onKeep={keep} onDone={() => setEditing(false)} />
        ) : (
          <button
            type="button"
            aria-label={`${COPY.edit(field.label)}: ${words || COPY.empty}`}
            className="min-h-7 w-full rounded-control px-2 py-1.25 text-start wrap-anywhere transition-colors hover:bg-wash"
            onClick={() => setEditing(true)}
          >
            {words || <span className="text-ink-soft">{COPY.empty}</span>}
          </button>
        )}
        <div className="px-2">{editing ? null : <Below {...props} />}</div>
      </dd>
    </div>
  )
}
