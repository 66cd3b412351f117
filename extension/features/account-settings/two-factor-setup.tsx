import { useState } from 'react'
import { own } from '../../platform/own-account.ts'
import { beginTwoFactor, confirmTwoFactor } from '../../sync/own-account.ts'
import type { Begun } from '../../sync/own-account.ts'
import { Button } from '../../ui/button.tsx'
import { takesFocus } from '../../ui/focus.ts'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { codeProblem, explain, passwordProblem } from '../account/problems.ts'
import { BackupCodes } from './backup-codes.tsx'
import { COPY } from './copy.ts'
import type { FormProps } from './forms.ts'
import { ProofField } from './proof-field.tsx'
import { QrCode } from './qr-code.tsx'
import { useCopy } from './use-copy.ts'
import { useFields } from './use-fields.ts'

interface Step<T> extends FormProps {
  onNext: (next: T) => void
}

function Begin({ security: { hasPassword }, onNext, onCancel }: Step<Begun>) {
  const { field, send } = useFields(
    { password: '' },
    {
      check: ({ password }) => ({ password: hasPassword ? passwordProblem(password) : undefined }),
      about: { 'wrong-password': 'password', 'needs-password': 'password' },
    },
  )
  const begin = send(async ({ password }) => onNext(await own((api) => beginTwoFactor(api, password))))
  return (
    <Form send={COPY.begin} onSend={begin} explain={explain} cancel={{ label: COPY.cancel, run: onCancel }}>
      <p className="text-ink-soft">{COPY.beginText}</p>
      <ProofField hasPassword={hasPassword} field={field('password')} />
    </Form>
  )
}

const inFours = (secret: string): string => (secret.match(/.{1,4}/g) ?? []).join(' ')

function Secret({ secret, uri }: Begun) {
  const copy = useCopy()
  return (
    <div className="flex flex-wrap gap-4">
      <QrCode text={uri} label={COPY.qr} />
      <div className="grid min-w-0 grow basis-40 content-start gap-2">
        <p ref={takesFocus} tabIndex={-1} className="outline-none">
          {COPY.scan}
        </p>
        <p className="text-ink-soft">{COPY.orType}</p>
        <p data-secret className="font-medium wrap-anywhere">
          {inFours(secret)}
        </p>
        <Button className="justify-self-start" onClick={() => copy(secret)}>
          {COPY.copySecret}
        </Button>
      </div>
    </div>
  )
}

function Confirm({ begun, onNext, onCancel }: Step<string[]> & { begun: Begun }) {
  const { field, send } = useFields(
    { code: '' },
    { check: ({ code }) => ({ code: codeProblem(code) }), about: { 'wrong-code': 'code' } },
  )
  const confirm = send(async ({ code }) => onNext(await own((api) => confirmTwoFactor(api, code.trim()))))
  return (
    <Form send={COPY.confirm} onSend={confirm} explain={explain} cancel={{ label: COPY.cancel, run: onCancel }}>
      <Secret {...begun} />
      <TextField
        label={COPY.firstCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={10}
        {...field('code')}
      />
    </Form>
  )
}

/** The password, the secret with its first code, and the codes for the day the phone is gone. */
export default function TwoFactorSetup(props: FormProps & { onCodes: () => void }) {
  const [begun, setBegun] = useState<Begun>()
  const [codes, setCodes] = useState<string[]>()
  const { me, onCancel, onCodes } = props
  const next = (made: string[]): void => {
    setCodes(made)
    onCodes()
  }
  if (codes) return <BackupCodes codes={codes} email={me.email} onDone={onCancel} />
  if (begun) return <Confirm {...props} begun={begun} onNext={next} />
  return <Begin {...props} onNext={setBegun} />
}
