import { expect, test } from 'vitest'
import { isoDay, parseDay } from './dates.ts'

const NOW = Date.parse('2026-03-10T12:00:00Z')

test.for([
  ['2026-03-01', '2026-03-01'],
  ['2022-12-7', '2022-12-07'],
  ['2026-03-01T23:30:00-08:00', '2026-03-01'],
  ['01.03.2026', '2026-03-01'],
  ['04-Jan-2023', '2023-01-04'],
  ['March 1, 2026', '2026-03-01'],
  ['1st March 2026', '2026-03-01'],
  ['3 mars 2026', '2026-03-03'],
  ['3 de marzo de 2026', '2026-03-03'],
  ['14 липня', '2025-07-14'],
  ['2026年3月1日', '2026-03-01'],
  ['Posted 3 days ago', '2026-03-07'],
  ['vor 2 Wochen', '2026-02-24'],
  ['il y a 5 jours', '2026-03-05'],
  ['hace 1 semana', '2026-03-03'],
  ['há 2 dias', '2026-03-08'],
  ['3 giorni fa', '2026-03-07'],
  ['2 dagen geleden', '2026-03-08'],
  ['4 dni temu', '2026-03-06'],
  ['3 dagar sedan', '2026-03-07'],
  ['5 днів тому', '2026-03-05'],
  ['2 дня назад', '2026-03-08'],
  ['3天前', '2026-03-07'],
  ['an hour ago', '2026-03-10'],
  ['yesterday', '2026-03-09'],
  ['Just posted', '2026-03-10'],
  ['heute', '2026-03-10'],
  ['30+ days ago', null],
  ['31.02.2026', null],
  ['Senior Engineer', null],
])('%s', ([text, want]) => {
  expect(parseDay(text ?? '', NOW)).toBe(want)
})

test('America puts the month first, but not where that makes no day', () => {
  expect(parseDay('04/05/2026', NOW, true)).toBe('2026-04-05')
  expect(parseDay('04/05/2026', NOW, false)).toBe('2026-05-04')
  expect(parseDay('13/05/2026', NOW, true)).toBe('2026-05-13')
})

test('data may carry a time in seconds or milliseconds', () => {
  expect(isoDay(1_772_323_200, NOW)).toBe('2026-03-01')
  expect(isoDay(1_772_323_200_000, NOW)).toBe('2026-03-01')
  expect(isoDay({}, NOW)).toBeNull()
})
