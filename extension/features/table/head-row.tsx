import { ArrowDown, ArrowUp } from 'lucide-react'
import { Checkbox } from '../../ui/checkbox.tsx'
import { cx } from '../../ui/cx.ts'
import { sortedBy } from './arrangement.ts'
import type { Arrangement, ColumnId } from './arrangement.ts'
import { COLUMN_WORDS, COPY } from './copy.ts'
import type { Selection } from './use-selection.ts'

interface Props {
  arrangement: Arrangement
  onArrange: (next: Arrangement) => void
  selection: Selection
  count: number
}

/** The line is a shadow: a border would scroll away from under a heading that stays. */
const HEAD = 'sticky top-0 z-10 bg-paper text-start font-normal shadow-[0_1px_0_var(--color-line)]'

export function SelectAll({ selection: { selected, all, none }, count }: Pick<Props, 'selection' | 'count'>) {
  const whole = count > 0 && selected.length === count
  return (
    <Checkbox
      hideLabel
      label={COPY.selectAll}
      checked={whole}
      mixed={selected.length > 0 && !whole}
      onCheck={(on) => (on ? all() : none())}
    />
  )
}

function Heading({ id, arrangement, onArrange }: Pick<Props, 'arrangement' | 'onArrange'> & { id: ColumnId }) {
  const { column, descending } = arrangement.sort
  const sorted = column === id
  const Arrow = descending ? ArrowDown : ArrowUp
  return (
    <th aria-sort={sorted ? (descending ? 'descending' : 'ascending') : 'none'} className={HEAD}>
      <button
        type="button"
        title={COPY.sortBy(COLUMN_WORDS[id])}
        className={cx(
          'flex min-h-7 max-w-full items-center gap-1 rounded-control px-1.5 transition-colors hover:bg-wash',
          sorted ? 'font-semibold text-ink' : 'font-medium text-ink-soft',
        )}
        onClick={() => onArrange(sortedBy(arrangement, id))}
      >
        <span className="truncate">{COLUMN_WORDS[id]}</span>
        {sorted ? <Arrow size={14} strokeWidth={1.75} aria-hidden="true" className="shrink-0" /> : null}
      </button>
    </th>
  )
}

export function HeadRow(props: Props) {
  return (
    <thead className="text-12">
      <tr aria-rowindex={1} className="h-9">
        <th className={cx(HEAD, 'ps-3.5')}>
          <SelectAll {...props} />
        </th>
        {props.arrangement.columns.map((id) => (
          <Heading key={id} id={id} {...props} />
        ))}
        <th className={HEAD}>
          <span className="sr-only">{COPY.more}</span>
        </th>
      </tr>
    </thead>
  )
}
