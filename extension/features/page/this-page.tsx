import { lazy } from 'react'
import { useApplication, useApplicationAt } from '../../store/hooks.ts'
import { useAttempt } from '../application/attempt.ts'
import { COPY } from './copy.ts'
import { NoPostingCard } from './no-posting-card.tsx'
import { SavedCard } from './saved-card.tsx'
import { UnsavedCard } from './unsaved-card.tsx'
import { useAfterwards } from './use-afterwards.ts'
import { usePage } from './use-page.ts'
import type { NoPosting, Page, PageActions } from './use-page.ts'

const WhatChanged = lazy(() => import('../readings/what-changed.tsx'))

interface Props {
  onOpen: (id: string) => void
}

function ReadingCard() {
  return (
    <div className="after-a-moment grid gap-2.5 rounded-card border border-line bg-card p-3">
      <span className="sr-only">{COPY.reading}</span>
      <span className="skeleton h-5 w-4/5" />
      <span className="skeleton h-4 w-3/5" />
      <span className="skeleton h-7 w-full" />
    </div>
  )
}

interface SavedProps extends Props {
  page: Extract<Page, { kind: 'saved' }>
  actions: PageActions
}

function SavedPage({ page, actions, onOpen }: SavedProps) {
  const application = useApplication(page.id)
  const attempt = useAttempt()
  if (!application) return <ReadingCard />
  const undo = (): void => attempt(actions.undo(page), { message: page.again ? COPY.undoneAgain : COPY.undone })
  const readAt = page.again ? page.capture?.capturedAt : undefined
  const news = readAt ? <WhatChanged application={application} readAt={readAt} /> : null
  const canUndo = application.undo !== null && application.deletedAt === null
  return (
    <SavedCard
      application={application}
      again={page.again}
      onUndo={canUndo ? undo : null}
      onOpen={onOpen}
      news={news}
    />
  )
}

interface NoPostingProps extends Props {
  capture: NoPosting
  actions: PageActions
}

/** An address that was saved once still shows its copy when the page itself has nothing left to read. */
function NoPostingPage({ capture, actions, onOpen }: NoPostingProps) {
  const known = useApplicationAt(capture.url)
  if (known === undefined) return <ReadingCard />
  if (!known || capture.kind === 'list') return <NoPostingCard capture={capture} onSaved={actions.stubSaved} />
  return <SavedCard application={known} again onUndo={null} onOpen={onOpen} note={COPY.knownNone} />
}

function UnsavedPage({
  page,
  actions,
  onOpen,
}: Props & { page: Extract<Page, { kind: 'unsaved' }>; actions: PageActions }) {
  const { capture, problem } = page
  const known = useApplicationAt(capture.posting.canonicalUrl)
  if (known === undefined) return <ReadingCard />
  if (known && !problem) return <SavedCard application={known} again onUndo={null} onOpen={onOpen} />
  return <UnsavedCard capture={capture} problem={problem} onSave={() => actions.save(capture)} />
}

export default function ThisPage({ onOpen }: Props) {
  const [page, actions] = usePage()
  useAfterwards(page)
  switch (page.kind) {
    case 'reading':
      return <ReadingCard />
    case 'saved':
      return <SavedPage page={page} actions={actions} onOpen={onOpen} />
    case 'unsaved':
      return <UnsavedPage page={page} actions={actions} onOpen={onOpen} />
    case 'no-posting':
      return <NoPostingPage capture={page.capture} actions={actions} onOpen={onOpen} />
  }
}
