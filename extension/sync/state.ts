import type { OutboxState, ParkedEdit } from '../store/sync-state.ts'

type SyncKind = 'signed-out' | 'synced' | 'waiting' | 'syncing' | 'offline' | 'retrying' | 'parked'

export interface SyncState {
  kind: SyncKind
  /** Edits not on the server yet, parked ones not counted. */
  queued: number
  parked: ParkedEdit[]
  /** When the next try is due, after one that failed. */
  retryAt: number | null
  /** When the server last answered; null until it has. */
  syncedAt: number | null
  /** Also set when the server ended the session (kind 'signed-out'): who may sign in again to go on. */
  email: string | null
}

function kindOf(outbox: OutboxState, signedIn: boolean, online: boolean): SyncKind {
  if (!signedIn) return 'signed-out'
  if (!online) return 'offline'
  if (outbox.retryAt !== null) return 'retrying'
  if (outbox.underWay) return 'syncing'
  if (outbox.queued > 0) return 'waiting'
  return outbox.parked.length > 0 ? 'parked' : 'synced'
}

export function syncState(
  outbox: OutboxState,
  session: { token: string | null; email: string } | null,
  online: boolean,
): SyncState {
  const kind = kindOf(outbox, Boolean(session?.token), online)
  const { queued, parked, retryAt, syncedAt } = outbox
  return { kind, queued, parked, retryAt, syncedAt, email: session?.email ?? null }
}
