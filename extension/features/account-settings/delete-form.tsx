import { useState } from 'react'
import { forgetAccount } from '../../platform/account.ts'
import { own } from '../../platform/own-account.ts'
import { deleteAccount } from '../../sync/own-account.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Form } from '../../ui/form.tsx'
import { explain, passwordProblem } from '../account/problems.ts'
import { addressOf } from '../dashboard/address.ts'
import { COPY } from './copy.ts'
import type { FormProps } from './forms.ts'
import { ProofField } from './proof-field.tsx'
import { useFields } from './use-fields.ts'

const What = () => (
  <dl className="grid gap-x-4 narrow:grid-cols-[6rem_1fr] narrow:gap-y-2">
    <dt className="font-medium">{COPY.goes}</dt>
    <dd className="text-ink-soft max-narrow:pb-2">{COPY.goesText}</dd>
    <dt className="font-medium">{COPY.stays}</dt>
    <dd className="text-ink-soft">{COPY.staysText}</dd>
  </dl>
)

export function DeleteForm({ security: { hasPassword }, onDone, onCancel }: FormProps) {
  const [understood, setUnderstood] = useState(false)
  const [asked, setAsked] = useState(false)
  const { field, send } = useFields(
    { password: '' },
    {
      check: ({ password }) => ({ password: hasPassword ? passwordProblem(password) : undefined }),
      about: { 'wrong-password': 'password', 'needs-password': 'password' },
    },
  )
  const remove = send(async ({ password }) => {
    setAsked(true)
    if (!understood) return
    await own((api) => deleteAccount(api, password))
    await forgetAccount()
    onDone(COPY.deleted)
  })
  return (
    <Form
      danger
      send={COPY.deleteButton}
      onSend={remove}
      explain={explain}
      cancel={{ label: COPY.cancel, run: onCancel }}
    >
      <What />
      <a
        href={addressOf('settings', 'exchange')}
        className="justify-self-start text-accent underline-offset-2 hover:underline"
      >
        {COPY.exportFirst}
      </a>
      <ProofField hasPassword={hasPassword} field={field('password')} />
      <div>
        <Checkbox label={COPY.understood} checked={understood} onCheck={setUnderstood} />
        {asked && !understood ? <p className="text-12 text-bad">{COPY.needsUnderstood}</p> : null}
      </div>
    </Form>
  )
}
