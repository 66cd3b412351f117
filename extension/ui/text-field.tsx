import { Field } from '@base-ui/react/field'
import type { ComponentProps } from 'react'
import { INPUT } from './input.ts'

interface Props extends Omit<ComponentProps<'input'>, 'value' | 'defaultValue' | 'onChange'> {
  label: string
  value: string
  onType: (value: string) => void
  /** What is wrong with it, in a sentence; it stands beside the field and is read with it. */
  problem?: string | undefined
  hint?: string
}

export function TextField({ label, value, onType, problem, hint, ...rest }: Props) {
  return (
    <Field.Root invalid={Boolean(problem)} className="grid gap-1">
      <Field.Label className="font-medium">{label}</Field.Label>
      <Field.Control {...rest} className={INPUT} value={value} onValueChange={onType} />
      {hint ? <Field.Description className="text-12 text-ink-soft">{hint}</Field.Description> : null}
      {problem ? (
        <Field.Error match className="text-12 text-bad">
          {problem}
        </Field.Error>
      ) : null}
    </Field.Root>
  )
}
