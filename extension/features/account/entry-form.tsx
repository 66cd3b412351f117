import type { FormEvent } from 'react'
import type { Elsewhere } from '../../platform/identity.ts'
import { Button } from '../../ui/button.tsx'
import { takesFocus } from '../../ui/focus.ts'
import { Notice } from '../../ui/notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { COPY } from './copy.ts'
import { ElsewhereButtons, useGoingOn, useMethods } from './elsewhere.tsx'
import { ForgotForm } from './forgot-form.tsx'
import { NewPasswordField } from './new-password-field.tsx'
import { useEntry } from './use-entry.ts'
import type { Entry, Typed } from './use-entry.ts'

function Fields({ step, typed, type, problems }: Entry) {
  const field = (name: keyof Typed) => ({
    value: typed[name],
    onType: (value: string) => type(name, value),
    problem: problems[name],
  })
  const isNew = step === 'sign-up'
  return (
    <>
      {isNew ? <TextField label={COPY.name} autoComplete="name" {...field('name')} hint={COPY.nameHint} /> : null}
      <TextField label={COPY.email} type="email" autoComplete="username" {...field('email')} />
      {isNew ? (
        <NewPasswordField label={COPY.password} {...field('password')} ownWords={[typed.email, typed.name]} />
      ) : (
        <TextField label={COPY.password} type="password" autoComplete="current-password" {...field('password')} />
      )}
    </>
  )
}

function CodeField({ typed, type, problems }: Entry) {
  return (
    <>
      <div className="grid gap-1">
        <h2 ref={takesFocus} tabIndex={-1} className="text-16 font-semibold outline-none">
          {COPY.codeTitle}
        </h2>
        <p className="text-ink-soft">{COPY.codeHint}</p>
      </div>
      <TextField
        label={COPY.code}
        autoComplete="one-time-code"
        spellCheck={false}
        value={typed.code}
        onType={(code) => type('code', code)}
        problem={problems.code}
      />
    </>
  )
}

function Answer({ problems, enterReplacing }: Entry) {
  if (!problems.server) return null
  return (
    <>
      <Notice kind="bad">{problems.server}</Notice>
      {problems.replaceable ? (
        <Button look="danger" className="min-h-8 py-1" onClick={() => void enterReplacing()}>
          {COPY.replace}
        </Button>
      ) : null}
    </>
  )
}

/** The other things somebody may have come for. */
function Turns({ step, turn }: Entry) {
  if (step === 'code')
    return (
      <Button look="link" size="inline" onClick={() => turn('sign-in')}>
        {COPY.otherWay}
      </Button>
    )
  return (
    <>
      <Button look="link" size="inline" onClick={() => turn(step === 'sign-up' ? 'sign-in' : 'sign-up')}>
        {step === 'sign-up' ? COPY.toSignIn : COPY.toSignUp}
      </Button>
      {step === 'sign-in' ? (
        <Button look="link" size="inline" onClick={() => turn('forgot')}>
          {COPY.forgot}
        </Button>
      ) : null}
    </>
  )
}

const SEND = { 'sign-in': COPY.signIn, 'sign-up': COPY.signUp, code: COPY.finish, forgot: COPY.askReset } as const

interface Props {
  startEmail: string
  apiUrl: string
  /** The way in that was chosen in a window which could not stay. */
  startWith?: Elsewhere | undefined
}

export function EntryForm({ startEmail, apiUrl, startWith }: Props) {
  const entry = useEntry(startEmail)
  const methods = useMethods()
  const { step, busy, enter, enterElsewhere, typed, type, turn } = entry
  useGoingOn(startWith, enterElsewhere)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!busy) void enter()
  }
  if (step === 'forgot')
    return (
      <ForgotForm
        email={typed.email}
        onType={(email) => type('email', email)}
        onBack={() => turn('sign-in')}
        methods={methods}
      />
    )
  return (
    <form className="grid gap-4" noValidate onSubmit={submit}>
      {step === 'code' ? <CodeField {...entry} /> : <Fields {...entry} />}
      <Answer {...entry} />
      <Button type="submit" look="primary" aria-busy={busy}>
        {busy ? COPY.busy : SEND[step]}
      </Button>
      {step === 'code' ? null : <ElsewhereButtons methods={methods} busy={busy} enter={enterElsewhere} />}
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <Turns {...entry} />
        <span className="text-12 text-ink-soft">
          {COPY.server} {new URL(apiUrl).host}
        </span>
      </div>
    </form>
  )
}
