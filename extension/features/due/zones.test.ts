import { dueItems } from '@rolecall/shared/domain/due.ts'
import { EMPTY_INTERVIEW, instantOf } from '@rolecall/shared/domain/interview.ts'
import { EMPTY_REMINDER } from '@rolecall/shared/domain/reminder.ts'
import { inAnHour, movedTo, tomorrowMorning } from '@rolecall/shared/domain/tellings.ts'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { dayWords } from '../application/facts.ts'
import { dayHere, noonOf } from '../application/day-here.ts'
import { PUT_OFF } from '../tasks/snooze.ts'
import { whenOf } from './words.ts'

const HOUR = 3_600_000

/** Each with an evening there on which it is another day in UTC, or the last one before the clocks change. */
const PLACES = [
  { zone: 'America/Los_Angeles', evening: '2026-10-31T20:30', offset: -7 },
  { zone: 'Asia/Kolkata', evening: '2026-03-04T02:30', offset: 5.5 },
  { zone: 'Pacific/Auckland', evening: '2026-09-26T08:30', offset: 12 },
  { zone: 'UTC', evening: '2026-03-04T23:30', offset: 0 },
]

const wall = (time: number | null): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' }).format(time ?? 0)

describe.each(PLACES)('in $zone', ({ zone, evening, offset }) => {
  const day = evening.slice(0, 10)
  const now = Date.parse(`${evening}:00Z`) - offset * HOUR
  const here = { now, zone }

  beforeAll(() => {
    vi.stubEnv('TZ', zone)
    // The clocks of this process really are those of the place.
    expect(wall(now)).toBe(evening.replace('T', ' '))
  })
  afterAll(() => vi.unstubAllEnvs())

  it('a moment is on the day that it is here, and a day is that day everywhere', () => {
    expect(dayHere(now)).toBe(day)
    expect(dayHere(new Date(now).toISOString())).toBe(day)
    expect(dayHere(noonOf(day))).toBe(day)
    expect(dayWords(day)).toBe(dayWords(new Date(now).toISOString()))
  })

  it('what is put off comes at nine by the clock here, also after the clocks change', () => {
    for (const later of [PUT_OFF.tomorrow(now), PUT_OFF.nextWeek(now), tomorrowMorning(now, zone)])
      expect(wall(later).slice(11)).toBe('09:00')
    expect(tomorrowMorning(now, zone)).toBe(PUT_OFF.tomorrow(now))
    expect(PUT_OFF.anHour(now)).toBe(inAnHour(now))
  })

  it('what is due stands on its day, and keeps its time on another', () => {
    const one = { ...EMPTY_REMINDER, application: null, kind: 'reminder', text: 'Call Anna' } as const
    const talk = { ...EMPTY_INTERVIEW, application: 'job', id: 'talk', at: evening, zone }
    const items = dueItems(
      {
        applications: [],
        interviews: [talk],
        reminders: [{ ...one, id: 'note', at: new Date(now + HOUR).toISOString() }],
      },
      { now, zone, settings: new Map() },
    )
    const note = items.find(({ id }) => id === 'note')
    expect(note?.day).toBe(dayHere(now + HOUR))
    expect(whenOf({ day, at: now }, here)).toBe(`Today ${evening.slice(11)}`)
    expect(instantOf(talk.at, talk.zone)).toBe(now)
    for (const later of ['2026-03-29', '2026-11-02', '2027-01-01'])
      expect(wall(movedTo(later, now, zone))).toBe(`${later} ${evening.slice(11)}`)
  })
})
