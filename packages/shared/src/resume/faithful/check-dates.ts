import type { Matter } from './cover.ts'
import type { Proof } from './evidence.ts'
import type { Span } from '../spans.ts'

/** A line may be less exact than the evidence: "2019" of "2019-03". */
const fits = (said: string | null, known: string | null | undefined): boolean =>
  said === null ? !known : Boolean(known?.startsWith(said))

/** One date alone may be any that is named; a span must be that very span, and what goes on must go on. */
export function provesSpan(span: Span, { fact, dates, spans }: Proof): boolean {
  if (span.single) return span.start !== null && [...dates].some((date) => date.startsWith(span.start ?? ''))
  const known = [
    ...spans.filter(({ single }) => !single).map(({ start, end }) => ({ start, end })),
    ...(fact.span ? [fact.span] : []),
  ]
  return known.some(({ start, end }) => fits(span.start, start) && fits(span.end, end))
}

export const spansInside = ({ line }: Matter, { from, to }: { from: number; to: number }): Span[] => {
  const [start, end] = [line.read.words[from]?.start ?? 0, line.read.words[to - 1]?.end ?? 0]
  return line.spans.filter((span) => span.from < end && span.to > start && span.from >= start)
}

export const wrongSpans = (spans: readonly Span[], pool: readonly Proof[]): Span[] =>
  spans.filter((span) => !pool.some((proof) => provesSpan(span, proof)))

/** Where a sentence of the evidence has a time of its own, what it tells did not last as long as the job around it. */
export function stretchedSpans(spans: readonly Span[], told: readonly Proof[]): Span[] {
  return spans.filter(
    (span) =>
      !span.single &&
      told.some(
        ({ heading, spans: own, figures }) =>
          (own.length > 0 ||
            figures.some(({ unit, rate }) => (unit === 'month' || unit === 'week') && rate === null)) &&
          (!heading || own.every(({ single }) => single)) &&
          !own.some(({ start, end }) => fits(span.start, start) && fits(span.end, end)),
      ),
  )
}
