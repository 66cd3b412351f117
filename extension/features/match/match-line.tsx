import { ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import type { Explained } from '../../store/matches.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { onceDrawn } from '../../ui/later.tsx'
import { COPY } from './copy.ts'
import { Ring } from './ring.tsx'
import { useMatch } from './use-match.ts'
import { brokenIn, VERDICT_WORDS, verdictOf } from './verdict.ts'

const MatchDetails = onceDrawn(() => import('./match-details.tsx'))
const FirstResume = onceDrawn(() => import('../resume/first-resume.tsx'))

function Words({ explained }: { explained: Explained }) {
  const { score, short, summary } = explained.match
  if (typeof score !== 'number')
    return (
      <>
        <span className="font-semibold">{COPY.thin}</span>
        <span className="text-ink-soft">{short === 'resume' ? COPY.thinResume : COPY.thinPosting}</span>
      </>
    )
  return (
    <>
      <span className="font-semibold">{`${VERDICT_WORDS[verdictOf(score, brokenIn(explained.match))]} match`}</span>
      <span className="line-clamp-2 text-ink-soft">{summary[0]}</span>
    </>
  )
}

/** Until the first number is there, as much room as it will take. */
const Working = () => (
  <output className="after-a-moment flex items-center gap-3">
    <span className="skeleton size-11 rounded-full!" />
    <span className="sr-only">{COPY.working}</span>
    <span className="skeleton h-4 w-2/5" />
  </output>
)

interface Props {
  posting: Posting
  /** Its reasons are shown at once. */
  open?: boolean
}

/** How well this posting fits: the number, the word, and below them every reason for whoever asks. */
export default function MatchLine({ posting, open: first = false }: Props) {
  const { explained, hasResume } = useMatch(posting)
  const [open, setOpen] = useState(first)
  const details = useId()
  if (hasResume === undefined) return null
  if (!hasResume) return <FirstResume />
  if (!explained) return <Working />
  const { score } = explained.match
  return (
    <section aria-label={COPY.match} className="grid gap-2">
      <div className="flex items-center gap-3">
        <Ring score={typeof score === 'number' ? score : null} broken={brokenIn(explained.match)} />
        <div className="grid min-w-0 grow" aria-live="polite">
          <Words explained={explained} />
        </div>
        <Button
          look="plain"
          size="small"
          aria-expanded={open}
          aria-controls={details}
          className="self-start"
          onClick={() => setOpen(!open)}
        >
          {COPY.why}
          <ChevronDown
            size={14}
            strokeWidth={1.75}
            aria-hidden="true"
            className={cx('transition-transform', open && 'rotate-180')}
          />
        </Button>
      </div>
      <div id={details} className="empty:hidden">
        {open ? <MatchDetails explained={explained} /> : null}
      </div>
    </section>
  )
}
