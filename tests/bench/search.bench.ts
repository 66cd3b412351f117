import { openFileDb } from '@rolecall/server/ports/db-file.ts'
import type { Db } from '@rolecall/server/ports/db.ts'
import { searchMemory } from '@rolecall/server/search/memory.ts'
import { findJobs } from '@rolecall/server/search/search.ts'
import { suggest } from '@rolecall/server/search/suggest.ts'
import { loadLexicon } from '@rolecall/shared/domain/skills/load.ts'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { flag, limitRow, milliseconds, shareOf, timed } from './harness.ts'
import type { Row } from './harness.ts'
import { folderOf } from './many-jobs.ts'
import { readSources, Recombiner } from './recombine.ts'
import { bestByHand, findByHand } from './search-by-hand.ts'
import { buildIndex, buildPlain, searchDocOf } from './search-jobs.ts'
import { searchLog } from './search-log.ts'
import type { Logged } from './search-log.ts'

const ASKED = 1_008
const ASKED_BY_HAND = 48
const MADE_OF = 400
const FIRST = 20

interface Times {
  wall: number[]
  /** Milliseconds of the processor, which do not grow when others have work for it. */
  processor: number[]
}

async function timeAll<T>(asked: readonly T[], ask: (one: T) => Promise<unknown>): Promise<Times> {
  const times: Times = { wall: [], processor: [] }
  for (const one of asked) {
    const before = process.cpuUsage()
    await timed(times.wall, () => ask(one))
    const { user, system } = process.cpuUsage(before)
    times.processor.push((user + system) / 1_000)
  }
  return times
}

interface Size {
  many: number
  log: readonly Logged[]
  index: Db
}

const waited = (times: readonly number[], share: number) => `by the clock ${milliseconds(shareOf(times, share))}`

async function sizeRows({ many, log, index }: Size): Promise<{ rows: Row[]; p95: number }> {
  const parts = { catalogue: index, searchMemory: searchMemory() }
  await timeAll(log.slice(0, 24), ({ ask }) => findJobs(parts, ask))
  const { wall, processor } = await timeAll(log, ({ ask }) => findJobs(parts, ask))
  const typed = log.flatMap(({ text }) => [text.slice(0, 3), text.slice(0, 6), text.slice(0, 4) + text.slice(5, 9)])
  const suggestions = await timeAll(typed, (text) => suggest(index, text))
  const what = `a search with its facets among ${many} jobs`
  return {
    p95: shareOf(processor, 0.95),
    rows: [
      limitRow(`${what}, p95 of ${log.length}`, shareOf(processor, 0.95), 25, 'ms', waited(wall, 0.95)),
      limitRow(`${what}, the longest`, Math.max(...processor), 60, 'ms', waited(wall, 1)),
      limitRow(
        `suggestions among ${many} jobs, p95`,
        shareOf(suggestions.processor, 0.95),
        5,
        'ms',
        waited(suggestions.wall, 0.95),
      ),
    ],
  }
}

/** The questions whose words mean the same to both: FTS5 takes words apart in another way. */
const ranked = ({ kind }: Logged): boolean =>
  ['one word', 'two words', 'three words', 'one or the other'].includes(kind)

async function handRows({ log, index, many }: Size, plain: Db): Promise<Row[]> {
  const parts = { catalogue: index, searchMemory: searchMemory() }
  const some = log.slice(0, ASKED_BY_HAND)
  const own = await timeAll(some, ({ ask }) => findJobs(parts, ask))
  const hand = await timeAll(some, ({ ask }) => findByHand(plain, ask))
  const ratio = shareOf(own.processor, 0.95) / shareOf(hand.processor, 0.95)
  let [shared, all] = [0, 0]
  for (const { ask } of log.slice(0, ASKED_BY_HAND * 2).filter(ranked)) {
    const best = await bestByHand(plain, ask, FIRST)
    const found = await findJobs(parts, { ...ask, limit: FIRST, facets: [] })
    const numbers = new Set(found.jobs.map(({ job }) => job))
    shared += best.filter((job) => numbers.has(job)).length
    all += best.length
  }
  const overlap = shared / all
  return [
    {
      what: `the same among ${many} jobs by hand in SQL`,
      measured: `p95 ${milliseconds(shareOf(own.processor, 0.95))}`,
      against: `p95 ${milliseconds(shareOf(hand.processor, 0.95))}`,
      ratio: ratio.toFixed(3),
      bar: '≤ 1.3',
      ok: ratio <= 1.3,
    },
    {
      what: `the first ${FIRST} that bm25 of everything finds as well`,
      measured: overlap.toFixed(3),
      against: `${all} jobs`,
      ratio: '',
      bar: '≥ 0.9',
      ok: overlap >= 0.9,
    },
  ]
}

const USED = `
  SELECT sum(length(packed)) FROM (SELECT packed FROM search_page UNION ALL SELECT packed FROM search_column)`

/** `--postings=<file>`: what the jobs are made of; `--many=<number>`: of how many. A tenth and a hundredth beside it. */
export async function bench(flags: string[]): Promise<Row[]> {
  const postings = flag(flags, 'postings')
  const most = Number(flag(flags, 'many') ?? 20_000)
  const recombiner = new Recombiner(readSources(postings), await loadLexicon())
  const docs = Array.from({ length: MADE_OF }, (_, at) => searchDocOf(recombiner, at + 1))
  const log = searchLog(docs, ASKED)
  const letters = docs.reduce((sum, { title, text }) => sum + title.length + text.length, 0) / docs.length
  const rows: Row[] = []
  const p95: number[] = []
  for (const many of [most / 100, most / 10, most]) {
    const folder = `${folderOf(postings, many)}-search`
    await mkdir(folder, { recursive: true })
    await buildIndex(folder, recombiner, many)
    const index = await openFileDb(join(folder, 'index.db'), { synchronous: 'NORMAL' })
    const size = { many, log, index }
    const measured = await sizeRows(size)
    rows.push(...measured.rows)
    p95.push(measured.p95)
    const share = Number((await index.read(USED)).rows[0]?.[0]) / (letters * many)
    rows.push(limitRow(`room of the index among ${many} jobs, for each letter`, share, 2.5, 'bytes'))
    // By hand it grows at least as fast, and takes minutes for the questions of the greatest.
    if (many === most / 10) {
      await buildPlain(folder, recombiner, many)
      const plain = await openFileDb(join(folder, 'plain.db'), { synchronous: 'NORMAL' })
      rows.push(...(await handRows(size, plain)))
      await plain.close()
    }
    await index.close()
  }
  const growth = p95.slice(1).map((time, at) => Math.log10(time / (p95[at] ?? time)).toFixed(2))
  rows.push({
    what: 'growth of a search, as a power of the jobs',
    measured: growth.join(', '),
    against: '',
    ratio: '',
    bar: '',
    ok: true,
  })
  return rows
}
