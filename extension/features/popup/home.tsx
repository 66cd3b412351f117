import { CircleUser, LayoutDashboard, Settings } from 'lucide-react'
import { Suspense } from 'react'
import type { ReactNode } from 'react'
import { openDashboard } from '../../platform/open-dashboard.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { later } from '../../ui/later.tsx'
import { Mark } from '../../ui/mark.tsx'
import { ProblemBoundary } from '../../ui/problem-boundary.tsx'
import { isStoreError } from '../application/attempt.ts'
import { DueRoom } from '../due/due-room.tsx'
import { OldPages } from '../readings/old-pages.tsx'
import { COPY } from './copy.ts'
import type { View } from './view.ts'

// The frame is on the screen before the store's code has come; fetching that starts now, not when it is drawn.
const SavedList = later(import('../list/saved-list.tsx'))
const SyncLine = later(import('../sync/sync-line.tsx'))

const Guarded = ({ children }: { children: ReactNode }) => (
  <ProblemBoundary otherwise={COPY.broken} readable={isStoreError}>
    <Suspense fallback={null}>{children}</Suspense>
  </ProblemBoundary>
)

/** The first screen: what is on this page, then everything saved, then where it all stands. */
export function Home({ show, page }: { show: (view: View) => void; page: ReactNode }) {
  const open = (id: string): void => show({ kind: 'detail', id })
  return (
    <>
      <header className="flex h-11 shrink-0 items-center gap-2 ps-4 pe-1.5">
        <Mark />
        <h1 className="grow text-14 font-semibold tracking-[-0.01em]">{COPY.name}</h1>
        <IconButton icon={CircleUser} label={COPY.account} onClick={() => show({ kind: 'account' })} />
        <IconButton icon={Settings} label={COPY.settings} onClick={() => show({ kind: 'settings' })} />
      </header>
      <main className="grid min-h-0 grow content-start gap-3 overflow-y-auto px-2 pb-2">
        <section aria-label={COPY.page} className="px-1">
          <Guarded>{page}</Guarded>
        </section>
        <Guarded>
          <DueRoom onOpen={open} />
        </Guarded>
        <section aria-label={COPY.saved} className="px-1">
          <Guarded>
            <OldPages onOpen={open} />
            <SavedList onOpen={open} />
          </Guarded>
        </section>
      </main>
      <footer className="flex min-h-10 shrink-0 items-center border-t border-line px-2">
        <Guarded>
          <SyncLine onOpen={() => show({ kind: 'account' })} />
        </Guarded>
        <Button look="plain" className="ms-auto" onClick={() => void openDashboard()}>
          <LayoutDashboard size={16} strokeWidth={1.75} aria-hidden="true" />
          {COPY.dashboard}
        </Button>
      </footer>
    </>
  )
}
