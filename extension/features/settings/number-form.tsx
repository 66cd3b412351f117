import { useState } from 'react'
import type { FormEvent } from 'react'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { COPY } from './reminder-copy.ts'

interface Props {
  label: string
  hint: string
  start: string
  /** Gives the sentence about what is wrong, or nothing once it was taken. */
  onSet: (typed: string) => string | undefined
}

/** One line of numbers with a button that sets them. */
export function NumberForm({ label, hint, start, onSet }: Props) {
  const [typed, setTyped] = useState(start)
  const [problem, setProblem] = useState<string>()
  const set = (event: FormEvent): void => {
    event.preventDefault()
    setProblem(onSet(typed.trim()))
  }
  return (
    <form className="flex items-start gap-2" noValidate onSubmit={set}>
      <div className="min-w-0 grow">
        <TextField label={label} inputMode="numeric" value={typed} onType={setTyped} problem={problem} hint={hint} />
      </div>
      <Button
        type="submit"
        className="mt-6 min-h-8.5!"
        aria-label={COPY.setWhat(label)}
        disabled={typed.trim() === start}
      >
        {COPY.set}
      </Button>
    </form>
  )
}
