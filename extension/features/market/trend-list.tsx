import type { Trend } from '@rolecall/shared/domain/market.ts'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useId, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { COPY } from './copy.ts'

const TONES = { up: 'text-good', down: 'text-bad', steady: 'text-ink-soft' } as const
const FIRST = 8

function Change({ trend }: { trend: Trend }) {
  const { direction } = trend
  const Arrow = direction === 'up' ? ArrowUp : direction === 'down' ? ArrowDown : null
  return (
    <span className={`inline-flex items-center justify-end gap-0.5 text-12 ${TONES[direction ?? 'steady']}`}>
      {Arrow ? <Arrow size={12} strokeWidth={2} aria-hidden="true" /> : null}
      {COPY.changeOf(trend)}
      {Arrow ? <span className="sr-only">, {direction === 'up' ? COPY.up : COPY.down}</span> : null}
    </span>
  )
}

/** The bar is of the most frequent one: how much of all jobs it is stands beside it as a number. */
function Row({ trend, most }: { trend: Trend; most: number }) {
  return (
    <li className="relative grid grid-cols-[minmax(0,1fr)_auto_4.5rem] items-baseline gap-x-3 px-3 py-1.5">
      <span
        aria-hidden="true"
        className="absolute inset-y-0.5 start-0 rounded-e-[4px] bg-wash"
        style={{ width: `${(trend.jobs / most) * 100}%` }}
      />
      <span className="relative min-w-0 wrap-anywhere">{trend.shown}</span>
      <span className="relative text-end text-12 whitespace-nowrap text-ink-soft">
        {COPY.jobs(trend.jobs)} · {COPY.percent(trend.share)}
      </span>
      <span className="relative text-end">
        <Change trend={trend} />
      </span>
    </li>
  )
}

interface Props {
  title: string
  trends: readonly Trend[]
  none: string
}

/** One list of what jobs name, the first of it; the rest once it is asked for. */
export function TrendList({ title, trends, none }: Props) {
  const [all, setAll] = useState(false)
  const most = Math.max(1, ...trends.map(({ jobs }) => jobs))
  const rest = trends.length - FIRST
  const id = useId()
  return (
    <section
      aria-labelledby={id}
      className="grid content-start gap-2 overflow-hidden rounded-card border border-line bg-card py-3"
    >
      <h2 id={id} className="px-3 font-semibold">
        {title}
      </h2>
      {trends.length === 0 ? <p className="px-3 text-ink-soft">{none}</p> : null}
      <ol>
        {(all ? trends : trends.slice(0, FIRST)).map((trend) => (
          <Row key={trend.key} trend={trend} most={most} />
        ))}
      </ol>
      {!all && rest > 0 ? (
        <Button look="link" size="inline" className="justify-self-start px-3" onClick={() => setAll(true)}>
          {COPY.more(rest)}
        </Button>
      ) : null}
    </section>
  )
}
