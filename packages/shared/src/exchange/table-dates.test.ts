import { describe, expect, it } from 'vitest'
import { readDate, settleOrder } from './table-dates.ts'

const NOW = Date.parse('2026-04-10T00:00:00Z')

describe('a date of a table', () => {
  it.each([
    ['2026-03-01', '2026-03-01'],
    ['2026-03-01 19:17:05', '2026-03-01'],
    ['2026-03-01T23:30:00Z', '2026-03-01T23:30:00.000Z'],
    ['2026-03-01 23:30:00 UTC', '2026-03-01T23:30:00.000Z'],
    ['2026-03-01T23:30:00+0200', '2026-03-01T21:30:00.000Z'],
    ['01.03.2026', '2026-03-01'],
    ['1/3/26, 2:20 PM', '2026-03-01'],
    ['01-03-2026', '2026-03-01'],
    ['1 March 2026', '2026-03-01'],
    ['March 1st, 2026', '2026-03-01'],
    ['Mar 1, 2026', '2026-03-01'],
    ['1. März 2026', '2026-03-01'],
    ['1 de marzo de 2026', '2026-03-01'],
    ['1 marca 2026', '2026-03-01'],
    ['2026年3月1日', '2026-03-01'],
    ['46082', '2026-03-01'],
    ['1772323200', '2026-03-01'],
    ['Sun 3/29/2026', '2026-03-29'],
  ])('is read: %s', (cell, at) => {
    expect(readDate(cell, NOW, 'day-first')).toEqual({ at })
  })

  it.each([
    ['03/04/2026', '2026-03-04'],
    ['03-04-2026', '2026-03-04'],
    ['7/6/23, 2:20 PM', '2023-07-06'],
    ['25/12/2025', '2025-12-25'],
    ['03.04.2026', '2026-04-03'],
  ])('has the month first where that is so: %s', (cell, at) => {
    expect(readDate(cell, NOW, 'month-first')).toEqual({ at })
  })

  it('is refused where it is none, or counts from a moment nobody knows', () => {
    expect(readDate('soon', NOW, 'day-first')).toEqual({ problem: 'bad-date' })
    expect(readDate('31/02/2026', NOW, 'day-first')).toEqual({ problem: 'bad-date' })
    expect(readDate('3 days ago', NOW, 'day-first')).toEqual({ problem: 'relative-date' })
    expect(readDate('yesterday', NOW, 'day-first')).toEqual({ problem: 'relative-date' })
  })
})

describe('the order of day and month', () => {
  it('is told by one date that can only be meant one way', () => {
    expect(settleOrder(['03/04/2026', '25/12/2025'], NOW)).toEqual({ order: 'day-first', question: null })
    expect(settleOrder(['03/04/2026', '12/25/2025'], NOW)).toEqual({ order: 'month-first', question: null })
  })

  it('is asked with a date of the file where nothing tells', () => {
    const question = { example: '03/04/2026', dayFirst: '2026-04-03', monthFirst: '2026-03-04' }
    expect(settleOrder(['', '05/05/2026', '03/04/2026'], NOW)).toEqual({ order: null, question })
    expect(settleOrder(['25/12/2025', '12/25/2025', '03/04/2026'], NOW)).toEqual({ order: null, question })
  })

  it('is not asked where no date has two readings', () => {
    expect(settleOrder(['2026-03-04', '03.04.2026', '05/05/2026', 'May 4'], NOW)).toEqual({
      order: null,
      question: null,
    })
  })
})
