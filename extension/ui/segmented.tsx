import type { LucideIcon } from 'lucide-react'
import { useId } from 'react'

interface Option<Value extends string> {
  value: Value
  label: string
  icon?: LucideIcon
}

interface Props<Value extends string> {
  label: string
  options: readonly Option<Value>[]
  value: Value
  onPick: (value: Value) => void
}

/** A choice of two to five that are all in sight: month or week, and or or. Arrows choose. */
export function Segmented<Value extends string>({ label, options, value, onPick }: Props<Value>) {
  const name = useId()
  return (
    <fieldset className="inline-flex min-w-0 rounded-control border border-line bg-wash p-0.5">
      <legend className="sr-only">{label}</legend>
      {options.map(({ value: one, label: word, icon: Icon }) => (
        <label
          key={one}
          className="relative flex min-h-7 items-center gap-1.5 rounded-[4px] px-2.5 text-ink-soft transition-colors hover:text-ink has-checked:bg-card has-checked:font-medium has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name={name}
            className="absolute inset-0 opacity-0"
            checked={one === value}
            onChange={() => onPick(one)}
          />
          {Icon ? <Icon size={16} strokeWidth={1.75} aria-hidden="true" /> : null}
          {word}
        </label>
      ))}
    </fieldset>
  )
}
