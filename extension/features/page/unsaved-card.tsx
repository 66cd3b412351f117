import type { ReactNode } from 'react'
import type { PostingCapture } from '@rolecall/shared/domain/capture.ts'
import { Button } from '../../ui/button.tsx'
import { takesFocus } from '../../ui/focus.ts'
import { onceDrawn } from '../../ui/later.tsx'
import { Notice } from '../../ui/notice.tsx'
import { COPY as APPLICATION } from '../application/copy.ts'
import { readingWords } from '../application/reading-line.ts'
import { COPY } from './copy.ts'
import { PostingHead } from './posting-card.tsx'

const MatchLine = onceDrawn(() => import('../match/match-line.tsx'))

interface Props {
  capture: PostingCapture
  problem: string | null
  onSave: () => void
  note?: ReactNode
}

/** The page was read; whether it is kept is for the person to say. */
export function UnsavedCard({ capture, problem, onSave, note }: Props) {
  const { posting } = capture
  return (
    <article className="grid gap-2.5 rounded-card border border-line bg-card p-3">
      <PostingHead posting={posting} />
      {note ? <Notice kind="info">{note}</Notice> : null}
      {posting.closed ? <Notice kind="check">{APPLICATION.closed}</Notice> : null}
      <MatchLine posting={posting} />
      {problem ? (
        <Notice kind="bad">{problem}</Notice>
      ) : (
        <p className="text-ink-soft">{readingWords({ ...capture, edited: [] })}</p>
      )}
      <Button look="primary" ref={takesFocus} onClick={onSave}>
        {problem ? COPY.retry : COPY.save}
      </Button>
    </article>
  )
}
