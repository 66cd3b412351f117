import type { ApplicationView } from '../../store/view.ts'
import { onceDrawn } from '../../ui/later.tsx'
import { Vacancy } from '@rolecall/shared/domain/vacancy.ts'
import { Notice } from '../../ui/notice.tsx'
import { PostingHead } from '../page/posting-card.tsx'
import { CLOSED_WORDS } from '../timeline/copy.ts'
import { COPY } from './copy.ts'
import { Excitement } from './excitement.tsx'
import { ago } from './facts.ts'
import { StageSelect } from './stage-select.tsx'

const MatchLine = onceDrawn(() => import('../match/match-line.tsx'))

const starsOf = ({ fields: { excitement } }: ApplicationView): number | null =>
  typeof excitement === 'number' ? excitement : null

/** Said by the page that was saved, or found out since by the server. */
function Closed({ application: { posting, fields } }: { application: ApplicationView }) {
  const found = Vacancy.safeParse(fields['vacancy'])
  if (found.success && found.data.state === 'closed') {
    const { at, why } = found.data
    return <Notice kind="check">{COPY.closedSince(ago(at), why === null ? '' : CLOSED_WORDS[why])}</Notice>
  }
  return posting.closed ? <Notice kind="check">{COPY.closed}</Notice> : null
}

/** What is left out stands in the title of the window already. */
export function Head({ application, leaveOut }: { application: ApplicationView; leaveOut: 'title' | 'company' }) {
  const { id, posting, status, savedAt } = application
  return (
    <div className="grid gap-3">
      <PostingHead posting={posting} leaveOut={leaveOut} />
      <Closed application={application} />
      <MatchLine posting={posting} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <StageSelect id={id} stage={status} />
        <Excitement id={id} value={starsOf(application)} />
        <span className="text-ink-soft narrow:ms-auto">{COPY.savedOn(ago(savedAt))}</span>
      </div>
    </div>
  )
}
