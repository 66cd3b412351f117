import { z } from 'zod'
import { memberName, membersOf } from './family.ts'
import { monthsIn, stretchOf } from './match/months.ts'
import { profileFamilies, profileFields } from './profile.ts'
import type { Resume } from './resume.ts'

type Values = Readonly<Record<string, unknown>>

const SINGLE = ['name', 'headline', 'years'] as const
const SETS = ['skill', 'role', 'place', 'language', 'link'] as const
export const SUGGESTION_KINDS = [...SINGLE, ...SETS] as const
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number]

/** Something a résumé says that the profile does not say yet. */
export const Suggestion = z.object({
  kind: z.enum(SUGGESTION_KINDS),
  value: z.string().min(1).max(8_000),
})
export type Suggestion = z.infer<typeof Suggestion>

const MONTHS = 12
const LATEST_TITLES = 3

/** The time at work in years, what overlaps counted once; a job without an end goes on until today. */
export function yearsAtWork({ work }: Resume, today: string): number {
  const stretches = work.flatMap(({ startDate, endDate }) => stretchOf(startDate, endDate, today) ?? [])
  return Math.floor(monthsIn(stretches) / MONTHS)
}

/** A group's heading such as "Tools" is no skill where it has skills under it. */
export const skillNames = ({ skills }: Resume): string[] =>
  skills.flatMap(({ name, keywords }) => (keywords.length > 0 ? keywords : [name]))

const latestTitles = ({ work }: Resume): string[] =>
  work
    .toSorted((a, b) => (b.endDate ?? '9999').localeCompare(a.endDate ?? '9999'))
    .flatMap(({ position }) => position ?? [])
    .slice(0, LATEST_TITLES)

function placeOf({ basics: { location } }: Resume): string[] {
  const words = [location?.city, location?.region, location?.countryCode].filter((word) => word !== undefined)
  return words.length > 0 ? [words.join(', ')] : []
}

const linksIn = ({ basics, links }: Resume): string[] =>
  [basics.url, ...basics.profiles.map(({ url }) => url), ...links.map(({ url }) => url)].filter(
    (url) => url !== undefined,
  )

const saidBy = (resume: Resume, today: string): Record<SuggestionKind, readonly string[]> => ({
  name: resume.basics.name ? [resume.basics.name] : [],
  headline: resume.basics.label ? [resume.basics.label] : [],
  years: [yearsAtWork(resume, today)].filter((years) => years > 0).map(String),
  skill: skillNames(resume),
  role: latestTitles(resume),
  place: placeOf(resume),
  language: resume.languages.map(({ language }) => language),
  link: linksIn(resume),
})

const isSingle = (kind: SuggestionKind): kind is (typeof SINGLE)[number] => SINGLE.some((one) => one === kind)
const plain = (word: string): string => word.trim().toLowerCase()

/** The field of the profile that takes a suggestion; what a person has said themselves is never written over. */
export function acceptedField({ kind, value }: Suggestion, key: string): { name: string; value: unknown } | null {
  const name = isSingle(kind) ? kind : memberName(kind, key)
  const given = kind === 'years' ? Number(value) : value.trim()
  const shape = isSingle(kind) ? profileFields[kind] : profileFamilies[kind]
  return shape?.safeParse(given).success ? { name, value: given } : null
}

function isKnown(profile: Values, { kind, value }: Suggestion): boolean {
  if (isSingle(kind)) return profile[kind] !== null && profile[kind] !== undefined && profile[kind] !== ''
  return membersOf(profile, kind, z.string()).some((member) => plain(member.value) === plain(value))
}

/** What the résumé says and the profile does not, each thing once. `profile` is the record with its sets. */
export function suggestionsFrom(resume: Resume, profile: Values, today: string): Suggestion[] {
  const said = saidBy(resume, today)
  return SUGGESTION_KINDS.flatMap((kind) => {
    const once = new Map(said[kind].map((value) => [plain(value), { kind, value: value.trim() }]))
    return [...once.values()].filter((one) => !isKnown(profile, one) && acceptedField(one, 'a') !== null)
  })
}
