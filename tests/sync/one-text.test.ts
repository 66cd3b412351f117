import fc from 'fast-check'
import { expect, it } from 'vitest'
import { at, RUNS, serverForAll, settings, skew } from './stories.ts'
import { World } from './world.ts'

const app = serverForAll()

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
          const world = new World(app().deps.users, await app().newPerson())
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
