import { useState } from 'react'
import { TextArea } from '../../ui/text-area.tsx'

interface Props {
  label: string
  value: string
  maxLength: number
  /** Gives the problem with what was typed, if there is one. */
  onKeep: (typed: string) => string | undefined
}

/** A text that is stored once it is left. What cannot be stored stays in it, with the reason. */
export function TypedArea({ label, value, maxLength, onKeep }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState<string>()
  const settle = (): void => {
    if (draft === null || draft.trim() === value) return setDraft(null)
    const found = onKeep(draft.trim())
    setProblem(found)
    if (found === undefined) setDraft(null)
  }
  return (
    <div className="grid gap-1" onBlur={settle}>
      <TextArea label={label} value={draft ?? value} rows={6} maxLength={maxLength} onType={setDraft} />
      {problem ? (
        <p role="alert" className="text-12 text-bad">
          {problem}
        </p>
      ) : null}
    </div>
  )
}
