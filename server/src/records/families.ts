import { FAMILY_KEY, memberName } from '@rolecall/shared/domain/family.ts'
import { z } from 'zod'
import { fieldsOf } from './store.ts'
import type { Values } from './store.ts'

type Shapes = Readonly<Record<string, z.ZodType>>

/** How sets are sent: under the name of the set, each member under its key; null takes it out. */
export const familyShapes = (families: Shapes): Record<string, z.ZodType> =>
  Object.fromEntries(
    Object.entries(families).map(([name, member]) => [
      name,
      z
        .record(z.string().regex(FAMILY_KEY), member)
        .refine((members) => Object.keys(members).length <= 200)
        .optional(),
    ]),
  )

/** The fields of a record that a body stands for: `{ own: { title } }` is the field `own.title`. */
export function flatFields(body: Values, groups: readonly string[]) {
  const flat = Object.entries(body).flatMap(([name, value]): [string, unknown][] => {
    if (!groups.includes(name) || typeof value !== 'object' || value === null) return [[name, value]]
    return Object.entries(value).map(([key, inner]) => [memberName(name, key), inner])
  })
  return fieldsOf(Object.fromEntries(flat))
}
