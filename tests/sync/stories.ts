import { createTestApp } from '@rolecall/server/testing.ts'
import type { TestApp } from '@rolecall/server/testing.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { seedFrom } from '../support/seed.ts'
import { ACTS } from './acts.ts'
import { FATES } from './line.ts'
import { World } from './world.ts'
import type { Step } from './world.ts'

/** What two quiet cores tell in a minute; `MODEL_RUNS=10000` tells as many as are worth telling once. */
export const RUNS = Number(process.env['MODEL_RUNS'] ?? 600)
/** So many files share the stories, so that as many cores tell them. */
const FILES = 2
const DAY = 24 * 60 * 60 * 1000

/** A server for all stories of one file. */
export function serverForAll(): () => TestApp {
  let app: TestApp
  beforeAll(async () => {
    app = await createTestApp()
    // The machine is not pulled off its plug here; thousands of flushes would only take time.
    await app.deps.users.client.execute('PRAGMA synchronous = OFF')
  })
  afterAll(() => app.close())
  return () => app
}

export const at = fc.nat({ max: 2 })
export const skew = fc.integer({ min: -DAY, max: DAY })
const small = fc.nat({ max: 20 })
const steps: fc.Arbitrary<Step>[] = [
  fc.record({ kind: fc.constant('act'), at, act: fc.constantFrom(...Object.keys(ACTS)), pick: small }),
  fc.record({ kind: fc.constant('sync'), at, fate: fc.constantFrom('well', ...FATES) }),
  fc.record({ kind: fc.constantFrom('arrive', 'restart'), at }),
  fc.record({ kind: fc.constant('clock'), at, ahead: skew }),
]
const weights = [10, 5, 1, 1]
const step = fc.oneof(...steps.map((arbitrary, place) => ({ arbitrary, weight: weights[place] ?? 1 })))
const story = fc.record({
  /** Every device has the first application before anything happens. */
  shared: fc.boolean(),
  skews: fc.tuple(skew, skew, skew),
  steps: fc.array(step, { maxLength: 60, size: 'max' }),
})

type Story = typeof story extends fc.Arbitrary<infer Told> ? Told : never

const seed = seedFrom('MODEL_SEED')
export const settings = (numRuns: number) => ({ numRuns, seed })

/** Gives the number of edits. */
async function live({ shared, skews, steps: told }: Story, app: TestApp): Promise<number> {
  const world = new World(app.deps.users, await app.newPerson())
  try {
    for (const ahead of skews) await world.join(ahead)
    // Most of what a person does needs something saved.
    await world.take({ kind: 'act', at: 0, act: 'save', pick: 0 })
    if (shared) await world.settle()
    for (const one of told) await world.take(one)
    expect(await world.settle()).toBe(true)
    expect(await world.waiting()).toBe(0)
    // Each edit once: the server counts what it takes.
    expect(await world.revision()).toBe(await world.edits())
    const [first, ...others] = await Promise.all(world.members.map((member) => world.replica(member)))
    for (const other of others) expect(JSON.stringify(other)).toBe(JSON.stringify(first))
    expect(await world.lost()).toEqual([])
    return await world.edits()
  } finally {
    world.close()
  }
}

/** Every story of so many whose turn it is in this file, which is the `file`th; the first that fails is then reduced. */
export function tellStories(file: number): void {
  const app = serverForAll()
  const mine = Math.ceil((RUNS - file) / FILES)
  it(
    `three devices end as one and lose nothing, whatever becomes of their line and clocks, in ${mine} stories`,
    { timeout: 3_600_000 },
    async () => {
      console.log(`Seed ${seed}, ${mine} of ${RUNS} stories. MODEL_SEED and MODEL_RUNS tell others.`)
      let [turn, told, edits, failed] = [0, 0, 0, false]
      const tell = fc.asyncProperty(story, async (one) => {
        if (turn++ % FILES !== file && !failed) return
        failed = true
        edits += await live(one, app())
        failed = false
        told += 1
      })
      await fc.assert(tell, settings(RUNS))
      expect(told).toBe(mine)
      console.log(`${told} stories, ${edits} edits: replicas equal, none lost, none doubled`)
    },
  )
}
