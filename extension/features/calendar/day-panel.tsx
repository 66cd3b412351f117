import type { DueItem } from '@rolecall/shared/domain/due.ts'
import { Plus } from 'lucide-react'
import type { KeyboardEvent, RefObject } from 'react'
import { Button } from '../../ui/button.tsx'
import { COPY } from './copy.ts'
import { longDay } from './days.ts'
import { Entry } from './entry.tsx'
import type { EntryTools } from './entry.tsx'

interface Props extends EntryTools {
  day: string
  items: readonly DueItem[]
  heading: RefObject<HTMLHeadingElement | null>
  onAdd: () => void
  /** What one can do here. */
  hint: string
  /** Escape leads back to the day. */
  onLeave: () => void
}

/** What stands on the day that the grid is at, to read and to act on. */
export function DayPanel({ day, items, heading, hint, onAdd, onLeave, ...tools }: Props) {
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onLeave()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the key is that of what is within.
    <section
      aria-label={longDay(day)}
      className="flex shrink-0 flex-col gap-2 border-line p-4 max-wide:border-t wide:w-84 wide:overflow-y-auto"
      onKeyDown={press}
    >
      <div className="flex items-center gap-2">
        <h2 ref={heading} tabIndex={-1} className="min-w-0 grow text-16 font-semibold outline-none">
          {longDay(day)}
        </h2>
        <Button size="small" aria-label={COPY.addOn(longDay(day))} onClick={onAdd}>
          <Plus size={14} strokeWidth={1.75} aria-hidden="true" />
          {COPY.add}
        </Button>
      </div>
      {items.length === 0 ? <p className="text-ink-soft">{COPY.nothingOn}</p> : null}
      <ul className="grid gap-1">
        {items.map((item) => (
          <Entry key={`${item.kind} ${item.id}`} item={item} {...tools} />
        ))}
      </ul>
      <p className="text-12 text-ink-soft max-wide:hidden wide:mt-auto">{hint}</p>
    </section>
  )
}
