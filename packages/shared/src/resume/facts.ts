import type { MatchProfile } from '../domain/match/match-profile.ts'
import { stableHash } from '../domain/match/stable-hash.ts'
import type { Resume } from '../domain/resume.ts'
import type { StatedFact } from '../domain/stated-fact.ts'

export type FactPart =
  | 'basics'
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certificates'
  | 'projects'
  | 'profile'
  | 'stated'

/** One thing that the person said: what a generated line may rest on. */
export interface Fact {
  /** The same for the same content, wherever it stands. */
  id: string
  text: string
  part: FactPart
  /** The employer, school or project that it belongs to. */
  of: string | null
  span?: { start?: string; end?: string }
}

/** What of a profile can prove a line. */
export type ProfileFacts = Partial<Pick<MatchProfile, 'headline' | 'years' | 'skills' | 'languages'>>

interface Dated {
  startDate?: string | undefined
  endDate?: string | undefined
}

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(', ')

const spanOf = ({ startDate, endDate }: Dated): Pick<Fact, 'span'> =>
  startDate || endDate
    ? { span: { ...(startDate ? { start: startDate } : {}), ...(endDate ? { end: endDate } : {}) } }
    : {}

function fact(part: FactPart, text: string | undefined, of: string | null = null, dated: Dated = {}): Fact[] {
  const said = text?.replaceAll(/\s+/g, ' ').trim() ?? ''
  return said === '' ? [] : [{ id: stableHash([part, of, said]), text: said, part, of, ...spanOf(dated) }]
}

const ofBasics = ({ basics }: Resume): Fact[] => {
  const { city, region, countryCode } = basics.location ?? {}
  return [
    ...fact('basics', basics.name),
    ...fact('basics', basics.label),
    ...fact('basics', joined(city, region, countryCode)),
    ...fact('summary', basics.summary),
  ]
}

const ofWork = ({ work }: Resume): Fact[] =>
  work.flatMap((job) => {
    const of = job.name ?? job.position ?? null
    return [
      ...fact('work', joined(job.position, job.name, job.location), of, job),
      ...fact('work', job.summary, of, job),
      ...job.highlights.flatMap((line) => fact('work', line, of, job)),
    ]
  })

const ofEducation = ({ education }: Resume): Fact[] =>
  education.flatMap((school) => {
    const of = school.institution ?? school.area ?? null
    return [
      ...fact('education', joined(school.studyType, school.area, school.institution, school.location), of, school),
      ...fact('education', school.score, of, school),
      ...school.courses.flatMap((course) => fact('education', course, of, school)),
    ]
  })

const ofProjects = ({ projects }: Resume): Fact[] =>
  projects.flatMap((project) =>
    [project.name, project.description, ...project.highlights].flatMap((line) =>
      fact('projects', line, project.name, project),
    ),
  )

const ofLists = ({ skills, languages, certificates }: Resume): Fact[] => [
  ...skills.flatMap(({ name, level, keywords }) => [
    ...fact('skills', level ? `${name} (${level})` : name),
    ...keywords.flatMap((word) => fact('skills', word)),
  ]),
  ...languages.flatMap(({ language, fluency }) => fact('languages', fluency ? `${language} (${fluency})` : language)),
  ...certificates.flatMap(({ name, issuer, date }) =>
    fact('certificates', joined(name, issuer), null, date ? { startDate: date, endDate: date } : {}),
  ),
]

const ofProfile = ({ headline, years, skills = [], languages = [] }: ProfileFacts): Fact[] => [
  ...fact('profile', headline ?? undefined),
  ...(years === null || years === undefined ? [] : fact('profile', `${years} years of experience`)),
  ...[...skills, ...languages].flatMap((one) => fact('profile', one)),
]

const NO =
  /^\s*(?:no|not|none|never|nein|nicht|nie|kein\p{L}*|non|pas|jamais|aucun\p{L}*|nunca|ningun\p{L}*|nee|niet|nooit|geen)(?!\p{L})/iu

/** "Two years, at Larkfield" tells of what was asked; a "no" tells nothing. */
const statedText = (text: string, about: string | null): string =>
  about === null || NO.test(text) || text.toLowerCase().includes(about.toLowerCase()) ? text : `${about}: ${text}`

/** Everything a person has said of themselves, as far as a line of theirs may rest on it. Equal facts are there once. */
export function factsOf(resume: Resume, stated: readonly StatedFact[] = [], profile: ProfileFacts = {}): Fact[] {
  const facts = [
    ...ofBasics(resume),
    ...ofWork(resume),
    ...ofEducation(resume),
    ...ofLists(resume),
    ...ofProjects(resume),
    ...ofProfile(profile),
    ...stated.flatMap(({ text, about, where }) => fact('stated', statedText(text, about), where)),
  ]
  const seen = new Set<string>()
  return facts.filter(({ id }) => !seen.has(id) && seen.add(id))
}
