import {
  PREFERENCES,
  PREFERENCES_ID,
  preferencesFamilies,
  preferencesFields,
} from '@rolecall/shared/domain/preferences.ts'
import { PROFILE, PROFILE_ID, profileFamilies, profileFields } from '@rolecall/shared/domain/profile.ts'
import { Hono } from 'hono'
import { z } from 'zod'
import type { SignedInEnv } from '../deps.ts'
import { BODY, describe } from '../openapi.ts'
import { signedIn } from '../session.ts'
import { valid } from '../valid.ts'
import { tagged, writerOf } from './context.ts'
import { recordsOf } from './errors.ts'
import { familyShapes, flatFields } from './families.ts'
import { readStatement, recordOf, recordShape } from './record.ts'
import type { KeptRecord } from './record.ts'
import { IfMatch } from './request.ts'
import { writeAs } from './store.ts'
import type { Values, Writer } from './store.ts'

type Shapes = Readonly<Record<string, z.ZodType>>

/** A kind of record of which a person has exactly one. */
interface Single {
  entity: string
  id: string
  shape: string
  fields: Shapes
  families: Shapes
  example: Record<string, unknown>
}

export const THE_PROFILE: Single = {
  entity: PROFILE,
  id: PROFILE_ID,
  shape: 'Profile',
  fields: profileFields,
  families: profileFamilies,
  example: { headline: 'Signal engineer', level: 'senior', skill: { '0d4c6f1a': 'Interlocking' } },
}

export const THE_PREFERENCES: Single = {
  entity: PREFERENCES,
  id: PREFERENCES_ID,
  shape: 'Preferences',
  fields: preferencesFields,
  families: preferencesFamilies,
  example: { followUpDays: [7, 14], weekStart: 1 },
}

async function readSingle({ db, me }: Writer, { entity, id }: Single): Promise<KeptRecord> {
  const [row] = (await db.read(readStatement(me, entity, id))).rows
  return row ? recordOf(row) : { id, rev: 0, values: {} }
}

async function changeSingle(writer: Writer, single: Single, body: Values, rev: number | undefined) {
  const { entity, id, families } = single
  const fields = flatFields(body, Object.keys(families))
  const answer = await writeAs(writer, [{ entity, id, fields, ifRev: rev ?? null }])
  return recordsOf(answer, { entity, id })[0] ?? { id, rev: 0, values: {} }
}

/** Read it, change some of it. Whoever has never changed it has it without any fields, at revision 0. */
export function singleRoutes(single: Single) {
  const { entity, shape, fields, families, example } = single
  const answer = recordShape(shape, fields)
  const optional = Object.fromEntries(Object.entries(fields).map(([name, type]) => [name, type.optional()]))
  const body = z.strictObject({ ...optional, ...familyShapes(families) }).meta({ examples: [example] })
  const about = { tag: 'users', answer, example: { id: single.id, rev: 3, values: { headline: 'Signal engineer' } } }
  return new Hono<SignedInEnv>()
    .get('/', describe({ ...about, summary: `Your ${entity}`, refusals: [401] }), signedIn, async (c) =>
      c.json(tagged(c, await readSingle(writerOf(c), single)), 200),
    )
    .patch(
      '/',
      describe({ ...about, summary: `Change your ${entity}`, refusals: [...BODY, 401, 412, 422] }),
      signedIn,
      valid('header', IfMatch),
      valid('json', body),
      async (c) => {
        const rev = c.req.valid('header')['if-match']
        return c.json(tagged(c, await changeSingle(writerOf(c), single, c.req.valid('json'), rev)), 200)
      },
    )
}
