import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cx } from './cx.ts'

interface Props extends Omit<ComponentProps<'button'>, 'children'> {
  icon: LucideIcon
  /** Its accessible name, and what a hover or the keyboard shows. */
  label: string
  tip?: 'above' | 'below'
}

export function IconButton({ icon: Icon, label, tip = 'below', className, ...rest }: Props) {
  return (
    <button
      type="button"
      aria-label={label}
      className={cx(
        'tip inline-grid size-8 shrink-0 place-items-center rounded-control text-ink-soft transition-colors',
        'hover:bg-wash hover:text-ink',
        className,
      )}
      {...rest}
    >
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      <span data-tip={tip} aria-hidden="true">
        {label}
      </span>
    </button>
  )
}
