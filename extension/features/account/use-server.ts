import { useCallback, useEffect, useRef, useState } from 'react'
import { explain } from './problems.ts'

export interface Asked<T> {
  /** The newest answer; an older one stays while it is asked anew. */
  data: T | undefined
  problem: string | undefined
  again: () => void
}

/** What the server says, asked anew whenever the person comes back to the page: a link in a mail may have changed it. */
export function useServer<T>(ask: () => Promise<T>): Asked<T> {
  const [data, setData] = useState<T>()
  const [problem, setProblem] = useState<string>()
  const asking = useRef(ask)
  const latest = useRef(0)
  const again = useCallback(() => {
    latest.current += 1
    const turn = latest.current
    const said = (take: () => void) => (turn === latest.current ? take() : undefined)
    asking.current().then(
      (answer) => said(() => (setData(() => answer), setProblem(undefined))),
      (error: unknown) => said(() => setProblem(explain(error))),
    )
  }, [])
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
