import { CircleAlert, CircleCheck, CircleHelp, TriangleAlert } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { AtsCheck } from '@rolecall/shared/resume/ats/check.ts'
import { cx } from '../../ui/cx.ts'
import { ATS_WORDS, COPY } from './copy.ts'

const MARKS: Record<AtsCheck['status'], { icon: LucideIcon; tone: string }> = {
  bad: { icon: CircleAlert, tone: 'text-bad' },
  warn: { icon: TriangleAlert, tone: 'text-check' },
  unknown: { icon: CircleHelp, tone: 'text-ink-soft' },
  good: { icon: CircleCheck, tone: 'text-good' },
}
const ORDER = ['bad', 'warn', 'unknown', 'good'] as const

function Row({ check: { status, text } }: { check: AtsCheck }) {
  const { icon: Icon, tone } = MARKS[status]
  return (
    <li className="flex gap-2">
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" className={cx('mt-px shrink-0', tone)} />
      <span className="min-w-0 wrap-anywhere">
        <span className="sr-only">{ATS_WORDS[status]}: </span>
        {text}
      </span>
    </li>
  )
}

/** Whether an applicant system can read the résumé at all: what is wrong at length, what is right in one line. */
export function AtsPart({ checks }: { checks: readonly AtsCheck[] }) {
  const good = checks.filter(({ status }) => status === 'good')
  const rest = ORDER.flatMap((status) => checks.filter((one) => one.status === status && status !== 'good'))
  return (
    <div className="grid gap-2">
      <ul className="grid gap-2 empty:hidden">
        {rest.map((check) => (
          <Row key={check.id} check={check} />
        ))}
      </ul>
      {good.length > 0 ? (
        <details className="fold">
          <summary className="flex items-center gap-2 rounded-control">
            <CircleCheck size={16} strokeWidth={1.75} aria-hidden="true" className="shrink-0 text-good" />
            {COPY.atsFine(good.length)}
          </summary>
          <ul className="grid gap-1.5 ps-6 pt-1.5 text-ink-soft">
            {good.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  )
}
