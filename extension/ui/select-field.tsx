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
  return (
    <label className="grid gap-1">
      <span className="font-medium">{label}</span>
      <Select {...rest} />
    </label>
  )
}
