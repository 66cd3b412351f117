import { lazy, Suspense } from 'react'
import { gapSentence } from '@rolecall/shared/domain/capture-values.ts'
import type { Capture } from '@rolecall/shared/domain/capture.ts'
import { useApplication, useApplicationAt } from '../../store/hooks.ts'
import { useAttempt } from '../application/attempt.ts'
import { COPY } from './copy.ts'
import { SavedCard } from './saved-card.tsx'
import { UnsavedCard } from './unsaved-card.tsx'
import { useAfterwards } from './use-afterwards.ts'
import { usePage } from './use-page.ts'
import type { NoPosting, Page, PageActions, Ways } from './use-page.ts'

const Incomplete = lazy(() => import('./incomplete.tsx'))
const NoPostingCard = lazy(() => import('./no-posting-card.tsx'))

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

const incompleteNote = (capture: Capture | null, { readAgain }: PageActions) => {
  const sentence = capture && gapSentence(capture)
  return sentence ? (
    <Suspense fallback={sentence}>
      <Incomplete sentence={sentence} onReadAgain={readAgain} />
    </Suspense>
  ) : null
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
  const note = incompleteNote(page.capture, actions)
  return (
    <SavedCard
      application={application}
      again={page.again}
      onUndo={canUndo ? undo : null}
      onOpen={onOpen}
      news={news}
      note={note}
    />
  )
}

interface NoPostingProps extends Props {
  capture: NoPosting
  ways: Ways
  actions: PageActions
}

/** An address that was saved once still shows its copy when the page itself has nothing left to read. */
function NoPostingPage({ capture, ways, actions, onOpen }: NoPostingProps) {
  const known = useApplicationAt(capture.url)
  if (known === undefined) return <ReadingCard />
  if (!known || capture.kind === 'list' || ways.asked || ways.frame)
    return (
      <Suspense fallback={<ReadingCard />}>
        <NoPostingCard capture={capture} ways={ways} actions={actions} />
      </Suspense>
    )
  const note = incompleteNote(capture, actions) ?? COPY.knownNone
  return <SavedCard application={known} again onUndo={null} onOpen={onOpen} note={note} />
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
  const note = incompleteNote(capture, actions)
  return <UnsavedCard capture={capture} problem={problem} onSave={() => actions.save(capture)} note={note} />
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
      return <NoPostingPage capture={page.capture} ways={page.ways} actions={actions} onOpen={onOpen} />
  }
}
