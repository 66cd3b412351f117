import { utf8 } from '@rolecall/shared/exchange/bytes.ts'
import { z } from 'zod'

/** Where a page ended: the sort it was made for, what its last row is sorted by, and the id that tells equals apart. */
const Place = z.tuple([z.string(), z.union([z.string(), z.number()]), z.string()])
export type Place = z.infer<typeof Place>

const toBase64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))

/** Opaque to callers: what it is made of may change with any version. */
export const cursorOf = (place: Place): string =>
  toBase64(utf8(JSON.stringify(place)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

function placeOf(cursor: string): Place | null {
  try {
    const text = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0))
    return Place.parse(JSON.parse(new TextDecoder().decode(bytes)))
  } catch {
    return null
  }
}

export const Cursor = z
  .string()
  .max(4_000)
  .transform((cursor, check) => {
    const place = placeOf(cursor)
    if (place) return place
    check.addIssue({ code: 'custom', message: 'This is not the `next` of a page.' })
    return z.NEVER
  })
  .meta({ description: '`next` of the page before' })
