import { addDays, addMonths } from '@rolecall/shared/domain/calendar-day.ts'
import type { DueItem } from '@rolecall/shared/domain/due.ts'
import { useEffect, useRef } from 'react'
import type { DragEvent, KeyboardEvent } from 'react'
import { cx } from '../../ui/cx.ts'
import { COPY } from './copy.ts'
import { DRAGGED } from './dragged.ts'
import { Chip, shortWords } from './entry-chip.tsx'
import { longDay, weekdayName } from './days.ts'

interface Props {
  title: string
  weeks: readonly (readonly string[])[]
  /** The month that is shown; days of others are dimmed. Null: all are alike. */
  month: string | null
  day: string
  today: string
  zone: string
  items: ReadonlyMap<string, DueItem[]>
  onDay: (day: string) => void
  /** Enter on a day, or a second click. */
  onEnter: () => void
  /** A reminder was dropped on a day. */
  onDrop: (id: string, day: string) => void
}

const STEPS: Record<string, (day: string, week: readonly string[]) => string> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
  Home: (day, week) => week[0] ?? day,
  End: (day, week) => week.at(-1) ?? day,
}

interface CellProps extends Omit<Props, 'items' | 'weeks' | 'title'> {
  cell: string
  entries: readonly DueItem[]
  /** So many are shown; the others are counted. */
  most: number
}

function dropOn(cell: string, onDrop: Props['onDrop']) {
  return {
    onDragOver: (event: DragEvent): void => {
      if (event.dataTransfer.types.includes(DRAGGED)) event.preventDefault()
    },
    onDrop: (event: DragEvent): void => {
      const id = event.dataTransfer.getData(DRAGGED)
      if (id === '') return
      event.preventDefault()
      onDrop(id, cell)
    },
  }
}

const DayNumber = ({ cell, today, most }: Pick<CellProps, 'cell' | 'today' | 'most'>) => (
  <span
    aria-hidden="true"
    className={cx(
      'grid h-6 min-w-6 place-items-center justify-self-start rounded-full px-1 text-12',
      cell === today && 'bg-accent font-semibold text-on-accent',
      most === Infinity && 'text-14',
    )}
  >
    {Number(cell.slice(8))}
  </span>
)

function Cell({ cell, entries, most, month, day, today, zone, onDay, onEnter, onDrop }: CellProps) {
  const isCurrent = cell === day
  const shown = entries.length > most ? entries.slice(0, most - 1) : entries
  const pick = (): void => (isCurrent ? onEnter() : onDay(cell))
  return (
    <td
      tabIndex={isCurrent ? 0 : -1}
      data-day={cell}
      aria-selected={isCurrent}
      aria-current={cell === today ? 'date' : undefined}
      className={cx(
        'grid min-w-0 content-start gap-0.5 border-e border-b border-line p-1 outline-offset-[-2px]',
        // A month has no room for all; a week grows with what is in it.
        month === null ? 'overflow-x-clip' : 'overflow-hidden',
        isCurrent ? 'bg-wash' : 'bg-card',
        month !== null && !cell.startsWith(month) && 'text-ink-soft not-aria-selected:bg-paper',
      )}
      onClick={pick}
      {...dropOn(cell, onDrop)}
    >
      <span className="sr-only">{COPY.dayOf(longDay(cell), entries.map(shortWords))}</span>
      <DayNumber cell={cell} today={today} most={most} />
      {shown.map((item) => (
        <Chip key={`${item.kind} ${item.id}`} item={item} zone={zone} withTime={month === null} />
      ))}
      {shown.length < entries.length ? (
        <span aria-hidden="true" className="px-1 text-12 text-ink-soft">
          {COPY.moreHere(entries.length - shown.length)}
        </span>
      ) : null}
    </td>
  )
}

const Weekdays = ({ week }: { week: readonly string[] }) => (
  <thead className="contents">
    <tr className="grid grid-cols-7! border-b border-line">
      {week.map((one) => (
        <th
          key={one}
          scope="col"
          abbr={weekdayName(one, 'long')}
          className="px-2 py-1 text-12 text-ink-soft text-start font-normal"
        >
          {weekdayName(one, 'short')}
        </th>
      ))}
    </tr>
  </thead>
)

/** The day that a key led to takes the focus; the one before may be gone from the page with its month by then. */
function useFocusedDay(day: string) {
  const grid = useRef<HTMLTableElement>(null)
  const led = useRef(false)
  useEffect(() => {
    if (led.current) grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus()
    led.current = false
  }, [day])
  const follow = (asked: boolean): void => void (led.current = asked)
  return { grid, follow }
}

/** A month or a week of days. One day at a time is reached by Tab; the arrows, page keys, Home and End move it. */
export function Grid({ title, weeks, items, ...rest }: Props) {
  const { day, onDay, onEnter, month } = rest
  const { grid, follow } = useFocusedDay(day)
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = STEPS[event.key]
    if (!step && event.key !== 'Enter') return
    event.preventDefault()
    follow(step !== undefined)
    if (step) onDay(step(day, weeks.find((week) => week.includes(day)) ?? []))
    else onEnter()
  }
  return (
    <table
      ref={grid}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- arrows move in it: it is a grid.
      role="grid"
      tabIndex={-1}
      aria-label={COPY.grid(title)}
      className="flex min-h-0 grow flex-col border-s border-line outline-none"
      onKeyDown={press}
    >
      <Weekdays week={weeks[0] ?? []} />
      <tbody className="contents">
        {weeks.map((week) => (
          <tr key={week[0]} className={cx('grid flex-1 grid-cols-7!', month === null ? 'min-h-fit' : 'min-h-24')}>
            {week.map((cell) => (
              <Cell
                key={cell}
                {...rest}
                cell={cell}
                entries={items.get(cell) ?? []}
                most={month === null ? Infinity : 3}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
