import type { ApplicationView } from '../../store/view.ts'
import { onceDrawn } from '../../ui/later.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PostingHead } from '../page/posting-card.tsx'
import { COPY } from './copy.ts'
import { Excitement } from './excitement.tsx'
import { ago } from './facts.ts'
import { StageSelect } from './stage-select.tsx'

const MatchLine = onceDrawn(() => import('../match/match-line.tsx'))

const starsOf = ({ fields: { excitement } }: ApplicationView): number | null =>
  typeof excitement === 'number' ? excitement : null

/** What is left out stands in the title of the window already. */
export function Head({ application, leaveOut }: { application: ApplicationView; leaveOut: 'title' | 'company' }) {
  const { id, posting, status, savedAt } = application
  return (
    <div className="grid gap-3">
      <PostingHead posting={posting} leaveOut={leaveOut} />
      {posting.closed ? <Notice kind="check">{COPY.closed}</Notice> : null}
      <MatchLine posting={posting} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <StageSelect id={id} stage={status} />
        <Excitement id={id} value={starsOf(application)} />
        <span className="text-ink-soft narrow:ms-auto">{COPY.savedOn(ago(savedAt))}</span>
      </div>
    </div>
  )
}
