import { RUN_LIMITS } from '@rolecall/server/ingest/run-limits.ts'
import type { RunParts } from '@rolecall/server/ingest/ports.ts'
import { runSource } from '@rolecall/server/ingest/run.ts'
import type { Outcome } from '@rolecall/server/ingest/run.ts'
import type { Source } from '@rolecall/server/ingest/source.ts'
import { sources } from '@rolecall/server/ingest/sources.gen.ts'
import type { Db } from '@rolecall/server/ports/db.ts'
import { fetchOutside } from '@rolecall/server/ports/fetch-outside-node.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { chance } from '../support/chance.ts'
import { FastClock } from '../support/sources/fast-clock.ts'
import { FAULTS } from '../support/sources/faults.ts'
import { FaultyServer, testKeys } from '../support/sources/faulty-server.ts'
import type { World } from '../support/sources/faulty-server.ts'
import { fixtureAsk } from '../support/sources/fixture.ts'
import { Recorder } from '../support/sources/recorder.ts'
import { RunsCatalogue } from '../support/sources/runs-catalogue.ts'

const NOON = Date.parse('2026-03-10T12:00:00Z')
const RETRY_AFTER = 3_000
const MB = 1024 * 1024
/** What lies in the buffers of both ends once nobody reads any more. */
const BUFFERS = 8 * MB
/** Once a large answer was refused at its bound, a lower one shows the same sooner. */
const FEW_BYTES = MB / 4

let kept: RunsCatalogue
let catalogue: Db
let server: FaultyServer
let shelf: Recorder
beforeAll(async () => {
  kept = await RunsCatalogue.open()
  catalogue = kept.db
  server = await FaultyServer.start()
})
afterAll(async () => {
  await server.close()
  await kept.close()
})
beforeEach(async () => {
  shelf = new Recorder()
  await kept.forgetRuns()
})

/** A source as this server meets it, with time of its own. */
class Shop {
  readonly source: Source
  readonly clock: FastClock
  readonly name: string
  readonly #at: string

  constructor(source: Source, how: Partial<Pick<World, 'play' | 'change'>>, scheme = 'http') {
    // A fixture is one page, and the next one would be the same again. What a minute allows is another matter.
    this.source = { ...source, limits: { pages: 1 } }
    this.clock = new FastClock(NOON, chance(source.id.length))
    this.name = `${source.id}-${crypto.randomUUID()}`
    const ask = fixtureAsk(source.id)
    const at = server.add(this.name, { play: null, ...how, source, ask, pass: (ms) => this.clock.pass(ms) })
    this.#at = at.replace(/^http/, scheme)
  }

  parts(bytes: number): RunParts {
    return {
      catalogue,
      clock: this.clock,
      limits: { ...RUN_LIMITS, bytes },
      reach: { fetchOutside: fetchOutside(), sourcesUrl: this.#at },
      shelf,
      keysOf: () => testKeys,
      log: () => {},
    }
  }

  visit(bytes = RUN_LIMITS.bytes): Promise<Outcome> {
    const order = {
      source: this.source,
      kind: 'asked',
      only: null,
      asks: async () => [fixtureAsk(this.source.id)],
    } as const
    return runSource(this.parts(bytes), order, new AbortController().signal)
  }

  /** How often it was asked, as whoever asks has counted. */
  async requests(): Promise<number> {
    const sql = 'SELECT sum(requests) AS made FROM run WHERE source = ?'
    return Number((await catalogue.read({ sql, args: [this.source.id] })).rows[0]?.['made'])
  }
}

const stateOf = (outcome: Outcome) => ('run' in outcome ? outcome.run.state : outcome.how)
const storedOf = ({ source }: Shop) => shelf.of(source.id)

/** Nobody at the other end knows how to encrypt. */
const NO_TLS = 'a connection that cannot be encrypted'
/** Every source once with the fault and once beside others that have it. */
const HALVES = [0, 1].map((half) => sources.map((source, at) => [source, at % 2 === half] as const))

describe.for([...FAULTS, [NO_TLS, null] as const])('%s', ([name, play]) => {
  test.for(HALVES)('harms no other source, stores nothing, and is soon left alone', async (half) => {
    const shops = half.map(([source, broken]) => {
      const scheme = broken && name === NO_TLS ? 'https' : 'http'
      return { broken, shop: new Shop(source, { play: broken ? play : null }, scheme) }
    })
    const outcomes = await Promise.all(shops.map(({ shop }) => shop.visit()))
    for (const [at, { shop, broken }] of shops.entries()) {
      const outcome = outcomes[at]
      if (!outcome) throw new Error('A source gave no outcome.')
      expect([shop.source.id, stateOf(outcome)]).toEqual([shop.source.id, broken ? 'failed' : 'done'])
      expect([shop.source.id, storedOf(shop).length > 0]).toEqual([shop.source.id, !broken])
      if (broken) await expectPatience(shop)
    }
    expect(server.inside).toBe(0)
  })
})

/** Few tries, longer and longer waits that differ, little taken; and after five failures none at all for a while. */
async function expectPatience(shop: Shop): Promise<void> {
  const { slept } = shop.clock
  const began = await shop.requests()
  expect(began).toBeLessThanOrEqual(1 + RUN_LIMITS.retries)
  expect(slept.length).toBe(began - 1)
  for (const [at, wait] of slept.entries()) {
    const full = RUN_LIMITS.firstWaitMs * 2 ** at
    expect(wait).toBeGreaterThanOrEqual(full / 2)
    expect(wait).toBeLessThanOrEqual(Math.max(full, RETRY_AFTER))
  }
  expect(shop.clock.now() - NOON).toBeLessThanOrEqual(RUN_LIMITS.sliceMs + 1_000)
  expect(server.watched(shop.name).mostBytes).toBeLessThan(RUN_LIMITS.bytes + BUFFERS)
  let last: Outcome = { how: 'idle' }
  for (let runs = 0; runs < RUN_LIMITS.failures && last.how !== 'quiet'; runs++) {
    shop.clock.pass(RETRY_AFTER)
    last = await shop.visit(FEW_BYTES)
  }
  expect([shop.source.id, last.how, await shop.requests()]).toEqual([shop.source.id, 'quiet', RUN_LIMITS.failures])
  shop.clock.pass(RUN_LIMITS.restMs)
  expect(stateOf(await shop.visit(FEW_BYTES))).toBe('failed')
  expect([(await shop.visit()).how, await shop.requests()]).toEqual(['quiet', RUN_LIMITS.failures + 1])
}

test.for(sources.map((source) => [source.id, source] as const))(
  '%s gives an opening twice, and it is stored once',
  async ([, source]) => {
    const [plain, twice] = [new Shop(source, {}), new Shop(source, { change: doubled })]
    expect(stateOf(await plain.visit())).toBe('done')
    const once = storedOf(plain).map(({ posting }) => posting)
    shelf.stored.clear()
    expect(stateOf(await twice.visit())).toBe('done')
    expect(storedOf(twice).map(({ posting }) => posting)).toEqual(once)
  },
)

/** The list in it twice as long. */
function doubled(answer: string): string {
  const json = !answer.trimStart().startsWith('<')
  return json
    ? JSON.stringify(listTwice(JSON.parse(answer)))
    : answer.replaceAll(/<position>[\s\S]*?<\/position>/g, '$&$&')
}

function listTwice(value: unknown): unknown {
  if (Array.isArray(value)) return typeof value[0] === 'object' ? [...value, ...value] : value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, listTwice(each)]))
}

test.for(sources.map((source) => [source.id, source] as const))(
  '%s says it is a year that has not come, and is not believed',
  async ([, source]) => {
    const shop = new Shop(source, { change: inFuture })
    expect(stateOf(await shop.visit())).toBe('done')
    expect(storedOf(shop).length).toBeGreaterThan(0)
    for (const { posting } of storedOf(shop))
      expect(Date.parse(posting.postedAt ?? '1970')).toBeLessThan(NOON + 86_400_000)
  },
)

const inFuture = (answer: string): string =>
  answer
    .replaceAll(/\b20[12]\d-(?=\d\d-\d\d)/g, '2190-')
    .replaceAll(/(?<=\d\d\/\d\d\/)20[12]\d\b/g, '2190')
    .replaceAll(/\b1[678]\d{8}(?=(?:\d{3})?\b)/g, '6942153600')
