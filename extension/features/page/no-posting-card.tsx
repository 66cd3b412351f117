import { lazy, Suspense, useState } from 'react'
import type { ReactNode } from 'react'
import { gapSentence } from '@rolecall/shared/domain/capture-values.ts'
import { isBrowserPage } from '../../platform/capture-tab.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { COPY } from './copy.ts'
import Incomplete from './incomplete.tsx'
import type { NoPosting, PageActions, Ways } from './use-page.ts'

const StubForm = lazy(() => import('./stub-form.tsx'))
const FrameCard = lazy(() => import('./frame-card.tsx'))
const FollowCompany = lazy(() => import('./follow-company.tsx'))
const TriageButton = lazy(() => import('./triage-button.tsx'))

interface Props {
  capture: NoPosting
  ways: Ways
  actions: PageActions
}

const Card = ({ children }: { children: ReactNode }) => (
  <article className="grid gap-3 rounded-card border border-line bg-card p-3">{children}</article>
)

function Form({ capture, ways, actions }: Props) {
  return (
    <Suspense fallback={<div className="h-52" />}>
      <StubForm capture={capture} selection={ways.selection} onSaved={actions.stubSaved} />
    </Suspense>
  )
}

/** Where there is most likely nothing to save, the form waits behind a quiet word. */
function Quiet({ children, ...props }: Props & { children: ReactNode }) {
  const [open, setOpen] = useState(false)
  if (open)
    return (
      <Card>
        <Form {...props} />
      </Card>
    )
  return (
    <div className="grid justify-items-start gap-1.5">
      {children}
      <Button look="link" size="inline" onClick={() => setOpen(true)}>
        {COPY.byHand}
      </Button>
    </div>
  )
}

function ListCard({ capture, ways }: Props) {
  return (
    <Card>
      <Notice kind="info">
        <p className="font-medium">{COPY.list}</p>
      </Notice>
      <Suspense fallback={<div className="h-8" />}>
        {ways.tabId === null ? null : <TriageButton tabId={ways.tabId} />}
        <FollowCompany url={capture.url} tabId={ways.tabId} />
      </Suspense>
    </Card>
  )
}

function NoJobCard(props: Props) {
  const { capture, ways } = props
  const reason = capture.warnings[0]?.message
  return (
    <Card>
      <Notice kind="info">
        <p className="font-medium">{ways.asked ? COPY.selected : (reason ?? COPY.none)}</p>
        {reason && !ways.asked ? null : (
          <p className="text-ink-soft">{ways.asked ? COPY.selectedHint : COPY.stubHint}</p>
        )}
      </Notice>
      <Form {...props} />
    </Card>
  )
}

export default function NoPostingCard(props: Props) {
  const { capture, ways, actions } = props
  const loading = gapSentence(capture)
  if (ways.asked) return <NoJobCard {...props} />
  if (ways.frame)
    return (
      <Suspense fallback={<div className="h-24" />}>
        <FrameCard frame={ways.frame} onAllowed={actions.readAgain} />
      </Suspense>
    )
  if (loading)
    return (
      <Quiet {...props}>
        <Notice kind="check">
          <Incomplete sentence={loading} onReadAgain={actions.readAgain} />
        </Notice>
      </Quiet>
    )
  if (capture.kind === 'list') return <ListCard {...props} />
  if (isBrowserPage(capture.url))
    return (
      <Quiet {...props}>
        <p className="text-ink-soft">{capture.warnings[0]?.message}</p>
      </Quiet>
    )
  return <NoJobCard {...props} />
}
