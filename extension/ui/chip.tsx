import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'

interface Props {
  children: ReactNode
  /** Given: it can be taken away, and this is what its cross is called. */
  removeLabel?: string
  onRemove?: () => void
  className?: string
}

/** A short word about something: a tag, a filter that holds. */
export function Chip({ children, removeLabel, onRemove, className }: Props) {
  return (
    <span
      className={cx(
        'inline-flex min-h-6 max-w-full items-center gap-1 rounded-control bg-wash ps-2 text-12',
        onRemove ? 'pe-0.5' : 'pe-2',
        className,
      )}
    >
      <span className="truncate">{children}</span>
      {onRemove ? (
        <button
          type="button"
          data-remove
          aria-label={removeLabel}
          className="grid size-5 shrink-0 place-items-center rounded-[4px] text-ink-soft transition-colors hover:bg-line hover:text-ink"
          onClick={onRemove}
        >
          <X size={12} strokeWidth={2} aria-hidden="true" />
        </button>
      ) : null}
    </span>
  )
}
