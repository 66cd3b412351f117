import { instantOf, localTime } from '@rolecall/shared/domain/interview.ts'

export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** All the browser knows, the likely ones first. */
export const zones = (likely: readonly string[]): string[] => [
  ...new Set([...likely, ...Intl.supportedValuesOf('timeZone'), 'UTC']),
]

/** `America/New_York` as people would write it. */
export const zoneWords = (zone: string): string => zone.replaceAll('_', ' ')

/** A time on the wall of one zone as the clock of another shows it. Null: no such zone, or no such time. */
export function wallIn(at: string, zone: string, other: string): string | null {
  const instant = localTime.safeParse(at).success ? instantOf(at, zone) : null
  if (instant === null) return null
  const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: other })
  return words.format(instant)
}
