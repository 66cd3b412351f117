import type { DueItem } from '@rolecall/shared/domain/due.ts'
import type { DragEvent } from 'react'
import { cx } from '../../ui/cx.ts'
import { isReminder, timeName, whatOf } from '../due/words.ts'
import { lookOf } from './looks.ts'
import { DRAGGED } from './dragged.ts'

/** What an entry is called in the name of its day. */
export const shortWords = (item: DueItem): string =>
  item.kind === 'deadline' ? [whatOf(item), item.title].filter(Boolean).join(' ') : whatOf(item)

/** Its icon says what kind it is, so that an interview and a deadline need only say whose. */
const faceOf = (item: DueItem): string => (isReminder(item) ? '' : item.company || item.title) || whatOf(item)

/**
 * An entry in a day of the grid: to look at, and to drag where it is a reminder. What can be done with it by keyboard
 * stands in the list of its day.
 */
export function Chip({ item, zone, withTime }: { item: DueItem; zone: string; withTime: boolean }) {
  const { icon: Icon, edge } = lookOf(item)
  const moves = isReminder(item) && item.open
  const drag = ({ dataTransfer }: DragEvent): void => {
    dataTransfer.setData(DRAGGED, item.id)
    dataTransfer.effectAllowed = 'move'
  }
  return (
    <span
      aria-hidden="true"
      draggable={moves}
      onDragStart={moves ? drag : undefined}
      title={[timeName(item.at, zone), shortWords(item), item.company].filter(Boolean).join(' · ')}
      className={cx(
        'flex min-w-0 gap-1 rounded-[4px] border-s-3 bg-paper py-0.5 ps-1 pe-1 text-12',
        withTime ? 'flex-wrap items-start' : 'items-center',
        edge,
        moves && 'cursor-grab',
        item.open ? 'text-ink' : 'text-ink-soft',
        item.overdue && 'text-bad',
      )}
    >
      <Icon size={12} strokeWidth={1.75} aria-hidden="true" className={withTime ? 'mt-0.5 shrink-0' : 'shrink-0'} />
      {item.at === null || !withTime ? null : <span className="shrink-0">{timeName(item.at, zone)}</span>}
      <span
        className={cx(
          withTime ? 'min-w-0 wrap-anywhere' : 'truncate',
          !item.open && isReminder(item) && 'line-through',
        )}
      >
        {faceOf(item)}
      </span>
    </span>
  )
}
