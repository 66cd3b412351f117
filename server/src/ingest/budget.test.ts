import { expect, test } from 'vitest'
import { fullUntil, spendOne } from './budget.ts'
import type { Spent } from './budget.ts'

const NOW = Date.parse('2026-12-31T10:00:20Z')
const NOTHING: Spent = { minute: 0, day: 0, month: 0, inMinute: 0, inDay: 0, inMonth: 0, credits: 0 }

function after(requests: number, now = NOW): Spent {
  let spent = NOTHING
  for (let at = 0; at < requests; at++) spent = spendOne(spent, now)
  return spent
}

test('what was spent is counted by the minute, the day and the month it was spent in', () => {
  expect(after(3)).toMatchObject({ inMinute: 3, inDay: 3, inMonth: 3 })
  expect(spendOne(after(3), NOW + 60_000)).toMatchObject({ inMinute: 1, inDay: 4, inMonth: 4 })
  expect(spendOne(after(3), Date.parse('2027-01-01T00:00:00Z'))).toMatchObject({ inMinute: 1, inDay: 1, inMonth: 1 })
})

test('a budget that is used up opens again when its time is over', () => {
  const limits = { aMinute: 2, aDay: 100, aMonth: 3_000, pages: 1 }
  expect(fullUntil(limits, after(1), NOW)).toBeNull()
  expect(fullUntil(limits, after(2), NOW)).toBe(Date.parse('2026-12-31T10:01:00Z'))
  expect(fullUntil(limits, after(2), NOW + 60_000)).toBeNull()
  expect(fullUntil({ ...limits, aMinute: 500 }, after(100), NOW)).toBe(Date.parse('2027-01-01T00:00:00Z'))
  expect(fullUntil({ aMonth: 5, aMinute: 500, pages: 1 }, after(5), NOW)).toBe(Date.parse('2027-01-01T00:00:00Z'))
})

test('what a month allows is not used up on its first day', () => {
  const limits = { aMonth: 200, pages: 1 }
  expect(fullUntil(limits, after(6), NOW)).toBeNull()
  expect(fullUntil(limits, after(7), NOW)).toBe(Date.parse('2027-01-01T00:00:00Z'))
})

test('without a limit nothing is full', () => {
  expect(fullUntil({ pages: 1 }, after(1_000), NOW)).toBeNull()
})

const taken = (credits: number): Spent => ({ ...after(1), credits })

test('credits are never asked for that a month does not allow', () => {
  const limits = { pages: 1, creditsAMonth: 60, creditsAtOnce: 25 }
  expect(fullUntil(limits, taken(35), NOW)).toBeNull()
  expect(fullUntil(limits, taken(36), NOW)).toBe(Date.parse('2027-01-01T00:00:00Z'))
  expect(fullUntil(limits, taken(36), Date.parse('2027-01-01T00:00:00Z'))).toBeNull()
  expect(fullUntil({ ...limits, creditsAMonth: 0 }, NOTHING, NOW)).not.toBeNull()
  expect(spendOne(taken(36), Date.parse('2027-01-01T00:00:00Z')).credits).toBe(0)
})
