import { expect, it } from 'vitest'
import { isBelowFloor } from './pay-floor.ts'
import type { PayFloor } from './pay-floor.ts'
import type { Salary } from './posting.ts'

const FLOOR: PayFloor = { amount: 48_000, currency: 'EUR', period: 'year' }
const pay = (facts: Partial<Salary>): Salary => ({
  text: '',
  min: null,
  max: null,
  currency: 'EUR',
  period: 'year',
  source: 'parsed',
  ...facts,
})

it.each([
  ['a range that ends below it', pay({ min: 40_000, max: 47_999 }), true],
  ['a range that reaches it', pay({ min: 30_000, max: 48_000 }), false],
  ['a single sum below it', pay({ min: 47_000 }), true],
  ['less by the month', pay({ min: 3_999, period: 'month' }), true],
  ['the same by the month', pay({ min: 4_000, period: 'month' }), false],
  ['less by the hour', pay({ max: 23, period: 'hour' }), true],
  ['enough by the hour', pay({ max: 24, period: 'hour' }), false],
  ['another currency', pay({ min: 1_000, currency: 'PLN' }), false],
  ['no currency', pay({ min: 1_000, currency: null }), false],
  ['no period', pay({ min: 1_000, period: null }), false],
  ['no numbers', pay({ text: 'competitive' }), false],
  ['no pay at all', null, false],
])('%s', (_, salary, below) => {
  expect(isBelowFloor(salary, FLOOR)).toBe(below)
})

it('judges nothing where no floor is set', () => {
  expect(isBelowFloor(pay({ min: 1 }), null)).toBe(false)
})
