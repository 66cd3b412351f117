import { own } from '../../platform/own-account.ts'
import { changeEmail } from '../../sync/own-account.ts'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { emailProblem, explain, passwordProblem } from '../account/problems.ts'
import { COPY } from './copy.ts'
import type { FormProps } from './forms.ts'
import { ProofField } from './proof-field.tsx'
import { useFields } from './use-fields.ts'

export function EmailForm({ security: { hasPassword }, onDone, onCancel }: FormProps) {
  const { field, send } = useFields(
    { email: '', password: '' },
    {
      check: ({ email, password }) => ({
        email: emailProblem(email),
        password: hasPassword ? passwordProblem(password) : undefined,
      }),
      about: { 'wrong-password': 'password', 'needs-password': 'password', 'email-same': 'email' },
    },
  )
  const change = send(async ({ email, password }) => {
    await own((api) => changeEmail(api, email.trim(), password))
    onDone(COPY.emailAsked(email.trim()))
  })
  return (
    <Form send={COPY.sendLinks} onSend={change} explain={explain} cancel={{ label: COPY.cancel, run: onCancel }}>
      <p className="text-ink-soft">{COPY.changeEmailText}</p>
      <TextField label={COPY.newEmail} type="email" autoComplete="email" {...field('email')} />
      <ProofField hasPassword={hasPassword} field={field('password')} />
    </Form>
  )
}
