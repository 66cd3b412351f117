import { useState } from 'react'
import type { ReactNode } from 'react'
import type { BriefRow } from '../../store/brief.ts'
import { cx } from '../../ui/cx.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Popover } from '../../ui/popover.tsx'
import type { Stages } from '../actions/application-menu.tsx'
import { TagField } from '../actions/tag-field.tsx'
import type { Actions } from '../actions/use-actions.ts'
import { nameOf } from '../actions/words.ts'
import { dayWords } from '../application/facts.ts'
import { StageDot } from '../application/stage-select.tsx'
import { stageLook } from '../application/stages.ts'
import { COPY } from './copy.ts'

/** What the cells of a row need to show it and to edit it. */
export interface CellProps {
  brief: BriefRow
  held: Stages
  actions: Actions
  known: readonly string[]
}

/** Looks like the words it holds until it is pointed at: a table of boxes would be hard to read. */
const QUIET =
  'min-h-7 max-w-full items-center truncate rounded-control border border-transparent bg-transparent px-1.5 text-start ' +
  'transition-colors hover:border-line hover:bg-card'

export function StageCell({ brief, held: { stages, settings }, actions }: CellProps) {
  const known = stages.some(({ id }) => id === brief.stage)
  const options = known ? stages : [...stages, { id: brief.stage }]
  return (
    <span className="flex items-center ps-1.5">
      <StageDot stage={brief.stage} settings={settings} className="shrink-0" />
      <select
        aria-label={COPY.stageOf(nameOf(brief))}
        className={cx(QUIET, 'picker')}
        value={brief.stage}
        onChange={({ target }) => void actions.move([brief], target.value, settings)}
      >
        {options.map(({ id }) => (
          <option key={id} value={id}>
            {stageLook(id, settings).label}
          </option>
        ))}
      </select>
    </span>
  )
}

const LEVELS = [1, 2, 3, 4, 5]

export function ExcitementCell({ brief, actions }: CellProps) {
  const set = (value: string): void => actions.setExcitement([brief], value === '' ? null : Number(value))
  return (
    <select
      aria-label={COPY.excitementOf(nameOf(brief))}
      className={cx(QUIET, 'picker', brief.excitement === null && 'text-ink-soft')}
      value={brief.excitement ?? ''}
      onChange={({ target }) => set(target.value)}
    >
      <option value="">{COPY.none}</option>
      {LEVELS.map((level) => (
        <option key={level} value={level}>
          {COPY.level(level)}
        </option>
      ))}
    </select>
  )
}

interface EditedProps {
  label: string
  shown: ReactNode
  empty: boolean
  /** Drawn once it is opened. */
  children: (close: () => void) => ReactNode
}

/** Words that open their own editor. */
function Edited({ label, shown, empty, children }: EditedProps) {
  const [open, setOpen] = useState(false)
  const trigger = (
    <button type="button" aria-label={label} className={cx(QUIET, 'block', empty && 'text-ink-soft')}>
      {shown}
    </button>
  )
  return (
    <Popover trigger={trigger} title={label} open={open} onOpen={setOpen}>
      {open ? children(() => setOpen(false)) : null}
    </Popover>
  )
}

const isPast = (day: string): boolean => Date.parse(`${day.slice(0, 10)}T23:59:59`) < Date.now()

export function DeadlineCell({ brief, actions }: CellProps) {
  const day = brief.deadline?.slice(0, 10) ?? null
  const words = day === null ? COPY.none : dayWords(day)
  return (
    <Edited
      label={`${COPY.deadlineOf(nameOf(brief))}: ${day === null ? COPY.notSaid : words}`}
      shown={<span className={day !== null && isPast(day) ? 'text-ink-soft' : undefined}>{words}</span>}
      empty={day === null}
    >
      {(close) => (
        <DateField
          label={COPY.deadline}
          value={day}
          onPick={(next) => {
            actions.setDeadline([brief], next)
            close()
          }}
        />
      )}
    </Edited>
  )
}

export function TagsCell({ brief, known }: CellProps) {
  const words = brief.tags.join(', ')
  return (
    <Edited
      label={`${COPY.tagsOf(nameOf(brief))}: ${words || COPY.notSaid}`}
      shown={words || COPY.none}
      empty={words === ''}
    >
      {() => <TagField brief={brief} known={known} />}
    </Edited>
  )
}
