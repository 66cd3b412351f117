import type { z } from 'zod'

/**
 * A family is a set kept in the fields of a record: each member is a field of its own, `tag.<key>`, and null once it is
 * taken out. Every adding makes a new key, so taking out on one device only takes out what that device had seen: what is
 * added elsewhere at the same time stays.
 */
export const FAMILY_KEY = /^[a-z0-9-]{1,40}$/

export const memberName = (family: string, key: string): string => `${family}.${key}`

/** The key of a member that is added now. */
export const newKey = (random: (bytes: Uint8Array) => Uint8Array): string =>
  Array.from(random(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('')

export interface Member<T> {
  key: string
  /** The name of its field: set it to null to take the member out. */
  field: string
  value: T
}

/** The members there are; what cannot be read, from a newer version perhaps, is left out here and kept in the record. */
export function membersOf<T>(
  fields: Readonly<Record<string, unknown>>,
  family: string,
  shape: z.ZodType<T>,
): Member<T>[] {
  const start = `${family}.`
  return Object.keys(fields)
    .filter((field) => field.startsWith(start) && fields[field] !== null && fields[field] !== undefined)
    .toSorted()
    .flatMap((field) => {
      const read = shape.safeParse(fields[field])
      return read.success ? [{ key: field.slice(start.length), field, value: read.data }] : []
    })
}
