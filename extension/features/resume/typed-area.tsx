import { TextArea } from '../../ui/text-area.tsx'
import { useKeptDraft } from '../../ui/use-kept-draft.ts'

interface Props {
  label: string
  value: string
  maxLength: number
  /** Gives the problem with what was typed, if there is one. */
  onKeep: (typed: string) => string | undefined
}

/** A text that is stored once it is left. What cannot be stored stays in it, with the reason. */
export function TypedArea({ label, value, maxLength, onKeep }: Props) {
  const { shown, problem, type, settle } = useKeptDraft(value, onKeep)
  return (
    <div className="grid gap-1" onBlur={settle}>
      <TextArea label={label} value={shown} rows={6} maxLength={maxLength} onType={type} />
      {problem ? (
        <p role="alert" className="text-12 text-bad">
          {problem}
        </p>
      ) : null}
    </div>
  )
}
