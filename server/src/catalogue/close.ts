import type { InStatement, InValue } from '@libsql/client'
import { indexStatements } from '../search/index-statements.ts'
import type { Host } from '../deps.ts'
import { listIn } from '../ports/row.ts'
import { inTurn } from './in-turn.ts'
import { readState } from './known.ts'
import { listed } from './rows.ts'
import { readDocs } from './search-docs.ts'
import type { TakeInParts } from './take-in.ts'
import { changedStatement, reckonStatement } from './write-jobs.ts'
import { untilNotOvertaken } from './overtaken.ts'

export type CloseParts = Pick<TakeInParts, 'catalogue' | 'now' | 'lexicon'>

/** Which postings are over, and why. */
interface Over {
  where: string
  args: readonly InValue[]
  why: 'absent' | 'date' | 'page'
}

const CLOSE = `
  UPDATE posting SET closed_at = ?2, closed_why = ?3 WHERE number IN (SELECT value FROM json_each(?1))`
/** Of these jobs, those that have no other posting that is open. */
const ALONE = `
  SELECT DISTINCT job FROM posting WHERE job IN (SELECT value FROM json_each(?1)) AND job NOT IN (
    SELECT job FROM posting WHERE job IN (SELECT value FROM json_each(?1)) AND closed_at IS NULL
      AND number NOT IN (SELECT value FROM json_each(?2)))`
/** Where jobs are open once these of their postings are not. */
const SOURCES_LEFT = `
  SELECT job, json_group_array(DISTINCT source) AS sources FROM posting
  WHERE job IN (SELECT value FROM json_each(?1)) AND closed_at IS NULL
    AND number NOT IN (SELECT value FROM json_each(?2)) GROUP BY job`
const MOST_AT_ONCE = 5_000

/** Jobs that stay open and are not found at some of their sources any more. */
async function docsOfOthers({ catalogue, lexicon }: CloseParts, jobs: readonly number[], closed: readonly number[]) {
  const { rows } = await catalogue.read({ sql: SOURCES_LEFT, args: [listed(jobs), listed(closed)] })
  if (rows.length === 0) return []
  const left = new Map(rows.map((row) => [Number(row['job']), listIn(row, 'sources').toSorted()]))
  return (await readDocs(catalogue, lexicon, left.keys())).flatMap((doc) => {
    const sources = left.get(doc.job) ?? []
    return sources.length === doc.sources.length ? [] : [{ ...doc, sources }]
  })
}

async function closeOnce(parts: CloseParts, { where, args, why }: Over, then: InStatement[]): Promise<number> {
  const { catalogue, now } = parts
  const { version } = await readState(catalogue)
  const at = now()
  const sql = `SELECT number, job FROM posting WHERE closed_at IS NULL AND ${where} LIMIT ${MOST_AT_ONCE}`
  const { rows } = await catalogue.read({ sql, args: [...args] })
  const numbers = rows.map(({ number }) => Number(number))
  if (numbers.length === 0) {
    if (then.length > 0) await catalogue.write(then)
    return 0
  }
  const jobs = [...new Set(rows.map(({ job }) => Number(job)))]
  const alone = await catalogue.read({ sql: ALONE, args: [listed(jobs), listed(numbers)] })
  const over = alone.rows.map(({ job }) => Number(job))
  await catalogue.write([
    changedStatement(version),
    { sql: CLOSE, args: [listed(numbers), at, why] },
    ...reckonStatement(jobs, at),
    ...(await indexStatements(catalogue, await docsOfOthers(parts, jobs, numbers), over)),
    ...then,
  ])
  return numbers.length
}

/** A job is over with the last of its postings. As many as there are, some thousands at once. */
const close = (parts: CloseParts, over: Over, then: InStatement[] = []): Promise<number> =>
  inTurn(parts.catalogue, async () => {
    let closed = 0
    for (;;) {
      const some = await untilNotOvertaken(() => closeOnce(parts, over, then))
      closed += some
      if (some < MOST_AT_ONCE) return closed
    }
  })

const MISSED = `
  UPDATE posting SET missed = ?3 WHERE source = ?1 AND (?2 IS NULL OR board = ?2) AND closed_at IS NULL AND seen_in < ?3 AND missed = 0`

/**
 * After a run that saw a source, or one of its boards, as a whole: what it did not see is over where an earlier whole run
 * since the last sighting missed it too. Saying the same of one run twice changes nothing.
 */
export function closeAbsent(
  parts: CloseParts,
  { source, board = null, run }: { source: string; board?: string | null; run: number },
): Promise<number> {
  const where = 'source = ? AND (? IS NULL OR board = ?) AND seen_in < ? AND missed > 0 AND missed < ?'
  const args = [source, board, board, run, run]
  return close(parts, { where, args, why: 'absent' }, [{ sql: MISSED, args: [source, board, run] }])
}

/** Until the day that it says itself, and no longer. */
export const closeDated = (parts: CloseParts): Promise<number> =>
  close(parts, { where: 'ends_at IS NOT NULL AND ends_at <= ?', args: [parts.now()], why: 'date' })

/** Of these their own pages said that they are over. */
export const closePages = (parts: CloseParts, numbers: readonly number[]): Promise<number> =>
  close(parts, { where: 'number IN (SELECT value FROM json_each(?))', args: [listed(numbers)], why: 'page' })

export const closeDatedJobs = async ({
  atHand,
  ...parts
}: Pick<Host, 'catalogue' | 'now' | 'atHand'>): Promise<{ closed: number }> => ({
  closed: await closeDated({ ...parts, lexicon: await atHand.lexicon() }),
})
