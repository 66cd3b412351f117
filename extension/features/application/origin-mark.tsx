import { cx } from '../../ui/cx.ts'
import { ORIGIN_WORDS } from './copy.ts'
import type { OriginMark as Origin } from './fields.ts'

const MARKS = {
  structured: { sign: '●', tone: 'text-good' },
  page: { sign: '◐', tone: 'text-good' },
  guessed: { sign: '○', tone: 'text-ink-soft' },
  person: { sign: '✎', tone: 'text-accent' },
  check: { sign: '!', tone: 'font-semibold text-check' },
} as const

/** Where a value comes from: a sign for the eye, words for everybody else. */
export function OriginMark({ origin }: { origin: Origin | null }) {
  if (!origin) return <span className="w-4 shrink-0" />
  const { sign, tone } = MARKS[origin]
  return (
    <span className={cx('w-4 shrink-0 text-center', tone)} title={ORIGIN_WORDS[origin]}>
      <span aria-hidden="true">{sign}</span>
      <span className="sr-only">{ORIGIN_WORDS[origin]}</span>
    </span>
  )
}
