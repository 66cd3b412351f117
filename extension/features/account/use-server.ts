import { useCallback, useEffect, useRef, useState } from 'react'
import { explain } from './problems.ts'

export interface Asked<T> {
  /** The newest answer; an older one stays while it is asked anew. */
  data: T | undefined
  problem: string | undefined
  again: () => void
}

/**
 * What the server says, asked anew whenever the person comes back to the page: a link in a mail may have changed it. So it
 * is at every new turn, and what was known stays until the answer is there.
 */
export function useServer<T>(ask: (turn: number) => Promise<T>, turn = 0): Asked<T> {
  const [data, setData] = useState<T>()
  const [problem, setProblem] = useState<string>()
  const asking = useRef(ask)
  const latest = useRef(0)
  const again = useCallback(() => {
    latest.current += 1
    const asked = latest.current
    const said = (take: () => void) => (asked === latest.current ? take() : undefined)
    asking.current(turn).then(
      (answer) => said(() => (setData(() => answer), setProblem(undefined))),
      (error: unknown) => said(() => setProblem(explain(error))),
    )
  }, [turn])
  useEffect(() => {
    again()
    addEventListener('focus', again)
    return () => {
      latest.current += 1
      removeEventListener('focus', again)
    }
  }, [again])
  return { data, problem, again }
}
