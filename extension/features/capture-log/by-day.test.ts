import { expect, test } from 'vitest'
import type { LogEntry } from '../../store/capture-log.ts'
import { byDay, byReader } from './by-day.ts'

const entry = (at: string, host: string, readers: Record<string, string> = {}): LogEntry => ({
  at: `${at}T10:00:00.000Z`,
  host,
  kind: 'posting',
  captureVersion: 2,
  ms: 40,
  readers,
  warnings: [],
})

test('the newest day comes first, and a site once a day', () => {
  const log = [entry('2026-03-11', 'b.example'), entry('2026-03-10', 'a.example'), entry('2026-03-10', 'b.example')]
  const days = byDay([...log, entry('2026-03-10', 'a.example')], (at) => at.slice(0, 10))
  expect(days.map(({ day, hosts }) => [day, hosts.map(({ host, entries }) => [host, entries.length])])).toEqual([
    ['2026-03-11', [['b.example', 1]]],
    [
      '2026-03-10',
      [
        ['a.example', 2],
        ['b.example', 1],
      ],
    ],
  ])
})

test('the reader that gave most fields comes first', () => {
  const one = entry('2026-03-10', 'a.example', { place: 'label', title: 'json-ld', company: 'json-ld' })
  expect(byReader(one)).toEqual([
    { reader: 'json-ld', fields: ['title', 'company'] },
    { reader: 'label', fields: ['place'] },
  ])
})
