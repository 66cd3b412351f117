import type { z } from 'zod'
import { APPLICATION, applicationFamilies, applicationFields } from './application.ts'
import { CONTACT, contactFields } from './contact.ts'
import { DOCUMENT, documentFields } from './document.ts'
import { FAMILY_KEY } from './family.ts'
import { INTERVIEW, interviewFields } from './interview.ts'
import { PREFERENCES, preferencesFamilies, preferencesFields } from './preferences.ts'
import { PROFILE, profileFamilies, profileFields } from './profile.ts'
import { REMINDER, reminderFields } from './reminder.ts'
import { RESUME, resumeFamilies, resumeFields } from './resume-record.ts'
import { SEARCH, searchFields } from './saved-search.ts'
import { VIEW, viewFields } from './saved-view.ts'
import { TextConflict } from './text-conflict.ts'
import { WRITING, writingFields } from './writing.ts'

type Shapes = Readonly<Record<string, z.ZodType>>

export interface EntityShape {
  fields: Shapes
  /** Sets: each member is a field `<family>.<key>`. */
  families: Shapes
  /** Long texts that two people, or one on two devices, may write into at once: these are merged and not overwritten. */
  texts: readonly string[]
}

/** Everything that is synced, and its shape. What a newer version adds is passed on without one. */
export const ENTITIES: Readonly<Record<string, EntityShape>> = {
  [APPLICATION]: { fields: applicationFields, families: applicationFamilies, texts: ['notes'] },
  [INTERVIEW]: { fields: interviewFields, families: { conflict: TextConflict.nullable() }, texts: ['notes'] },
  [REMINDER]: { fields: reminderFields, families: {}, texts: [] },
  [CONTACT]: { fields: contactFields, families: { conflict: TextConflict.nullable() }, texts: ['notes'] },
  [DOCUMENT]: { fields: documentFields, families: {}, texts: [] },
  [PROFILE]: { fields: profileFields, families: profileFamilies, texts: [] },
  [PREFERENCES]: { fields: preferencesFields, families: preferencesFamilies, texts: [] },
  [RESUME]: { fields: resumeFields, families: resumeFamilies, texts: [] },
  [VIEW]: { fields: viewFields, families: {}, texts: [] },
  [SEARCH]: { fields: searchFields, families: {}, texts: [] },
  [WRITING]: { fields: writingFields, families: { conflict: TextConflict.nullable() }, texts: ['text'] },
}

const own = <T>(table: Readonly<Record<string, T>>, name: string): T | null =>
  Object.hasOwn(table, name) ? (table[name] ?? null) : null

/** The shape of one field of a record, or null where this version knows none: then anything is kept. */
export function shapeOf(entity: string, field: string): z.ZodType | null {
  const shape = own(ENTITIES, entity)
  if (!shape) return null
  const [family = '', ...rest] = field.split('.')
  const key = rest.join('.')
  return own(shape.fields, field) ?? (FAMILY_KEY.test(key) ? own(shape.families, family) : null)
}

export const isLongText = (entity: string, field: string): boolean =>
  own(ENTITIES, entity)?.texts.includes(field) ?? false

/** Each long text, by the kind of its record and its name. */
export const LONG_TEXTS: (readonly [entity: string, field: string])[] = Object.entries(ENTITIES).flatMap(
  ([entity, { texts }]) => texts.map((field) => [entity, field] as const),
)
