import type { ComponentProps } from 'react'
import { cx } from './cx.ts'

const LOOKS = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  quiet: 'border border-line bg-card text-ink hover:bg-wash',
  plain: 'text-ink-soft hover:bg-wash hover:text-ink',
  link: 'text-accent underline-offset-2 hover:underline',
  danger: 'border border-line bg-card text-bad hover:bg-wash',
} as const

const SIZES = { normal: 'min-h-8 px-3', small: 'min-h-6 px-2', inline: 'min-h-6' } as const

export interface ButtonProps extends ComponentProps<'button'> {
  look?: keyof typeof LOOKS
  size?: keyof typeof SIZES
}

export function Button({ look = 'quiet', size = 'normal', className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={cx(
        'inline-flex shrink-0 items-center justify-center gap-1.5 rounded-control font-medium transition-colors',
        'disabled:opacity-60',
        LOOKS[look],
        SIZES[size],
        className,
      )}
      {...rest}
    />
  )
}
