import { parseSalary } from '@rolecall/shared/domain/salary.ts'
import { expect, test } from 'vitest'
import { MOST_SCANS, scansOf } from './text-pace.ts'

const UNITS = ['$1,000 - ', '1 000 ', 'k-', '9.', '€ ', '- 5 万', '1,', '$1-', '€', '9.9.9', '- ', 'k']

test.for(UNITS)('a text that is nothing but the beginnings of pay is no work: %j', async (unit) => {
  const text = unit.repeat(200_000)
  expect(await scansOf(() => parseSalary(text, { labelled: true }))).toBeLessThan(MOST_SCANS)
})
