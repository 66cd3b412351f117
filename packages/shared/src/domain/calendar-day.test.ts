import { expect, it } from 'vitest'
import { addDays, addMonths, daysBetween, isDay, wallClock, weekOf, weeksOfMonth } from './calendar-day.ts'

it('counts days over months, years and changes of the clocks', () => {
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
  expect(addDays('2027-01-01', -1)).toBe('2026-12-31')
  expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31)
  expect(['2026-02-29', '2024-02-29', '2026-1-1', 'x'].map(isDay)).toEqual([false, true, false, false])
})

it('keeps the date in another month, or takes its last day', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  expect(addMonths('2026-03-15', -3)).toBe('2025-12-15')
  expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
})

it('shows a month in whole weeks that begin as the person’s do', () => {
  expect(weekOf('2026-03-01', 1)).toEqual(
    ['02-23', '02-24', '02-25', '02-26', '02-27', '02-28', '03-01'].map((d) => `2026-${d}`),
  )
  expect(weekOf('2026-03-01', 0)[0]).toBe('2026-03-01')
  for (const [month, start, weeks] of [
    ['2026-02', 0, 4],
    ['2026-02', 1, 5],
    ['2026-03', 1, 6],
    ['2026-05', 1, 5],
  ] as const)
    expect(weeksOfMonth(`${month}-10`, start)).toHaveLength(weeks)
})

it('reads the wall of a zone, and of UTC where nobody knows the zone', () => {
  const instant = Date.parse('2026-03-04T23:45:00Z')
  expect(wallClock('Asia/Kathmandu')(instant)).toBe('2026-03-05T05:30')
  expect(wallClock('Nowhere/Land')(instant)).toBe('2026-03-04T23:45')
})
