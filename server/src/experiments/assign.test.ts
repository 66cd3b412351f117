import { DEFAULT_WEIGHTS } from '@rolecall/shared/domain/match/weights.ts'
import { beforeAll, expect, test } from 'vitest'
import { assign } from './assign.ts'
import { EXPERIMENTS } from './experiments.ts'
import type { Experiment } from './experiment.ts'

const experiment = (id: string, ...shares: [number, number, ...number[]]): Experiment => {
  const variants = shares.map((share, at) => ({ id: `${id} ${at}`, share, weights: DEFAULT_WEIGHTS }))
  const [first, second, ...more] = variants
  if (!first || !second) throw new Error('An experiment has two variants.')
  const when = { start: '2026-01-01', end: '2026-02-01' }
  return { id, about: id, ...when, variants: [first, second, ...more], decides: 'saved', base: 0.2, lift: 0.05 }
}

const PEOPLE = Array.from({ length: 10_000 }, (_, at) => `person-${at}`)
const all = async (experiments: readonly Experiment[]): Promise<(string | null)[]> =>
  Promise.all(PEOPLE.map(async (one) => (await assign(experiments, one))?.variant.id ?? null))

const FIRST = experiment('first', 0.3, 0.3)
let first: (string | null)[]
beforeAll(async () => {
  first = await all([FIRST])
})

const count = (id: string | null): number => first.filter((one) => one === id).length

/** How far counts are from what was expected. */
const chiSquare = (counts: readonly (readonly [there: number, expected: number])[]): number =>
  counts.reduce((sum, [there, expected]) => sum + (there - expected) ** 2 / expected, 0)
/** Chance alone goes beyond it once in a thousand times, with two degrees of freedom. */
const FAR = 13.815510557964274

test('of ten thousand people each variant has its share, and the rest is in none', () => {
  const counts = [
    [count('first 0'), 3000],
    [count('first 1'), 3000],
    [count(null), 4000],
  ] as const
  expect(chiSquare(counts)).toBeLessThan(FAR)
})

test('a person is in the same variant whenever they are asked about, and whatever begins later', async () => {
  expect(await all([FIRST])).toEqual(first)
  for (const later of [experiment('later', 0.1, 0.2), experiment('later', 0.5, 0.5)]) {
    const now = await all([FIRST, later])
    expect(now.filter((_, at) => first[at] !== null)).toEqual(first.filter((one) => one !== null))
    expect(now.filter((one, at) => first[at] === null && one !== null).length).toBeGreaterThan(500)
  }
})

test('where somebody stands in one experiment says nothing of the next', async () => {
  const second = await all([experiment('second', 0.5, 0.5)])
  const inBoth = (a: string, b: string): number => first.filter((one, at) => one === a && second[at] === b).length
  const pairs = ['first 0', 'first 1'].flatMap((a) => ['second 0', 'second 1'].map((b) => inBoth(a, b)))
  expect(chiSquare(pairs.map((there) => [there, 1500]))).toBeLessThan(FAR + 3)
})

test('each row of the table can be carried out', () => {
  expect(new Set(EXPERIMENTS.map(({ id }) => id)).size).toBe(EXPERIMENTS.length)
  for (const { id, start, end, variants, base, lift } of EXPERIMENTS) {
    expect(id).toMatch(/^[a-z0-9-]{1,60}$/)
    expect(Date.parse(start)).toBeLessThan(Date.parse(end))
    expect(variants.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1)
    expect(new Set(variants.map((one) => one.id)).size).toBe(variants.length)
    expect(base + lift).toBeLessThan(1)
  }
})
