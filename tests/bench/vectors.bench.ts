import { migrateDb } from '@rolecall/server/migrate.ts'
import { openFileDb } from '@rolecall/server/ports/db-file.ts'
import type { Db } from '@rolecall/server/ports/db.ts'
import type { Member } from '@rolecall/server/vectors/bits.ts'
import { bytesOf } from '@rolecall/server/vectors/bytes.ts'
import { embedderOfWords } from '@rolecall/server/vectors/embedder-learnt.ts'
import type { Text } from '@rolecall/server/vectors/embedder.ts'
import { learnWords } from '@rolecall/server/vectors/learn.ts'
import { nearestJobs } from '@rolecall/server/vectors/near.ts'
import { packWords, unpackWords } from '@rolecall/server/vectors/packed.ts'
import { Shelves } from '@rolecall/server/vectors/shelves.ts'
import { nearness } from '@rolecall/server/vectors/vector.ts'
import { wordsOf } from '@rolecall/server/vectors/words.ts'
import { loadLexicon } from '@rolecall/shared/domain/skills/load.ts'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chance } from '../support/chance.ts'
import { flag, limitRow, median, milliseconds, shareOf, timed } from './harness.ts'
import type { Row } from './harness.ts'
import { readSources, Recombiner } from './recombine.ts'
import { retrieval } from './retrieval.ts'

const SEEDS = [1, 7, 23]
const LEARNT_FROM = 6_000
const ASKED = 100
/** Postings that are never among the jobs: what a person would write of themselves is taken from them. */
const OTHERS = 5_000_000
const RESUME_LETTERS = 1_500
const TOP = 10
const AT_ONCE = 500
const SCANNED_EVERY = 10
const ROUNDING = 1e-6
const MODEL = 'learnt'

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

/** A file of postings, a line of JSON each, or such a file packed. */
function retrievalRows(file: string): Row[] {
  const postings = readSources(file).map(({ title, description }) => ({ title, body: description ?? '' }))
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

interface Vectors {
  jobs: Member[]
  people: Float32Array[]
}

/** Learnt and placed as the server does it, from postings made of real ones. */
async function learntVectors(many: number, postings: string | undefined): Promise<Vectors> {
  const recombiner = new Recombiner(readSources(postings), await loadLexicon())
  const textOf = (number: number): Text => {
    const { title, description } = recombiner.make(number).posting
    return { title, body: description ?? '' }
  }
  const learnt = Array.from({ length: LEARNT_FROM }, (_, at) => textOf(at + 1))
  const samples = learnt.map(({ title, body }) => ({ title: wordsOf(title), body: wordsOf(body) }))
  const embedder = embedderOfWords(MODEL, unpackWords(packWords(learnWords(samples, chance(5)))))
  const jobs: Member[] = []
  for (let number = 1; number <= many; number++) {
    const [vector] = await embedder.ofJobs([textOf(number)])
    if (vector?.some(Boolean)) jobs.push({ number, vector })
  }
  const asked = Array.from({ length: ASKED }, (_, at) => textOf(OTHERS + at * 13))
  const people = asked.map(({ title, body }) => embedder.ofPerson({ title, body: body.slice(0, RESUME_LETTERS) }))
  return { jobs, people: await Promise.all(people) }
}

async function fill(db: Db, shelves: Shelves, members: readonly Member[]): Promise<void> {
  const sql = 'INSERT INTO job_vector (number, model, vector) VALUES (?, ?, ?)'
  for (let from = 0; from < members.length; from += AT_ONCE) {
    const some = members.slice(from, from + AT_ONCE)
    const placed = some.map(({ number, vector }) => ({ sql, args: [number, MODEL, bytesOf(vector)] }))
    await db.write([...placed, ...(await shelves.put(some))])
  }
}

/** How many of the nearest were found; of two that lie at the same point either will do. */
function foundOf(jobs: readonly Member[], asked: Float32Array, found: readonly number[]): number {
  const scores = new Map(jobs.map(({ number, vector }) => [number, nearness(vector, asked)]))
  const least = [...scores.values()].toSorted((a, b) => b - a)[TOP - 1] ?? 0
  return found.filter((number) => (scores.get(number) ?? -1) >= least - ROUNDING).length
}

const BY_SCAN = 'SELECT number FROM job_vector WHERE model = ?2 ORDER BY vector_distance_cos(vector, ?1) LIMIT ?3'

async function nearRows(db: Db, jobs: readonly Member[], people: readonly Float32Array[]): Promise<Row[]> {
  const [times, floors]: [number[], number[]] = [[], []]
  let found = 0
  for (const [at, asked] of people.entries()) {
    const near = await timed(times, () => nearestJobs(db, MODEL, asked, TOP))
    if (at % SCANNED_EVERY === 0)
      await timed(floors, () => db.read({ sql: BY_SCAN, args: [bytesOf(asked), MODEL, TOP] }))
    found += foundOf(jobs, asked, near)
  }
  const recall = found / (people.length * TOP)
  const what = `the ${TOP} nearest of ${jobs.length} vectors`
  return [
    {
      what,
      measured: `recall ${recall.toFixed(3)}`,
      against: 'a scan of all',
      ratio: '',
      bar: '≥ 0.98',
      ok: recall >= 0.98,
    },
    limitRow(`${what}, p95 of ${times.length}`, shareOf(times, 0.95), 10, 'ms', `scan ${milliseconds(median(floors))}`),
  ]
}

async function indexRows(many: number, postings: string | undefined, folder: string): Promise<Row[]> {
  const file = join(folder, 'catalogue.db')
  const db = await openFileDb(file, { synchronous: 'NORMAL' })
  await migrateDb(db, 'catalogue')
  await db.client.execute('PRAGMA foreign_keys = OFF')
  const { jobs, people } = await learntVectors(many, postings)
  const shelves = await Shelves.of(db, MODEL)
  const few = Math.ceil(many / 20)
  await fill(db, shelves, jobs.slice(0, few))
  const rows = await nearRows(db, jobs.slice(0, few), people)
  await fill(db, shelves, jobs.slice(few))
  rows.push(...(await nearRows(db, jobs, people)))
  await db.client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  await db.close()
  return [...rows, limitRow('room a vector takes', Math.round((await stat(file)).size / jobs.length), 6_144, 'bytes')]
}

/** `--postings=<file>`: real postings to find titles in; `--many=<number>`: how many vectors to search. */
export async function bench(flags: string[]): Promise<Row[]> {
  const postings = flag(flags, 'postings')
  const folder = await mkdtemp(join(tmpdir(), 'rolecall-vectors-'))
  try {
    const rows = await indexRows(Number(flag(flags, 'many') ?? 100_000), postings, folder)
    return postings ? [...retrievalRows(postings), ...rows] : rows
  } finally {
    await rm(folder, { recursive: true })
  }
}
