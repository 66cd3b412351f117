import type { Resume } from '../resume.ts'
import type { MatchProfile } from './match-profile.ts'
import { piecesOf } from './pieces.ts'

/** Where in a résumé something stands, the most telling first: what was done proves more than what is only listed. */
export const LINE_KINDS = [
  'done',
  'project',
  'position',
  'certificate',
  'education',
  'language',
  'listed',
  'said',
] as const
export type LineKind = (typeof LINE_KINDS)[number]

export interface Line {
  /** Its place in the résumé, `work.0.highlights.2`, or in the profile, `profile.skills.0`. */
  path: string
  text: string
  kind: LineKind
  /** The work entry it belongs to. */
  work: number | null
}

/** The line of a résumé that proves something. */
export interface Evidence {
  path: string
  text: string
}

export const evidenceOf = ({ path, text }: Line): Evidence => ({ path, text })

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(', ')

export function linesOf(resume: Resume, profile: MatchProfile): Line[] {
  const { basics, education, skills, languages, certificates } = resume
  return [
    ...workLines(resume),
    ...projectLines(resume),
    ...certificates.map(({ name, issuer }, i) => one(`certificates.${i}`, joined(name, issuer), 'certificate')),
    ...education.map(({ studyType, area, institution }, i) =>
      one(`education.${i}`, joined(studyType, area, institution), 'education'),
    ),
    ...education.flatMap(({ courses }, i) =>
      courses.map((course, j) => one(`education.${i}.courses.${j}`, course, 'education')),
    ),
    ...languages.map(({ language, fluency }, i) => one(`languages.${i}`, joined(language, fluency), 'language')),
    ...skills.map(({ name }, i) => one(`skills.${i}.name`, name, 'listed')),
    ...skills.flatMap(({ keywords }, i) => keywords.map((word, j) => one(`skills.${i}.keywords.${j}`, word, 'listed'))),
    one('basics.label', basics.label ?? '', 'said'),
    ...pieces('basics.summary', basics.summary, 'said', null),
    ...profile.skills.map((skill, i) => one(`profile.skills.${i}`, skill, 'listed')),
    ...profile.languages.map((language, i) => one(`profile.languages.${i}`, language, 'language')),
    ...statedLines(resume, profile),
  ].filter(({ text }) => text.trim() !== '')
}

/** Files break lines, compose letters and set apostrophes each in their own way. */
const plain = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').replaceAll('’', "'").trim()

const one = (path: string, text: string, kind: LineKind, work: number | null = null): Line => ({
  path,
  text: plain(text),
  kind,
  work,
})

const pieces = (path: string, text: string | undefined, kind: LineKind, work: number | null): Line[] =>
  piecesOf(text ?? '').map((piece) => one(path, piece.text, kind, work))

const workLines = ({ work }: Resume): Line[] =>
  work.flatMap(({ position, name, summary, highlights }, i) => [
    one(`work.${i}`, joined(position, name), 'position', i),
    ...pieces(`work.${i}.summary`, summary, 'done', i),
    ...highlights.flatMap((text, j) => pieces(`work.${i}.highlights.${j}`, text, 'done', i)),
  ])

const projectLines = ({ projects }: Resume): Line[] =>
  projects.flatMap(({ name, description, highlights }, i) => [
    one(`projects.${i}.name`, name, 'project'),
    ...pieces(`projects.${i}.description`, description, 'project', null),
    ...highlights.flatMap((text, j) => pieces(`projects.${i}.highlights.${j}`, text, 'project', null)),
  ])

const sameName = (a: string, b: string | undefined): boolean => plain(a).toLowerCase() === plain(b ?? '').toLowerCase()

/** What a person says they did counts like a line of the work they did it in. */
const statedLines = ({ work }: Resume, { facts }: MatchProfile): Line[] =>
  facts.flatMap(({ text, about, where }, i) => {
    const at = where === null ? -1 : work.findIndex(({ name }) => sameName(where, name))
    const said = about === null || text.includes(about) ? text : `${about}: ${text}`
    return pieces(`profile.facts.${i}`, said, 'done', at < 0 ? null : at)
  })
