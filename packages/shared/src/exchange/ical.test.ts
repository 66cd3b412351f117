import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { writeCalendar } from './ical.ts'
import type { CalendarEvent } from './ical.ts'

const base: CalendarEvent = {
  uid: 'interview-1@rolecall',
  start: '2026-03-28T10:00',
  zone: 'Europe/Berlin',
  minutes: 45,
  title: 'Interview',
  updatedAt: '2026-03-01T09:00:00.000Z',
}
const write = (...events: CalendarEvent[]): string => writeCalendar(events, { name: 'Job search' })

/** Read by somebody else's parser, with the zones that the file itself carries. */
function read(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const zones = new Map(
    calendar.getAllSubcomponents('vtimezone').map((component) => {
      const zone = new ICAL.Timezone(component)
      return [zone.tzid, zone]
    }),
  )
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    const tzid = component.getFirstProperty('dtstart')?.getParameter('tzid')
    const zone = typeof tzid === 'string' ? zones.get(tzid) : undefined
    if (zone) event.startDate.zone = zone
    return event
  })
}
const instants = (text: string): string[] =>
  read(text).map(({ startDate }) => new Date(startDate.toUnixTime() * 1_000).toISOString())

const sequence = (updatedAt: string): number => Number(/SEQUENCE:(\d+)/.exec(write({ ...base, updatedAt }))?.[1])

describe('a calendar', () => {
  it('is read by another program with everything that was put in', () => {
    const event = {
      ...base,
      place: 'Main St 1; floor 2, left',
      link: 'https://meet.example.com/a?b=1,2;3',
      notes: 'Bring:\n- CV, \\letter\\',
    }
    const [found] = read(write({ ...event, alarmMinutes: 30 }))
    expect(found?.uid).toBe(base.uid)
    expect(found?.summary).toBe('Interview')
    expect(found?.location).toBe(event.place)
    expect(found?.description).toBe(`${event.notes}\n\n${event.link}`)
    expect(found?.component.getFirstPropertyValue('url')).toBe(event.link)
    expect(found?.duration.toSeconds()).toBe(45 * 60)
    const alarm = found?.component.getFirstSubcomponent('valarm')
    expect(alarm?.getFirstPropertyValue('trigger')?.toString()).toBe('-PT30M')
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY')
  })

  it.each([
    ['Europe/Berlin', '2026-03-28T10:00', '2026-03-28T09:00:00.000Z'],
    ['Europe/Berlin', '2026-03-29T10:00', '2026-03-29T08:00:00.000Z'],
    ['Europe/Berlin', '2026-10-25T10:00', '2026-10-25T09:00:00.000Z'],
    ['America/New_York', '2026-03-08T09:30', '2026-03-08T13:30:00.000Z'],
    ['America/New_York', '2026-11-02T09:30', '2026-11-02T14:30:00.000Z'],
    ['Australia/Lord_Howe', '2026-04-06T09:00', '2026-04-05T22:30:00.000Z'],
    ['Asia/Kolkata', '2026-07-01T09:00', '2026-07-01T03:30:00.000Z'],
    ['Asia/Tokyo', '2026-07-01T09:00', '2026-07-01T00:00:00.000Z'],
  ])('keeps the time on the wall of %s: %s', (zone, start, instant) => {
    const text = write({ ...base, zone, start })
    expect(text).toContain(`DTSTART;TZID=${zone}:${start.replace(/[-:]/g, '')}00`)
    expect(instants(text)).toEqual([instant])
  })

  it('names every instant of a year, in each zone, as that instant', () => {
    const zones = [
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'America/Sao_Paulo',
      'Africa/Casablanca',
      'Pacific/Apia',
    ]
    const minutes = fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2028, 0, 1) / 60_000 })
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
        const start = new Date(minute * 60_000).toISOString()
        expect(instants(write({ ...base, zone, start }))).toEqual([start])
      }),
      { numRuns: 120 },
    )
  })

  it('does not mix up the hour that comes twice', () => {
    // 02:30 in Berlin on the day the clock is set back: first in summer time, an hour later in winter time.
    const events = [
      { ...base, uid: 'first', start: '2026-10-25T00:30:00.000Z' },
      { ...base, uid: 'second', start: '2026-10-25T01:30:00.000Z' },
    ]
    expect(instants(write(...events))).toEqual(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'])
  })

  it('writes whole days, times in UTC, and unknown zones as what they are', () => {
    const { zone: _zone, ...zoneless } = base
    const text = write(
      { ...zoneless, uid: 'a', start: '2026-12-31', allDay: true },
      { ...zoneless, uid: 'b', start: '2026-05-01T08:00:00.000Z' },
      { ...base, uid: 'c', start: '2026-05-01T08:00:00.000Z', zone: 'Mars/Olympus' },
    )
    expect(text).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n')
    expect(text.match(/DTSTART:20260501T080000Z/g)).toHaveLength(2)
  })

  it('numbers a later edit higher', () => {
    expect(sequence('2026-03-01T09:00:01.000Z')).toBeGreaterThan(sequence('2026-03-01T09:00:00.000Z'))
    expect(sequence('2080-01-01T00:00:00.000Z')).toBeLessThan(2 ** 31)
  })

  it('leaves out what has no time, and says so to nobody', () => {
    expect(read(write({ ...base, start: 'soon' }, base))).toHaveLength(1)
  })
})

/** What a calendar can hold of a text: line ends are one sign, and control signs may not stand there at all. */
const plain = (raw: string): string =>
  Array.from(raw.toWellFormed().replace(/\r\n?/g, '\n'))
    .filter((sign) => sign === '\n' || sign === '\t' || (sign >= ' ' && sign !== '\u007f'))
    .join('')

describe('whatever is typed', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 200 })
  const sharp = fc.array(
    fc.constantFrom('\r\n', '\n', '\r', ';', ',', '\\', ':', '"', 'END:VEVENT', 'é', '日', '😀', 'x', '\u0007', '\t'),
    { maxLength: 60 },
  )
  const any = fc.oneof(
    texts,
    sharp.map((parts) => parts.join('')),
  )

  it('comes back as it was, and starts no line of its own', () => {
    fc.assert(
      fc.property(any, any, any, (title, place, notes) => {
        const text = write({ ...base, title, place, notes, uid: `u${title}` })
        const [found] = read(text)
        expect(found?.summary).toBe(plain(title))
        expect(found?.location ?? '').toBe(plain(place))
        expect(found?.description ?? '').toBe(plain(notes))
        expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(1)
      }),
    )
  })

  it('fits into lines of 75 octets that cut no sign in two', () => {
    fc.assert(
      fc.property(any, (title) => {
        const lines = write({ ...base, title }).split('\r\n')
        for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        expect(lines.every((line) => line.isWellFormed())).toBe(true)
      }),
    )
  })
})
