import { findProjects, projectsFor } from '@rolecall/shared/domain/learning/find-resources.ts'
import type { ProjectFilters } from '@rolecall/shared/domain/learning/find-resources.ts'
import { loadLibrary } from '@rolecall/shared/domain/learning/load.ts'
import type { Deps } from '../../deps.ts'
import type { UserId } from '../../session.ts'
import { pageAt } from '../../learning/paging.ts'
import type { Paging } from '../../learning/paging.ts'
import { readGap } from '../skills/store.ts'

export async function searchProjects({ q = '', ...query }: ProjectFilters & Paging & { q?: string }) {
  return pageAt(findProjects(await loadLibrary(), q, query), query)
}

/** What trains the gap to a role; with no role, or too few postings of it, what fits what the person has. */
export async function recommendProjects(
  deps: Deps,
  me: UserId,
  { role = '', ...page }: Paging & { role?: string | undefined },
) {
  const { gap, held } = await readGap(deps, me, { role })
  const open = gap.enough ? gap.skills.filter(({ has }) => has !== 'met').map(({ name }) => name) : []
  const [library, lexicon] = await Promise.all([loadLibrary(), deps.atHand.lexicon()])
  return pageAt(projectsFor(library, lexicon, open, held), page)
}

export async function buildSkills(deps: Deps, me: UserId, { skill, ...page }: Paging & { skill: string[] }) {
  const { held } = await readGap(deps, me, { role: '' })
  const [library, lexicon] = await Promise.all([loadLibrary(), deps.atHand.lexicon()])
  return pageAt(projectsFor(library, lexicon, skill, held), page)
}
