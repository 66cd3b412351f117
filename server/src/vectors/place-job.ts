import type { InStatement } from '@libsql/client'
import type { Db } from '../ports/db.ts'
import { textOf } from '../ports/row.ts'
import type { JobParts } from '../scheduled.ts'
import type { Embedder } from './embedder.ts'

const AT_ONCE = 100
const MOST_TURNS = 20

/** Below this number a scan of all vectors is faster than an index, and an index costs much room. */
export const LEAST_FOR_INDEX = 20_000

const UNPLACED = `
  SELECT job.number, job.title, posting ->> 'description' AS body FROM job
  LEFT JOIN job_vector placed ON placed.number = job.number
  WHERE job.closed_at IS NULL AND placed.model IS NOT ?1 ORDER BY job.number DESC LIMIT ${AT_ONCE}`
const PLACE = `
  INSERT INTO job_vector (number, model, vector) VALUES (?1, ?2, ?3)
  ON CONFLICT (number) DO UPDATE SET model = ?2, vector = ?3`
/** The neighbours are kept as one bit a number: a tenth of the room, and 999 of 1,000 nearest are still found. */
const INDEX = `
  CREATE INDEX IF NOT EXISTS job_vector_near
  ON job_vector (libsql_vector_idx(vector, 'metric=cosine', 'compress_neighbors=float1bit', 'max_neighbors=40'))`

/** The driver takes bytes for a vector; a copy, since many vectors may share one buffer. */
export const bytesOf = (vector: Float32Array): ArrayBuffer => Float32Array.from(vector).buffer

async function placeSome(catalogue: Db, embedder: Embedder): Promise<number> {
  const { rows } = await catalogue.read({ sql: UNPLACED, args: [embedder.model] })
  const texts = rows.map(({ title, body }) => ({ title: textOf(title), body: typeof body === 'string' ? body : '' }))
  const vectors = await embedder.ofJobs(texts)
  const statements = rows.flatMap(({ number = null }, at): InStatement[] => {
    const vector = vectors[at]
    return vector ? [{ sql: PLACE, args: [number, embedder.model, bytesOf(vector)] }] : []
  })
  if (statements.length > 0) await catalogue.write(statements)
  return rows.length
}

export const placeIndex = (catalogue: Db): Promise<unknown> => catalogue.write([INDEX])

async function indexMany(catalogue: Db): Promise<void> {
  const { rows } = await catalogue.read('SELECT count(*) AS many FROM job_vector')
  if (Number(rows[0]?.['many']) >= LEAST_FOR_INDEX) await placeIndex(catalogue)
}

/** Gives every open job its vector, once, and again where the model is another. */
export async function placeJobs({ catalogue, embedder: find }: JobParts): Promise<Record<string, number>> {
  const embedder = await find(catalogue)
  if (!embedder) return { placed: 0 }
  let placed = 0
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const some = await placeSome(catalogue, embedder)
    placed += some
    if (some < AT_ONCE) break
  }
  if (placed > 0) await indexMany(catalogue)
  return { placed }
}
