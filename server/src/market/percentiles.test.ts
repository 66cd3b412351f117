import { expect, test } from 'vitest'
import { chance } from '../../../tests/support/chance.ts'
import { intervalFor, percentile } from './percentiles.ts'

// As R's quantile(c(15, 20, 35, 40, 50), c(.1, .25, .4, .5, .9)) and numpy.percentile give them.
test('percentiles are those of the books', () => {
  const ages = [15, 20, 35, 40, 50]
  for (const [share, value] of [
    [0, 15],
    [0.1, 17],
    [0.25, 20],
    [0.4, 29],
    [0.5, 35],
    [0.9, 46],
    [1, 50],
  ] as const)
    expect(percentile(ages, share), String(share)).toBeCloseTo(value, 12)
  expect(percentile([7], 0.9)).toBe(7)
})

const upTo = (n: number) => Array.from({ length: n }, (_, at) => at + 1)
// Wilks 1941: of n values and one more, all orders are alike, so the last lies between the i-th and the j-th with
// (j - i) / (n + 1).
test('an interval is between the values that Wilks tells, with the chance he tells', () => {
  expect(intervalFor(upTo(19), 0.8)).toEqual({ low: 2, high: 18, coverage: 0.8 })
  expect(intervalFor(upTo(20), 0.8)).toEqual({ low: 2, high: 19, coverage: 17 / 21 })
  expect(intervalFor(upTo(99), 0.8)).toEqual({ low: 10, high: 90, coverage: 0.8 })
  expect(intervalFor(upTo(99), 0.9)).toEqual({ low: 5, high: 95, coverage: 0.9 })
  expect(intervalFor(upTo(8), 0.8)).toBeNull()
  expect(intervalFor([], 0.8)).toBeNull()
})

test('it holds what it says for values that are nowhere near a bell curve', () => {
  const next = chance(7)
  const pay = () => 30_000 * Math.exp(next() ** 3 * 2)
  let within = 0
  const rounds = 4_000
  for (let round = 0; round < rounds; round += 1) {
    const sorted = Array.from({ length: 20 }, pay).toSorted((a, b) => a - b)
    const one = pay()
    const interval = intervalFor(sorted, 0.8)
    if (interval && interval.low <= one && one <= interval.high) within += 1
  }
  // Four times the spread of so many throws.
  expect(Math.abs(within / rounds - 17 / 21)).toBeLessThan(4 * Math.sqrt(((17 / 21) * (4 / 21)) / rounds))
})
