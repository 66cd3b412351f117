import { COPY } from './copy.ts'
import { TextField } from './text-field.tsx'
import { useDraft } from './use-draft.ts'

interface Props {
  label: string
  /** A calendar day, `2026-03-01`. */
  value: string | null
  /** Told when the field is left or Enter is pressed, not at every digit of a year. */
  onPick: (day: string | null) => void
  problem?: string | undefined
  hint?: string
  min?: string
  max?: string
}

export function DateField({ value, onPick, problem, ...rest }: Props) {
  const { field, incomplete } = useDraft(value ?? '', (day) => onPick(day === '' ? null : day))
  return <TextField {...rest} {...field} type="date" problem={incomplete ? COPY.incomplete : problem} />
}
