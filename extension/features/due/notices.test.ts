import type { DueItem } from '@rolecall/shared/domain/due.ts'
import { describe, expect, it } from 'vitest'
import { aboutOf, noticesOf, outdated, snoozeTo } from './notices.ts'
import { answeredOf, wayBack } from './way-back.ts'
import { whenOf } from './words.ts'

const now = Date.parse('2026-03-04T12:00:20Z')
const here = { now, zone: 'Europe/Oslo' }
const item = (more: Partial<DueItem> = {}): DueItem => ({
  kind: 'reminder',
  id: 'note',
  application: 'job',
  title: 'Welder',
  company: 'Northwind Yards',
  text: 'Call Anna',
  at: now - 20_000,
  day: '2026-03-04',
  endsAt: null,
  open: true,
  wanted: true,
  overdue: true,
  ...more,
})

describe('a notification', () => {
  it('says what is due, of which job, and what can be done', () => {
    expect(noticesOf([item()], here)).toEqual([
      {
        id: 'due|reminder|note|job',
        title: 'Call Anna',
        message: 'Welder · Northwind Yards',
        buttons: ['Done', 'In an hour'],
      },
    ])
    const followUp = item({ kind: 'follow-up', at: now - 86_400_000, day: '2026-03-03', application: null })
    expect(noticesOf([followUp], here)).toMatchObject([
      { message: 'Follow-up · Yesterday 13:00', buttons: ['Done', 'Tomorrow'] },
    ])
  })

  it('of an interview and of a deadline names the day and cannot be put off', () => {
    const talk = item({ kind: 'interview', text: 'video', at: now + 20 * 3_600_000, day: '2026-03-05' })
    const last = item({ kind: 'deadline', text: '', at: null, day: '2026-03-05' })
    const notices = noticesOf([talk, last, item({ kind: 'deadline', at: null, day: '2026-03-09' })], here)
    expect(notices.map(({ title }) => title)).toEqual([
      'Video interview: tomorrow 09:00',
      'Apply by tomorrow',
      'Apply by Mon 9 Mar',
    ])
    expect(notices.flatMap(({ buttons }) => buttons)).toEqual([])
  })

  it('is one where many are due at once', () => {
    const items = Array.from({ length: 5 }, (_, id) => item({ id: `${id}`, text: `Call ${id}` }))
    expect(noticesOf(items, here)).toMatchObject([
      { title: '5 things are due', message: 'Call 0\nCall 1\nCall 2\nand 2 more' },
    ])
    expect(aboutOf(noticesOf(items, here)[0]?.id ?? '')).toBeNull()
  })

  it('leads to what it is about by its id alone', () => {
    const [notice] = noticesOf([item()], here)
    expect(aboutOf(notice?.id ?? '')).toEqual({ kind: 'reminder', id: 'note', application: 'job' })
  })

  it('goes when what it tells of was done or put off, and no other notification does', () => {
    const shown = ['due|reminder|note|job', 'due|reminder|other|', 'due|many', 'save-4']
    expect(outdated(shown, [item()])).toEqual(['due|reminder|other|'])
    expect(outdated(shown, [])).toEqual(shown.slice(0, 3))
  })
})

describe('an answer on a notification', () => {
  it('leads back by the id of what is said next', () => {
    for (const before of ['2026-03-04T11:00:00.000Z', null]) {
      const answered = { id: 'note', field: 'snoozedUntil', before } as const
      const said = wayBack(answered, 'Done.', 'Call Anna')
      expect(said).toMatchObject({ title: 'Done.', message: 'Call Anna', buttons: ['Undo'] })
      expect(answeredOf(said.id)).toEqual(answered)
      expect(outdated([said.id], [])).toEqual([])
    }
    expect(answeredOf('due|reminder|note|job')).toBeNull()
    expect(answeredOf('undo|text|note|')).toBeNull()
  })
})

describe('putting off', () => {
  it('is for an hour, and for a follow-up until tomorrow morning', () => {
    expect(new Date(snoozeTo('task', here)).toISOString()).toBe('2026-03-04T13:00:00.000Z')
    expect(new Date(snoozeTo('follow-up', here)).toISOString()).toBe('2026-03-05T08:00:00.000Z')
  })
})

it('days say their year where it is another one', () => {
  expect(whenOf({ day: '2027-03-01', at: null }, here)).toBe('Mon 1 Mar 2027')
  expect(whenOf({ day: null, at: null }, here)).toBe('Any time')
})
