import { ArrowDown, ArrowUp, Columns3 } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Popover } from '../../ui/popover.tsx'
import { COLUMN_IDS } from './arrangement.ts'
import type { Arrangement, ColumnId } from './arrangement.ts'
import { COLUMN_WORDS, COPY } from './copy.ts'

interface Props {
  columns: readonly ColumnId[]
  onColumns: (columns: readonly ColumnId[]) => void
}

function moved(columns: readonly ColumnId[], id: ColumnId, by: number): ColumnId[] {
  const others = columns.filter((one) => one !== id)
  const at = columns.indexOf(id) + by
  return [...others.slice(0, at), id, ...others.slice(at)]
}

function Row({ id, columns, onColumns }: Props & { id: ColumnId }) {
  const at = columns.indexOf(id)
  const shown = at >= 0
  const word = COLUMN_WORDS[id]
  // The job's own name is what opens it.
  const check = (on: boolean): void => onColumns(on ? [...columns, id] : columns.filter((one) => one !== id))
  return (
    <li className="flex min-h-8 items-center">
      <span className="grow">
        <Checkbox label={word} checked={shown} disabled={id === 'title'} onCheck={check} />
      </span>
      {shown ? (
        <>
          <IconButton
            icon={ArrowUp}
            label={COPY.earlier(word)}
            disabled={at === 0}
            className="disabled:opacity-40"
            onClick={() => onColumns(moved(columns, id, -1))}
          />
          <IconButton
            icon={ArrowDown}
            label={COPY.later(word)}
            disabled={at === columns.length - 1}
            className="disabled:opacity-40"
            onClick={() => onColumns(moved(columns, id, 1))}
          />
        </>
      ) : null}
    </li>
  )
}

/** Which columns there are, and in which order. */
export function ColumnsButton({
  arrangement,
  onArrange,
}: {
  arrangement: Arrangement
  onArrange: (next: Arrangement) => void
}) {
  const { columns } = arrangement
  const trigger = (
    <Button>
      <Columns3 size={16} strokeWidth={1.75} aria-hidden="true" />
      {COPY.columns}
    </Button>
  )
  return (
    <Popover trigger={trigger} title={COPY.columns}>
      <ul>
        {[...columns, ...COLUMN_IDS.filter((id) => !columns.includes(id))].map((id) => (
          <Row key={id} id={id} columns={columns} onColumns={(next) => onArrange({ ...arrangement, columns: next })} />
        ))}
      </ul>
    </Popover>
  )
}
