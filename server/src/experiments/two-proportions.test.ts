import { expect, test } from 'vitest'
import { tailAbove, zWithTail } from './normal.ts'
import { compare, fisherTest, peopleNeeded, zTest } from './two-proportions.ts'
import type { Proportion } from './two-proportions.ts'

const DIGITS = 9
const proportion = (hits: number, of: number): Proportion => ({ hits, of })

// The values of this file come from SciPy 1.17: norm.sf, norm.isf, fisher_exact, and the formulas written out in Python.
test.each([
  [0, 0.5],
  [0.5, 0.3085375387259869],
  [1, 0.15865525393145707],
  [1.959963984540054, 0.025],
  [2.99, 0.0013948872354922468],
  [3.01, 0.0013062384487694675],
  [5, 2.866515718791933e-7],
  [8, 6.22096057427174e-16],
])('above %d lies the known part of the bell curve', (z, tail) => {
  expect(tailAbove(z) / tail).toBeCloseTo(1, DIGITS)
})

test.each([
  [0.025, 1.9599639845400545],
  [0.0125, 2.241402727604945],
  [0.2, 0.8416212335729142],
  [0.005, 2.575829303548901],
])('a tail of %d begins at the known place', (share, z) => {
  expect(zWithTail(share)).toBeCloseTo(z, DIGITS)
})

test.each([
  [200, 1000, 250, 1000, 0.007419649261025687],
  [45, 500, 60, 480, 0.07658140903566986],
  [15, 100, 15, 100, 1],
  [0, 40, 0, 40, 1],
])('%d of %d beside %d of %d: the z-test', (a, n, b, m, p) => {
  expect(zTest(proportion(a, n), proportion(b, m))).toBeCloseTo(p, DIGITS)
  expect(zTest(proportion(b, m), proportion(a, n))).toBeCloseTo(p, DIGITS)
})

test.each([
  [8, 10, 1, 6, 0.034965034965034975],
  // Fisher's own: the lady who tastes whether milk or tea came first.
  [3, 4, 1, 4, 0.48571428571428565],
  [0, 20, 5, 20, 0.04712404712404713],
  [1, 300, 9, 310, 0.020646563088639654],
  [7, 12, 0, 5, 0.04411764705882353],
  [0, 3, 0, 4, 1],
])('%d of %d beside %d of %d: Fisher’s exact test', (a, n, b, m, p) => {
  expect(fisherTest(proportion(a, n), proportion(b, m))).toBeCloseTo(p, DIGITS)
  expect(fisherTest(proportion(b, m), proportion(a, n))).toBeCloseTo(p, DIGITS)
})

test('the interval is Newcombe’s, as in his paper: 56 of 70 less 48 of 80', () => {
  const { difference, low, high, test: kind } = compare(proportion(48, 80), proportion(56, 70), 0.05)
  expect(difference).toBeCloseTo(0.2, DIGITS)
  expect(low).toBeCloseTo(0.05243147240236498, DIGITS)
  expect(high).toBeCloseTo(0.33387265403690614, DIGITS)
  expect(kind).toBe('z')
})

test('few people are compared exactly', () => {
  const { p, test: kind, low, high } = compare(proportion(8, 10), proportion(1, 6), 0.05)
  expect(kind).toBe('fisher')
  expect(p).toBeCloseTo(0.034965034965034975, DIGITS)
  expect(low).toBeCloseTo(-0.831331309602412, DIGITS)
  expect(high).toBeCloseTo(-0.12986711959896557, DIGITS)
})

test.each([
  [0.2, 0.05, 0.05, 1094],
  [0.1, 0.02, 0.05, 3841],
  [0.5, 0.4, 0.05, 20],
  [0.2, 0.05, 0.025, 1325],
])('from %d, %d more is found at a level of %d by so many on each side', (base, lift, level, people) => {
  expect(peopleNeeded(base, lift, level)).toBe(people)
})
