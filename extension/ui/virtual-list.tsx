import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import type { Range } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { FocusEvent, KeyboardEvent, ReactNode } from 'react'
import { cx } from './cx.ts'
import { isTyping } from './is-typing.ts'

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, last) => Math.min(at + 10, last),
  PageUp: (at) => Math.max(at - 10, 0),
  Home: () => 0,
  End: (_, last) => last,
}

const indexOf = (target: EventTarget): number =>
  Number(target instanceof Element ? (target.closest('[data-index]')?.getAttribute('data-index') ?? -1) : -1)

interface Props<Item> {
  label: string
  items: readonly Item[]
  keyOf: (item: Item) => string
  /** How high a row is, or is likely to be; the real height is measured. */
  rowHeight: number
  /** One row. Its control carries `data-row`; arrows move between those. Only the `reachable` one is reached by Tab. */
  children: (item: Item, reachable: boolean) => ReactNode
  className?: string
  /** A row that stays drawn wherever the list is scrolled to: something is being done with it. */
  keep?: number | undefined
  /** A row that is brought into sight when this changes. */
  show?: number | undefined
}

/** The row that the arrows lead to may not be drawn yet: it takes the focus as soon as it is. */
function useFocusOn(list: { current: HTMLElement | null }) {
  const wanted = useRef<number | null>(null)
  const focus = useCallback(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] [data-row]`)
    if (!row) return
    wanted.current = null
    row.focus({ preventScroll: true })
  }, [list])
  useEffect(focus)
  return (index: number): void => {
    wanted.current = index
    focus()
  }
}

/** Only the rows in sight, and the one with the focus: scrolled out of sight and taken away, it would lose it. */
function useRows<Item>(
  { items, keyOf, rowHeight, keep = 0 }: Props<Item>,
  box: { current: HTMLElement | null },
  at: number,
) {
  const withCurrent = (range: Range): number[] => {
    const shown = new Set([...defaultRangeExtractor(range), Math.max(at, 0), Math.max(keep, 0)])
    return [...shown].filter((one) => one < range.count).toSorted((a, b) => a - b)
  }
  // oxlint-disable-next-line react/incompatible-library -- nothing here is compiled to remember what it returns.
  return useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    getItemKey: (index) => keyOf(items[index] as Item),
    rangeExtractor: withCurrent,
  })
}

/** Brings a row into sight when another one is asked for. */
function useShown(rows: { scrollToIndex: (index: number) => void }, index: number): void {
  useEffect(() => {
    if (index >= 0) rows.scrollToIndex(index)
  }, [rows, index])
}

/** Arrows, page keys, Home and End move the focus from row to row. */
function useKeys(last: number, goTo: (index: number) => void) {
  return (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    const from = indexOf(event.target)
    if (!step || from < 0 || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    event.preventDefault()
    goTo(step(from, last))
  }
}

/** A long list of which only what is in sight is drawn. It scrolls on its own: give it a height. */
export function VirtualList<Item>(props: Props<Item>) {
  const { label, items, children, className, show = -1 } = props
  const box = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(0)
  const at = Math.min(current, items.length - 1)
  const rows = useRows(props, box, at)
  const focusOn = useFocusOn(box)
  const press = useKeys(items.length - 1, (next) => {
    rows.scrollToIndex(next)
    focusOn(next)
  })
  useShown(rows, show)
  const note = ({ target }: FocusEvent): void => setCurrent(Math.max(indexOf(target), 0))
  return (
    <div ref={box} data-scrolls className={cx('min-h-0 overflow-y-auto', className)}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of the rows. */}
      <ul
        aria-label={label}
        className="relative"
        style={{ height: rows.getTotalSize() }}
        onKeyDown={press}
        onFocus={note}
      >
        {rows.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            className="absolute inset-x-0 top-0"
            style={{ transform: `translateY(${start}px)` }}
          >
            {children(items[index] as Item, index === at)}
          </li>
        ))}
      </ul>
    </div>
  )
}
