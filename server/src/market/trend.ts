import type { Trend } from '@rolecall/shared/domain/market.ts'
import { compare } from '../experiments/two-proportions.ts'

/** Many things are compared at once, so one in a hundred by chance is enough. */
const LEVEL = 0.01

interface Named {
  key: string
  shown: string
  jobs: number
  before: number
}

/** How many jobs the two stretches have; the first is null where it was not gathered. */
interface Totals {
  jobs: number
  before: number | null
}

type Change = Pick<Trend, 'before' | 'growth' | 'shift' | 'direction'>
const UNKNOWN: Change = { before: null, growth: null, shift: null, direction: null }

/**
 * Numbers alone grow with every new source. So what rises or falls is told by the share of all jobs, and only where the
 * interval of its change leaves out none at all.
 */
function changeOf({ jobs, before }: Named, totals: Totals): Change {
  if (totals.before === null) return UNKNOWN
  const growth = before === 0 ? null : jobs / before - 1
  if (totals.before === 0 || totals.jobs === 0) return { before, growth, shift: null, direction: null }
  const { low, high } = compare({ hits: before, of: totals.before }, { hits: jobs, of: totals.jobs }, LEVEL)
  return { before, growth, shift: { low, high }, direction: low > 0 ? 'up' : high < 0 ? 'down' : 'steady' }
}

export const trendOf = (named: Named, totals: Totals): Trend => ({
  key: named.key,
  shown: named.shown,
  jobs: named.jobs,
  share: totals.jobs === 0 ? 0 : named.jobs / totals.jobs,
  ...changeOf(named, totals),
})

/** What surely rose most comes first: a jump from one job to three is no trend. */
export const byRise = (a: Trend, b: Trend): number =>
  (b.shift?.low ?? -1) - (a.shift?.low ?? -1) || b.jobs - a.jobs || (a.key < b.key ? -1 : 1)
