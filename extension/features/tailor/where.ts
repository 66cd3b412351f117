import type { Resume } from '@rolecall/shared/domain/resume.ts'
import type { Edit } from '@rolecall/shared/resume/edit.ts'
import type { LineRef } from '@rolecall/shared/resume/resume-line.ts'
import { COPY } from './copy.ts'

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(', ')

/** Where in a résumé a line stands, in words. */
export function whereOf(resume: Resume, { part, item = -1, field }: LineRef): string {
  if (part === 'basics') return field === 'label' ? COPY.headline : COPY.summary
  if (part === 'work') return joined(resume.work[item]?.position, resume.work[item]?.name)
  if (part === 'projects') return resume.projects[item]?.name ?? COPY.projects
  return part === 'skills' ? COPY.skills : COPY.parts
}

/** The employer or project that a line stands under, as the résumé names it. */
export function underOf(resume: Resume, { part, item = -1 }: LineRef): string | null {
  if (part === 'work') return resume.work[item]?.name ?? resume.work[item]?.position ?? null
  return part === 'projects' ? (resume.projects[item]?.name ?? null) : null
}

const listAt = (resume: Resume, { part, item = -1, field }: LineRef): readonly string[] => {
  if (part === 'work') return field === 'highlights' ? (resume.work[item]?.highlights ?? []) : []
  if (part === 'projects') return field === 'highlights' ? (resume.projects[item]?.highlights ?? []) : []
  if (part !== 'skills') return []
  return field === 'keywords' ? (resume.skills[item]?.keywords ?? []) : resume.skills.map(({ name }) => name)
}

/** The lines of a list in the order that a move puts them into. */
export function movedLines(resume: Resume, { line, order = [] }: Edit): string[] {
  const list = listAt(resume, line)
  return order.flatMap((from) => list[from] ?? [])
}
