import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseNumber } from './salary-amounts.ts'
import { parseSalary } from './salary.ts'

type Want = [min: number | null, max: number | null, currency: string | null, period: string | null]
const read = (text: string, place?: string): Want | null => {
  const pay = parseSalary(text, place === undefined ? {} : { place })
  return pay && [pay.min, pay.max, pay.currency, pay.period]
}

const WRITTEN: [text: string, want: Want, place?: string][] = [
  ['$160k-$200K', [160_000, 200_000, 'USD', 'year']],
  ['$120-150k', [120_000, 150_000, 'USD', 'year']],
  ['17-30K·13薪', [17_000, 30_000, 'CNY', 'month']],
  ['₹4L - ₹7L', [400_000, 700_000, 'INR', 'year']],
  ['₹3,88,847.25 - ₹16,33,192.81 a year', [388_847.25, 1_633_192.81, 'INR', 'year']],
  ['13,90 €/h', [13.9, 13.9, 'EUR', 'hour']],
  ['750 – 1 100 PLN + VAT (B2B) per day', [750, 1_100, 'PLN', 'day']],
  ['43.000 € – 58.850 € pro Jahr', [43_000, 58_850, 'EUR', 'year']],
  ['Tới 80 triệu', [null, 80_000_000, 'VND', 'month']],
  ['до $3500', [null, 3_500, 'USD', 'month']],
  ['年収 500万円〜800万円', [5_000_000, 8_000_000, 'JPY', 'year']],
  ['Approximately $46,000 per year', [46_000, 46_000, 'CAD', 'year'], 'Ottawa, ON'],
  ['CHF 90’000 – 110’000', [90_000, 110_000, 'CHF', 'year']],
  ['From $27.85 to $41.77 an hour', [27.85, 41.77, 'USD', 'hour']],
  ['$90,000 - $130,000 CAD', [90_000, 130_000, 'CAD', 'year']],
  ['2.500 € brutto/Monat', [2_500, 2_500, 'EUR', 'month']],
  ['65,000 kr per month', [65_000, 65_000, 'NOK', 'month'], 'Oslo, Norway'],
  ['Starting at $71,957 per year', [71_957, null, 'USD', 'year']],
  ['up to £60k per annum', [null, 60_000, 'GBP', 'year']],
  ['25–27 an hour', [25, 27, null, 'hour']],
]
test.for(WRITTEN)('%s', ([text, want, place]) => {
  expect(read(text, place)).toEqual(want)
})

/** Every way of writing a sum, times every money, times every period: the table nobody would type. */
const MONEY: [before: string, after: string, code: string][] = [
  ['$', '', 'USD'],
  ['US$', '', 'USD'],
  ['CA$', '', 'CAD'],
  ['A$', '', 'AUD'],
  ['€', '', 'EUR'],
  ['£', '', 'GBP'],
  ['', ' USD', 'USD'],
  ['', ' EUR', 'EUR'],
  ['', ' PLN', 'PLN'],
  ['', ' CHF', 'CHF'],
  ['EUR ', '', 'EUR'],
  ['GBP ', '', 'GBP'],
  ['₹', '', 'INR'],
  ['', ' zł', 'PLN'],
  ['', ' Kč', 'CZK'],
  ['', ' SEK', 'SEK'],
]
const PERIODS: [words: string, period: string, low: number, high: number][] = [
  [' per hour', 'hour', 25, 40],
  ['/hr', 'hour', 25, 40],
  [' an hour', 'hour', 25, 40],
  [' per day', 'day', 300, 450],
  ['/day', 'day', 300, 450],
  [' per week', 'week', 900, 1_400],
  [' per month', 'month', 4_500, 6_200],
  ['/month', 'month', 4_500, 6_200],
  [' monthly', 'month', 4_500, 6_200],
  [' per year', 'year', 52_000, 61_000],
  [' a year', 'year', 52_000, 61_000],
  [' annually', 'year', 52_000, 61_000],
  ['/yr', 'year', 52_000, 61_000],
]
const DASHES = [' - ', '–', ' to ']
const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

const table = MONEY.flatMap(([before, after, code]) =>
  PERIODS.flatMap(([words, period, low, high]) =>
    DASHES.map((dash): [string, Want] => [
      `${before}${grouped(low)}${after}${dash}${before}${grouped(high)}${after}${words}`,
      [low, high, code, period],
    ]),
  ),
)
describe('ranges in every money, form and period', () => {
  test('the table is large', () => {
    expect(table.length).toBeGreaterThan(500)
  })
  test.for(table)('%s', ([text, want]) => {
    expect(read(text)).toEqual(want)
  })
})

test.for([
  'a $15 billion global food company',
  '401K with company match',
  'revenue of $16.1 million last year',
  'a $5,000 sign-on bonus',
  'up to $5,250 in tuition reimbursement',
  '40 hours per week',
  'manage a budget of $2,000,000',
  'we raised $30M in series B',
  'more than 120,000 customers',
  '$400 referral bonus program',
  'Call 020 7946 0018',
  '',
])('no pay in: %s', (text) => {
  expect(read(text)).toBeNull()
})

test('any text is read without a fall, and what is read makes sense', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const pay = parseSalary(text, { labelled: true })
      if (pay?.min !== null && pay?.max !== null && pay) expect(pay.max).toBeGreaterThanOrEqual(pay.min ?? 0)
    }),
  )
})

test('a range comes back as it was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 20_000, max: 180_000 }), fc.integer({ min: 0, max: 90_000 }), (low, spread) => {
      expect(read(`£${grouped(low)} - £${grouped(low + spread)} per annum`)).toEqual([low, low + spread, 'GBP', 'year'])
    }),
  )
})

test.for<[string, number | null]>([
  ['1,234.56', 1_234.56],
  ['1.234,56', 1_234.56],
  ['60.000', 60_000],
  ['13,90', 13.9],
  ['1 234', 1_234],
  ['3,88,847.25', 388_847.25],
  ['90’000', 90_000],
  ['42.5', 42.5],
  ['1,000,000', 1_000_000],
  ['', null],
])('the number %s', ([text, want]) => {
  expect(parseNumber(text)).toBe(want)
})
