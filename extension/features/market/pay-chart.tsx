import type { PayRow } from '@rolecall/shared/domain/market.ts'
import { countryName } from '../profile/countries.ts'
import { COPY } from './copy.ts'

/** Euros at the end of the scale, which begins at nothing: bars that begin elsewhere lie. */
function endOf(rows: readonly PayRow[]): number {
  const most = Math.max(...rows.map(({ p50, p75, p90 }) => p90 ?? p75 ?? p50))
  const step = most > 100_000 ? 50_000 : 20_000
  return Math.ceil(most / step) * step
}

interface Span {
  from: number
  to: number
  className: string
}

/** A thin bar holds eight in ten, a thick one the half in the middle, the line stands at the middle itself. */
function Bars({ row: { p10, p25, p50, p75, p90 }, end }: { row: PayRow; end: number }) {
  const spans: Span[] = []
  if (p10 !== null && p90 !== null) spans.push({ from: p10, to: p90, className: 'top-2 h-1 bg-line-strong' })
  if (p25 !== null && p75 !== null) spans.push({ from: p25, to: p75, className: 'top-1 h-3 bg-accent/40' })
  const at = (pay: number): string => `${(pay / end) * 100}%`
  return (
    <div aria-hidden="true" className="relative h-5 rounded-[4px] bg-wash">
      {spans.map(({ from, to, className }) => (
        <span
          key={className}
          className={`absolute rounded-[2px] ${className}`}
          style={{ insetInlineStart: at(from), width: at(to - from) }}
        />
      ))}
      <span className="absolute inset-y-0.5 w-0.5 rounded-full bg-accent" style={{ insetInlineStart: at(p50) }} />
    </div>
  )
}

const spread = ({ p10, p25, p75, p90 }: PayRow): string => {
  if (p25 === null || p75 === null) return COPY.tooFewToSpread
  const half = COPY.half(p25, p75)
  return p10 === null || p90 === null ? `${half}.` : `${half}, ${COPY.most80(p10, p90)}.`
}

function Row({ row, end, hasTitle }: { row: PayRow; end: number; hasTitle: boolean }) {
  const country = row.country === null ? COPY.anywhere : countryName(row.country)
  return (
    <li className="grid gap-1 border-t border-line py-3 first:border-t-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="min-w-0 wrap-anywhere">
          <span className="font-medium">{hasTitle ? row.title : country}</span>
          {hasTitle ? <span className="text-ink-soft"> · {country}</span> : null}
        </p>
        <p>
          <span className="font-semibold">{COPY.euros(row.p50)}</span>{' '}
          <span className="text-12 text-ink-soft">{COPY.middle}</span>
        </p>
      </div>
      <Bars row={row} end={end} />
      <p className="flex flex-wrap justify-between gap-x-4 text-12 text-ink-soft">
        <span>{spread(row)}</span>
        <span>{COPY.rowOf(row.n, row.companies)}</span>
      </p>
    </li>
  )
}

/** Each row on one scale from nothing on, with its numbers and of how many jobs they are. */
export function PayChart({ rows, hasTitle }: { rows: readonly PayRow[]; hasTitle: boolean }) {
  const end = endOf(rows)
  return (
    <div className="rounded-card border border-line bg-card px-4">
      <ul>
        {rows.map((row) => (
          <Row key={`${row.key} ${row.country ?? ''}`} row={row} end={end} hasTitle={hasTitle} />
        ))}
      </ul>
      <p aria-hidden="true" className="flex justify-between border-t border-line py-2 text-12 text-ink-soft">
        <span>{COPY.euros(0)}</span>
        <span>{COPY.euros(end / 2)}</span>
        <span>{COPY.euros(end)}</span>
      </p>
    </div>
  )
}
