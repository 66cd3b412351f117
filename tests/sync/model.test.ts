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
const RUNS = Number(process.env['MODEL_RUNS'] ?? 600)
const DAY = 24 * 60 * 60 * 1000

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
  // The machine is not pulled off its plug here; thousands of flushes would only take time.
  await app.deps.users.client.execute('PRAGMA synchronous = OFF')
})
afterAll(() => app.close())

const at = fc.nat({ max: 2 })
const skew = fc.integer({ min: -DAY, max: DAY })
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

const seed = seedFrom('MODEL_SEED')
const settings = (numRuns: number) => ({ numRuns, seed })

it(
  `three devices end as one and lose nothing, whatever becomes of their line and clocks, in ${RUNS} stories`,
  { timeout: 3_600_000 },
  async () => {
    console.log(`Seed ${seed}, ${RUNS} stories. MODEL_SEED and MODEL_RUNS tell others.`)
    let edits = 0
    await fc.assert(
      fc.asyncProperty(story, async ({ shared, skews, steps: told }) => {
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
          edits += await world.edits()
        } finally {
          world.close()
        }
      }),
      settings(RUNS),
    )
    console.log(`${RUNS} stories, ${edits} edits: replicas equal, none lost, none doubled`)
  },
)

const writing = fc.oneof(
  {
    arbitrary: fc.record({ kind: fc.constant('act' as const), at, act: fc.constant('note'), pick: fc.constant(0) }),
    weight: 2,
  },
  {
    arbitrary: fc.record({
      kind: fc.constant('sync' as const),
      at,
      fate: fc.constantFrom('well', 'lost-back', 'late', 'killed'),
    }),
    weight: 1,
  },
)

it(
  'keeps every word that three devices wrote into one text at once, each once and in that one text',
  { timeout: 3_600_000 },
  async () => {
    let stories = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(writing, { maxLength: 25, size: 'max' }),
        fc.tuple(skew, skew, skew),
        async (told, skews) => {
          const world = new World(app.deps.users, await app.newPerson())
          try {
            for (const ahead of skews) await world.join(ahead)
            await world.take({ kind: 'act', at: 0, act: 'save', pick: 0 })
            await world.settle()
            for (const one of told) await world.take(one)
            expect(await world.settle()).toBe(true)
            // The first word is the title; each note added one more.
            const words = told.filter(({ kind }) => kind === 'act').map((_, place) => `word${place + 1}`)
            const held = await world.notes()
            // Nothing is left to the person: lines added to one text contradict each other nowhere, in whatever order.
            expect(held.map((text) => text.split('\n').filter(Boolean).toSorted())).toEqual([words.toSorted()])
            stories += 1
          } finally {
            world.close()
          }
        },
      ),
      settings(Math.ceil(RUNS / 10)),
    )
    console.log(`${stories} stories of one text: every word once, none left to the person`)
  },
)
