import { stableHash } from '../domain/match/stable-hash.ts'
import type { Resume } from '../domain/resume.ts'

export const LINE_PARTS = ['basics', 'work', 'projects', 'skills', 'education', 'certificates', 'languages'] as const
export type LinePart = (typeof LINE_PARTS)[number]

/** Where a line stands: `work`, the third job, its `highlights`, the first of them. */
export interface LineRef {
  part: LinePart
  item?: number
  field?: string
  at?: number
}

export interface ResumeLine {
  ref: LineRef
  /** Stays the same wherever the line is moved to, and changes with its words. */
  id: string
  text: string
  /** The employer, school or project it stands under. */
  of: string | null
}

const lineOf = (ref: LineRef, text: string | undefined, of: string | null): ResumeLine[] => {
  const said = text?.trim() ?? ''
  return said === '' ? [] : [{ ref, id: stableHash([ref.part, of, ref.field ?? '', said]), text: said, of }]
}

const listOf = (ref: LineRef, list: readonly string[], of: string | null): ResumeLine[] =>
  list.flatMap((text, at) => lineOf({ ...ref, at }, text, of))

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(', ')

const workLines = ({ work }: Resume): ResumeLine[] =>
  work.flatMap(({ name, position, summary, highlights }, item) => [
    ...lineOf({ part: 'work', item, field: 'position' }, position, name ?? null),
    ...lineOf({ part: 'work', item, field: 'name' }, name, name ?? null),
    ...lineOf({ part: 'work', item, field: 'summary' }, summary, name ?? null),
    ...listOf({ part: 'work', item, field: 'highlights' }, highlights, name ?? null),
  ])

const projectLines = ({ projects }: Resume): ResumeLine[] =>
  projects.flatMap(({ name, description, highlights }, item) => [
    ...lineOf({ part: 'projects', item, field: 'name' }, name, name),
    ...lineOf({ part: 'projects', item, field: 'description' }, description, name),
    ...listOf({ part: 'projects', item, field: 'highlights' }, highlights, name),
  ])

const skillLines = ({ skills }: Resume): ResumeLine[] =>
  skills.flatMap(({ name, keywords }, item) =>
    keywords.length === 0
      ? lineOf({ part: 'skills', item, field: 'name' }, name, null)
      : listOf({ part: 'skills', item, field: 'keywords' }, keywords, name),
  )

/** Every line of a résumé that says something, in its order. */
export function linesOf(resume: Resume): ResumeLine[] {
  const { basics, education, certificates, languages } = resume
  return [
    ...lineOf({ part: 'basics', field: 'label' }, basics.label, null),
    ...lineOf({ part: 'basics', field: 'summary' }, basics.summary, null),
    ...workLines(resume),
    ...projectLines(resume),
    ...education.flatMap(({ studyType, area, institution }, item) =>
      lineOf({ part: 'education', item }, joined(studyType, area, institution), institution ?? null),
    ),
    ...skillLines(resume),
    ...certificates.flatMap(({ name, issuer }, item) =>
      lineOf({ part: 'certificates', item }, joined(name, issuer), issuer ?? null),
    ),
    ...languages.flatMap(({ language, fluency }, item) =>
      lineOf({ part: 'languages', item }, joined(language, fluency), null),
    ),
  ]
}
