import { useCallback, useEffect, useState } from 'react'
import { own } from '../../platform/own-account.ts'
import type { OwnApi } from '../../sync/own-account.ts'
import { explain } from '../account/problems.ts'

export interface Asked<T> {
  answer: T | null
  problem: string | null
  /** The answer shown is that of the question before. */
  asking: boolean
  again: () => void
}

interface State<T> {
  of: string
  answer: T | null
  problem: string | null
}

/** What the server answers to a question; while the next one is under way, the answer before it stays. */
export function useAsked<T>(question: string, ask: ((api: OwnApi) => Promise<T>) | null): Asked<T> {
  const [state, setState] = useState<State<T>>({ of: '', answer: null, problem: null })
  const [round, setRound] = useState(0)
  const of = `${question} ${round}`
  useEffect(() => {
    if (!ask) return undefined
    let wanted = true
    own(ask).then(
      (answer) => wanted && setState({ of, answer, problem: null }),
      (error: unknown) => wanted && setState({ of, answer: null, problem: explain(error) }),
    )
    return () => void (wanted = false)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the question says all that there is to ask.
  }, [of])
  const again = useCallback(() => setRound((before) => before + 1), [])
  return { ...state, asking: ask !== null && state.of !== of, again }
}
