import type { Db } from '../ports/db.ts'
import { bytesOf } from './place-job.ts'

const HAS_INDEX = "SELECT 1 FROM sqlite_schema WHERE name = 'job_vector_near'"
/** The index knows its vectors by one bit a number, so more are asked for and then told apart by the whole of them. */
const WIDER = 6
const BY_INDEX = `
  SELECT placed.number FROM vector_top_k('job_vector_near', ?1, ?3 * ${WIDER}) near
  JOIN job_vector placed ON placed.rowid = near.id WHERE placed.model = ?2
  ORDER BY vector_distance_cos(placed.vector, ?1) LIMIT ?3`
const BY_SCAN = `
  SELECT number FROM job_vector WHERE model = ?2 ORDER BY vector_distance_cos(vector, ?1) LIMIT ?3`

/** The numbers of the jobs that lie nearest, the nearest first. */
export async function nearestJobs(catalogue: Db, model: string, vector: Float32Array, most: number): Promise<number[]> {
  const indexed = (await catalogue.read(HAS_INDEX)).rows.length > 0
  const args = [bytesOf(vector), model, most]
  const { rows } = await catalogue.read({ sql: indexed ? BY_INDEX : BY_SCAN, args })
  return rows.map(({ number }) => Number(number))
}
