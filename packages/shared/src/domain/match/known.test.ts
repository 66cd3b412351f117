import { describe, expect, test } from 'vitest'
import { fieldsAgree, fieldsOf } from './fields.ts'
import { monthsIn, stretchOf, yearsWords } from './months.ts'
import { countriesOf, placeOf } from './places.ts'
import { stableHash } from './stable-hash.ts'

describe('fields', () => {
  test.for([
    ['Senior Software Engineer', 'software'],
    ['Softwareentwickler (m/w/d)', 'software'],
    ['Développeuse web', 'software'],
    ['Sales Manager Software', 'sales'],
    ['Data Analyst', 'data'],
    ['Pflegefachkraft', 'nursing'],
    ['Infirmier diplômé d’État', 'nursing'],
    ['Enfermero/a', 'nursing'],
    ['Verpleegkundige', 'nursing'],
    ['Educador/a infantil', 'childcare'],
    ['Steuerfachangestellte', 'finance'],
    ['Rechtsanwältin', 'law'],
    ['Lagerist', 'logistics'],
    ['Elektriker:in', 'electrical'],
  ] as const)('%s works in %s', ([title, field]) => {
    expect(fieldsOf(title)).toContain(field)
  })

  test('near ones agree half, unknown ones are not judged', () => {
    expect(fieldsAgree(['nursing'], ['nursing'])).toBe(1)
    expect(fieldsAgree(['nursing'], ['care'])).toBe(0.5)
    expect(fieldsAgree(['care'], ['nursing'])).toBe(0.5)
    expect(fieldsAgree(['nursing'], ['software'])).toBe(0)
    expect(fieldsAgree([], ['software'])).toBeNull()
    expect(fieldsOf('Multiple roles')).toEqual([])
  })
})

const stretch = (start: string, end?: string) => stretchOf(start, end, '2026-11-20')

describe('months of work', () => {
  test.for([
    ['2020-01', '2020-12', 12],
    ['2020', '2021', 24],
    ['2026-01', undefined, 11],
    ['2027-01', undefined, null],
    ['2020-05', '2020-02', null],
  ] as const)('from %s to %s', ([start, end, months]) => {
    const found = stretch(start, end)
    expect(found === null ? null : monthsIn([found])).toBe(months)
  })

  test('what overlaps counts once, in whichever order', () => {
    const jobs = [stretch('2020-01', '2021-12'), stretch('2021-07', '2022-06'), stretch('2024-01', '2024-03')].filter(
      (one) => one !== null,
    )
    expect(monthsIn(jobs)).toBe(33)
    expect(monthsIn(jobs.toReversed())).toBe(33)
    expect(monthsIn([])).toBe(0)
  })

  test.for([
    [0, 'no years'],
    [4, 'less than half a year'],
    [13, '1 year'],
    [42, '3.5 years'],
  ] as const)('%i months in words', ([months, words]) => {
    expect(yearsWords(months)).toBe(words)
  })
})

describe('places', () => {
  test.for([
    ['Berlin, Germany', 'berlin', 'de'],
    ['80331 München', 'munchen', 'de'],
    ['Munich', 'munchen', 'de'],
    ['Austin, TX', 'austin', 'us'],
    ['Little Wells, United Kingdom', 'little wells', 'gb'],
    ['Lyon (hybride)', 'lyon', 'fr'],
    ['Remote, Deutschland', null, 'de'],
    ['Nederland', null, 'nl'],
  ] as const)('%s', ([line, town, country]) => {
    expect(placeOf(line)).toMatchObject({ town, country })
  })

  test('names of several countries stand for each of them', () => {
    expect(countriesOf(['DACH'])).toEqual(new Set(['de', 'at', 'ch']))
    expect(countriesOf(['Worldwide'])).toBe('all')
    expect(countriesOf(['Germany', 'Spain'])).toEqual(new Set(['de', 'es']))
  })
})

test('a hash knows values and no order of keys', () => {
  expect(stableHash({ a: 1, b: [1, 2] })).toBe(stableHash({ b: [1, 2], a: 1, c: undefined }))
  expect(stableHash({ a: 1 })).not.toBe(stableHash({ a: 2 }))
  expect(stableHash([1, 2])).not.toBe(stableHash([2, 1]))
  expect(stableHash('')).toMatch(/^[0-9a-f]{16}$/)
})
