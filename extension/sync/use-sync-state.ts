import { useLiveQuery } from 'dexie-react-hooks'
import { useSyncExternalStore } from 'react'
import { askForSync } from '../platform/messages.ts'
import { useSession } from '../platform/session.ts'
import { guarded } from '../store/errors.ts'
import { localStore } from '../store/local-store.ts'
import { outboxState } from '../store/sync-state.ts'
import { syncState } from './state.ts'
import type { SyncState } from './state.ts'

function watchNetwork(changed: () => void): () => void {
  const back = (): void => {
    changed()
    askForSync('now')
  }
  addEventListener('online', back)
  // Whoever opens a page of ours wants to see what the other devices did, now and not at the next alarm.
  askForSync('now')
  addEventListener('offline', changed)
  return () => {
    removeEventListener('online', back)
    removeEventListener('offline', changed)
  }
}

/** Where the edits of this device stand. Undefined until the first answer. */
export function useSyncState(): SyncState | undefined {
  const online = useSyncExternalStore(watchNetwork, () => navigator.onLine)
  const { session, loading } = useSession()
  const outbox = useLiveQuery(() => guarded(() => outboxState(localStore)))
  return loading || !outbox ? undefined : syncState(outbox, session, online)
}
