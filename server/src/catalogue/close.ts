import type { InStatement, InValue } from '@libsql/client'
import { indexStatements } from '../search/index-statements.ts'
import { inTurn } from './in-turn.ts'
import { readState } from './known.ts'
import { listed } from './rows.ts'
import type { TakeInParts } from './take-in.ts'
import { changedStatement, reckonStatement } from './write-jobs.ts'
import { untilNotOvertaken } from './overtaken.ts'

export type CloseParts = Pick<TakeInParts, 'catalogue' | 'now'>

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
const MOST_AT_ONCE = 5_000

async function closeOnce(
  { catalogue, now }: CloseParts,
  { where, args, why }: Over,
  then: InStatement[],
): Promise<number> {
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
    ...(await indexStatements(catalogue, [], over)),
    ...then,
  ])
  return numbers.length
}

/** A job is over with the last of its postings. As many as there are, some thousands at once. */
const close = ({ catalogue, now }: CloseParts, over: Over, then: InStatement[] = []): Promise<number> =>
  inTurn(catalogue, async () => {
    let closed = 0
    for (;;) {
      const some = await untilNotOvertaken(() => closeOnce({ catalogue, now }, over, then))
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

export const closeDatedJobs = async (parts: CloseParts): Promise<{ closed: number }> => ({
  closed: await closeDated(parts),
})
