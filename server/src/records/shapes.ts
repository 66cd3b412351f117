import { z } from 'zod'
import type { Collection } from './collections.ts'
import { familyShapes } from './families.ts'
import { pageOf, recordShape } from './record.ts'

/** Set by what is done to a record, never by what is sent. */
const NOT_WRITABLE = new Set(['deletedAt'])

/** What may be sent and what comes back, made from the shape of the records. */
export function shapesOf(
  { shape, fields, families = {}, defaults, example }: Collection,
  without: readonly string[] = [],
) {
  const writable = Object.entries(fields).filter(([name]) => !NOT_WRITABLE.has(name) && !without.includes(name))
  const preset = new Set(Object.keys(defaults('')))
  const created = writable.map(([name, type]) => [name, preset.has(name) ? type.optional() : type] as const)
  const changed = writable.map(([name, type]) => [name, type.optional()] as const)
  const sample = Object.fromEntries(Object.entries(example).filter(([name]) => !without.includes(name)))
  const one = recordShape(shape, fields)
  return {
    one,
    page: pageOf(one),
    create: z.strictObject({ ...Object.fromEntries(created), ...familyShapes(families) }).meta({ examples: [sample] }),
    change: z.strictObject({ ...Object.fromEntries(changed), ...familyShapes(families) }).meta({ examples: [sample] }),
    example: {
      id: '0199b1f2-7c00-7000-8000-000000000002',
      rev: 12,
      values: { ...defaults('2026-03-01T09:00:00Z'), ...example },
    },
  }
}
