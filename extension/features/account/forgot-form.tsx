import { useState } from 'react'
import { requestReset } from '../../platform/account.ts'
import { Form } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { Methods } from '../../sync/account-api.ts'
import { Button } from '../../ui/button.tsx'
import { COPY } from './copy.ts'
import { emailProblem, explain } from './problems.ts'

interface Props {
  email: string
  onType: (email: string) => void
  onBack: () => void
  methods: Methods | null
}

const Sent = ({ email, onBack }: Pick<Props, 'email' | 'onBack'>) => (
  <div className="grid justify-items-start gap-4">
    <Notice kind="info">
      <output>{COPY.resetSent(email)}</output>
    </Notice>
    <Button onClick={onBack}>{COPY.signIn}</Button>
  </div>
)

/** A link comes by mail; the server answers the same whether or not there is such an account. */
export function ForgotForm({ email, onType, onBack, methods }: Props) {
  const [problem, setProblem] = useState<string>()
  const [sent, setSent] = useState(false)
  if (sent) return <Sent email={email.trim()} onBack={onBack} />
  if (methods?.mail.on === false && methods.mail.why !== null)
    return (
      <div className="grid justify-items-start gap-4">
        <Notice kind="check">{methods.mail.why}</Notice>
        <Button onClick={onBack}>{COPY.back}</Button>
      </div>
    )
  const send = async (): Promise<void> => {
    const found = emailProblem(email)
    setProblem(found)
    if (found) return
    await requestReset(email.trim())
    setSent(true)
  }
  return (
    <Form send={COPY.askReset} onSend={send} explain={explain} cancel={{ label: COPY.back, run: onBack }}>
      <div className="grid gap-1">
        <h2 className="text-16 font-semibold">{COPY.forgotTitle}</h2>
        <p className="text-ink-soft">{COPY.forgotText}</p>
      </div>
      <TextField
        label={COPY.email}
        type="email"
        autoComplete="username"
        value={email}
        onType={onType}
        problem={problem}
      />
    </Form>
  )
}
