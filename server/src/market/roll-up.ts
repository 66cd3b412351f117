import type { Row } from '@libsql/client'
import type { Db } from '../ports/db.ts'
import { textOf } from '../ports/row.ts'
import { countJobs } from './day-counts.ts'
import type { CountedJob } from './day-counts.ts'
import { CAME, OWN, startOf } from './days.ts'

const ROLLED = "SELECT value FROM meta WHERE key = 'rolled-up'"
const KEEP_ROLLED = `
  INSERT INTO meta (key, value) VALUES ('rolled-up', ?1) ON CONFLICT (key) DO UPDATE SET value = excluded.value`
const STALE = `
  SELECT max(changed_at) AS changed, json_group_array(DISTINCT ${CAME} / ${startOf(1)}) AS days FROM job WHERE changed_at > ?1`
const OF_DAYS = `
  SELECT ${CAME} / ${startOf(1)} AS day, title, title_key, company, company_key, country, region, town, skills
  FROM job WHERE ${CAME} >= ?1 AND ${CAME} < ?2 AND ${OWN}`
const FORGET = 'DELETE FROM market_day WHERE day IN (SELECT value FROM json_each(?1))'
const KEEP =
  'INSERT INTO market_day (country, day, packed) SELECT value ->> 0, value ->> 1, value -> 2 FROM json_each(?1)'

const maybe = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const jobOf = (row: Row): CountedJob => ({
  title: textOf(row['title']),
  titleKey: textOf(row['title_key']),
  company: maybe(row['company']),
  companyKey: maybe(row['company_key']),
  country: maybe(row['country']),
  region: maybe(row['region']),
  town: maybe(row['town']),
  skills: JSON.parse(textOf(row['skills'])) as string[],
})

/** The counts of a day: of all countries under an empty name, then of each. */
function rowsOf(day: number, rows: readonly Row[]): unknown[] {
  const jobs = rows.map(jobOf)
  const byCountry = Map.groupBy(jobs, ({ country }) => country ?? '')
  byCountry.set('', jobs)
  return [...byCountry].map(([country, own]) => [country, day, countJobs(own)])
}

/** So much of a year is read at once: it has to fit into memory. */
const DAYS = 15

/** These days alone: of others in between the jobs may be gone, and their counts have to stay. */
async function countDays(catalogue: Db, days: readonly number[]): Promise<void> {
  const [first = 0, last = first] = [days[0], days.at(-1)]
  const { rows } = await catalogue.read({ sql: OF_DAYS, args: [startOf(first), startOf(last + 1)] })
  const byDay = Map.groupBy(rows, (row) => Number(row['day']))
  const counted = days.map((day) => ({ sql: KEEP, args: [JSON.stringify(rowsOf(day, byDay.get(day) ?? []))] }))
  await catalogue.write([{ sql: FORGET, args: [JSON.stringify(days)] }, ...counted])
}

/** Whoever writes a job has read the clock a moment before, so what changed in this time is counted once more. */
const SETTLED = 60_000

/**
 * Counts anew the days of which a job came, changed or went since the last time. It is to be done before jobs are
 * thrown away: the counts of their days stay.
 */
export async function rollUp({
  catalogue,
  now,
}: {
  catalogue: Db
  now: () => number
}): Promise<Record<string, number>> {
  const since = Number((await catalogue.read(ROLLED)).rows[0]?.[0] ?? -1)
  const stale = (await catalogue.read({ sql: STALE, args: [since] })).rows[0]
  const days = (JSON.parse(textOf(stale?.['days'] ?? '[]')) as number[]).toSorted((a, b) => a - b)
  for (const near of Map.groupBy(days, (day) => Math.floor(day / DAYS)).values()) await countDays(catalogue, near)
  const changed = Math.min(Number(stale?.['changed'] ?? since), now() - SETTLED)
  if (changed > since) await catalogue.write([{ sql: KEEP_ROLLED, args: [String(changed)] }])
  return { days: days.length }
}
