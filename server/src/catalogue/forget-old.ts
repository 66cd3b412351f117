import { keysOf } from '@rolecall/shared/domain/dedupe/keys.ts'
import type { CloseParts } from './close.ts'
import { readHeld } from './known.ts'
import { listed } from './rows.ts'
import { forgetStatements } from './write-postings.ts'

const DAY = 24 * 60 * 60_000
/** Whoever applied has their own copy; nobody else looks for what has been over for half a year. */
const KEPT_DAYS = 180
const AT_ONCE = 500
const MOST_TURNS = 20

const OLD = `
  SELECT DISTINCT job.number FROM job JOIN posting ON posting.job = job.number JOIN posting_body USING (number)
  WHERE job.closed_at <= ?1 LIMIT ${AT_ONCE}`
const OF = 'SELECT number FROM posting WHERE job IN (SELECT value FROM json_each(?1))'
const FORGET = [
  `DELETE FROM posting_version WHERE posting IN (${OF})`,
  `DELETE FROM posting_body WHERE number IN (${OF})`,
  `DELETE FROM job_words WHERE rowid IN (SELECT value FROM json_each(?1))`,
  `DELETE FROM job_vector WHERE number IN (SELECT value FROM json_each(?1))`,
]

/** What was advertised, where and how long stays known of a job that has long been over; what it said does not. */
export async function forgetOldJobs({
  catalogue,
  now,
}: Pick<CloseParts, 'catalogue' | 'now'>): Promise<{ forgotten: number }> {
  let forgotten = 0
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const { rows } = await catalogue.read({ sql: OLD, args: [now() - KEPT_DAYS * DAY] })
    if (rows.length === 0) break
    const jobs = listed(rows.map(({ number }) => Number(number)))
    const postings = (await catalogue.read({ sql: OF, args: [jobs] })).rows.map(({ number }) => Number(number))
    const keys = [...(await readHeld(catalogue, postings)).values()].flatMap(({ facts }) => keysOf(facts))
    const rest = FORGET.map((sql) => ({ sql, args: [jobs] }))
    await catalogue.write([...forgetStatements(postings, keys), ...rest])
    forgotten += rows.length
  }
  return { forgotten }
}
