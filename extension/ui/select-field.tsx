import { useId } from 'react'
import { Select } from './select.tsx'

interface Props {
  label: string
  value: string
  options: readonly { value: string; label: string }[]
  onPick: (value: string) => void
  disabled?: boolean
}

/** A select with its label above it. */
export function SelectField({ label, ...rest }: Props) {
  const id = useId()
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <Select {...rest} id={id} />
    </div>
  )
}
