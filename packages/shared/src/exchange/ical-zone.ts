import { clockOf } from '../domain/interview.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

interface Change {
  /** The instant from which the new offset holds. */
  at: number
  from: number
  to: number
}

type Clock = (instant: number) => number

/** The clock of a zone; null where the host knows no such zone. */
export function zoneClock(zone: string): Clock | null {
  try {
    return clockOf(zone)
  } catch {
    return null
  }
}

/** Halves the span until the minute of the change is found. */
function changeBetween(before: number, after: number, offsetAt: Clock): Change {
  const [from, to] = [offsetAt(before), offsetAt(after)]
  let [low, high] = [before, after]
  while (high - low > 60_000) {
    const middle = low + Math.floor((high - low) / 120_000) * 60_000
    if (offsetAt(middle) === from) low = middle
    else high = middle
  }
  return { at: high, from, to }
}

/** Every change of the clock in a span. Steps of a week miss none: no zone changes there and back within one. */
function changesIn(start: number, end: number, offsetAt: Clock): Change[] {
  const changes: Change[] = []
  for (let at = start; at < end; at += 7 * DAY) {
    if (offsetAt(at) !== offsetAt(at + 7 * DAY)) changes.push(changeBetween(at, at + 7 * DAY, offsetAt))
  }
  return changes
}

const pad = (value: number): string => String(value).padStart(2, '0')

/** `20260301T093000`: the digits of a time, without its zone. */
export const stamp = (wall: number): string => new Date(wall).toISOString().replace(/[-:]|\.\d{3}Z/g, '')

function offsetText(offset: number): string {
  const minutes = Math.abs(Math.round(offset / 60_000))
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}${pad(minutes % 60)}`
}

/** From each change on, the wall clock as it stood before it names the moment. */
function observance({ at, from, to }: Change): string[] {
  const kind = to > from ? 'DAYLIGHT' : 'STANDARD'
  return [
    `BEGIN:${kind}`,
    `DTSTART:${stamp(at + from)}`,
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(to)}`,
    `END:${kind}`,
  ]
}

/** The zone with every change of its clock around the events, so that a calendar that knows no zones reads them right. */
export function zoneLines(zone: string, first: number, last: number): string[] {
  const start = Math.floor((first - 400 * DAY) / HOUR) * HOUR
  const offsetAt = clockOf(zone)
  const offset = offsetAt(start)
  const before: Change = { at: start, from: offset, to: offset }
  const changes = [before, ...changesIn(start, last + 400 * DAY, offsetAt)]
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...changes.flatMap(observance), 'END:VTIMEZONE']
}
