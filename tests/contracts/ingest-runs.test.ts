import type { LogLine } from '@rolecall/server/deps.ts'
import type { RunParts } from '@rolecall/server/ingest/ports.ts'
import { RUN_LIMITS } from '@rolecall/server/ingest/run-limits.ts'
import { listRuns } from '@rolecall/server/ingest/run-store.ts'
import { runSource } from '@rolecall/server/ingest/run.ts'
import type { Outcome } from '@rolecall/server/ingest/run.ts'
import { askFor, EVERYTHING } from '@rolecall/server/ingest/source.ts'
import type { Ask, Source } from '@rolecall/server/ingest/source.ts'
import type { Db } from '@rolecall/server/ports/db.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { chance } from '../support/chance.ts'
import { FastClock } from '../support/sources/fast-clock.ts'
import { PagedServer, pagedSource } from '../support/sources/paged-source.ts'
import { Recorder } from '../support/sources/recorder.ts'
import { RunsCatalogue } from '../support/sources/runs-catalogue.ts'

const NOON = Date.parse('2026-03-10T12:00:00Z')
const KEY = 'a-key-that-nobody-may-see'

let kept: RunsCatalogue
let catalogue: Db
let server: PagedServer
let shelf: Recorder
let clock: FastClock
let lines: LogLine[]
beforeAll(async () => {
  kept = await RunsCatalogue.open()
  catalogue = kept.db
  server = await PagedServer.start()
})
afterAll(async () => {
  await server.close()
  await kept.close()
})
beforeEach(async () => {
  shelf = new Recorder()
  clock = new FastClock(NOON, chance(7))
  lines = []
  server.asked.length = 0
  await kept.forgetRuns()
})

const parts = (limits = {}): RunParts => ({
  catalogue,
  clock,
  limits: { ...RUN_LIMITS, ...limits },
  reach: { fetchOutside: fetch, sourcesUrl: server.url },
  shelf,
  keysOf: () => ({ REED_KEY: KEY }),
  log: (line) => void lines.push(line),
})
const board = (name: string): Ask => askFor({ board: name })
const country = (code: string): Ask => askFor({ country: code })
/** All that is written down of a source. */
const writtenDown = async () => (await catalogue.read('SELECT * FROM source_state JOIN run USING (source)')).rows

const visit = (source: Source, asks: Ask[] = [EVERYTHING], limits = {}, only: string | null = null): Promise<Outcome> =>
  runSource(parts(limits), { source, kind: 'deep', only, asks: async () => asks }, new AbortController().signal)

function runIn(outcome: Outcome) {
  if (!('run' in outcome)) throw new Error(`There was no run: ${outcome.how}`)
  return outcome.run
}

describe('a run', () => {
  test('follows every ask page by page, and writes down what came of it', async () => {
    server.gives(3, 2)
    const run = runIn(await visit(pagedSource(), [country('de'), country('fr')]))
    expect(server.asked).toEqual(['de 1', 'de 2', 'de 3', 'fr 1', 'fr 2', 'fr 3'])
    expect(run).toMatchObject({ state: 'done', error: null, cursor: null, endedAt: NOON })
    expect(run.counts).toMatchObject({ seen: 12, fresh: 6, failed: 0, requests: 6 })
    expect(await listRuns(catalogue, 'paged', 5)).toEqual([run])
  })

  test('asks by itself for each opening that a page only names, and leaves out what has gone since', async () => {
    server.reply = (path) => {
      if (path === 'opening/8') return { status: 404 }
      return path.startsWith('opening')
        ? { id: Number(path.slice(-1)) }
        : { ids: [1], next: null, open: ['7', '8', '9'] }
    }
    const run = runIn(await visit(pagedSource({ kind: 'board' }), [board('b')]))
    expect(shelf.of('paged').map(({ posting }) => posting.externalId)).toEqual(['1', '7', '9'])
    expect(run).toMatchObject({ state: 'done', error: null })
    expect(shelf.closed).toEqual([{ source: 'paged', board: 'b', run: run.number }])
  })

  test('gives what it saw to be stored in portions, however large a page is', async () => {
    server.gives(2, 130)
    await visit(pagedSource())
    expect(shelf.calls.every((count) => count <= RUN_LIMITS.batch)).toBe(true)
    expect(shelf.stored.size).toBe(260)
  })

  test('goes on with the other asks where one fails, and says so', async () => {
    server.reply = (path, page) => (path === 'fr' ? { status: 400 } : { ids: [page], next: null })
    const run = runIn(await visit(pagedSource({ lists: 'everything' }), ['de', 'fr', 'it'].map(country)))
    expect(run).toMatchObject({ state: 'partial', error: expect.stringContaining('status 400') })
    expect(server.asked).toEqual(['de 1', 'fr 1', 'it 1'])
    expect(shelf.closed).toEqual([])
  })

  test('makes no other request where not even the first went well', async () => {
    server.reply = () => ({ status: 401 })
    const run = runIn(await visit(pagedSource(), ['de', 'fr'].map(country)))
    expect([run.state, server.asked]).toEqual(['failed', ['de 1']])
  })
})

describe('what was not seen', () => {
  test('is gone where everything was read to its end', async () => {
    server.gives(2, 1)
    const { number } = runIn(await visit(pagedSource({ lists: 'everything' })))
    expect(shelf.closed).toEqual([{ source: 'paged', board: null, run: number }])
  })

  test.for([
    ['only the newest are given', () => visit(pagedSource())],
    ['a bound cut it short', () => visit(pagedSource({ lists: 'everything', limits: { pages: 1 } }))],
    ['enough was seen', () => visit(pagedSource({ lists: 'everything' }), [EVERYTHING], { jobs: 1 })],
  ] as const)('may be there where %s', async ([, run]) => {
    server.gives(2, 1)
    await run()
    expect(shelf.closed).toEqual([])
  })

  test('of a board is gone with the board', async () => {
    const added = 'INSERT INTO board (source, board, watchers, added_at) VALUES (?, ?, 1, ?)'
    await catalogue.write(['here', 'away'].map((name) => ({ sql: added, args: ['paged', name, NOON] })))
    server.reply = (path) => (path === 'away' ? { status: 404 } : { ids: [1], next: null })
    const run = runIn(await visit(pagedSource({ kind: 'board' }), ['away', 'here'].map(board)))
    const { rows } = await catalogue.read('SELECT board, gone_at FROM board ORDER BY board')
    expect(rows.map((row) => [row['board'], row['gone_at']])).toEqual([
      ['away', NOON],
      ['here', null],
    ])
    expect(shelf.closed.map((one) => one.board)).toEqual(['away', 'here'])
    expect(run.state).toBe('done')
  })
})

describe('a budget', () => {
  test('of a minute ends the turn, and the next one goes on where it stopped', async () => {
    server.gives(5, 1)
    const source = pagedSource({ limits: { aMinute: 2, pages: 100 } })
    const first = await visit(source)
    expect(first).toMatchObject({ how: 'paused', until: NOON + 60_000 })
    expect(server.asked).toEqual(['all 1', 'all 2'])
    expect((await visit(source)).how).toBe('paused')
    expect(server.asked).toHaveLength(2)
    for (let turn = 0; turn < 2; turn++) {
      clock.pass(60_000)
      await visit(source)
    }
    const [run, ...others] = await listRuns(catalogue, 'paged', 5)
    expect(server.asked).toEqual(['all 1', 'all 2', 'all 3', 'all 4', 'all 5'])
    expect([run?.state, run?.counts.requests, others]).toEqual(['done', 5, []])
  })

  test('of time lets others have their turn', async () => {
    server.reply = (_, page) => {
      clock.pass(12_000)
      return { ids: [page], next: page < 4 ? String(page + 1) : null }
    }
    expect((await visit(pagedSource())).how).toBe('paused')
    expect(server.asked).toEqual(['all 1', 'all 2', 'all 3'])
    expect(runIn(await visit(pagedSource())).state).toBe('done')
    expect(server.asked.slice(3)).toEqual(['all 3', 'all 4'])
  })

  test('of credits is counted by what the source says, and kept', async () => {
    server.reply = (_, page) => ({ ids: [page], next: String(page + 1), cost: 20 })
    const run = runIn(await visit(pagedSource({ limits: { pages: 100, credits: 50 } })))
    expect([run.counts.credits, server.asked.length, run.state]).toEqual([60, 3, 'done'])
    const { rows } = await catalogue.read('SELECT credits FROM source_state')
    expect(rows[0]?.['credits']).toBe(60)
  })
})

test('no more credits are taken than a month may take', async () => {
  server.reply = (_, page) => ({ ids: [page], next: String(page + 1), cost: 20 })
  const source = pagedSource({ limits: { pages: 100, creditsAMonth: 50, creditsAtOnce: 20 } })
  const next = Date.parse('2026-04-01T00:00:00Z')
  expect(await visit(source)).toMatchObject({ how: 'paused', until: next, run: { counts: { credits: 40 } } })
  clock.pass(next - NOON)
  expect((await visit(source)).how).toBe('paused')
  expect(server.asked).toEqual(['all 1', 'all 2', 'all 1', 'all 2'])
})

describe('a source that wants to be left alone', () => {
  test('is asked again after a short while, and not before', async () => {
    let times = 0
    server.reply = () => (++times === 1 ? { status: 429, headers: { 'retry-after': '7' } } : { ids: [1], next: null })
    expect(runIn(await visit(pagedSource())).state).toBe('done')
    expect(clock.slept).toEqual([7_000])
  })

  test('is left alone by everybody for as long as it said, and then goes on', async () => {
    server.reply = () => ({ status: 503, headers: { 'retry-after': new Date(NOON + 3_600_000).toUTCString() } })
    expect(await visit(pagedSource())).toMatchObject({ how: 'paused', until: NOON + 3_600_000 })
    expect(await visit(pagedSource())).toEqual({ how: 'quiet', until: NOON + 3_600_000 })
    clock.pass(3_600_000)
    server.gives(1, 1)
    expect(runIn(await visit(pagedSource()))).toMatchObject({ state: 'done', error: null })
    expect(server.asked).toHaveLength(2)
  })
})

test('a run of one board alone leaves the one of all boards where it is', async () => {
  server.gives(1, 1)
  const source = pagedSource({ kind: 'board', limits: { aMinute: 1, pages: 9 } })
  expect((await visit(source, ['a', 'b'].map(board))).how).toBe('paused')
  clock.pass(60_000)
  expect((await visit(source, [board('c')], {}, 'c')).how).toBe('ended')
  clock.pass(60_000)
  expect((await visit(source, [])).how).toBe('ended')
  expect(server.asked).toEqual(['a 1', 'c 1', 'b 1'])
})

describe('two runs at once', () => {
  test('one works and the other leaves', async () => {
    server.gives(3, 2)
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => visit(pagedSource())))
    expect(outcomes.map(({ how }) => how).toSorted()).toEqual(['busy', 'busy', 'busy', 'ended'])
    expect(server.asked).toEqual(['all 1', 'all 2', 'all 3'])
  })

  test('whoever was thought dead and is not, writes nothing any more', async () => {
    const meanwhile = Promise.withResolvers<void>()
    let times = 0
    server.reply = async (_, page) => {
      if (++times === 2) await meanwhile.promise
      return { ids: [page], next: page < 2 ? String(page + 1) : null }
    }
    const slow = visit(pagedSource())
    await expect.poll(() => server.asked).toHaveLength(2)
    await catalogue.write([{ sql: 'UPDATE source_state SET held_until = ?', args: [NOON] }])
    server.gives(2, 1)
    expect((await visit(pagedSource())).how).toBe('ended')
    meanwhile.resolve()
    expect((await slow).how).toBe('busy')
    const runs = await listRuns(catalogue, 'paged', 5)
    expect(runs.map(({ state, counts }) => [state, counts.seen])).toEqual([['done', 2]])
  })
})

test('a key is said to nobody: not in what is stored, kept or logged', async () => {
  server.reply = (_, page) => (page > 1 ? { status: 400 } : { ids: [1], next: `2 ${KEY}` })
  const source = pagedSource({ limits: { aMinute: 1, pages: 9 } })
  expect((await visit(source)).how).toBe('paused')
  const [row] = await writtenDown()
  expect(row?.['cursor']).toContain('"from":"2 "')
  clock.pass(60_000)
  expect(runIn(await visit(source)).error).toContain('status 400')
  expect(JSON.stringify([row, await writtenDown(), lines, [...shelf.stored.values()]])).not.toContain(KEY)
})
