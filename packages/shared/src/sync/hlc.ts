/**
 * A hybrid logical clock, written so that plain text order is clock order in JavaScript and in SQL alike:
 * fifteen digits of milliseconds, six of a counter, then the device.
 */
export interface Hlc {
  wall: number
  counter: number
  device: string
}

export const HLC_PATTERN = /^(\d{15})-(\d{6})-([0-9a-f-]{36})$/
const MAX_COUNTER = 999_999
/** A clock may run this far ahead of the server's before the server sets it back. */
export const MAX_AHEAD_MS = 60_000

export const formatHlc = ({ wall, counter, device }: Hlc): string =>
  `${String(wall).padStart(15, '0')}-${String(counter).padStart(6, '0')}-${device}`

export function parseHlc(text: string): Hlc | null {
  const [, wall, counter, device] = HLC_PATTERN.exec(text) ?? []
  return wall && counter && device ? { wall: Number(wall), counter: Number(counter), device } : null
}

/** The one order of edits: by time, then counter, then device. */
export const isLater = (a: string, b: string): boolean => a > b

const step = (wall: number, counter: number, device: string): Hlc =>
  counter > MAX_COUNTER ? { wall: wall + 1, counter: 0, device } : { wall, counter, device }

/** The clock of a new edit: never behind the device's time, never equal to the one before. */
export function tick(last: Hlc, now: number): Hlc {
  return now > last.wall
    ? { wall: now, counter: 0, device: last.device }
    : step(last.wall, last.counter + 1, last.device)
}

/** The clock after seeing somebody else's edit: later than both, so that an answer to it wins. */
export function witness(mine: Hlc, seen: Hlc, now: number): Hlc {
  const wall = Math.max(mine.wall, seen.wall, now)
  const counters = [mine, seen].filter((clock) => clock.wall === wall).map((clock) => clock.counter + 1)
  return step(wall, Math.max(0, ...counters), mine.device)
}

/** What the server makes of an edit's clock: kept, unless it lies too far in the future. */
export function clamp(clock: Hlc, serverNow: number): Hlc {
  return clock.wall > serverNow + MAX_AHEAD_MS ? { ...clock, wall: serverNow } : clock
}
