import { readFileSync } from 'node:fs'
import { parseSalary } from '@rolecall/shared/domain/salary.ts'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { allCases } from './pay-cases.ts'

const sum = z.number().nullable()
const word = z.string().nullable()
const Case = z.strictObject({
  text: z.string(),
  place: z.string().optional(),
  expected: z.strictObject({ min: sum, max: sum, currency: word, period: word }).nullable(),
})
const TABLE = new URL('../fixtures/pay/cases.json', import.meta.url)
const cases = z.array(Case).parse(JSON.parse(readFileSync(TABLE, 'utf8')))

test('the table is what its generator writes, and large', () => {
  expect(cases).toEqual(allCases())
  expect(cases.length).toBeGreaterThan(600)
  expect(cases.filter(({ expected }) => expected === null).length).toBeGreaterThan(100)
})

test.for(cases)('$text', ({ text, place, expected }) => {
  const pay = parseSalary(text, { place: place ?? null })
  expect(pay && { min: pay.min, max: pay.max, currency: pay.currency, period: pay.period }).toEqual(expected)
})
