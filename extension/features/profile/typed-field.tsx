import { useState } from 'react'
import type { ComponentProps } from 'react'
import { TextField } from '../../ui/text-field.tsx'

interface Props extends Omit<ComponentProps<typeof TextField>, 'value' | 'onType' | 'problem'> {
  value: string
  /** Told when the field is left or Enter is pressed. Gives the problem with what was typed, if there is one. */
  onKeep: (typed: string) => string | undefined
}

/** A field that is stored once it is left. What cannot be stored stays in it, with the reason. */
export function TypedField({ value, onKeep, ...rest }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState<string>()
  const settle = (): void => {
    if (draft === null || draft.trim() === value) return setDraft(null)
    const found = onKeep(draft.trim())
    setProblem(found)
    if (found === undefined) setDraft(null)
  }
  return (
    <TextField
      {...rest}
      value={draft ?? value}
      problem={problem}
      onType={setDraft}
      onBlur={settle}
      onKeyDown={({ key }) => key === 'Enter' && settle()}
    />
  )
}
