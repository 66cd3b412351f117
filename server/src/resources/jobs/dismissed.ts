import type { Deps } from '../../deps.ts'
import { textOf } from '../../ports/row.ts'
import type { LeftOut } from '../../search/search.ts'
import type { UserId } from '../../session.ts'
import type { Dismissed } from './own.ts'

/** A search leaves jobs out by their numbers, so a person's opinions carry them. Those of jobs that were merged move. */
export const numbersOf = (dismissed: readonly Dismissed[]): number[] =>
  dismissed.flatMap(({ number }) => (number ? [number] : []))

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

/**
 * Which jobs a search leaves out, read along with it. Where the numbers moved, since a job was merged or the catalogue
 * made anew, the opinions are brought back in step behind the answer.
 */
export const leftOutFor = ({ users, background }: Deps, me: UserId, dismissed: readonly Dismissed[]): LeftOut => ({
  asks: { sql: WHERE_NOW, args: [JSON.stringify(dismissed.map(({ id }) => id))] },
  numbers: (rows) => {
    const now = new Map(
      rows.map((row) => [textOf(row['was']), { id: textOf(row['id']), number: Number(row['number']) }]),
    )
    const moved = dismissed.flatMap(({ id, number }) => {
      const stands = now.get(id) ?? { id, number: 0 }
      return stands.id === id && stands.number === number ? [] : [[id, stands.id, stands.number]]
    })
    if (moved.length > 0) background(users.write([{ sql: MOVE, args: [me, JSON.stringify(moved)] }]))
    return [...now.values()].map(({ number }) => number)
  },
})
