import { useEffect, useRef } from 'react'
import { cx } from './cx.ts'

interface Props {
  label: string
  checked: boolean
  onCheck: (checked: boolean) => void
  /** Some of what it stands for is checked and some is not. */
  mixed?: boolean
  hint?: string
  disabled?: boolean
  /** In a table the column says what it is for: the label is for those who cannot see it. */
  hideLabel?: boolean
}

export function Checkbox(props: Props) {
  const { label, checked, onCheck, mixed = false, hint, disabled = false, hideLabel = false } = props
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = mixed
  }, [mixed])
  return (
    <label className={cx('inline-flex items-start gap-2.5', hideLabel ? 'p-1' : 'py-1', disabled && 'opacity-60')}>
      <input
        ref={box}
        type="checkbox"
        className="my-0.5 size-4 shrink-0 accent-accent"
        checked={checked}
        disabled={disabled}
        onChange={({ target }) => onCheck(target.checked)}
      />
      <span className={hideLabel ? 'sr-only' : undefined}>
        {label}
        {hint ? <span className="block text-12 text-ink-soft">{hint}</span> : null}
      </span>
    </label>
  )
}
