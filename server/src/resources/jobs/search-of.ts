import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import { placeOf } from '@rolecall/shared/domain/match/places.ts'
import type { Resume } from '@rolecall/shared/domain/resume.ts'
import type { JobSeeker } from './person.ts'

/** What to look for on behalf of a person. */
export interface Wanted {
  titles: readonly string[]
  skills: readonly { id: string; name: string }[]
  country: string | null
  /** All that the résumé says of work, as one text. */
  body: string
}

const MOST_TITLES = 4
/** What everybody claims and every posting asks for finds everything, so it finds nothing. */
const TELLS_NOTHING = new Set(['soft', 'language'])

const workText = ({ basics, work, projects, skills }: Resume): string =>
  [
    basics.label,
    basics.summary,
    ...skills.flatMap(({ name, keywords }) => [name, ...keywords]),
    ...work.flatMap(({ position, summary, highlights }) => [position, summary, ...highlights]),
    ...projects.flatMap(({ name, description, highlights }) => [name, description, ...highlights]),
  ]
    .filter(Boolean)
    .join('\n')

/** The titles the person names, else the ones they have had, the newest first. */
function titlesOf({ profile }: JobSeeker, resume: Resume): string[] {
  const had = resume.work.flatMap(({ position }) => position ?? [])
  const named =
    profile.roles.length > 0 ? profile.roles : [...(resume.basics.label ? [resume.basics.label] : []), ...had]
  return [...new Set(named)].slice(0, MOST_TITLES)
}

function countryOf({ profile }: JobSeeker, { basics: { location } }: Resume): string | null {
  if (location?.countryCode) return location.countryCode.toLowerCase()
  const lines = [...profile.places, [location?.city, location?.region].filter(Boolean).join(', ')]
  return lines.map((line) => placeOf(line).country).find((country) => country !== null) ?? null
}

export function wantedBy(seeker: JobSeeker, resume: Resume, lexicon: Lexicon): Wanted {
  const body = workText(resume)
  const found = lexicon.find(`${seeker.profile.skills.join('\n')}\n${body}`, { mentions: true })
  const telling = found.filter(({ category }) => !TELLS_NOTHING.has(category))
  const skills = [...new Map(telling.map(({ id, name }) => [id, { id, name }])).values()]
  return { titles: titlesOf(seeker, resume), skills, country: countryOf(seeker, resume), body }
}
