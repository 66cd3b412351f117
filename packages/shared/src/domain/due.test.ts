import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dueItems, dueSoon } from './due.ts'
import type { DueApplication, DueFacts } from './due.ts'
import { EMPTY_INTERVIEW } from './interview.ts'
import { EMPTY_REMINDER } from './reminder.ts'
import { STAGES } from './stage.ts'

const NOW = Date.parse('2026-03-04T12:00:00Z')
const HOUR = 3_600_000
const settings = new Map()
const job: DueApplication = {
  id: 'job',
  title: 'Welder',
  company: 'Northwind Yards',
  deadline: null,
  closed: false,
  stage: 'saved',
  mergedInto: null,
  deletedAt: null,
}
const iso = (time: number): string => new Date(time).toISOString()
const interview = (more: object = {}) => ({
  ...EMPTY_INTERVIEW,
  id: 'talk',
  application: 'job',
  at: '2026-03-05T10:00',
  zone: 'Europe/Oslo',
  ...more,
})
const reminder = (more: object = {}) => ({ ...EMPTY_REMINDER, id: 'note', text: 'Call', at: iso(NOW + HOUR), ...more })

const facts = (parts: Partial<DueFacts>): DueFacts => ({ applications: [job], interviews: [], reminders: [], ...parts })
const due = (parts: Partial<DueFacts>, zone = 'Europe/Oslo') => dueItems(facts(parts), { now: NOW, zone, settings })
const deadline = (words: string | null, more: Partial<DueApplication> = {}, zone?: string) =>
  due({ applications: [{ ...job, deadline: words, ...more }] }, zone)

describe('a deadline', () => {
  it('is a day where the page names one, also where a program wrote it down as midnight', () => {
    for (const words of ['2026-03-06', '2026-03-06T00:00', '2026-03-06T00:00:00Z', '2026-03-06T00:00:00.000+02:00'])
      expect(deadline(words, {}, 'America/Los_Angeles')).toMatchObject([
        { at: null, day: '2026-03-06', overdue: false },
      ])
  })

  it('with a time is an instant, on the wall here where it names no zone', () => {
    expect(deadline('2026-03-06T23:59:00Z', {}, 'Asia/Tokyo')).toMatchObject([
      { at: Date.parse('2026-03-06T23:59:00Z'), day: '2026-03-07' },
    ])
    expect(deadline('2026-03-06T17:00', {}, 'America/New_York')).toMatchObject([
      { at: Date.parse('2026-03-06T22:00:00Z'), day: '2026-03-06' },
    ])
  })

  it('of today is not overdue before the day is over here', () => {
    expect(deadline('2026-03-04')).toMatchObject([{ overdue: false }])
    expect(deadline('2026-03-04', {}, 'Pacific/Kiritimati')).toMatchObject([{ overdue: true }])
    expect(deadline('2026-03-03', {}, 'Pacific/Niue')).toMatchObject([{ overdue: true }])
  })

  it('matters only while the job is saved, open, in sight and no copy of another', () => {
    const given = '2026-03-06'
    expect(deadline(given, { closed: true })).toEqual([])
    expect(deadline(given, { deletedAt: iso(NOW) })).toEqual([])
    for (const stage of STAGES) expect(deadline(given, { stage })).toHaveLength(stage === 'saved' ? 1 : 0)
    const copy = { ...job, id: 'copy', deadline: given, mergedInto: 'job' }
    expect(due({ applications: [job, copy] })).toEqual([])
    expect(due({ applications: [{ ...job, deletedAt: iso(NOW) }, copy] })).toHaveLength(1)
  })

  it('that is no date is none', () => {
    for (const words of ['2026-13-45', 'soon', '2026-02-30', '']) expect(deadline(words)).toEqual([])
    expect(deadline('2026-03-06T99:99')).toMatchObject([{ at: null, day: '2026-03-06' }])
  })
})

describe('an interview', () => {
  it('stands at the time on the wall of its place, on the day that it is here', () => {
    const at = Date.parse('2026-03-05T09:00:00Z')
    expect(due({ interviews: [interview()] }, 'Pacific/Auckland')).toMatchObject([{ at, day: '2026-03-05' }])
    expect(due({ interviews: [interview({ at: '2026-03-05T22:00' })] }, 'Asia/Tokyo')).toMatchObject([
      { day: '2026-03-06' },
    ])
  })

  it('in the hour that a clock skips is an hour later, as calendars have it', () => {
    expect(due({ interviews: [interview({ at: '2026-03-29T02:30' })] })).toMatchObject([
      { at: Date.parse('2026-03-29T01:30:00Z') },
    ])
  })

  it('is over at its end and never overdue; a cancelled one is none', () => {
    const at = '2026-03-04T12:30'
    expect(due({ interviews: [interview({ at, minutes: 60 })] })).toMatchObject([{ open: true, overdue: false }])
    expect(due({ interviews: [interview({ at, minutes: 15 })] })).toMatchObject([{ open: false, overdue: false }])
    expect(due({ interviews: [interview({ outcome: 'cancelled' })] })).toEqual([])
    expect(due({ interviews: [interview({ outcome: 'passed' })] })).toMatchObject([{ open: false }])
  })

  it('of a zone that nobody knows here is taken as of here', () => {
    expect(due({ interviews: [interview({ zone: 'Mars/Olympus' })] })).toMatchObject([
      { at: Date.parse('2026-03-05T09:00:00Z') },
    ])
  })
})

describe('a reminder', () => {
  it('that was put off is due when it was put off to', () => {
    const snoozedUntil = iso(NOW + 2 * HOUR)
    expect(due({ reminders: [reminder({ at: iso(NOW - HOUR), snoozedUntil })] })).toMatchObject([
      { at: NOW + 2 * HOUR, overdue: false },
    ])
  })

  it('is overdue from its moment on, until it is done', () => {
    expect(due({ reminders: [reminder({ at: iso(NOW - 1) })] })).toMatchObject([{ overdue: true, open: true }])
    expect(due({ reminders: [reminder({ at: iso(NOW - 1), doneAt: iso(NOW) })] })).toMatchObject([
      { overdue: false, open: false },
    ])
  })

  it('without a time stands last, on no day', () => {
    const task = reminder({ id: 'task', kind: 'task', at: null })
    const items = due({ reminders: [task, reminder({ at: '2029-01-01T00:00:00Z' })] })
    expect(items.map(({ id, day }) => [id, day])).toEqual([
      ['note', '2029-01-01'],
      ['task', null],
    ])
  })

  it('of an application in the trash or not here is none; of one that ended nobody is told', () => {
    const one = reminder({ application: 'job', at: iso(NOW - HOUR) })
    expect(due({ reminders: [one], applications: [] })).toEqual([])
    expect(due({ reminders: [one], applications: [{ ...job, deletedAt: iso(NOW) }] })).toEqual([])
    for (const stage of ['rejected', 'withdrawn', 'ghosted', 'accepted', 'declined'])
      expect(due({ reminders: [one], applications: [{ ...job, stage }] })).toMatchObject([
        { wanted: false, overdue: false },
      ])
  })

  it('of a copy belongs to what it was merged into, also where two name each other', () => {
    const copy = { ...job, id: 'copy', mergedInto: 'job' }
    const one = reminder({ application: 'copy' })
    expect(due({ reminders: [one], applications: [job, copy] })).toMatchObject([{ application: 'job' }])
    const round = [{ ...job, mergedInto: 'copy' }, copy]
    expect(due({ reminders: [one], applications: round })).toHaveLength(1)
  })
})

describe('what is due soon', () => {
  it('has the overdue first and nothing that is far, done, ended or long missed', () => {
    const reminders = [
      reminder({ id: 'late', at: iso(NOW - 90 * 24 * HOUR) }),
      reminder({ id: 'soon' }),
      reminder({ id: 'far', at: iso(NOW + 30 * 24 * HOUR) }),
      reminder({ id: 'done', doneAt: iso(NOW) }),
    ]
    const applications = [
      { ...job, id: 'today', deadline: '2026-03-04' },
      { ...job, id: 'missed', deadline: '2026-03-01' },
      { ...job, id: 'gone', deadline: '2026-01-01' },
    ]
    const soon = dueSoon(due({ applications, reminders }), { now: NOW, zone: 'Europe/Oslo' })
    expect(soon.map(({ id }) => id)).toEqual(['late', 'missed', 'today', 'soon'])
  })
})

describe('whatever stands in the store', () => {
  const zones = fc.constantFrom('UTC', 'Asia/Kathmandu', 'Pacific/Apia', 'America/St_Johns', 'Nowhere/Land')
  const time = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  const anyReminder = fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom('reminder' as const, 'follow-up' as const, 'task' as const),
    at: fc.option(time.map((date) => date.toISOString())),
    snoozedUntil: fc.option(time.map((date) => date.toISOString())),
    doneAt: fc.option(time.map((date) => date.toISOString())),
  })
  it('comes out in the order of time, in every zone, with nothing lost', () => {
    fc.assert(
      fc.property(fc.array(anyReminder, { maxLength: 20 }), zones, (rows, zone) => {
        const items = due({ reminders: rows.map((row) => reminder(row)) }, zone)
        expect(items.map(({ id }) => id).toSorted()).toEqual(rows.map(({ id }) => id).toSorted())
        const dated = items.flatMap(({ at }) => at ?? [])
        expect(dated).toEqual(dated.toSorted((a, b) => a - b))
        expect(items.filter(({ at }) => at === null)).toEqual(items.slice(dated.length))
      }),
    )
  })
})
