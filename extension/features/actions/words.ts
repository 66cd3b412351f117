import type { BriefRow } from '../../store/brief.ts'
import { COPY as APPLICATION, WORK_MODEL_WORDS } from '../application/copy.ts'

export const nameOf = ({ title }: BriefRow): string => title || APPLICATION.noTitle
export const employerOf = ({ company, site }: BriefRow): string => company ?? site
export const modelOf = ({ workModel }: BriefRow): string => (workModel ? WORK_MODEL_WORDS[workModel] : '')

/** Every tag there is, each once, for offering while somebody types. */
export const knownTags = (briefs: readonly BriefRow[]): string[] =>
  [...new Set(briefs.flatMap(({ tags }) => tags))].toSorted((a, b) => a.localeCompare(b))
