import { JobQuery } from '@rolecall/shared/domain/search/job-query.ts'
import { loadLexicon } from '@rolecall/shared/domain/skills/load.ts'
import { describe, expect, test } from 'vitest'
import { openGazetteer } from '../../places/gazetteer.ts'
import { askedBy } from './ask-of.ts'

const now = Date.parse('2026-03-10T12:00:00Z')
const tools = { lexicon: await loadLexicon(), gazetteer: openGazetteer(), now }
const asked = (filters: Record<string, unknown>) => askedBy(JobQuery.parse(filters), tools)

describe('a place', () => {
  test('is a town with so many kilometres around it', () => {
    const { ask, place } = asked({ location: 'Lisbon, Portugal', distance: '30' })
    expect(ask.place).toMatchObject({ km: 30, north: expect.closeTo(38.7, 0), east: expect.closeTo(-9.1, 0) })
    expect(place).toEqual({ town: 'Lisbon', country: 'pt', km: 30 })
  })

  test('that is a country is all of it, and that is said', () => {
    const { ask, notes } = asked({ location: 'Portugal' })
    expect(ask).toMatchObject({ place: null, countries: ['pt'] })
    expect(notes.join()).toContain('all of its country')
  })

  test('that nobody knows is refused, naming the filter', () =>
    expect(() => asked({ location: 'Qwertzuiop' })).toThrow('The filter “location” cannot be used.'))
})

describe('pay', () => {
  test.each([
    [{ min_pay: '60000' }, 60_000],
    [{ min_pay: '30', pay_period: 'hour' }, 62_400],
    [{ min_pay: '5000', pay_period: 'month' }, 60_000],
  ])('is euros a year, however it is said: %j', (filters, expected) =>
    expect(asked(filters).ask.pay).toEqual({ min: expected, max: null }),
  )

  test('in another currency is converted', () => {
    const { min } = asked({ min_pay: '60000', pay_currency: 'usd' }).ask.pay
    expect(min).toBeGreaterThan(30_000)
    expect(min).toBeLessThan(60_000)
  })

  test.each([
    [{ min_pay: '60000', pay_currency: 'XTS' }, 'The filter “pay_currency” cannot be used.'],
    [{ max_pay: '3' }, 'The filter “max_pay” cannot be used. 3 EUR a year is no pay of a full-time job.'],
  ])('that cannot be is refused: %j', (filters, sentence) => expect(() => asked(filters)).toThrow(sentence))
})

describe('skills', () => {
  test('are known by any of their names', () => {
    const { ids, mode } = asked({ skills: 'postgres,Python', skills_mode: 'any' }).ask.skills
    expect(ids).toEqual([tools.lexicon.named('PostgreSQL')?.id, tools.lexicon.named('Python')?.id])
    expect(mode).toBe('any')
  })

  test('that no list has are looked for as words, and that is said', () => {
    const { ask, notes, query } = asked({ q: 'baker', skills: 'zorbling' })
    expect(ask.skills.ids).toEqual([])
    expect(JSON.stringify(ask.query)).toContain('zorbling')
    expect(JSON.stringify(query)).not.toContain('zorbling')
    expect(notes).toEqual(['“zorbling” is no skill that is known here; it was looked for as a word.'])
  })
})

test('words to leave out are left out one by one, and those that belong together only together', () => {
  const { ask } = asked({ without: ['night', 'cold calling'] })
  expect(ask.excludedWords).toEqual(['night'])
  expect(ask.query).toEqual({
    kind: 'not',
    part: { kind: 'words', words: ['cold', 'calling'], field: null, begins: false },
  })
})

test('companies go by their names and by their keys', () =>
  expect(asked({ company: 'Larkfield Signals Ltd.' }).ask.companies).toContain('larkfield signals'))

test.each([
  ['7d', now - 7 * 24 * 60 * 60 * 1000],
  ['2026-03-01', Date.parse('2026-03-01')],
])('posted since %s', (said, time) => expect(asked({ posted_since: said }).ask.postedSince).toBe(time))

test('a day that does not exist is refused', () =>
  expect(() => asked({ posted_since: '2026-02-31' })).toThrow('The filter “posted_since” cannot be used.'))

test('nothing asked for is everything', () => {
  const { ask, query, place, notes } = asked({})
  expect({ query: ask.query, place, notes, typed: query }).toEqual({ query: null, place: null, notes: [], typed: null })
})
