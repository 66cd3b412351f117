import { localStore } from '../store/local-store.ts'
import { drain } from '../sync/drain.ts'
import type { SyncPorts, SyncReason } from '../sync/drain.ts'
import { wakeAt } from './alarms.ts'
import { endSession, readSession } from './session.ts'

const ports: SyncPorts = {
  store: localStore,
  wakeAt,
  endSession,
  session: readSession,
  fetch: (...request) => fetch(...request),
  chance: Math.random,
  alone: (work) => navigator.locks.request('rolecall-sync', work),
}

/** A failure here has been stored for the popup to show and will be retried; the worker has nobody else to tell. */
export const syncInBackground = (reason: SyncReason): Promise<void> =>
  drain(ports, reason).catch((error: unknown) => console.warn('Rolecall could not sync', error))
