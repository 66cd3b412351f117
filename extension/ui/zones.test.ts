import { expect, it } from 'vitest'
import { wallIn, zones } from './zones.ts'

it('says what another clock shows at the same moment, across a day and a change of clocks', () => {
  expect(wallIn('2026-11-30T14:00', 'Europe/Berlin', 'America/New_York')).toBe('30 Nov 2026, 08:00')
  expect(wallIn('2026-11-30T22:30', 'America/Los_Angeles', 'Europe/Berlin')).toBe('1 Dec 2026, 07:30')
  // America has changed its clocks by then, Europe has not.
  expect(wallIn('2026-03-16T14:00', 'Europe/Berlin', 'America/New_York')).toBe('16 Mar 2026, 09:00')
})

it('says nothing of a zone or a time that does not exist', () => {
  expect(wallIn('2026-11-30T14:00', 'Mars/Olympus', 'UTC')).toBeNull()
  expect(wallIn('soon', 'UTC', 'UTC')).toBeNull()
})

it('offers the likely zones first and each once', () => {
  const all = zones(['Europe/Berlin', 'UTC'])
  expect(all.slice(0, 2)).toEqual(['Europe/Berlin', 'UTC'])
  expect(new Set(all).size).toBe(all.length)
  expect(all.length).toBeGreaterThan(300)
})
