import { gapOf } from '@rolecall/shared/domain/learning/gap.ts'
import type { Gap } from '@rolecall/shared/domain/learning/gap.ts'
import { useMemo } from 'react'
import { usePostingsOfRole, useSkillsOfPerson } from '../../store/role-postings.ts'
import type { Learning } from './use-learning.ts'

export interface RoleGap {
  role: string
  gap: Gap
  held: string[]
}

/** What the saved postings of a role ask for, compared with the person; undefined while it is read. */
export function useGap(learning: Learning | undefined, role: string): RoleGap | undefined {
  const postings = usePostingsOfRole(role)
  const held = useSkillsOfPerson()
  return useMemo(() => {
    if (!learning || !postings || !held) return undefined
    return { role, held, gap: gapOf({ resumeSkills: held, postings, lexicon: learning.lexicon }) }
  }, [learning, postings, held, role])
}
