import { z } from 'zod'
import { membersOf } from '../family.ts'
import { skillMembers } from '../resume-record.ts'

type Values = Readonly<Record<string, unknown>>

const Language = z.object({ language: z.string() })
const languagesIn = (value: unknown): string[] => {
  const read = z.array(Language).safeParse(value)
  return read.success ? read.data.map(({ language }) => language) : []
}

/** What somebody can do, in their own words: what their profile and the résumé that counts say together. */
export function heldSkills(profile: Values, resume: Values | null): string[] {
  const said = ['skill', 'language'].flatMap((family) => membersOf(profile, family, z.string()))
  const shown = resume ? skillMembers(resume).map(({ value }) => value.name) : []
  return [...new Set([...said.map(({ value }) => value), ...shown, ...languagesIn(resume?.['languages'])])]
}
