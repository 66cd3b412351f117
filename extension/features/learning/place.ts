import { addressOf } from '../dashboard/address.ts'

export const PARTS = ['gap', 'roadmap', 'resources', 'projects'] as const
export type Part = (typeof PARTS)[number]

export interface LearningPlace {
  part: Part
  role: string
  /** What is searched for among resources or projects. */
  query: string
}

/** Stands in an address where there is no role: an empty part would be lost. */
const NONE = '-'

export function placeIn([part, role = NONE, query = '']: readonly string[]): LearningPlace {
  return { part: PARTS.find((one) => one === part) ?? 'gap', role: role === NONE ? '' : role, query }
}

export const learningAddress = ({ part, role, query }: LearningPlace): string =>
  addressOf('skills', part, role === '' ? NONE : role, ...(query === '' ? [] : [query]))
