import { expect, it } from 'vitest'
import { emptyPosting } from '../domain/posting-values.ts'
import type { Posting } from '../domain/posting.ts'
import { diffPosting } from './diff-posting.ts'

const posting = (facts: Partial<Posting>): Posting => ({ ...emptyPosting('https://jobs.example/1'), ...facts })
const pay = (min: number, text: string): Posting['salary'] => ({
  text,
  min,
  max: 61_000,
  currency: 'GBP',
  period: 'year',
  source: 'posting',
})

it('names what changed, with both values, the facts that decide first', () => {
  const before = posting({ description: 'Old', salary: pay(52_000, '£52k'), title: 'Welder' })
  const after = posting({ description: 'New', salary: pay(50_000, '£50k'), title: 'Welder', closed: true })
  expect(diffPosting(before, after)).toEqual([
    { field: 'salary', before: before.salary, after: after.salary },
    { field: 'closed', before: false, after: true },
    { field: 'description', before: 'Old', after: 'New' },
  ])
})

it('takes another spelling of the same for no change', () => {
  const before = posting({ salary: pay(52_000, '52.000 £'), description: 'Two  words\n', postedAt: '2026-03-01' })
  const after = posting({ salary: pay(52_000, '£52k'), description: 'Two words', postedAt: '2026-03-01T09:00:00Z' })
  expect(diffPosting(before, after)).toEqual([])
})

it('compares pay without numbers by its words', () => {
  const words = (text: string): Posting => posting({ salary: { ...emptyPay, text } })
  const emptyPay = { min: null, max: null, currency: null, period: null, source: 'posting' } as const
  expect(diffPosting(words('after agreement'), words('union scale')).map(({ field }) => field)).toEqual(['salary'])
})
