import { Elsewhere } from '../../platform/identity.ts'
import { useSession } from '../../platform/session.ts'
import { useSettings } from '../../platform/settings.ts'
import type { SyncState } from '../../sync/state.ts'
import { useSyncState } from '../../sync/use-sync-state.ts'
import { Screen } from '../../ui/screen.tsx'
import { COPY as ACCOUNT } from '../account/copy.ts'
import { EntryForm } from '../account/entry-form.tsx'
import { SignOut } from '../account/sign-out.tsx'
import { addressOf } from '../dashboard/address.ts'
import { AccountSettings } from './account-settings.tsx'
import { COPY } from './copy.ts'
import { Row, Section } from './section.tsx'

interface HereProps {
  email: string
  apiUrl: string
  state: SyncState
}

const ThisDevice = ({ email, apiUrl, state }: HereProps) => (
  <Section title={COPY.thisDevice}>
    <Row label={ACCOUNT.signedIn} action={<SignOut unsynced={state.queued + state.parked.length} />}>
      {email}
    </Row>
    <Row
      label={COPY.server}
      action={
        <a href={addressOf('settings', 'general')} className="text-accent underline-offset-2 hover:underline">
          {COPY.serverChange}
        </a>
      }
    >
      {new URL(apiUrl).host}
    </Row>
  </Section>
)

interface Props {
  onBack: () => void
  /** Names the way in that was chosen in a window which could not stay. */
  path: string[]
}

export default function AccountPart({ onBack, path: [way] }: Props) {
  const { session, loading } = useSession()
  const settings = useSettings()
  const state = useSyncState()
  const ready = !loading && !settings.loading && state !== undefined
  return (
    <Screen title={ACCOUNT.title} back={ACCOUNT.back} onBack={onBack}>
      {ready && session?.token ? (
        <AccountSettings
          key={session.userId}
          thisDevice={<ThisDevice email={session.email} apiUrl={session.apiUrl} state={state} />}
        />
      ) : null}
      {ready && !session?.token ? (
        <div className="grid max-w-104 gap-5 p-4">
          <p className="text-ink-soft">{session ? ACCOUNT.again(session.email) : ACCOUNT.adds}</p>
          <EntryForm
            startEmail={session?.email ?? ''}
            apiUrl={settings.apiUrl}
            startWith={Elsewhere.safeParse(way).data}
          />
        </div>
      ) : null}
    </Screen>
  )
}
