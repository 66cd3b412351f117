import { z } from 'zod'

export const INTERVIEW = 'interview'
export const INTERVIEW_KINDS = ['phone', 'video', 'onsite', 'technical', 'assessment', 'panel', 'other'] as const
export const INTERVIEW_OUTCOMES = ['waiting', 'passed', 'failed', 'cancelled'] as const

const line = z.string().max(500).nullable()

/** An appointment keeps the time on the wall of its place: it stays at ten o'clock there, wherever it is looked at. */
export const localTime = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d$/)
export const timeZone = z.string().regex(/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/)

export const interviewFields = {
  application: z.uuid(),
  kind: z.enum(INTERVIEW_KINDS),
  at: localTime,
  zone: timeZone,
  minutes: z
    .number()
    .int()
    .min(5)
    .max(24 * 60)
    .nullable(),
  place: line,
  link: z.string().max(8_000).nullable(),
  interviewers: line,
  notes: z.string().max(100_000),
  outcome: z.enum(INTERVIEW_OUTCOMES).nullable(),
  deletedAt: z.iso.datetime().nullable(),
} satisfies Record<string, z.ZodType>
export type Interview = z.infer<z.ZodObject<typeof interviewFields>>

export const EMPTY_INTERVIEW: Omit<Interview, 'application' | 'at' | 'zone'> = {
  kind: 'video',
  minutes: null,
  place: null,
  link: null,
  interviewers: null,
  notes: '',
  outcome: null,
  deletedAt: null,
}

/** The offset of a zone from UTC at an instant, in milliseconds. Throws where the host knows no such zone. */
export function clockOf(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  return (instant) => {
    const parts = format.formatToParts(instant)
    const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value)
    const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
    return wall - Math.floor(instant / 1000) * 1000
  }
}

/** The instant of a time on the wall. In the hour that a clock skips it is the hour after, as calendars do. Null: no such zone. */
export function instantOf(at: string, zone: string): number | null {
  const wall = Date.parse(`${at}:00Z`)
  try {
    const offsetAt = clockOf(zone)
    const guess = wall - offsetAt(wall)
    return wall - offsetAt(guess)
  } catch {
    return null
  }
}
