import { useState } from 'react'
import { own } from '../../platform/own-account.ts'
import { newBackupCodes, stopTwoFactor } from '../../sync/own-account.ts'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { codeProblem, explain, passwordProblem } from '../account/problems.ts'
import { BackupCodes } from './backup-codes.tsx'
import { COPY } from './copy.ts'
import type { FormProps } from './forms.ts'
import { ProofField } from './proof-field.tsx'
import { useFields } from './use-fields.ts'

interface BothProps extends FormProps {
  text: string
  send: string
  work: (password: string, code: string) => Promise<void>
}

/** What weakens two-factor sign-in asks for both factors. */
function BothForm({ security: { hasPassword }, text, send: words, work, onCancel }: BothProps) {
  const { field, send } = useFields(
    { password: '', code: '' },
    {
      check: ({ password, code }) => ({
        password: hasPassword ? passwordProblem(password) : undefined,
        code: codeProblem(code),
      }),
      about: { 'wrong-password': 'password', 'needs-password': 'password', 'wrong-code': 'code' },
    },
  )
  const run = send(({ password, code }) => work(password, code.trim()))
  return (
    <Form send={words} onSend={run} explain={explain} cancel={{ label: COPY.cancel, run: onCancel }}>
      <p className="text-ink-soft">{text}</p>
      <ProofField hasPassword={hasPassword} field={field('password')} />
      <TextField label={COPY.code} autoComplete="one-time-code" spellCheck={false} {...field('code')} />
    </Form>
  )
}

export function StopForm(props: FormProps) {
  const stop = async (password: string, code: string): Promise<void> => {
    await own((api) => stopTwoFactor(api, password, code))
    props.onDone(COPY.stopped)
  }
  return <BothForm {...props} text={COPY.stopText} send={COPY.turnOff} work={stop} />
}

export function NewCodesForm(props: FormProps & { onCodes: () => void }) {
  const [codes, setCodes] = useState<string[]>()
  const make = async (password: string, code: string): Promise<void> => {
    setCodes(await own((api) => newBackupCodes(api, password, code)))
    props.onCodes()
  }
  if (codes) return <BackupCodes codes={codes} email={props.me.email} onDone={props.onCancel} />
  return <BothForm {...props} text={COPY.newCodesText} send={COPY.makeCodes} work={make} />
}
