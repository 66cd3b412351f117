import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { RUN_LIMITS } from '@rolecall/server/ingest/run-limits.ts'
import { EVERYTHING } from '@rolecall/server/ingest/source.ts'
import source from '@rolecall/server/ingest/sources/arbeitnow.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { VisitsCost } from '../support/sources/faults-child.ts'
import { FAULTS } from '../support/sources/faults.ts'
import { FaultyServer } from '../support/sources/faulty-server.ts'

const CHILD = join(import.meta.dirname, '../support/sources/faults-child.ts')
const MOST_BYTES = 50 * 1024 * 1024
/** How much the runtime lets lie before it collects it says nothing of what is held. */
const FLAGS = ['--expose-gc', '--max-semi-space-size=1']
let server: FaultyServer
beforeAll(async () => {
  server = await FaultyServer.start()
})
afterAll(() => server.close())

/** All but what would only be waited for: a byte at a time takes no room. */
const PLAYS = FAULTS.flatMap(([name, play]) => (name === 'a byte a second' ? [] : [play]))

/** All sources are read by the same code; one stands for them. */
const reachedWith = (play: (typeof FAULTS)[number][1] | null): string =>
  server.add(`arbeitnow-${crypto.randomUUID()}`, { source, ask: EVERYTHING, play, pass: () => {} })

test('no fault makes a process that gathers jobs grow by 50 MB', async () => {
  const places = [null, ...PLAYS].map(reachedWith)
  const args = [...FLAGS, CHILD, ...places]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  const { states, peakBytes } = JSON.parse(stdout) as VisitsCost
  expect(states).toEqual(['done', ...PLAYS.map(() => 'failed')])
  // The largest of them has to be read up to its bound, so it cannot be less than that.
  expect(peakBytes).toBeGreaterThan(RUN_LIMITS.bytes / 2)
  expect(peakBytes).toBeLessThan(MOST_BYTES)
})
