import { expect, test } from 'vitest'
import { waitBefore } from './run.ts'

test('each wait is about twice the one before, up to a quarter of an hour, and no two are alike', () => {
  const longest = [1, 2, 3, 4].map((tries) => waitBefore(tries, () => 1))
  expect(longest).toEqual([2_000, 4_000, 8_000, 16_000])
  expect(waitBefore(3, () => 0)).toBe(4_000)
  expect(waitBefore(40, () => 1)).toBe(15 * 60_000)
  expect(new Set(Array.from({ length: 20 }, () => waitBefore(10))).size).toBeGreaterThan(10)
})
