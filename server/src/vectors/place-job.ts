import type { InStatement } from '@libsql/client'
import { breathe } from '../breathe.ts'
import type { Db } from '../ports/db.ts'
import { textOf } from '../ports/row.ts'
import type { JobParts } from '../scheduled.ts'
import type { Member } from './bits.ts'
import { bytesOf } from './bytes.ts'
import type { Embedder, Text } from './embedder.ts'
import { Shelves } from './shelves.ts'

const AT_ONCE = 500
const MOST_TURNS = 10
/** A model of our own thinks on the thread that answers people: after so many it lets them in between. */
const IN_A_ROW = 50

const PLACED_BY = "SELECT value FROM meta WHERE key = 'placed-by'"
const PLACE_BY = "INSERT INTO meta (key, value) VALUES ('placed-by', ?1) ON CONFLICT (key) DO UPDATE SET value = ?1"
const PLACE_ALL = 'INSERT OR IGNORE INTO unplaced (number) SELECT number FROM job WHERE closed_at IS NULL'
/** The newest first, but among them the oldest: rows that come in order lie closer. */
const UNPLACED = `
  SELECT job.number, title, closed_at, posting ->> 'description' AS body
  FROM (SELECT number FROM unplaced ORDER BY number DESC LIMIT ${AT_ONCE})
  JOIN job USING (number) LEFT JOIN posting_body ON posting_body.number = job.lead ORDER BY job.number`
const PLACE = `
  INSERT INTO job_vector (number, model, vector) VALUES (?1, ?2, ?3)
  ON CONFLICT (number) DO UPDATE SET model = ?2, vector = ?3`
const DONE = 'DELETE FROM unplaced WHERE number IN (SELECT value FROM json_each(?1))'
const FORGET_OTHERS = 'DELETE FROM vector_shelf WHERE model <> ?1'

async function vectorsOf(embedder: Embedder, texts: readonly Text[]): Promise<Float32Array[]> {
  const vectors: Float32Array[] = []
  for (let from = 0; from < texts.length; from += IN_A_ROW) {
    vectors.push(...(await embedder.ofJobs(texts.slice(from, from + IN_A_ROW))))
    await breathe()
  }
  return vectors
}

/** A text of which no word is known points nowhere, so it is near to nothing and gets no place. */
const pointsSomewhere = ({ vector }: Member): boolean => vector.some(Boolean)

async function placeSome(catalogue: Db, embedder: Embedder, shelves: Shelves): Promise<number> {
  const { rows } = await catalogue.read(UNPLACED)
  const open = rows.filter((row) => row['closed_at'] === null)
  const texts = open.map(({ title, body }) => ({ title: textOf(title), body: typeof body === 'string' ? body : '' }))
  const vectors = await vectorsOf(embedder, texts)
  const members = open
    .map(({ number }, at) => ({ number: Number(number), vector: vectors[at] ?? new Float32Array() }))
    .filter(pointsSomewhere)
  const placed = members.map(({ number, vector }): InStatement => ({
    sql: PLACE,
    args: [number, embedder.model, bytesOf(vector)],
  }))
  const done = { sql: DONE, args: [JSON.stringify(rows.map(({ number }) => Number(number)))] }
  if (rows.length > 0) await catalogue.write([...placed, ...(await shelves.put(members)), done])
  return rows.length
}

/** Another model has other directions, so every open job waits for its vector again. */
async function beginAnew(catalogue: Db, { model }: Embedder): Promise<void> {
  const { rows } = await catalogue.read(PLACED_BY)
  if (rows[0]?.['value'] === model) return
  await catalogue.write([PLACE_ALL, { sql: PLACE_BY, args: [model] }])
}

/** Gives every open job its vector, once, and again where the model is another. */
export async function placeJobs({ catalogue, embedder: find }: JobParts): Promise<Record<string, number>> {
  const embedder = await find(catalogue)
  if (!embedder) return { placed: 0 }
  await beginAnew(catalogue, embedder)
  const shelves = await Shelves.of(catalogue, embedder.model)
  let placed = 0
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const some = await placeSome(catalogue, embedder, shelves)
    placed += some
    if (some < AT_ONCE) {
      await catalogue.write([{ sql: FORGET_OTHERS, args: [embedder.model] }])
      break
    }
  }
  return { placed }
}
