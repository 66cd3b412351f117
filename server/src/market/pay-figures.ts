import { titleWords } from '@rolecall/shared/domain/dedupe/title-key.ts'
import type { PayFigures, PayRow } from '@rolecall/shared/domain/market.ts'
import type { Db } from '../ports/db.ts'
import { eachOnce, employersOf, IS_PAID, PAID_COLUMNS, paidJobOf, rounded, sortedPay } from './paid-jobs.ts'
import type { PaidJob } from './paid-jobs.ts'
import { percentile } from './percentiles.ts'

export interface PayAsk {
  title: string | null
  country: string | null
}

export const PAY_DAYS = 365
const DAY = 86_400_000

/** Fewer jobs than this say nothing of a market. */
const LEAST_SHOWN = 5
const LEAST_QUARTERS = 8
const LEAST_TENTHS = 20
const MOST_ROWS = 50

/** With a country named there is an index to go by. */
const inCountry = (country: string | null): string => (country === null ? '?2 IS NULL' : 'country = ?2')

/** Of all titles, those of which most is known. */
const top = (country: string | null): string => `
  SELECT ${PAID_COLUMNS} FROM job
  WHERE ${IS_PAID} AND ${inCountry(country)} AND (title_key, country) IN (
    SELECT title_key, country FROM job WHERE ${IS_PAID} AND ${inCountry(country)}
    GROUP BY title_key, country HAVING count(*) >= ${LEAST_SHOWN} ORDER BY count(*) DESC LIMIT ${2 * MOST_ROWS}
  )`
/** Those whose title has all of these words, whatever else it has. */
const titled = (country: string | null): string => `
  SELECT ${PAID_COLUMNS} FROM job
  WHERE ${IS_PAID} AND ${inCountry(country)}
    AND NOT EXISTS (SELECT 1 FROM json_each(?3) WHERE instr(' ' || title_key || ' ', ' ' || value || ' ') = 0)`

export async function readPaid(catalogue: Db, now: number, { title, country }: PayAsk): Promise<PaidJob[]> {
  const since = now - PAY_DAYS * DAY
  if (title === null) return (await catalogue.read({ sql: top(country), args: [since, country] })).rows.map(paidJobOf)
  const words = [...titleWords(title)]
  // Every title has all of no words.
  if (words.length === 0) return []
  const args = [since, country, JSON.stringify(words)]
  return (await catalogue.read({ sql: titled(country), args })).rows.map(paidJobOf)
}

/** The spelling that is met most. */
function shownTitle(jobs: readonly PaidJob[]): string {
  const spellings = [...Map.groupBy(jobs, ({ title }) => title)]
  return spellings.toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0]?.[0] ?? ''
}

function rowOf(title: string, jobs: readonly PaidJob[]): PayRow {
  const sorted = sortedPay(jobs)
  const at = (share: number, least: number): number | null =>
    sorted.length < least ? null : rounded(percentile(sorted, share))
  return {
    key: jobs[0]?.titleKey ?? '',
    title,
    country: jobs[0]?.country ?? null,
    n: sorted.length,
    companies: employersOf(jobs),
    p10: at(0.1, LEAST_TENTHS),
    p25: at(0.25, LEAST_QUARTERS),
    p50: rounded(percentile(sorted, 0.5)),
    p75: at(0.75, LEAST_QUARTERS),
    p90: at(0.9, LEAST_TENTHS),
  }
}

const notesOf = ({ title }: PayAsk, shown: number): string[] => [
  ...(title === null ? [] : ['Counted are jobs whose title has all of these words.']),
  'Of each advert it is the middle of what it names, as a year of full time in euros. Internships are left out.',
  'An employer that names the same pay for the same job several times is counted once.',
  ...(shown > 0 ? [] : [`No country has ${LEAST_SHOWN} such jobs that say what they pay.`]),
]

/** Percentiles by title and country: of all titles, or of one and by country alone. */
export function payFigures(asked: PayAsk, paid: readonly PaidJob[]): PayFigures {
  const jobs = eachOnce(paid)
  const groupOf = ({ titleKey, country }: PaidJob): string =>
    asked.title === null ? `${titleKey}/${country}` : country
  const items = [...Map.groupBy(jobs, groupOf).values()]
    .filter((group) => group.length >= LEAST_SHOWN)
    .map((group) => rowOf(asked.title ?? shownTitle(group), group))
    .toSorted((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_ROWS)
  return { currency: 'EUR', ...asked, days: PAY_DAYS, paid: jobs.length, items, notes: notesOf(asked, items.length) }
}
