import { DEFAULT_WEIGHTS } from '@rolecall/shared/domain/match/weights.ts'
import { expect, test } from 'vitest'
import type { Experiment } from './experiment.ts'
import { neededFor, resultsOf } from './results.ts'
import type { VariantCount } from './results.ts'

const EXPERIMENT: Experiment = {
  id: 'tried',
  about: 'Tried.',
  start: '2026-01-01',
  end: '2026-02-01',
  variants: [
    { id: 'as-it-is', share: 0.5, weights: DEFAULT_WEIGHTS },
    { id: 'other', share: 0.5, weights: DEFAULT_WEIGHTS },
  ],
  decides: 'saved',
  base: 0.2,
  lift: 0.05,
}
const DURING = Date.parse('2026-01-15')
const AFTER = Date.parse('2026-03-01')
const NEEDED = 1094

const counted = (id: string, people: number, saved: number): VariantCount => ({
  id,
  people,
  reached: { opened: saved, saved, applied: 0, answered: 0, dismissed: 0 },
})
const results = (a: [number, number], b: [number, number], now = DURING) =>
  resultsOf(EXPERIMENT, [counted('as-it-is', ...a), counted('other', ...b)], now)

test('however large the difference looks, nothing is told before there are enough people', () => {
  const { verdict, comparisons, needed, sentence } = results([NEEDED, 10], [NEEDED - 1, 900])
  expect([verdict, comparisons, needed]).toEqual(['not-yet', [], NEEDED])
  expect(sentence).toBe('Not yet: the smallest variant has 1093 of the 1094 people that each variant needs.')
})

test('what ended with too few people tells nothing for ever', () => {
  expect(results([500, 10], [500, 400], AFTER)).toMatchObject({ verdict: 'too-few', comparisons: [], state: 'ended' })
})

test('with enough people a difference is told with its interval', () => {
  const { verdict, sentence, comparisons } = results([2000, 400], [2000, 500])
  expect(verdict).toBe('difference')
  expect(sentence).toBe(
    'People who saved a job: other +5.0 points (+2.4 points to +7.6 points with 95.0 % confidence).',
  )
  expect(comparisons.map(({ outcome }) => outcome)).toEqual(['opened', 'saved', 'applied', 'answered', 'dismissed'])
})

test('and what chance explains is told as that', () => {
  expect(results([2000, 400], [2000, 410])).toMatchObject({ verdict: 'no-difference', state: 'running' })
})

test('a third variant makes each comparison stricter', () => {
  const more: Experiment = {
    ...EXPERIMENT,
    variants: [...EXPERIMENT.variants, { id: 'third', share: 0, weights: DEFAULT_WEIGHTS }],
  }
  expect(neededFor(more)).toBe(1325)
})
