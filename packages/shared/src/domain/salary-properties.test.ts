import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseNumber } from './salary-amounts.ts'
import { parseSalary } from './salary.ts'

const TIMES = [1, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 1_000_000_000]

/** Every sum that the digits of a text can stand for, with any word for thousands or millions behind them. */
function sumsIn(text: string): Set<number> {
  const runs = text.match(/\d[\d.,'’\s]*/g) ?? []
  const pieces = runs.flatMap((run) => {
    const parts = run.split(/\s/)
    return parts.flatMap((_, from) => [1, 2, 3, 4].map((count) => parts.slice(from, from + count).join(' ')))
  })
  const numbers = pieces.map((piece) => parseNumber(piece.replace(/[.,'’\s]+$/, ''))).filter((one) => one !== null)
  return new Set(numbers.flatMap((one) => TIMES.map((times) => Math.round(one * times * 100) / 100)))
}

const scrap = fc.constantFrom(
  '$',
  '€',
  '£',
  '₹',
  'PLN',
  'k',
  'K',
  'LPA',
  '万',
  'per year',
  '/hr',
  'a month',
  'to',
  '-',
  '–',
  'up to',
  'from',
  'salary',
  'bonus',
  'raised',
  'people',
  '401k',
  ',',
  '.',
  '(',
  ')',
  'years',
  'Gehalt',
  'bis',
  'від',
  '薪',
  '円',
)
const number = fc.oneof(
  fc.integer({ min: 0, max: 3_000_000 }).map(String),
  fc.integer({ min: 1_000, max: 900_000 }).map((one) => one.toLocaleString('en')),
  fc.integer({ min: 1, max: 9_999 }).map((one) => (one / 100).toFixed(2)),
)
const text = fc
  .array(fc.oneof(scrap, number), { maxLength: 24 })
  .chain((parts) =>
    fc
      .array(fc.constantFrom('', ' '), { minLength: parts.length, maxLength: parts.length })
      .map((gaps) => parts.map((part, i) => part + (gaps[i] ?? '')).join('')),
  )

test('no number is invented: what is read stands in the text', () => {
  fc.assert(
    fc.property(text, fc.boolean(), (raw, labelled) => {
      const pay = parseSalary(raw, { labelled })
      if (!pay) return
      const sums = sumsIn(raw)
      for (const one of [pay.min, pay.max]) if (one !== null) expect(sums, `${one} is not in "${raw}"`).toContain(one)
    }),
    { numRuns: 3_000 },
  )
})

test('an unfinished or reversed range never gives a lower end above the upper one', () => {
  fc.assert(
    fc.property(text, (raw) => {
      const pay = parseSalary(raw, { labelled: true })
      if (pay?.min != null && pay.max != null) expect(pay.max).toBeGreaterThanOrEqual(pay.min)
    }),
    { numRuns: 2_000 },
  )
})

const FORMS: ((low: string, high: string) => [text: string, currency: string, period: string])[] = [
  (low, high) => [`$${low} - $${high} per year`, 'USD', 'year'],
  (low, high) => [`Salary: £${low} to £${high} p.a.`, 'GBP', 'year'],
  (low, high) => [`${low}–${high} EUR per annum`, 'EUR', 'year'],
  (low, high) => [`CA$${low}–CA$${high} a year`, 'CAD', 'year'],
]
const grouped = (value: number): string => value.toLocaleString('en')

test('a sum that is written is the sum that is read', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 20_000, max: 180_000 }),
      fc.integer({ min: 1, max: 90_000 }),
      fc.constantFrom(...FORMS),
      (low, more, form) => {
        const [raw, currency, period] = form(grouped(low), grouped(low + more))
        expect(parseSalary(raw)).toMatchObject({ min: low, max: low + more, currency, period })
      },
    ),
  )
})
