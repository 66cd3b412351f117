/** A stretch of work in months since year 0, `to` not included. */
export interface Stretch {
  from: number
  to: number
}

const monthOf = (date: string, ifNoMonth: number): number | null => {
  const [, year, month] = /^(\d{4})(?:-(\d\d))?/.exec(date) ?? []
  return year === undefined ? null : Number(year) * 12 + (month === undefined ? ifNoMonth : Number(month) - 1)
}

/** Both ends count in full, as people count; what has no end goes on until today, what has no start cannot be counted. */
export function stretchOf(start: string | undefined, end: string | undefined, today: string): Stretch | null {
  const now = (monthOf(today, 0) ?? 0) + 1
  const from = monthOf(start ?? '', 0)
  if (from === null) return null
  const to = Math.min(now, (monthOf(end ?? '', 11) ?? now - 1) + 1)
  return to > from ? { from, to } : null
}

/** How many months the stretches cover together; what overlaps counts once. */
export function monthsIn(stretches: readonly Stretch[]): number {
  let [covered, reached] = [0, Number.NEGATIVE_INFINITY]
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    covered += Math.max(0, to - Math.max(from, reached))
    reached = Math.max(reached, to)
  }
  return covered
}

/** "4 years", "1 year and a half" is "1.5 years": half years are as fine as anybody asks. */
export function yearsWords(months: number): string {
  const years = Math.floor(months / 6) / 2
  if (years < 0.5) return months <= 0 ? 'no years' : 'less than half a year'
  return years === 1 ? '1 year' : `${years} years`
}
