import { useState } from 'react'
import type { ComponentType, ReactNode } from 'react'
import { own, readOwn } from '../../platform/own-account.ts'
import { readSecurity } from '../../sync/own-account.ts'
import type { Me, Security } from '../../sync/own-account.ts'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { onceDrawn } from '../../ui/later.tsx'
import { Modal } from '../../ui/modal.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useSay } from '../../ui/toast.tsx'
import { useServer } from '../account/use-server.ts'
import { VerifyBanner } from '../account/verify-banner.tsx'
import { Activity } from './activity.tsx'
import { COPY, METHODS } from './copy.ts'
import { DeleteForm } from './delete-form.tsx'
import { Devices } from './devices.tsx'
import { EmailForm } from './email-form.tsx'
import type { FormProps } from './forms.ts'
import { NameForm } from './name-form.tsx'
import { PasswordForm } from './password-form.tsx'
import { Row, Section } from './section.tsx'
import { Sessions } from './sessions.tsx'
import { NewCodesForm, StopForm } from './two-factor-forms.tsx'

// The drawing of the square is needed once in the life of an account.
const TwoFactorSetup = onceDrawn(() => import('./two-factor-setup.tsx'))

type FormId = 'name' | 'email' | 'password' | 'two-factor' | 'codes' | 'stop' | 'delete'
type AnyForm = ComponentType<FormProps & { onCodes: () => void }>

/** One row is one form that opens above the page. */
const FORMS: Readonly<Record<FormId, { title: (security: Security) => string; Part: AnyForm }>> = {
  name: { title: () => COPY.changeName, Part: NameForm },
  email: { title: () => COPY.changeEmail, Part: EmailForm },
  password: { title: ({ hasPassword }) => (hasPassword ? COPY.changePassword : COPY.setPassword), Part: PasswordForm },
  'two-factor': { title: () => COPY.setUp, Part: TwoFactorSetup },
  codes: { title: () => COPY.newCodes, Part: NewCodesForm },
  stop: { title: () => COPY.twoFactor, Part: StopForm },
  delete: { title: () => COPY.deleteTitle, Part: DeleteForm },
}

interface Account {
  me: Me
  security: Security
}

async function readAccount(): Promise<Account> {
  const [me, security] = await Promise.all([readOwn(), own(readSecurity)])
  return { me, security }
}

interface PartProps extends Account {
  onOpen: (form: FormId) => void
}

interface ChangeProps {
  /** What is changed, for those who hear the button alone. */
  what: string
  onClick: () => void
  words?: string
}

const Change = ({ what, onClick, words = COPY.change }: ChangeProps) => (
  <Button aria-label={`${words}: ${what}`} onClick={onClick}>
    {words}
  </Button>
)

function You({ me, security: { pendingEmail }, onOpen }: PartProps) {
  const email = (
    <>
      {COPY.email}
      <Chip>{me.emailVerified ? COPY.confirmed : COPY.unconfirmed}</Chip>
    </>
  )
  return (
    <Section title={COPY.you}>
      <Row label={COPY.name} action={<Change what={COPY.name} onClick={() => onOpen('name')} />}>
        {me.name || COPY.noName}
      </Row>
      <Row label={email} action={<Change what={COPY.email} onClick={() => onOpen('email')} />}>
        {me.email}
        {pendingEmail === null ? null : <p className="text-12">{COPY.pending(pendingEmail)}</p>}
      </Row>
    </Section>
  )
}

const namesOf = (ids: string[]): string => new Intl.ListFormat('en').format(ids.map((id) => METHODS[id] ?? id))

function SigningIn({ security: { hasPassword, twoFactor, providers }, onOpen }: PartProps) {
  const change = hasPassword ? COPY.change : COPY.setPassword
  const [words, form] = twoFactor.on ? ([COPY.turnOff, 'stop'] as const) : ([COPY.turnOn, 'two-factor'] as const)
  // One button for both ways: whoever turned it on finds the focus where they left it.
  const two = (
    <div className="flex flex-wrap gap-2">
      {twoFactor.on ? <Button onClick={() => onOpen('codes')}>{COPY.newCodes}</Button> : null}
      <Change what={COPY.twoFactor} words={words} onClick={() => onOpen(form)} />
    </div>
  )
  return (
    <Section title={COPY.signingIn}>
      <Row
        label={COPY.password}
        action={<Change what={COPY.password} words={change} onClick={() => onOpen('password')} />}
      >
        {hasPassword ? COPY.hasPassword : COPY.noPassword}
      </Row>
      <Row label={COPY.twoFactor} action={two}>
        {twoFactor.on ? COPY.on(twoFactor.backupCodesLeft) : COPY.off}
      </Row>
      <Row label={COPY.elsewhere}>{providers.length === 0 ? COPY.notLinked : COPY.linked(namesOf(providers))}</Row>
    </Section>
  )
}

const Ending = ({ onOpen }: Pick<PartProps, 'onOpen'>) => (
  <Section title={COPY.deleteTitle}>
    <Row
      label={COPY.forGood}
      action={
        <Button look="danger" onClick={() => onOpen('delete')}>
          {COPY.deleteButton}
        </Button>
      }
    >
      {COPY.deleteText}
    </Row>
  </Section>
)

function OpenForm({
  id,
  account,
  onShut,
  onChanged,
}: {
  id: FormId | null
  account: Account
  onShut: () => void
  onChanged: () => void
}) {
  const say = useSay()
  const { title, Part } = FORMS[id ?? 'name']
  const done = (words: string): void => {
    onShut()
    say({ message: words })
    onChanged()
  }
  return (
    <Modal open={id !== null} onClose={onShut} title={title(account.security)}>
      {id === null ? null : <Part {...account} onDone={done} onCancel={onShut} onCodes={onChanged} />}
    </Modal>
  )
}

/** All about the account of whoever is signed in; `thisDevice` is what can be done without the server. */
export function AccountSettings({ thisDevice }: { thisDevice: ReactNode }) {
  const { data: account, problem, again } = useServer(readAccount)
  const [form, setForm] = useState<FormId | null>(null)
  const [turn, setTurn] = useState(0)
  const changed = (): void => {
    again()
    setTurn((before) => before + 1)
  }
  return (
    <div className="grid gap-6 p-4">
      {problem ? <Problem message={problem} retry={{ label: COPY.retry, run: again }} /> : null}
      {!account && !problem ? <Skeleton rows={6} label={COPY.reading} /> : null}
      {thisDevice}
      {account ? (
        <>
          {account.me.emailVerified ? null : <VerifyBanner email={account.me.email} />}
          <You {...account} onOpen={setForm} />
          <SigningIn {...account} onOpen={setForm} />
          <Sessions turn={turn} onChange={changed} />
          <Devices turn={turn} onChange={changed} />
          <Activity turn={turn} />
          <Ending onOpen={setForm} />
          <OpenForm id={form} account={account} onShut={() => setForm(null)} onChanged={changed} />
        </>
      ) : null}
    </div>
  )
}
