import type { ApplicationView } from '../../store/view.ts'
import type { Explained } from '../../store/matches.ts'
import { Notice } from '../../ui/notice.tsx'
import { COPY as APPLICATION } from '../application/copy.ts'
import { ago } from '../application/facts.ts'
import { StageSelect } from '../application/stage-select.tsx'
import { COPY as MATCH } from '../match/copy.ts'
import { Ring } from '../match/ring.tsx'
import { brokenIn, VERDICT_WORDS, verdictOf } from '../match/verdict.ts'
import { PostingHead } from '../page/posting-card.tsx'
import { COPY } from './copy.ts'

/** Why there is no number. */
const thinWords = ({ match }: Explained): string => (match.short === 'resume' ? MATCH.thinResume : MATCH.thinPosting)

function Verdict({ explained: { match } }: { explained: Explained }) {
  const score = typeof match.score === 'number' ? match.score : null
  const broken = brokenIn(match)
  return (
    <section aria-label={COPY.match} aria-live="polite" className="grid shrink-0 justify-items-center gap-0.5">
      <Ring score={score} broken={broken} />
      {score === null ? null : (
        <span aria-hidden="true" className="text-12 font-medium">
          {VERDICT_WORDS[verdictOf(score, broken)]}
        </span>
      )}
    </section>
  )
}

interface Props {
  application: ApplicationView
  leaveOut: 'title' | 'company' | 'none'
  /** Null as long as there is no number. */
  explained: Explained | null
}

/** The posting and its ring: all that must stay in sight whatever is being done about it. */
export function MatchHead({ application: { id, posting, status, savedAt }, leaveOut, explained }: Props) {
  return (
    <header className="grid gap-2.5 p-3 narrow:p-4">
      <div className="flex items-start gap-3">
        <div className="min-w-0 grow">
          <PostingHead posting={posting} leaveOut={leaveOut} />
        </div>
        {explained ? <Verdict explained={explained} /> : null}
      </div>
      {posting.closed ? <Notice kind="check">{APPLICATION.closed}</Notice> : null}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <StageSelect id={id} stage={status} />
        <span className="text-ink-soft">{APPLICATION.savedOn(ago(savedAt))}</span>
      </div>
      {explained?.match.short ? <p className="text-ink-soft">{thinWords(explained)}</p> : null}
    </header>
  )
}
