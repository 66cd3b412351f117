import type { ComponentProps } from 'react'
import { cx } from './cx.ts'
import { INPUT } from './input.ts'

interface Props extends Omit<ComponentProps<'select'>, 'onChange'> {
  options: readonly { value: string; label: string }[]
  onPick: (value: string) => void
}

export function Select({ options, onPick, className, ...rest }: Props) {
  return (
    <select
      {...rest}
      className={cx(INPUT, 'picker with-arrow', className)}
      onChange={(event) => onPick(event.target.value)}
    >
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}
