import type { Db } from '../ports/db.ts'
import { nearestMembers } from './bits.ts'
import { bytesIn, bytesOf } from './bytes.ts'

/** So many shelves are looked through, however many there are: what is nearest stands on the nearest ones. */
const SHELVES = 128
/** The bits choose roughly, so more are chosen than asked for and then told apart by the whole of them. */
const WIDER = 8
const LEAST_CHOSEN = 600

const BY_SHELF = `
  SELECT packed FROM (
    SELECT shelf FROM vector_shelf WHERE model = ?2 ORDER BY vector_distance_cos(middle, ?1) LIMIT ${SHELVES}
  ) near JOIN vector_members USING (shelf)`
const EXACT = `
  SELECT placed.number FROM json_each(?3) chosen JOIN job_vector placed ON placed.number = chosen.value
  WHERE placed.model = ?2 ORDER BY vector_distance_cos(placed.vector, ?1) LIMIT ?4`

/** The numbers of the jobs that lie nearest, the nearest first. */
export async function nearestJobs(catalogue: Db, model: string, vector: Float32Array, most: number): Promise<number[]> {
  if (!vector.some(Boolean)) return []
  const asked = bytesOf(vector)
  const shelves = await catalogue.read({ sql: BY_SHELF, args: [asked, model] })
  const packed = shelves.rows.map((row) => bytesIn(row['packed']))
  const chosen = nearestMembers(packed, vector, Math.max(LEAST_CHOSEN, most * WIDER))
  if (chosen.length === 0) return []
  const { rows } = await catalogue.read({ sql: EXACT, args: [asked, model, JSON.stringify(chosen), most] })
  return rows.map(({ number }) => Number(number))
}
