import { loadLibrary } from '@rolecall/shared/domain/learning/load.ts'
import { findResources } from '@rolecall/shared/domain/learning/find-resources.ts'
import type { ResourceFilters } from '@rolecall/shared/domain/learning/find-resources.ts'
import { roadmapOf } from '@rolecall/shared/domain/learning/roadmap.ts'
import type { Roadmap } from '@rolecall/shared/domain/learning/roadmap.ts'
import type { Deps } from '../../deps.ts'
import type { UserId } from '../../session.ts'
import { headOf, readGap } from '../skills/store.ts'
import { pageAt } from '../../learning/paging.ts'
import type { Paging } from '../../learning/paging.ts'
import type { RoadmapAsked } from './shapes.ts'

const NO_ROADMAP: Omit<Roadmap, 'hoursPerWeek'> = { hours: 0, weeks: 0, steps: [], untaught: [] }

export async function planRoadmap(deps: Deps, me: UserId, { hoursPerWeek, ...asked }: RoadmapAsked) {
  const found = await readGap(deps, me, asked)
  const head = headOf(asked.role, found)
  if (!found.gap.enough) return { ...head, ...NO_ROADMAP, hoursPerWeek }
  const [library, lexicon] = await Promise.all([loadLibrary(), deps.atHand.lexicon()])
  return { ...head, ...roadmapOf(found.gap, { hoursPerWeek, library, lexicon }) }
}

export async function searchResources(deps: Deps, { q = '', ...query }: ResourceFilters & Paging & { q?: string }) {
  const [library, lexicon] = await Promise.all([loadLibrary(), deps.atHand.lexicon()])
  return pageAt(findResources(library, lexicon, q, query), query)
}
