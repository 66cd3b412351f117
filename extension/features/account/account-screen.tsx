import { useAttempt } from '../application/attempt.ts'
import { useSession } from '../../platform/session.ts'
import { useSettings } from '../../platform/settings.ts'
import type { SyncState } from '../../sync/state.ts'
import { useSyncState } from '../../sync/use-sync-state.ts'
import { dropParked, retryParked } from '../../store/outbox.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { COPY as SYNC } from '../sync/copy.ts'
import { syncWords } from '../sync/sync-line.tsx'
import { COPY } from './copy.ts'
import { EntryForm } from './entry-form.tsx'
import { SignOut } from './sign-out.tsx'

/** What the server refused is the person's to decide: it is sent again or it stays on this device alone. */
function Refused({ parked }: Pick<SyncState, 'parked'>) {
  const attempt = useAttempt()
  if (parked.length === 0) return null
  return (
    <section className="grid gap-2 rounded-card border border-line bg-card p-3">
      <h2 className="font-semibold">{SYNC.refusedTitle}</h2>
      <ul className="grid gap-2">
        {parked.map(({ seq, title, message }) => (
          <li key={seq}>
            <Notice kind="check">
              <p className="font-medium wrap-anywhere">{title}</p>
              <p className="text-ink-soft">{message}</p>
              <p className="flex gap-3 pt-1">
                <Button look="link" size="inline" onClick={() => attempt(retryParked(seq))}>
                  {SYNC.retry}
                </Button>
                <Button look="link" size="inline" onClick={() => attempt(dropParked(seq), { message: SYNC.dropped })}>
                  {SYNC.drop}
                </Button>
              </p>
            </Notice>
          </li>
        ))}
      </ul>
      <p className="text-12 text-ink-soft">{SYNC.refusedHint}</p>
    </section>
  )
}

function SignedIn({ email, state }: { email: string; state: SyncState }) {
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
      <Refused parked={state.parked} />
    </>
  )
}

export default function AccountScreen({ onBack }: { onBack: () => void }) {
  const { session, loading } = useSession()
  const settings = useSettings()
  const state = useSyncState()
  const ready = !loading && !settings.loading && state !== undefined
  return (
    <Screen title={COPY.title} back={COPY.back} onBack={onBack}>
      {ready && session?.token ? (
        <div className="grid gap-3 p-3">
          <SignedIn email={session.email} state={state} />
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
