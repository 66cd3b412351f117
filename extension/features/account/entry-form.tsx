import { useState } from 'react'
import type { FormEvent } from 'react'
import { signIn, signUp } from '../../platform/account.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { messageOf } from '../application/attempt.ts'
import { COPY } from './copy.ts'

type Way = 'sign-in' | 'sign-up'

interface Problems {
  email?: string
  password?: string
  server?: string
  /** Another person's jobs are on this device; they may be replaced on the person's word. */
  replaceable?: boolean
}

const SHORTEST_PASSWORD = 8

function check(way: Way, email: string, password: string): Problems {
  const problems: Problems = {}
  if (!/^\S+@\S+\.\S+$/.test(email)) problems.email = COPY.needsEmail
  if (password === '') problems.password = COPY.needsPassword
  else if (way === 'sign-up' && password.length < SHORTEST_PASSWORD) problems.password = COPY.shortPassword
  return problems
}

/** What was typed stays, whatever the answer is. */
function useEntry(startEmail: string) {
  const [way, setWay] = useState<Way>(startEmail ? 'sign-in' : 'sign-up')
  const [typed, setTyped] = useState({ email: startEmail, password: '' })
  const [problems, setProblems] = useState<Problems>({})
  const [busy, setBusy] = useState(false)
  const enter = async (replace: boolean): Promise<void> => {
    const who = { email: typed.email.trim(), password: typed.password }
    const found = check(way, who.email, who.password)
    setProblems(found)
    if (Object.keys(found).length > 0) return
    setBusy(true)
    try {
      const answer = await (way === 'sign-in' ? signIn : signUp)(who, { replace })
      if (answer.kind !== 'ok') setProblems({ server: answer.message, replaceable: answer.kind === 'another-person' })
    } catch (error) {
      setProblems({ server: messageOf(error) })
    }
    setBusy(false)
  }
  const turn = (): void => {
    setWay(way === 'sign-in' ? 'sign-up' : 'sign-in')
    setProblems({})
  }
  return { way, typed, setTyped, problems, busy, enter, turn }
}

type Entry = ReturnType<typeof useEntry>

function Typed({ way, typed, setTyped, problems }: Entry) {
  const isNew = way === 'sign-up'
  return (
    <>
      <TextField
        label={COPY.email}
        type="email"
        autoComplete="username"
        value={typed.email}
        onType={(email) => setTyped({ ...typed, email })}
        problem={problems.email}
      />
      <TextField
        label={COPY.password}
        type="password"
        autoComplete={isNew ? 'new-password' : 'current-password'}
        value={typed.password}
        onType={(password) => setTyped({ ...typed, password })}
        problem={problems.password}
        {...(isNew && !problems.password ? { hint: COPY.passwordHint } : {})}
      />
    </>
  )
}

function Answer({ problems, enter }: Entry) {
  if (!problems.server) return null
  return (
    <>
      <Notice kind="bad">{problems.server}</Notice>
      {problems.replaceable ? (
        <Button look="danger" onClick={() => void enter(true)}>
          {COPY.replace}
        </Button>
      ) : null}
    </>
  )
}

export function EntryForm({ startEmail, apiUrl }: { startEmail: string; apiUrl: string }) {
  const entry = useEntry(startEmail)
  const { way, busy, enter, turn } = entry
  const words = way === 'sign-up' ? COPY.signUp : COPY.signIn
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void enter(false)
  }
  return (
    <form className="grid gap-4" noValidate onSubmit={submit}>
      <Typed {...entry} />
      <Answer {...entry} />
      <Button type="submit" look="primary" disabled={busy}>
        {busy ? COPY.busy : words}
      </Button>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Button look="link" size="inline" onClick={turn}>
          {way === 'sign-up' ? COPY.toSignIn : COPY.toSignUp}
        </Button>
        <span className="text-12 text-ink-soft">
          {COPY.server} {new URL(apiUrl).host}
        </span>
      </div>
    </form>
  )
}
