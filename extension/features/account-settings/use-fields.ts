import { useState } from 'react'
import { ServerProblem } from '../../sync/answer.ts'

type Texts<Name extends string> = Record<Name, string>
type Problems<Name extends string> = Partial<Record<Name, string | undefined>>

interface Rules<Name extends string> {
  check: (typed: Texts<Name>) => Problems<Name>
  /** Which field a refusal of the server is about, by its code. */
  about?: Readonly<Record<string, Name>>
}

/** The typed texts of a form, each with what is wrong with it, be it found here or by the server. */
export function useFields<Name extends string>(start: Texts<Name>, { check, about = {} }: Rules<Name>) {
  const [typed, setTyped] = useState(start)
  const [problems, setProblems] = useState<Problems<Name>>({})
  /** Whoever is mending a field knows what was wrong with it. */
  const type = (name: Name, value: string): void => {
    setTyped((before) => ({ ...before, [name]: value }))
    setProblems((before) => ({ ...before, [name]: undefined }))
  }
  const field = (name: Name) => ({
    value: typed[name],
    onType: (value: string) => type(name, value),
    problem: problems[name],
  })
  const send = (work: (typed: Texts<Name>) => Promise<void>) => async (): Promise<void> => {
    const found = check(typed)
    setProblems(found)
    if (Object.values(found).some(Boolean)) return
    try {
      await work(typed)
    } catch (error) {
      const name = error instanceof ServerProblem ? about[error.code] : undefined
      if (!name || !(error instanceof ServerProblem)) throw error
      setProblems({ [name]: error.message } as Problems<Name>)
    }
  }
  return { field, send }
}
