import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeAbsent } from '@rolecall/server/catalogue/close.ts'
import { seenAgain } from '@rolecall/server/catalogue/seen-again.ts'
import { takeIn } from '@rolecall/server/catalogue/take-in.ts'
import { readingTools } from '@rolecall/server/catalogue/testing.ts'
import { realClock } from '@rolecall/server/ingest/clock.ts'
import type { RunParts } from '@rolecall/server/ingest/ports.ts'
import { RUN_LIMITS } from '@rolecall/server/ingest/run-limits.ts'
import { runSource } from '@rolecall/server/ingest/run.ts'
import { askFor } from '@rolecall/server/ingest/source.ts'
import { sources } from '@rolecall/server/ingest/sources.gen.ts'
import { migrateDb } from '@rolecall/server/migrate.ts'
import { openFileDb } from '@rolecall/server/ports/db-file.ts'
import type { Db } from '@rolecall/server/ports/db.ts'
import { stir } from '@rolecall/shared/domain/dedupe/shingles.ts'
import type { Spoken, Vacancy } from '../support/sources/protocols.ts'
import { SourcesServer } from '../support/sources/sources-server.ts'
import { flag, limitRow } from './harness.ts'
import type { Row } from './harness.ts'

const NINE: readonly (readonly [id: Spoken, board: string | null])[] = [
  ['arbeitnow', null],
  ['himalayas', null],
  ['remotive', null],
  ['remoteok', null],
  ['the-muse', null],
  ['jobicy', null],
  ['greenhouse', 'sample'],
  ['lever', 'sample'],
  ['personio', 'sample.jobs.personio.de'],
]
const A_PAGE = 500
const DAY = 24 * 60 * 60 * 1000
const WORDS_IN_TEXT = 150
const WORDS =
  `plan build test ship measure teams records ledgers orchards bridges looms lanterns audits patients lessons routes python
 sensors invoices harbours engines contracts kitchens libraries budgets dashboards services warehouses schedules sql`.split(
    /\s+/,
  )
const TRADES = ['Planner', 'Engineer', 'Nurse', 'Accountant', 'Developer', 'Designer', 'Driver', 'Teacher']
const PLACES = ['Berlin, Germany', 'Lyon, France', 'Leeds, United Kingdom', 'Porto, Portugal', 'Austin, TX']

const word = (seed: number): string => WORDS[stir(seed) % WORDS.length] ?? ''

function vacancy(id: number): Vacancy {
  const words = Array.from({ length: WORDS_IN_TEXT }, (_, at) => word(id * 1_000 + at))
  return {
    id,
    title: `${word(id)} ${TRADES[id % TRADES.length]} ${id % 997}`,
    company: `Works ${stir(id) % 3_000}`,
    place: PLACES[id % PLACES.length] ?? '',
    text: `<p>${words.join(' ')}</p>`,
    posted: '2026-03-01',
  }
}

const FLOOR = [
  'CREATE TABLE floor (number INTEGER PRIMARY KEY, title TEXT, company TEXT, place TEXT, body TEXT)',
  'CREATE VIRTUAL TABLE floor_words USING fts5(title, company, body)',
]

/** The same postings written down as simply as can be: a row each, and a full-text index. */
async function floorOf(db: Db, all: readonly Vacancy[]): Promise<number> {
  await db.write(FLOOR)
  const began = performance.now()
  for (let at = 0; at < all.length; at += RUN_LIMITS.batch) {
    const rows = all.slice(at, at + RUN_LIMITS.batch).flatMap((one, each) => [
      {
        sql: 'INSERT INTO floor VALUES (?, ?, ?, ?, ?)',
        args: [at + each, one.title, one.company, one.place, JSON.stringify(one)],
      },
      {
        sql: 'INSERT INTO floor_words (rowid, title, company, body) VALUES (?, ?, ?, ?)',
        args: [at + each, one.title, one.company, one.text],
      },
    ])
    await db.write(rows)
  }
  return performance.now() - began
}

interface Pass {
  ms: number
  seen: number
  fresh: number
}

async function pass(parts: RunParts, ids: typeof NINE): Promise<Pass> {
  const began = performance.now()
  const runs = ids.map(async ([id, board]) => {
    const source = sources.find((one) => one.id === id)
    if (!source) throw new Error(`There is no source ${id}.`)
    // What the owners of a source allow would be waited for, and is not what is measured.
    const unlimited = { ...source, limits: { pages: source.limits.pages } }
    const order = { source: unlimited, kind: 'deep', only: board, asks: async () => [askFor({ board })] } as const
    const outcome = await runSource(parts, order, new AbortController().signal)
    if (outcome.how === 'quiet') return { seen: 0, fresh: 0 }
    if (outcome.how !== 'ended') throw new Error(`${id} was ${outcome.how}.`)
    return outcome.run.counts
  })
  const counts = await Promise.all(runs)
  const sum = (name: 'seen' | 'fresh') => counts.reduce((total, each) => total + each[name], 0)
  return { ms: performance.now() - began, seen: sum('seen'), fresh: sum('fresh') }
}

/** `--each=<n>`: how many postings a source has. */
export async function bench(flags: string[]): Promise<Row[]> {
  const each = Number(flag(flags, 'each') ?? 5_000)
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-bench-ingest-'))
  const server = await SourcesServer.start(A_PAGE)
  const [catalogue, bare] = await Promise.all(
    ['catalogue', 'bare'].map((name) => openFileDb(join(folder, `${name}.db`), { synchronous: 'NORMAL' })),
  )
  if (!catalogue || !bare) return []
  await migrateDb(catalogue, 'catalogue')
  for (const [at, [id]] of NINE.entries())
    server.vacancies.set(
      id,
      Array.from({ length: each }, (_, one) => vacancy(at * 1_000_000 + one)),
    )
  let days = 0
  const now = () => Date.now() + days * DAY
  const tools = await readingTools()
  const parts: RunParts = {
    catalogue,
    clock: realClock(now),
    limits: { ...RUN_LIMITS, sliceMs: 60 * 60_000, holdMs: 60 * 60_000 },
    reach: { fetchOutside: fetch, sourcesUrl: server.url },
    shelf: {
      takeIn: (run, sightings) => takeIn({ catalogue, now, ...tools }, run, sightings),
      seenAgain: (run, said) => seenAgain({ catalogue, now }, run, said),
      closeAbsent: ({ board, ...of }) =>
        closeAbsent({ catalogue, now, ...tools }, board === null ? of : { ...of, board }),
    },
    keysOf: () => ({}),
    log: () => {},
  }
  try {
    const all = NINE.flatMap(([id]) => server.vacancies.get(id) ?? [])
    const floor = await floorOf(bare, all)
    const first = await pass(parts, NINE)
    days++
    const again = await pass(parts, NINE)
    days++
    const resting = "UPDATE source_state SET failures = 5, rests_until = ?1 WHERE source = 'remotive'"
    await catalogue.write([{ sql: resting, args: [now() + DAY] }])
    const without = await pass(parts, [['remotive', null]])
    const ratio = floor / first.ms
    return [
      limitRow(`${first.fresh} of ${first.seen} postings of nine sources taken in`, first.ms / 1_000, 30, 's'),
      {
        what: 'the same beside a row each and FTS5',
        measured: `${(first.ms / 1_000).toFixed(1)} s`,
        against: `${(floor / 1_000).toFixed(1)} s`,
        ratio: `${ratio.toFixed(2)} ×`,
        bar: '≥ 0.5 × its speed',
        ok: ratio >= 0.5,
      },
      limitRow(`${again.seen} postings seen again, ${again.fresh} of them new`, again.ms / 1_000, 5, 's'),
      limitRow('what a source that rests adds', without.ms / 1_000, 0.1, 's'),
    ]
  } finally {
    await Promise.all([server.close(), catalogue.close(), bare.close()])
    rmSync(folder, { recursive: true })
  }
}
