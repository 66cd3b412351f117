import { expect, test } from 'vitest'
import { isDue } from './watched.ts'
import type { Watched } from './watched.ts'

const at = (time: string): number => Date.parse(time)
const watched = (more: Partial<Watched>): Watched => ({
  id: 'a search',
  name: 'Bakers',
  ask: {},
  alert: 'daily',
  zone: 'Europe/Lisbon',
  setAt: at('2026-03-10T12:00:00Z'),
  look: null,
  ...more,
})

test.each([
  ['Europe/Lisbon', '2026-03-11T08:59:00Z', false],
  ['Europe/Lisbon', '2026-03-11T09:00:00Z', true],
  ['Asia/Tokyo', '2026-03-10T23:59:00Z', false],
  ['Asia/Tokyo', '2026-03-11T00:00:00Z', true],
  ['No/Such', '2026-03-11T09:00:00Z', true],
])('once a day is in the morning of %s: %s', (zone, now, due) => expect(isDue(watched({ zone }), 7, at(now))).toBe(due))

test('set before the morning, it looks on that same morning', () => {
  const early = watched({ setAt: at('2026-03-10T05:00:00Z') })
  expect(isDue(early, 7, at('2026-03-10T09:00:00Z'))).toBe(true)
})

test('after a look in the morning the next one is a day later', () => {
  const looked = watched({ look: { number: 7, at: at('2026-03-11T09:03:00Z') } })
  expect(isDue(looked, 9, at('2026-03-11T23:00:00Z'))).toBe(false)
  expect(isDue(looked, 9, at('2026-03-12T09:00:00Z'))).toBe(true)
})

test('at once is as soon as there is another newest job', () => {
  const instant = watched({ alert: 'instant', look: { number: 7, at: at('2026-03-11T09:00:00Z') } })
  expect(isDue(instant, 7, at('2026-03-11T09:05:00Z'))).toBe(false)
  expect(isDue(instant, 8, at('2026-03-11T09:05:00Z'))).toBe(true)
})
