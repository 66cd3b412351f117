import { useState } from 'react'

interface Draft {
  shown: string
  problem: string | undefined
  type: (typed: string) => void
  /** To be called when the field is left. */
  settle: () => void
}

/** What is typed into a field is stored once it is left. What cannot be stored stays in it, with the reason. */
export function useKeptDraft(value: string, onKeep: (typed: string) => string | undefined): Draft {
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState<string>()
  const settle = (): void => {
    if (draft === null || draft.trim() === value) return setDraft(null)
    const found = onKeep(draft.trim())
    setProblem(found)
    if (found === undefined) setDraft(null)
  }
  return { shown: draft ?? value, problem, type: setDraft, settle }
}
