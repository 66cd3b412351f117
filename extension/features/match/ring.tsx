import { cx } from '../../ui/cx.ts'
import { COPY } from './copy.ts'
import { VERDICT_WORDS, verdictOf } from './verdict.ts'
import type { Verdict } from './verdict.ts'

const TONES: Record<Verdict, string> = {
  strong: 'text-good',
  fair: 'text-accent',
  weak: 'text-ink-soft',
  gate: 'text-check',
}

const RADIUS = 17
const AROUND = 2 * Math.PI * RADIUS

interface Props {
  /** Null: too little text. */
  score: number | null
  /** How many gates are broken. */
  broken: number
}

/** The number in a ring that is as full as it is high. */
export function Ring({ score, broken }: Props) {
  const verdict = score === null ? 'weak' : verdictOf(score, broken)
  const label = score === null ? COPY.thinMark : COPY.ring(VERDICT_WORDS[verdict], score)
  return (
    <span className={cx('relative grid size-11 shrink-0 place-items-center', TONES[verdict])}>
      <span className="sr-only">{label}</span>
      <svg viewBox="0 0 40 40" className="absolute inset-0 -rotate-90" aria-hidden="true">
        <circle cx="20" cy="20" r={RADIUS} fill="none" strokeWidth="3" className="stroke-line" />
        {score === null ? null : (
          <circle
            cx="20"
            cy="20"
            r={RADIUS}
            fill="none"
            strokeWidth="3"
            stroke="currentColor"
            strokeLinecap="round"
            strokeDasharray={`${(AROUND * score) / 100} ${AROUND}`}
          />
        )}
      </svg>
      <span aria-hidden="true" className="text-14 font-semibold text-ink">
        {score ?? '–'}
      </span>
    </span>
  )
}

/** The same where there is room for a word only. */
export function Score({ score, broken, className }: Props & { className?: string }) {
  if (score === null)
    return (
      <span className={cx('text-ink-soft', className)} title={COPY.thinMark}>
        <span aria-hidden="true">–</span>
        <span className="sr-only">{COPY.thinMark}</span>
      </span>
    )
  const verdict = verdictOf(score, broken)
  const label = COPY.ring(VERDICT_WORDS[verdict], score)
  return (
    <span className={cx('inline-flex items-center gap-1 font-medium', TONES[verdict], className)} title={label}>
      <svg viewBox="0 0 12 12" className="size-3 shrink-0 -rotate-90" aria-hidden="true">
        <circle cx="6" cy="6" r="4.5" fill="none" strokeWidth="2" className="stroke-line-strong" />
        <circle
          cx="6"
          cy="6"
          r="4.5"
          fill="none"
          strokeWidth="2"
          stroke="currentColor"
          strokeDasharray={`${(2 * Math.PI * 4.5 * score) / 100} 99`}
        />
      </svg>
      <span aria-hidden="true">{score}</span>
      <span className="sr-only">{label}</span>
    </span>
  )
}
