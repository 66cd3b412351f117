import type { ComponentProps } from 'react'
import { TextField } from '../../ui/text-field.tsx'
import { useKeptDraft } from '../../ui/use-kept-draft.ts'

interface Props extends Omit<ComponentProps<typeof TextField>, 'value' | 'onType' | 'problem'> {
  value: string
  /** Told when the field is left or Enter is pressed. Gives the problem with what was typed, if there is one. */
  onKeep: (typed: string) => string | undefined
}

/** A field that is stored once it is left. What cannot be stored stays in it, with the reason. */
export function TypedField({ value, onKeep, ...rest }: Props) {
  const { shown, problem, type, settle } = useKeptDraft(value, onKeep)
  return (
    <TextField
      {...rest}
      value={shown}
      problem={problem}
      onType={type}
      onBlur={settle}
      onKeyDown={({ key }) => key === 'Enter' && settle()}
    />
  )
}
