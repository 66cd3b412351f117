import { Check, ChevronRight, NotebookPen } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { ReactNode } from 'react'
import { STAGES } from '@rolecall/shared/domain/stage.ts'
import { useStages } from '../../store/collection-hooks.ts'
import type { ApplicationView } from '../../store/view.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { onceDrawn } from '../../ui/later.tsx'
import { Notice } from '../../ui/notice.tsx'
import { COPY as APPLICATION } from '../application/copy.ts'
import { ago } from '../application/facts.ts'
import { readingWords } from '../application/reading-line.ts'
import { StageSelect } from '../application/stage-select.tsx'
import { stageLook } from '../application/stages.ts'
import { COPY } from './copy.ts'
import { PostingHead } from './posting-card.tsx'

const WrongForm = lazy(() => import('../readings/wrong-form.tsx'))
const MatchLine = onceDrawn(() => import('../match/match-line.tsx'))
const FieldList = lazy(() => import('../application/field-list.tsx'))

interface Props {
  application: ApplicationView
  again: boolean
  /** Given where the save can be taken back now. */
  onUndo: (() => void) | null
  onOpen: (id: string) => void
  note?: ReactNode
  /** What this reading of the page says otherwise than the one before. */
  news?: ReactNode
}

/** "Saved 3 days ago, applied": where it stands, in one line. */
function useSavedWords({ savedAt, status }: ApplicationView, again: boolean): string {
  const settings = useStages()?.settings
  if (!again) return COPY.saved
  const saved = COPY.savedAgo(ago(savedAt))
  return status === STAGES[0] ? saved : `${saved}, ${stageLook(status, settings).label.toLowerCase()}`
}

function SavedLine({ application, again, onUndo }: Props) {
  const words = useSavedWords(application, again)
  return (
    <p className="flex min-h-7 items-center gap-1.5">
      <Check size={16} strokeWidth={2.25} aria-hidden="true" className="text-good" />
      <span className="font-medium">{words}</span>
      {onUndo ? (
        <Button look="link" size="inline" onClick={onUndo}>
          {COPY.undo}
        </Button>
      ) : null}
    </p>
  )
}

function Fields({ application }: { application: ApplicationView }) {
  const [open, setOpen] = useState(false)
  return (
    <details className="fold border-t border-line" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="flex min-h-9 items-center gap-1.5 rounded-b-card py-1.5 ps-3 pe-30 text-ink-soft transition-colors hover:text-ink">
        <ChevronRight
          size={14}
          strokeWidth={1.75}
          aria-hidden="true"
          className="fold-arrow shrink-0 transition-[rotate]"
        />
        <span>{readingWords(application)}</span>
      </summary>
      <div className="px-3 pb-3">
        <Suspense fallback={null}>{open ? <FieldList id={application.id} reading={application} /> : null}</Suspense>
      </div>
    </details>
  )
}

export function SavedCard(props: Props) {
  const { application, onOpen, note, news } = props
  const [wrong, setWrong] = useState(false)
  const { posting, id, status } = application
  return (
    <article className="rounded-card border border-line bg-card">
      <div className="grid gap-2.5 p-3">
        <PostingHead posting={posting} />
        {note ? <Notice kind="info">{note}</Notice> : null}
        {posting.closed ? <Notice kind="check">{APPLICATION.closed}</Notice> : null}
        <div className="flex flex-wrap items-center justify-between gap-2">
          <SavedLine {...props} />
          <div className="flex items-center gap-1">
            <StageSelect id={id} stage={status} />
            <IconButton icon={NotebookPen} label={COPY.details} className="-me-1.5" onClick={() => onOpen(id)} />
          </div>
        </div>
        <MatchLine posting={posting} />
        <Suspense fallback={null}>{news}</Suspense>
      </div>
      {wrong ? (
        <Suspense fallback={null}>
          <WrongForm application={application} onDone={() => setWrong(false)} />
        </Suspense>
      ) : (
        <div className="relative">
          <Fields application={application} />
          <Button look="plain" size="small" className="absolute end-2 top-1.5" onClick={() => setWrong(true)}>
            {COPY.wrong}
          </Button>
        </div>
      )}
    </article>
  )
}
