import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import type { BriefRow } from '../../store/brief.ts'
import { cx } from '../../ui/cx.ts'
import { isTyping } from '../../ui/is-typing.ts'
import type { Arrangement, ColumnId } from './arrangement.ts'
import { COLUMNS, ENDS, widthOf } from './columns.tsx'
import { COPY } from './copy.ts'
import { HeadRow } from './head-row.tsx'
import { WideRow } from './rows.tsx'
import type { TableProps } from './table-parts.ts'

const ROW = 40
const HEAD = 36
const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }

/** The row that the arrows lead to may not be drawn yet: its name takes the focus as soon as it is. */
function useFocusOn(box: RefObject<HTMLElement | null>): (index: number) => void {
  const wanted = useRef<number | null>(null)
  const focus = useCallback(() => {
    if (wanted.current === null) return
    const name = box.current?.querySelector<HTMLElement>(`[data-row-index="${wanted.current}"] [data-open]`)
    if (!name) return
    wanted.current = null
    name.focus({ preventScroll: true })
  }, [box])
  useEffect(focus)
  return (index) => {
    wanted.current = index
    focus()
  }
}

/** Arrows lead from the name of one row to that of another; the rest of a row is reached by Tab. */
function rowKey(count: number, goTo: (index: number) => void) {
  return (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row-index]') : null
    if (!step || !row || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    goTo(Math.max(0, Math.min(count - 1, Number(row.dataset['rowIndex']) + step)))
  }
}

/** Stands in for the rows that are not drawn. */
const Gap = ({ height }: { height: number }) =>
  height > 0 ? (
    <tbody aria-hidden="true">
      <tr>
        {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- there is nothing in it. */}
        <td style={{ height }} />
      </tr>
    </tbody>
  ) : null

const Widths = ({ columns }: { columns: readonly ColumnId[] }) => (
  <colgroup>
    <col style={{ width: ENDS.tick }} />
    {columns.map((id) => (
      <col key={id} style={{ width: COLUMNS[id].width }} />
    ))}
    <col style={{ width: ENDS.menu }} />
  </colgroup>
)

function useDrawn(rows: readonly BriefRow[], box: RefObject<HTMLElement | null>) {
  // oxlint-disable-next-line react/incompatible-library -- nothing here is compiled to remember what it returns.
  const drawn = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 8,
    scrollPaddingStart: HEAD,
    getItemKey: (index) => rows[index]?.id ?? index,
  })
  const items = drawn.getVirtualItems()
  const after = drawn.getTotalSize() - (items.at(-1)?.end ?? 0)
  return { items, before: items[0]?.start ?? 0, after, show: (index: number): void => drawn.scrollToIndex(index) }
}

interface Props extends TableProps {
  onArrange: (next: Arrangement) => void
}

function Row({ index, ...props }: Props & { index: number }) {
  const { rows, arrangement, selection, onTags } = props
  const brief = rows[index]
  if (!brief) return null
  const look = selection.isSelected(brief.id) ? 'bg-wash' : 'hover:bg-wash'
  return (
    <tr
      data-row-index={index}
      aria-rowindex={index + 2}
      className={cx('h-10 border-b border-line transition-colors', look)}
    >
      <WideRow {...props} brief={brief} columns={arrangement.columns} onTags={() => onTags(brief)} />
    </tr>
  )
}

/** The rows in sight, of however many there are. */
export function WideTable(props: Props) {
  const { rows, arrangement } = props
  const box = useRef<HTMLDivElement>(null)
  const { items, before, after, show } = useDrawn(rows, box)
  const focusOn = useFocusOn(box)
  const press = rowKey(rows.length, (index) => {
    show(index)
    focusOn(index)
  })
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are those of the rows within.
    <div ref={box} data-scrolls className="min-h-0 grow overflow-auto" onKeyDown={press}>
      <table
        aria-label={COPY.label}
        aria-rowcount={rows.length + 1}
        className="w-full table-fixed"
        style={{ minWidth: widthOf(arrangement.columns) }}
      >
        <Widths columns={arrangement.columns} />
        <HeadRow {...props} count={rows.length} />
        <Gap height={before} />
        <tbody>
          {items.map(({ index, key }) => (
            <Row key={key} {...props} index={index} />
          ))}
        </tbody>
        <Gap height={after} />
      </table>
    </div>
  )
}
