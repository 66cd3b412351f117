import { migrateDb } from '@rolecall/server/migrate.ts'
import { openFileDb } from '@rolecall/server/ports/db-file.ts'
import type { Db } from '@rolecall/server/ports/db.ts'
import { nearestJobs } from '@rolecall/server/vectors/near.ts'
import { bytesOf, placeIndex } from '@rolecall/server/vectors/place-job.ts'
import { nearness, unit, VECTOR_LENGTH } from '@rolecall/server/vectors/vector.ts'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Row } from './harness.ts'
import { chance } from '../support/chance.ts'
import { retrieval } from './retrieval.ts'

const SEEDS = [1, 7, 23]
const ASKED = 50
const TOP = 10
const MODEL = 'made up'

const flag = (flags: string[], name: string): string | undefined =>
  flags.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3)

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

/** A file of postings, a line of JSON each, or such a file packed. */
function retrievalRows(file: string): Row[] {
  const bytes = readFileSync(file)
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().trim().split('\n')
  const postings = lines
    .map((line) => JSON.parse(line) as { title?: string; description?: string })
    .flatMap(({ title, description }) => (title && description ? [{ title, body: description }] : []))
  const runs = SEEDS.map((seed) => retrieval(postings, seed))
  const [words, vectors, fused] = (['words', 'vectors', 'fused'] as const).map((by) => mean(runs.map((run) => run[by])))
  if (!words || !vectors || !fused) return []
  return [
    {
      what: `a title finds its own text among 400 (mean reciprocal rank, ${SEEDS.length} draws)`,
      measured: `fused ${fused.toFixed(3)}, vectors alone ${vectors.toFixed(3)}`,
      against: `full text ${words.toFixed(3)}`,
      ratio: (fused / words).toFixed(2),
      bar: '> 1',
      ok: runs.every((run) => run.fused > run.words),
    },
  ]
}

/** Around a few hundred middles, as jobs lie around their fields. */
function madeUp(many: number, random: () => number): Float32Array[] {
  const spread = (): Float32Array =>
    Float32Array.from({ length: VECTOR_LENGTH }, () => random() + random() + random() - 1.5)
  const middles = Array.from({ length: 300 }, spread)
  return Array.from({ length: many }, () => {
    const middle = middles[Math.floor(random() * middles.length)]
    return unit(spread().map((share, at) => share + Number(middle?.[at])))
  })
}

async function fill(db: Db, vectors: readonly Float32Array[]): Promise<void> {
  for (let from = 0; from < vectors.length; from += 500) {
    const some = vectors.slice(from, from + 500)
    await db.write(
      some.map((vector, at) => ({
        sql: 'INSERT INTO job_vector (number, model, vector) VALUES (?, ?, ?)',
        args: [from + at, MODEL, bytesOf(vector)],
      })),
    )
  }
}

function exact(vectors: readonly Float32Array[], asked: Float32Array): Set<number> {
  const near = vectors.map((vector, number) => ({ number, score: nearness(vector, asked) }))
  return new Set(
    near
      .toSorted((a, b) => b.score - a.score)
      .slice(0, TOP)
      .map(({ number }) => number),
  )
}

async function indexRows(many: number, folder: string): Promise<Row[]> {
  const random = chance(5)
  const file = join(folder, 'catalogue.db')
  const db = await openFileDb(file, { synchronous: 'NORMAL' })
  await migrateDb(db, 'catalogue')
  await db.client.execute('PRAGMA foreign_keys = OFF')
  const vectors = madeUp(many, random)
  await placeIndex(db)
  await fill(db, vectors)
  const times: number[] = []
  let found = 0
  for (const asked of madeUp(ASKED, random)) {
    const began = performance.now()
    const near = await nearestJobs(db, MODEL, asked, TOP)
    times.push(performance.now() - began)
    const right = exact(vectors, asked)
    found += near.filter((number) => right.has(number)).length
  }
  await db.client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  await db.close()
  const bytes = (await stat(file)).size / many
  const recall = found / (ASKED * TOP)
  const slowest = times.toSorted((a, b) => a - b)[Math.floor(ASKED * 0.95)] ?? 0
  const what = `the ${TOP} nearest of ${many} vectors`
  return [
    {
      what,
      measured: `recall ${recall.toFixed(3)}`,
      against: 'a scan of all',
      ratio: '',
      bar: '≥ 0.98',
      ok: recall >= 0.98,
    },
    { what, measured: `p95 ${slowest.toFixed(1)} ms`, against: '', ratio: '', bar: '≤ 10 ms', ok: slowest <= 10 },
    {
      what: 'room a vector takes',
      measured: `${Math.round(bytes)} bytes`,
      against: '',
      ratio: '',
      bar: '≤ 6,144',
      ok: bytes <= 6144,
    },
  ]
}

/** `--postings=<file>`: real postings to find titles in; `--many=<number>`: how many vectors to search. */
export async function bench(flags: string[]): Promise<Row[]> {
  const postings = flag(flags, 'postings')
  const folder = await mkdtemp(join(tmpdir(), 'rolecall-vectors-'))
  try {
    const rows = await indexRows(Number(flag(flags, 'many') ?? 100_000), folder)
    return postings ? [...retrievalRows(postings), ...rows] : rows
  } finally {
    await rm(folder, { recursive: true })
  }
}
