import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DueItem } from './due.ts'
import { uuidv7 } from './id.ts'
import { movedTo, nextTelling, tellingsOf, tomorrowMorning, toTell } from './tellings.ts'
import type { TellingRules } from './tellings.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const at = (text: string): number => Date.parse(text)
const item = (more: Partial<DueItem> = {}): DueItem => ({
  kind: 'reminder',
  id: 'note',
  application: null,
  title: '',
  company: null,
  text: 'Call',
  at: at('2026-03-04T12:00:00Z'),
  day: '2026-03-04',
  endsAt: null,
  open: true,
  wanted: true,
  overdue: false,
  ...more,
})
const rules: TellingRules = { remindBefore: [24 * 60, 60], quietHours: null, zone: 'Europe/Oslo' }
const moments = (one: DueItem, more: Partial<TellingRules> = {}): string[] =>
  tellingsOf([one], { ...rules, ...more }).map((telling) => new Date(telling.at).toISOString().slice(0, 16))

describe('the moments of telling', () => {
  it('are the moment itself of a reminder, and the times before of an interview', () => {
    expect(moments(item())).toEqual(['2026-03-04T12:00'])
    expect(moments(item({ kind: 'interview' }))).toEqual(['2026-03-03T12:00', '2026-03-04T11:00'])
    expect(moments(item({ kind: 'interview' }), { remindBefore: [] })).toEqual([])
  })

  it('are mornings of a deadline that takes a day, whatever the clocks do', () => {
    const whole = item({ kind: 'deadline', at: null, day: '2026-03-29' })
    expect(moments(whole)).toEqual(['2026-03-28T08:00', '2026-03-29T07:00'])
    expect(moments(whole, { remindBefore: [0, 60, 120] })).toEqual(['2026-03-29T07:00'])
  })

  it('are none of what is done, ended, missed or at any time', () => {
    expect(moments(item({ open: false }))).toEqual([])
    expect(moments(item({ wanted: false }))).toEqual([])
    expect(moments(item({ kind: 'deadline', overdue: true }))).toEqual([])
    expect(moments(item({ kind: 'task', at: null, day: null }))).toEqual([])
  })

  it('are none that had passed when it was written down', () => {
    const id = uuidv7(at('2026-03-04T11:30:00Z'), (bytes) => bytes)
    expect(moments(item({ kind: 'interview', id, at: at('2026-03-04T12:15:00Z') }))).toEqual([])
    expect(moments(item({ id }))).toEqual(['2026-03-04T12:00'])
  })

  it('wait for the end of quiet hours, but for interviews', () => {
    const quietHours = { from: '22:00', to: '08:00' }
    const late = at('2026-03-04T21:30:00Z')
    const early = at('2026-03-05T05:00:00Z')
    expect(moments(item({ at: late }), { quietHours })).toEqual(['2026-03-05T07:00'])
    expect(moments(item({ at: early }), { quietHours })).toEqual(['2026-03-05T07:00'])
    expect(moments(item(), { quietHours })).toEqual(['2026-03-04T12:00'])
    expect(moments(item(), { quietHours: { from: '12:30', to: '13:30' } })).toEqual(['2026-03-04T12:30'])
    expect(moments(item({ kind: 'interview', at: early }), { quietHours })[1]).toBe('2026-03-05T04:00')
  })
})

describe('telling', () => {
  const interview = item({ kind: 'interview' })

  it('is due once of one thing, however many of its moments were missed', () => {
    const tellings = tellingsOf([interview], rules)
    const now = at('2026-03-04T11:30:00Z')
    const [only, ...others] = toTell(tellings, new Set(), now)
    expect(others).toEqual([])
    expect(only?.at).toBe(at('2026-03-04T11:00:00Z'))
    expect(toTell(tellings, new Set([only?.key ?? '']), now)).toEqual([])
  })

  it('is due again after it was put off, and not of old things', () => {
    const now = at('2026-03-04T13:30:00Z')
    const told = new Set(tellingsOf([item()], rules).map(({ key }) => key))
    expect(toTell(tellingsOf([item()], rules), told, now)).toEqual([])
    const later = item({ at: at('2026-03-04T13:00:00Z') })
    expect(toTell(tellingsOf([later], rules), told, now)).toHaveLength(1)
    expect(toTell(tellingsOf([item()], rules), new Set(), now + 8 * DAY)).toEqual([])
  })

  const anything = fc.record({
    at: fc.integer({ min: 0, max: 20 * DAY }),
    kind: fc.constantFrom('reminder' as const, 'interview' as const, 'deadline' as const),
  })
  const start = at('2026-03-01T00:00:00Z')
  const end = start + 20 * DAY

  /** The browser wakes at every moment, but for those at which it is shut, and once at the end. */
  function sayAll(rows: { at: number; kind: DueItem['kind'] }[], shut: boolean[]) {
    const items = rows.map((row, id) => item({ ...row, id: `r${id}`, at: start + row.at }))
    const tellings = tellingsOf(items, rules)
    const said: string[] = []
    const wake = (now: number): void => toTell(tellings, new Set(said), now).forEach(({ key }) => said.push(key))
    for (let now: number | null = start, turn = 0; now !== null; now = nextTelling(tellings, now), turn += 1)
      if (!shut[turn]) wake(now)
    wake(end)
    return { tellings, said }
  }

  it('says nothing twice, and the last of everything that is still news, wherever the browser was shut', () => {
    const shut = fc.array(fc.boolean(), { maxLength: 40 })
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 8 }), shut, (rows, closed) => {
        const { tellings, said } = sayAll(rows, closed)
        expect(new Set(said).size).toBe(said.length)
        const lasts = [...new Map(tellings.map((one) => [one.item, one])).values()]
        const news = lasts.filter((one) => one.at > end - 7 * DAY)
        expect(news.filter(({ key }) => !said.includes(key))).toEqual([])
      }),
    )
  })

  it('says everything to come where the browser is always open', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 8 }), (rows) => {
        const { tellings, said } = sayAll(rows, [])
        expect(tellings.filter((one) => one.at >= start && !said.includes(one.key))).toEqual([])
      }),
    )
  })
})

describe('moving', () => {
  it('keeps the time on the wall over a change of the clocks', () => {
    const before = at('2026-03-28T13:00:00Z')
    expect(movedTo('2026-03-29', before, 'Europe/Oslo')).toBe(at('2026-03-29T12:00:00Z'))
    expect(movedTo('2026-03-29', null, 'Europe/Oslo')).toBe(at('2026-03-29T07:00:00Z'))
    expect(tomorrowMorning(at('2026-03-28T23:30:00Z'), 'Europe/Oslo')).toBe(at('2026-03-30T07:00:00Z'))
  })
})
