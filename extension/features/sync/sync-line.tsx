import { Check, CloudOff, HardDrive, RefreshCw, TriangleAlert } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { SyncState } from '../../sync/state.ts'
import { useLiveSync } from '../../sync/use-live-sync.ts'
import { useSyncState } from '../../sync/use-sync-state.ts'
import { cx } from '../../ui/cx.ts'
import { COPY } from './copy.ts'

const inWords = (at: number | null): string => {
  const minutes = at === null ? 0 : Math.round((at - Date.now()) / 60_000)
  return minutes < 1 ? COPY.soon : `in ${minutes} min`
}

export function syncWords({ kind, queued, parked, retryAt, email }: SyncState): string {
  switch (kind) {
    case 'signed-out':
      return email ? COPY.ended : COPY.here
    case 'synced':
      return COPY.synced
    case 'waiting':
      return COPY.waiting(queued)
    case 'syncing':
      return COPY.syncing
    case 'offline':
      return COPY.offline
    case 'retrying':
      return COPY.retrying(inWords(retryAt))
    case 'parked':
      return COPY.refused(parked.length)
  }
}

export const ICONS: Record<SyncState['kind'], LucideIcon> = {
  'signed-out': HardDrive,
  synced: Check,
  waiting: RefreshCw,
  syncing: RefreshCw,
  offline: CloudOff,
  retrying: CloudOff,
  parked: TriangleAlert,
}

interface Props {
  onOpen: () => void
  /** In the dashboard's rail, where it is too narrow for a line: the words stand below the icon. */
  stacked?: boolean
}

/** Where the edits of this device stand, in words, at the foot of every surface. */
export default function SyncLine({ onOpen, stacked = false }: Props) {
  const state = useSyncState()
  useLiveSync()
  if (!state) return <span className="grow" />
  const Icon = ICONS[state.kind]
  return (
    <button
      type="button"
      className={cx(
        'flex min-h-8 min-w-0 grow items-center gap-1.5 rounded-control px-2 text-start text-12 text-ink-soft',
        'transition-colors hover:bg-wash hover:text-ink',
        stacked && 'narrow:max-wide:flex-col narrow:max-wide:px-1 narrow:max-wide:py-1.5 narrow:max-wide:text-center',
      )}
      onClick={onOpen}
    >
      <Icon
        size={14}
        strokeWidth={1.75}
        aria-hidden="true"
        className={state.kind === 'parked' ? 'shrink-0 text-check' : 'shrink-0'}
      />
      <span className={cx('line-clamp-2', stacked && 'narrow:line-clamp-none')}>{syncWords(state)}</span>
    </button>
  )
}
