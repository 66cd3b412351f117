import { useState } from 'react'
import { finishSignIn, signIn, signInElsewhere, signUp } from '../../platform/account.ts'
import { mayVisit } from '../../platform/identity.ts'
import type { Elsewhere } from '../../platform/identity.ts'
import type { AccountAnswer } from '../../sync/account.ts'
import { COPY } from './copy.ts'
import { codeProblem, emailProblem, explain, nameProblem, newPasswordProblem, passwordProblem } from './problems.ts'

export type Step = 'sign-in' | 'sign-up' | 'code' | 'forgot'

export interface Typed {
  name: string
  email: string
  password: string
  code: string
}

interface Problems extends Partial<Record<keyof Typed, string | undefined>> {
  server?: string
  /** Another person's jobs are on this device; they may be replaced on the person's word. */
  replaceable?: boolean
}

/** What the server finds wrong with one field is said beside that field. */
const FIELD_OF: Readonly<Record<string, keyof Typed>> = { 'weak-password': 'password', 'wrong-code': 'code' }

const CHECKS: Record<Exclude<Step, 'forgot'>, (typed: Typed) => Problems> = {
  'sign-in': ({ email, password }) => ({ email: emailProblem(email), password: passwordProblem(password) }),
  'sign-up': ({ name, email, password }) => ({
    name: nameProblem(name),
    email: emailProblem(email),
    password: newPasswordProblem(password),
  }),
  code: ({ code }) => ({ code: codeProblem(code) }),
}

const isAny = (problems: Problems): boolean => Object.values(problems).some(Boolean)

function problemsIn(answer: Exclude<AccountAnswer, { kind: 'ok' | 'second-step' }>): Problems {
  const field = answer.kind === 'refused' ? FIELD_OF[answer.code] : undefined
  if (field) return { [field]: answer.message }
  return { server: answer.message, replaceable: answer.kind === 'another-person' }
}

type Work = () => Promise<AccountAnswer | null>

/** Runs one question at a time and keeps what was wrong with its answer. */
function useAsking() {
  const [problems, setProblems] = useState<Problems>({})
  const [busy, setBusy] = useState(false)
  const run = async (work: Work, heed: (answer: AccountAnswer) => void): Promise<void> => {
    setBusy(true)
    setProblems({})
    try {
      const answer = await work()
      if (answer !== null) heed(answer)
      if (answer !== null && answer.kind !== 'ok' && answer.kind !== 'second-step') setProblems(problemsIn(answer))
    } catch (error) {
      setProblems({ server: explain(error) })
    }
    setBusy(false)
  }
  return { problems, setProblems, busy, run }
}

const REFUSED_HERE = { kind: 'refused', code: 'not-allowed', message: COPY.notAllowed } as const

const visitFrom = async (where: Elsewhere): Promise<AccountAnswer | null> =>
  (await mayVisit()) ? signInElsewhere(where) : REFUSED_HERE

/** What was typed stays, whatever the answer is. */
export function useEntry(startEmail: string) {
  const [step, setStep] = useState<Step>(startEmail ? 'sign-in' : 'sign-up')
  const [typed, setTyped] = useState<Typed>({ name: '', email: startEmail, password: '', code: '' })
  const [challenge, setChallenge] = useState('')
  const { problems, setProblems, busy, run } = useAsking()
  const turn = (next: Step): void => {
    setStep(next)
    setProblems({})
    setTyped((before) => ({ ...before, code: '' }))
  }
  /** Whoever is mending a field knows what was wrong with it. */
  const type = (name: keyof Typed, value: string): void => {
    setTyped((before) => ({ ...before, [name]: value }))
    setProblems((before) => ({ ...before, [name]: undefined }))
  }
  const heed = (answer: AccountAnswer): void => {
    if (answer.kind === 'second-step') {
      setChallenge(answer.challenge)
      turn('code')
    }
    if (answer.kind === 'refused' && answer.code === 'step-over') turn('sign-in')
  }
  const ask = (replace: boolean): Promise<AccountAnswer> => {
    const who = { email: typed.email.trim(), password: typed.password }
    if (step === 'code') return finishSignIn({ challenge, code: typed.code.trim() }, { replace })
    return step === 'sign-in' ? signIn(who, { replace }) : signUp({ ...who, name: typed.name.trim() }, { replace })
  }
  const enter = async (replace: boolean): Promise<void> => {
    const found = step === 'forgot' ? {} : CHECKS[step](typed)
    setProblems(found)
    if (!isAny(found)) await run(() => ask(replace), heed)
  }
  const enterElsewhere = (where: Elsewhere): Promise<void> => run(() => visitFrom(where), heed)
  return { step, typed, type, problems, busy, enter, enterElsewhere, turn }
}

export type Entry = ReturnType<typeof useEntry>
