import type { InStatement, Row } from '@libsql/client'
import type { Deps } from '../../deps.ts'
import { textOf } from '../../ports/row.ts'
import type { UserId } from '../../session.ts'
import type { Dismissed } from './own.ts'

/** A search leaves jobs out by their numbers, so a person's opinions carry them. Those of jobs that were merged move. */
export const numbersOf = (dismissed: readonly Dismissed[]): number[] =>
  dismissed.flatMap(({ number }) => (number ? [number] : []))

const STAND = `
  SELECT number, id, closed_why IS 'merged' AS moved FROM job WHERE number IN (SELECT value FROM json_each(?1))`

/** To be read along with what was found, so that it costs no trip. */
export const standOf = (dismissed: readonly Dismissed[]): InStatement => ({
  sql: STAND,
  args: [JSON.stringify(numbersOf(dismissed))],
})

/** Whether a number is missing or names another job by now: the job was merged, or the catalogue made anew. */
export function isOutOfStep(dismissed: readonly Dismissed[], stand: readonly Row[]): boolean {
  if (dismissed.some(({ number }) => number === null)) return true
  const ids = new Map(dismissed.map(({ id, number }) => [number, id]))
  return stand.some((row) => row['moved'] === 1 || ids.get(Number(row['number'])) !== row['id'])
}

/** Where each of these jobs is now; of a job that was merged into another one, that one. */
export const WHERE_NOW = `
  WITH RECURSIVE moved(id, number) AS (
    SELECT job.id, job.number FROM json_each(?1) asked JOIN job ON job.id = asked.value
    UNION
    SELECT moved.id, merge.kept_job FROM moved JOIN merge ON merge.gone_job = moved.number AND merge.undone_at IS NULL
  )
  SELECT moved.id AS was, job.id, job.number FROM moved JOIN job USING (number)
  WHERE job.closed_why IS NOT 'merged'`

const MOVE = `
  UPDATE OR REPLACE job_opinion SET job = moved.value ->> 1, number = moved.value ->> 2 FROM json_each(?2) moved
  WHERE user_id = ?1 AND job = moved.value ->> 0`

/** Brings the opinions back in step with the catalogue. */
export async function findDismissed({ users, catalogue }: Deps, me: UserId, dismissed: readonly Dismissed[]) {
  const ids = dismissed.map(({ id }) => id)
  const { rows } = await catalogue.read({ sql: WHERE_NOW, args: [JSON.stringify(ids)] })
  const now = new Map(rows.map((row) => [textOf(row['was']), row]))
  const moved = ids.map((id) => [id, now.get(id)?.['id'] ?? id, Number(now.get(id)?.['number'] ?? 0)])
  await users.write([{ sql: MOVE, args: [me, JSON.stringify(moved)] }])
}
