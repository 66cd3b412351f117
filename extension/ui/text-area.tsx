import { useId } from 'react'
import { cx } from './cx.ts'
import { takesFocus } from './focus.ts'
import { INPUT } from './input.ts'

interface Props {
  label: string
  value: string
  onType: (value: string) => void
  hint?: string
  rows?: number
  /** As much as a note may hold, where nothing else is said. */
  maxLength?: number
  /** A press has opened it: what comes next is to type. */
  opened?: boolean
}

/** For a text of several lines; it grows with it up to a point, and then scrolls. */
export function TextArea({ label, value, onType, hint, rows = 4, maxLength = 100_000, opened = false }: Props) {
  const id = useId()
  return (
    <label className="grid gap-1">
      <span className="font-medium">{label}</span>
      <textarea
        ref={opened ? takesFocus : undefined}
        rows={rows}
        maxLength={maxLength}
        aria-describedby={hint ? id : undefined}
        className={cx(INPUT, 'field-sizing-content min-h-16 resize-none', rows > 4 ? 'max-h-64' : 'max-h-32')}
        value={value}
        onChange={({ target }) => onType(target.value)}
      />
      {hint ? (
        <span id={id} className="text-12 text-ink-soft">
          {hint}
        </span>
      ) : null}
    </label>
  )
}
