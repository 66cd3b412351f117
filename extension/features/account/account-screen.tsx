import { openDashboard } from '../../platform/open-dashboard.ts'
import { readOwn } from '../../platform/own-account.ts'
import { useSession } from '../../platform/session.ts'
import { useSettings } from '../../platform/settings.ts'
import type { SyncState } from '../../sync/state.ts'
import { useSyncState } from '../../sync/use-sync-state.ts'
import { Button } from '../../ui/button.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Refused } from '../sync/refused.tsx'
import { syncWords } from '../sync/sync-line.tsx'
import { COPY } from './copy.ts'
import { EntryForm } from './entry-form.tsx'
import { SignOut } from './sign-out.tsx'
import { useServer } from './use-server.ts'
import { VerifyBanner } from './verify-banner.tsx'

function SignedIn({ email, state }: { email: string; state: SyncState }) {
  const { data: me } = useServer(readOwn)
  return (
    <>
      <section className="flex flex-wrap items-center justify-between gap-3 rounded-card border border-line bg-card p-3">
        <div className="grid min-w-0 grow gap-0.5">
          <p className="text-12 text-ink-soft">{COPY.signedIn}</p>
          <p className="font-medium wrap-anywhere">{email}</p>
          <p className="text-ink-soft">{syncWords(state)}</p>
        </div>
        <SignOut unsynced={state.queued + state.parked.length} />
      </section>
      {me && !me.emailVerified ? <VerifyBanner email={me.email} /> : null}
      <Refused parked={state.parked} />
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => void openDashboard('#/settings/account')}>{COPY.more}</Button>
        <Button onClick={() => void openDashboard('#/settings/sync')}>{COPY.moreSync}</Button>
      </div>
    </>
  )
}

/** In the popup and beside the page: coming in and going out. The rest has its page in the dashboard. */
export default function AccountScreen({ onBack }: { onBack: () => void }) {
  const { session, loading } = useSession()
  const settings = useSettings()
  const state = useSyncState()
  const ready = !loading && !settings.loading && state !== undefined
  return (
    <Screen title={COPY.title} back={COPY.back} onBack={onBack}>
      {ready && session?.token ? (
        <div className="grid gap-3 p-3">
          <SignedIn key={session.userId} email={session.email} state={state} />
        </div>
      ) : null}
      {ready && !session?.token ? (
        <div className="grid gap-5 p-4">
          <p className="text-ink-soft">{session ? COPY.again(session.email) : COPY.adds}</p>
          <EntryForm startEmail={session?.email ?? ''} apiUrl={settings.apiUrl} />
          <Refused parked={state.parked} />
        </div>
      ) : null}
    </Screen>
  )
}
