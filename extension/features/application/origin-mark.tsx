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

/** What the signs mean, once, below the fields. */
export function Legend() {
  return (
    <ul aria-hidden="true" className="flex flex-wrap gap-x-3 text-12 text-ink-soft">
      {Object.entries(MARKS).map(([origin, { sign, tone }]) => (
        <li key={origin} className="whitespace-nowrap">
          <span className={tone}>{sign}</span> {ORIGIN_WORDS[origin as Origin]}
        </li>
      ))}
    </ul>
  )
}

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
