import { gapOf, NEEDED_POSTINGS } from '@rolecall/shared/domain/learning/gap.ts'
import type { Gap } from '@rolecall/shared/domain/learning/gap.ts'
import type { Deps } from '../../deps.ts'
import type { UserId } from '../../session.ts'
import { postingsFor } from './read.ts'
import type { RoleAsked } from '../../learning/gap-shapes.ts'

export interface RoleGap {
  gap: Gap
  held: string[]
}

/** The gap between what a person can do and what the postings of a role ask for. */
export async function readGap(deps: Deps, me: UserId, { role, skills }: RoleAsked): Promise<RoleGap> {
  const { postings, held } = await postingsFor(deps.users, me, role)
  const resumeSkills = skills ?? held
  return { gap: gapOf({ resumeSkills, postings, lexicon: await deps.atHand.lexicon() }), held: resumeSkills }
}

const tooFew = (role: string, { postings }: Gap): string =>
  `Too few postings: ${postings} of ${NEEDED_POSTINGS}. Save more postings with “${role}” in their title, ` +
  'or ask for a shorter title.'

/** What every answer about a role begins with. */
export const headOf = (role: string, { gap, held }: RoleGap) => ({
  role,
  enough: gap.enough,
  postings: gap.postings,
  needed: NEEDED_POSTINGS,
  message: gap.enough ? null : tooFew(role, gap),
  held,
})

export async function analyseGap(deps: Deps, me: UserId, asked: RoleAsked) {
  const found = await readGap(deps, me, asked)
  return { ...headOf(asked.role, found), skills: found.gap.enough ? found.gap.skills : [] }
}
