import { cx } from './cx.ts'
import { INPUT } from './input.ts'

interface Props {
  label: string
  value: string
  onType: (value: string) => void
}

/** For a text of several lines; it grows with it up to a point, and then scrolls. */
export function TextArea({ label, value, onType }: Props) {
  return (
    <label className="grid gap-1">
      <span className="font-medium">{label}</span>
      <textarea
        rows={4}
        maxLength={100_000}
        className={cx(INPUT, 'field-sizing-content max-h-32 min-h-16 resize-none')}
        value={value}
        onChange={({ target }) => onType(target.value)}
      />
    </label>
  )
}
