import type { ReactNode } from 'react'
import { askForSync } from '../../platform/messages.ts'
import { useWaiting } from '../../store/waiting-hooks.ts'
import type { WaitingRecord } from '../../store/waiting.ts'
import type { SyncState } from '../../sync/state.ts'
import { useSyncState } from '../../sync/use-sync-state.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { Screen } from '../../ui/screen.tsx'
import { ago } from '../application/facts.ts'
import { addressOf } from '../dashboard/address.ts'
import { COPY } from './copy.ts'
import { Refused } from './refused.tsx'
import { ICONS, syncWords } from './sync-line.tsx'
import { changedWords, recordWords } from './words.ts'

const MOST = 50

function lastWords({ kind, email, syncedAt }: SyncState): string {
  if (kind === 'signed-out') return email === null ? COPY.signedOut : COPY.endedText
  return syncedAt === null ? COPY.never : COPY.last(ago(new Date(syncedAt).toISOString()))
}

function Now({ state }: { state: SyncState }) {
  const { kind } = state
  const Icon = ICONS[kind]
  return (
    <section className="flex flex-wrap items-center gap-3 rounded-card border border-line bg-card p-4">
      <Icon
        size={20}
        strokeWidth={1.75}
        aria-hidden="true"
        className={cx('shrink-0', kind === 'parked' ? 'text-check' : 'text-accent')}
      />
      <div className="min-w-0 grow basis-48">
        <p className="text-16 font-semibold">{syncWords(state)}</p>
        <p className="text-ink-soft">{lastWords(state)}</p>
      </div>
      {kind === 'signed-out' ? (
        <a
          href={addressOf('settings', 'account')}
          className="inline-flex min-h-8 items-center rounded-control bg-accent px-3 font-medium text-on-accent transition-colors hover:bg-accent-strong"
        >
          {COPY.signIn}
        </a>
      ) : (
        <Button disabled={kind === 'syncing'} onClick={() => askForSync('now')}>
          {COPY.syncNow}
        </Button>
      )}
    </section>
  )
}

const Row = ({ record }: { record: WaitingRecord }) => (
  <li className="grid gap-0.5 py-2">
    <span className="flex items-baseline gap-3">
      <span className="min-w-0 grow truncate font-medium">{recordWords(record)}</span>
      <span className="shrink-0 text-12 text-ink-soft tabular-nums">{ago(new Date(record.since).toISOString())}</span>
    </span>
    <span className="text-12 text-ink-soft">{changedWords(record.fields)}</span>
  </li>
)

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-1">
      <h2 className="text-16 font-semibold">{title}</h2>
      {children}
    </section>
  )
}

function Waiting({ queued, waiting }: { queued: number; waiting: WaitingRecord[] }) {
  if (queued === 0) return <p className="text-ink-soft">{COPY.nothingWaits}</p>
  return (
    <>
      <ul className="divide-y divide-line">
        {waiting.map((record) => (
          <Row key={`${record.entity} ${record.id}`} record={record} />
        ))}
      </ul>
      {waiting.length === MOST ? <p className="text-12 text-ink-soft">{COPY.andMore(queued)}</p> : null}
    </>
  )
}

/** Where every edit of this device stands: sent, waiting or refused, and why. */
export default function SyncScreen({ onBack }: { onBack: () => void }) {
  const state = useSyncState()
  const waiting = useWaiting(MOST)
  return (
    <Screen title={COPY.label} back={COPY.back} onBack={onBack}>
      {state && waiting ? (
        <div className="grid gap-6 p-4">
          <Now state={state} />
          <Refused parked={state.parked} />
          <Part title={COPY.waitingTitle}>
            <Waiting queued={state.queued} waiting={waiting} />
          </Part>
          <Part title={COPY.howTitle}>
            <p className="text-ink-soft">{COPY.how}</p>
          </Part>
        </div>
      ) : null}
    </Screen>
  )
}
