import { expect, test } from 'vitest'
import { datesOf, findSpan, withoutSpan } from './spans.ts'

const read = (text: string): string => {
  const span = findSpan(text)
  return span ? `${span.start ?? ''}..${span.open ? 'now' : (span.end ?? '')}` : 'none'
}

test.for([
  ['Mar 2019 – Present', '2019-03..now'],
  ['March, 2019 to February 2021', '2019-03..2021-02'],
  ['seit 03/2019', '2019-03..now'],
  ['seit April 2018', '2018-04..now'],
  ['01.03.2019 - 31.05.2021', '2019-03..2021-05'],
  ['depuis mars 2019', '2019-03..now'],
  ["janvier 2021 – aujourd'hui", '2021-01..now'],
  ['De 2018 à 2021', '2018..2021'],
  ['desde marzo de 2020', '2020-03..now'],
  ['junio de 2017 a la actualidad', '2017-06..now'],
  ['januari 2017 t/m heden', '2017-01..now'],
  ['2019–21', '2019..2021'],
  ['2009-10', '2009..2010'],
  ['2019-03 – 2021-05', '2019-03..2021-05'],
  ["Feb '21 – Present", '2021-02..now'],
  ['Jan – Jun 2020', '2020-01..2020-06'],
  ['03/19 - 05/21', '2019-03..2021-05'],
  ['Q1 2020 – Q3 2021', '2020-01..2021-07'],
  ['Summer 2018', '2018-06..'],
  ['06/2018 -', '2018-06..now'],
  ['Raised 2.1M in 18 months', 'none'],
] as const)('%s', ([text, expected]) => {
  expect(read(text)).toBe(expected)
})

test('what is left of a line has no brackets or strokes around it', () => {
  const text = 'Harborne Freight, Hull — Clerk (Mar 2021 to Present)'
  const span = findSpan(text)
  expect(span && withoutSpan(text, span)).toBe('Harborne Freight, Hull — Clerk')
})

test('a date alone is no open end', () => {
  const span = findSpan('Fall 2015')
  expect(span && datesOf(span)).toEqual({ startDate: '2015-09', endDate: '2015-09' })
})
