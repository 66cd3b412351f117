import { ArrowDown, ArrowUp } from 'lucide-react'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'
import { VirtualList } from '../../ui/virtual-list.tsx'
import { COLUMN_IDS, sortedBy } from './arrangement.ts'
import type { Arrangement } from './arrangement.ts'
import { COLUMN_WORDS, COPY } from './copy.ts'
import { SelectAll } from './head-row.tsx'
import { NarrowRow } from './rows.tsx'
import type { TableProps } from './table-parts.ts'

interface Props extends TableProps {
  onArrange: (next: Arrangement) => void
}

const SORTS = COLUMN_IDS.map((value) => ({ value, label: COLUMN_WORDS[value] }))

/** What the heads of columns do where there are none. */
function SortBar({ rows, selection, arrangement, onArrange }: Props) {
  const { column, descending } = arrangement.sort
  const pick = (value: string): void => {
    const next = COLUMN_IDS.find((id) => id === value)
    if (next && next !== column) onArrange(sortedBy(arrangement, next))
  }
  return (
    <div className="flex items-center gap-2 border-b border-line px-3 py-1.5">
      <SelectAll selection={selection} count={rows.length} />
      <span className="grow" />
      <div className="w-36">
        <Select aria-label={COPY.sort} value={column} options={SORTS} onPick={pick} />
      </div>
      <IconButton
        icon={descending ? ArrowDown : ArrowUp}
        label={descending ? COPY.descending : COPY.ascending}
        onClick={() => onArrange(sortedBy(arrangement, column))}
      />
    </div>
  )
}

/** The rows as a list, where there is no room for columns. */
export function NarrowTable(props: Props) {
  return (
    <>
      <SortBar {...props} />
      <VirtualList label={COPY.label} items={props.rows} keyOf={({ id }) => id} rowHeight={88} className="grow px-3">
        {(brief) => <NarrowRow {...props} brief={brief} onTags={() => props.onTags(brief)} />}
      </VirtualList>
    </>
  )
}
