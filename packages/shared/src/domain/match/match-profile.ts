import { z } from 'zod'
import { membersOf } from '../family.ts'
import { EMPTY_PROFILE, RIGHTS_TO_WORK, profileFields } from '../profile.ts'
import { StatedFact } from '../stated-fact.ts'

const names = z.array(z.string().trim().min(1).max(300)).max(500)

/** What the match needs to know of a person beside the résumé: the profile, its sets as plain lists. */
export const MatchProfile = z.object({
  ...profileFields,
  skills: names,
  roles: names,
  places: names,
  languages: names,
  /** By country, two small letters. */
  authorised: z.record(z.string(), z.enum(RIGHTS_TO_WORK)),
  /** What they said when they were asked for what no résumé of theirs tells. */
  facts: z.array(StatedFact).max(500).default([]),
})
export type MatchProfile = z.infer<typeof MatchProfile>

export const EMPTY_MATCH_PROFILE: MatchProfile = {
  ...EMPTY_PROFILE,
  skills: [],
  roles: [],
  places: [],
  languages: [],
  authorised: {},
  facts: [],
}

const text = z.string()
const shape = z.object(profileFields).partial()

/** From the fields of the synced record; what cannot be read is as if it had not been said. */
export function matchProfileOf(fields: Readonly<Record<string, unknown>>): MatchProfile {
  const said = Object.entries(shape.shape).flatMap(([name, one]) => {
    const read = one.safeParse(fields[name])
    return read.success && read.data !== undefined ? [[name, read.data] as const] : []
  })
  const all = (family: string): string[] => membersOf(fields, family, text).map(({ value }) => value)
  const rights = membersOf(fields, 'authorised', z.enum(RIGHTS_TO_WORK))
  return {
    ...EMPTY_MATCH_PROFILE,
    ...Object.fromEntries(said),
    skills: all('skill'),
    roles: all('role'),
    places: all('place'),
    languages: all('language'),
    authorised: Object.fromEntries(rights.map(({ key, value }) => [key, value])),
    facts: membersOf(fields, 'fact', StatedFact).map(({ value }) => value),
  }
}
