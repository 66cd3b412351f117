import { setPassword } from '../../platform/own-account.ts'
import { Form } from '../../ui/form.tsx'
import { NewPasswordField } from '../account/new-password-field.tsx'
import { explain, newPasswordProblem, passwordProblem } from '../account/problems.ts'
import { COPY } from './copy.ts'
import type { FormProps } from './forms.ts'
import { ProofField } from './proof-field.tsx'
import { useFields } from './use-fields.ts'

export function PasswordForm({ me, security: { hasPassword }, onDone, onCancel }: FormProps) {
  const { field, send } = useFields(
    { current: '', next: '' },
    {
      check: ({ current, next }) => ({
        current: hasPassword ? passwordProblem(current) : undefined,
        next: newPasswordProblem(next),
      }),
      about: { 'wrong-password': 'current', 'needs-password': 'current', 'weak-password': 'next' },
    },
  )
  const change = send(async ({ current, next }) => {
    await setPassword(current, next)
    onDone(COPY.passwordSet)
  })
  const words = hasPassword ? COPY.changePassword : COPY.setPassword
  return (
    <Form send={words} onSend={change} explain={explain} cancel={{ label: COPY.cancel, run: onCancel }}>
      <p className="text-ink-soft">{COPY.passwordText}</p>
      <ProofField hasPassword={hasPassword} label={COPY.currentPassword} field={field('current')} />
      <NewPasswordField label={COPY.newPassword} {...field('next')} ownWords={[me.email, me.name]} />
    </Form>
  )
}
