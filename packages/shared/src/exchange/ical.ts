import { instantOf, localTime, timeZone } from '../domain/interview.ts'
import { parseUrl } from '../domain/url.ts'
import { escapeText, fold, oneLine } from './ical-text.ts'
import { stamp, zoneClock, zoneLines } from './ical-zone.ts'

/** Something that stands in a calendar. */
export interface CalendarEvent {
  /** The same for ever, so that a calendar changes its entry instead of adding another. */
  uid: string
  /** An instant; with `zone` the time on the wall there, `2026-03-01T10:00`; of an all-day event the day. */
  start: string
  zone?: string | null
  minutes?: number | null
  title: string
  place?: string | null
  link?: string | null
  notes?: string | null
  /** How long before the start it rings. */
  alarmMinutes?: number | null
  allDay?: boolean
  updatedAt: string
}

export interface CalendarHead {
  name: string
  /** Of a feed: how often it is worth asking again. */
  refreshMinutes?: number
}

const HOUR = 3_600_000
const DAY = 24 * HOUR

interface Placed {
  event: CalendarEvent
  at: number
  /** The zone whose wall clock names the moment, and what it shows then; null where it is written in UTC. */
  wall: { zone: string; at: number } | null
}

/**
 * The time on the wall at an instant. Around the moment at which a clock is set back the same time comes twice, and
 * programs differ in which of the two they take: there is none then, and UTC names the moment.
 */
function wallOf(at: number, zone: string): Placed['wall'] {
  const offsetAt = zoneClock(zone)
  const offset = offsetAt?.(at)
  if (!offsetAt || offset === undefined) return null
  const comesTwice = offsetAt(at - 2 * HOUR) > offset || offset > offsetAt(at + 2 * HOUR)
  return comesTwice ? null : { zone, at: at + offset }
}

function place(event: CalendarEvent): Placed | null {
  const zone = event.zone && timeZone.safeParse(event.zone).success ? event.zone : null
  const isWall = localTime.safeParse(event.start).success
  const at = zone && isWall ? instantOf(event.start, zone) : Date.parse(isWall ? `${event.start}Z` : event.start)
  if (at === null || !Number.isFinite(at)) return null
  return { event, at, wall: zone && !event.allDay ? wallOf(at, zone) : null }
}

function startLines({ event, at, wall }: Placed): string[] {
  const { allDay, minutes } = event
  if (allDay) {
    const day = Date.parse(event.start.slice(0, 10))
    return [`DTSTART;VALUE=DATE:${stamp(day).slice(0, 8)}`, `DTEND;VALUE=DATE:${stamp(day + DAY).slice(0, 8)}`]
  }
  const start = wall ? `DTSTART;TZID=${wall.zone}:${stamp(wall.at)}` : `DTSTART:${stamp(at)}Z`
  return minutes && minutes > 0 ? [start, `DURATION:PT${Math.round(minutes)}M`] : [start]
}

const alarmLines = ({ alarmMinutes, title }: CalendarEvent): string[] =>
  alarmMinutes === undefined || alarmMinutes === null
    ? []
    : [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `DESCRIPTION:${escapeText(title)}`,
        `TRIGGER:-PT${Math.max(0, Math.round(alarmMinutes))}M`,
        'END:VALARM',
      ]

/** A later edit has a higher number, without anybody counting: the seconds since 2020. */
const sequenceOf = (updatedAt: number): number => Math.max(0, Math.floor((updatedAt - Date.UTC(2020, 0, 1)) / 1_000))

function eventLines(placed: Placed): string[] {
  const { uid, title, place: where, link, notes, allDay, updatedAt } = placed.event
  const url = link ? parseUrl(oneLine(link)) : null
  const details = [notes, url?.href].filter(Boolean).join('\n\n')
  const edited = Date.parse(updatedAt)
  return [
    'BEGIN:VEVENT',
    `UID:${oneLine(uid)}`,
    `DTSTAMP:${stamp(edited)}Z`,
    `LAST-MODIFIED:${stamp(edited)}Z`,
    `SEQUENCE:${sequenceOf(edited)}`,
    ...startLines(placed),
    `SUMMARY:${escapeText(title)}`,
    ...(where ? [`LOCATION:${escapeText(where)}`] : []),
    ...(url ? [`URL:${url.href}`] : []),
    ...(details ? [`DESCRIPTION:${escapeText(details)}`] : []),
    ...(allDay ? ['TRANSP:TRANSPARENT'] : []),
    ...alarmLines(placed.event),
    'END:VEVENT',
  ]
}

const refreshLines = (minutes: number | undefined): string[] =>
  minutes === undefined ? [] : [`REFRESH-INTERVAL;VALUE=DURATION:PT${minutes}M`, `X-PUBLISHED-TTL:PT${minutes}M`]

function zonesOf(placed: Placed[]): string[] {
  const zones = [...new Set(placed.flatMap(({ wall }) => wall?.zone ?? []))].toSorted()
  return zones.flatMap((name) => {
    const times = placed.filter(({ wall }) => wall?.zone === name).map(({ at }) => at)
    return zoneLines(name, Math.min(...times), Math.max(...times))
  })
}

/** A calendar file (RFC 5545) of events. One whose time cannot be read is left out, as no calendar could show it. */
export function writeCalendar(events: CalendarEvent[], { name, refreshMinutes }: CalendarHead): string {
  const placed = events.map(place).filter((one) => one !== null)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rolecall//Rolecall//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...refreshLines(refreshMinutes),
    ...zonesOf(placed),
    ...placed.flatMap(eventLines),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}
