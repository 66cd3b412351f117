import { ChevronRight } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { ReactNode } from 'react'
import type { ApplicationView } from '../../store/view.ts'
import { usePageChanges, usePageState } from '../../store/page-hooks.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RichText } from '../../ui/rich-text.tsx'
import { COPY as PAGE } from '../page/copy.ts'
import { PostingHead } from '../page/posting-card.tsx'
import { BetterReading } from '../readings/better-reading.tsx'
import { COPY as READINGS } from '../readings/copy.ts'
import { PageHistory } from '../readings/page-history.tsx'
import { COPY } from './copy.ts'
import { ago } from './facts.ts'
import FieldList from './field-list.tsx'
import { Notes } from './notes.tsx'
import { readingWords } from './reading-line.ts'
import { StageSelect } from './stage-select.tsx'

const WrongForm = lazy(() => import('../readings/wrong-form.tsx'))

/** What is known of the page behind it: how its readings differ, and whether it is kept. */
function PageFold({ id }: { id: string }) {
  const changes = usePageChanges(id)
  const page = usePageState(id)
  if (!page && !changes?.length) return null
  return (
    <Fold title={READINGS.page}>
      <PageHistory changes={changes ?? []} page={page ?? null} />
    </Fold>
  )
}

/** What was read wrong is put right here; the form is fetched by whoever asks for it. */
function Wrong({ application }: { application: ApplicationView }) {
  const [open, setOpen] = useState(false)
  if (!open)
    return (
      <div className="border-t border-line pt-2">
        <Button look="link" size="inline" onClick={() => setOpen(true)}>
          {PAGE.wrong}
        </Button>
      </div>
    )
  return (
    <Suspense fallback={null}>
      <div className="-mx-3">
        <WrongForm application={application} onDone={() => setOpen(false)} />
      </div>
    </Suspense>
  )
}

function Fold({ title, children, open = false }: { title: string; children: ReactNode; open?: boolean }) {
  const [shown, setShown] = useState(open)
  return (
    <details
      className="fold border-t border-line pt-2"
      open={shown}
      onToggle={({ currentTarget }) => setShown(currentTarget.open)}
    >
      <summary className="flex min-h-8 items-center gap-1.5 rounded-control font-semibold">
        <ChevronRight
          size={14}
          strokeWidth={1.75}
          aria-hidden="true"
          className="fold-arrow shrink-0 text-ink-soft transition-[rotate]"
        />
        <h2>{title}</h2>
      </summary>
      {shown ? <div className="pt-1 pb-2">{children}</div> : null}
    </details>
  )
}

/** The page's own headings and lists; a text that the person wrote over it is shown as they wrote it. */
function Description({ application: { posting, edited } }: { application: ApplicationView }) {
  const { description, descriptionHtml } = posting
  if (!description) return <p className="text-ink-soft">{COPY.noDescription}</p>
  if (descriptionHtml && !edited.includes('description')) return <RichText html={descriptionHtml} />
  return <p className="max-w-prose whitespace-pre-line wrap-anywhere">{description}</p>
}

export function Detail({ application, wide }: { application: ApplicationView; wide: boolean }) {
  const { id, posting, status, savedAt, notes } = application
  return (
    <div className="grid gap-3 p-3">
      <PostingHead posting={posting} />
      {posting.closed ? <Notice kind="check">{COPY.closed}</Notice> : null}
      <div className="flex flex-wrap items-center justify-between gap-2">
        <StageSelect id={id} stage={status} />
        <span className="text-ink-soft">{COPY.savedOn(ago(savedAt))}</span>
      </div>
      <BetterReading id={id} />
      <Notes key={id} id={id} notes={notes} />
      <div className="grid gap-2">
        <Fold title={COPY.fields} open={!wide}>
          <p className="pb-1 text-ink-soft">{readingWords(application)}</p>
          <FieldList id={id} reading={application} />
        </Fold>
        <Fold key={String(wide)} title={COPY.description} open={wide}>
          <Description application={application} />
        </Fold>
        <PageFold id={id} />
        <Wrong application={application} />
      </div>
    </div>
  )
}
