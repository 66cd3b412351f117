import type { Recommendation } from '@rolecall/shared/domain/recommendations.ts'
import { ChevronDown, OctagonAlert } from 'lucide-react'
import { useId, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { onceDrawn } from '../../ui/later.tsx'
import { COPY } from './copy.ts'

const AllReasons = onceDrawn(() => import('./all-reasons.tsx'))
const MOST = 2

/** What is against it comes first and is marked; then what speaks for it. */
const Line = ({ children, isGate }: { children: string; isGate: boolean }) => (
  <li className="flex items-start gap-1.5">
    {isGate ? (
      <OctagonAlert size={14} strokeWidth={1.75} aria-hidden="true" className="mt-0.75 shrink-0 text-check" />
    ) : null}
    <span className={cx('min-w-0 wrap-anywhere', isGate ? undefined : 'text-ink-soft')}>{children}</span>
  </li>
)

interface Props {
  match: Recommendation['match']
  title: string
}

function FirstReasons({ match: { gates, summary } }: Pick<Props, 'match'>) {
  const against = gates.filter(({ status }) => status === 'fail').map(({ why }) => why)
  const rest = summary.filter((line) => !against.includes(line)).slice(0, MOST)
  return (
    <ul className="grid gap-1">
      {[...against, ...rest].map((line) => (
        <Line key={line} isGate={against.includes(line)}>
          {line}
        </Line>
      ))}
    </ul>
  )
}

export function Reasons({ match, title }: Props) {
  const [open, setOpen] = useState(false)
  const all = useId()
  return (
    <div className="grid gap-1.5">
      <FirstReasons match={match} />
      <Button
        look="link"
        size="inline"
        className="justify-self-start"
        aria-expanded={open}
        aria-controls={all}
        aria-label={COPY.whyOf(title)}
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
      <div id={all} className="empty:hidden">
        {open ? <AllReasons match={match} /> : null}
      </div>
    </div>
  )
}
