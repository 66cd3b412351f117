import type { MouseEvent } from 'react'
import { Checkbox } from '../../ui/checkbox.tsx'
import { ApplicationMenu } from '../actions/application-menu.tsx'
import { employerOf, modelOf, nameOf } from '../actions/words.ts'
import { shortAge } from '../application/facts.ts'
import type { ColumnId } from './arrangement.ts'
import { DeadlineCell, ExcitementCell, StageCell } from './cells.tsx'
import type { CellProps } from './cells.tsx'
import { COLUMNS, TitleCell } from './columns.tsx'
import { COPY } from './copy.ts'
import type { Selection } from './use-selection.ts'

export interface RowProps extends CellProps {
  selection: Selection
  onTags: () => void
}

/** With Shift held, everything between the row that was ticked before and this one. */
function Tick({ brief, selection }: RowProps) {
  const on = selection.isSelected(brief.id)
  const click = (event: MouseEvent): void => {
    if (!event.shiftKey) return
    event.preventDefault()
    selection.pick(brief.id, true, true)
  }
  return (
    <span onClickCapture={click} className="select-none">
      <Checkbox
        hideLabel
        label={COPY.select(nameOf(brief))}
        checked={on}
        onCheck={(next) => selection.pick(brief.id, next, false)}
      />
    </span>
  )
}

const RowMenu = ({ brief, held, actions, onTags }: RowProps) => (
  <ApplicationMenu
    {...held}
    brief={brief}
    onMove={(stage) => void actions.move([brief], stage, held.settings)}
    onTags={onTags}
    onTrash={() => actions.trash([brief])}
  />
)

const EDITED: ReadonlySet<ColumnId> = new Set(['stage', 'deadline', 'tags', 'excitement'])

export function WideRow({ columns, ...props }: RowProps & { columns: readonly ColumnId[] }) {
  return (
    <>
      <td className="ps-3.5">
        <Tick {...props} />
      </td>
      {columns.map((id) => {
        const { Cell } = COLUMNS[id]
        return (
          <td key={id} className={EDITED.has(id) ? undefined : 'truncate px-1.5'}>
            <Cell {...props} />
          </td>
        )
      })}
      <td>
        <RowMenu {...props} />
      </td>
    </>
  )
}

/** The same row where there is no room for columns. */
export function NarrowRow(props: RowProps) {
  const { brief } = props
  const facts = [employerOf(brief), brief.location, modelOf(brief)].filter(Boolean).join(' · ')
  return (
    <div className="flex items-start gap-1 border-b border-line py-2">
      <Tick {...props} />
      <div className="grid min-w-0 grow gap-0.5">
        <TitleCell {...props} />
        <span className="truncate text-12 text-ink-soft">{facts}</span>
        {brief.tags.length > 0 ? <span className="truncate text-12 text-ink-soft">{brief.tags.join(', ')}</span> : null}
        <span className="-ms-0.5 flex flex-wrap items-center gap-x-1">
          <StageCell {...props} />
          <span className="text-12 text-ink-soft">{shortAge(brief.movedAt)}</span>
          {brief.deadline ? <DeadlineCell {...props} /> : null}
          {brief.excitement === null ? null : <ExcitementCell {...props} />}
        </span>
      </div>
      <RowMenu {...props} />
    </div>
  )
}
