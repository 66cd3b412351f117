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

const visitFrom = async (where: Elsewhere, replace: boolean): Promise<AccountAnswer | null> =>
  (await mayVisit()) ? signInElsewhere(where, { replace }) : REFUSED_HERE

/** What was typed stays, whatever the answer is. */
function useTyped(startEmail: string, mended: (name: keyof Typed) => void) {
  const [typed, setTyped] = useState<Typed>({ name: '', email: startEmail, password: '', code: '' })
  const type = (name: keyof Typed, value: string): void => {
    setTyped((before) => ({ ...before, [name]: value }))
    // Whoever is mending a field knows what was wrong with it.
    mended(name)
  }
  return { typed, type }
}

/** Where the person is on the way in. */
function useWay(startEmail: string) {
  const [step, setStep] = useState<Step>(startEmail ? 'sign-in' : 'sign-up')
  const [challenge, setChallenge] = useState('')
  const [elsewhere, setElsewhere] = useState<Elsewhere | null>(null)
  /** The person's word that another person's jobs may go; it holds for the code that may be asked for next, too. */
  const [replace, setReplace] = useState(false)
  return { step, setStep, challenge, setChallenge, elsewhere, setElsewhere, replace, setReplace }
}

export function useEntry(startEmail: string) {
  const { problems, setProblems, busy, run } = useAsking()
  const { typed, type } = useTyped(startEmail, (name) => setProblems((before) => ({ ...before, [name]: undefined })))
  const { step, challenge, elsewhere, replace, ...way } = useWay(startEmail)
  const turn = (next: Step): void => {
    way.setStep(next)
    setProblems({})
    type('code', '')
  }
  const heed = (answer: AccountAnswer): void => {
    if (answer.kind === 'second-step') {
      way.setChallenge(answer.challenge)
      turn('code')
    }
    if (answer.kind === 'refused' && answer.code === 'step-over') turn('sign-in')
  }
  const who = { email: typed.email.trim(), password: typed.password }
  const ask = (): Promise<AccountAnswer> => {
    if (step === 'code') return finishSignIn({ challenge, code: typed.code.trim() }, { replace })
    return step === 'sign-in' ? signIn(who, { replace }) : signUp({ ...who, name: typed.name.trim() }, { replace })
  }
  const enter = async (): Promise<void> => {
    const found = step === 'forgot' ? {} : CHECKS[step](typed)
    setProblems(found)
    if (step !== 'code') way.setElsewhere(null)
    if (!isAny(found)) await run(ask, heed)
  }
  const enterElsewhere = (where: Elsewhere): Promise<void> => {
    way.setElsewhere(where)
    return run(() => visitFrom(where, replace), heed)
  }
  const enterReplacing = (): Promise<void> => {
    way.setReplace(true)
    // An account that was made a moment ago is there by now, so it is signed in to.
    return run(() => (elsewhere ? visitFrom(elsewhere, true) : signIn(who, { replace: true })), heed)
  }
  return { step, typed, type, problems, busy, enter, enterElsewhere, enterReplacing, turn }
}

export type Entry = ReturnType<typeof useEntry>
