import { completed } from '@rolecall/shared/capture/complete.ts'
import { jobLevelOf, jobTypeOf } from '@rolecall/shared/domain/catalogue/job-type.ts'
import type { JobLevel, JobType } from '@rolecall/shared/domain/catalogue/job-values.ts'
import { yearlyEuros } from '@rolecall/shared/domain/catalogue/pay-in-euros.ts'
import { companyKeyOf } from '@rolecall/shared/domain/dedupe/company-key.ts'
import { titleKeyOf } from '@rolecall/shared/domain/dedupe/title-key.ts'
import { countriesOf, placeOf } from '@rolecall/shared/domain/match/places.ts'
import { writtenIn } from '@rolecall/shared/domain/match/tongues.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import type { Gazetteer } from '../places/gazetteer.ts'
import { onlyInText } from './only-in-text.ts'

/** What a posting says, in the words of the catalogue. */
export interface Normal {
  /** With what only its text says. */
  posting: Posting
  /** What that is, as it is kept. */
  onlyInText: string | null
  title: string
  titleKey: string
  company: string | null
  companyKey: string | null
  country: string | null
  region: string | null
  town: string | null
  north: number | null
  east: number | null
  workModel: Posting['workModel']
  remoteCountries: readonly string[]
  payMin: number | null
  payMax: number | null
  payCurrency: string | null
  level: JobLevel | null
  employmentType: JobType | null
  language: string | null
  visa: 'offered' | 'refused' | null
  skills: readonly { id: string; name: string }[]
  postedAt: number | null
}

export interface NormaliseTools {
  lexicon: Lexicon
  gazetteer: Gazetteer
  now: number
}

type Place = Pick<Normal, 'country' | 'region' | 'town' | 'north' | 'east'>
const NOWHERE: Place = { country: null, region: null, town: null, north: null, east: null }

/** The first of its places that is a known town; else the country of the first that has one. */
function placeIn({ location, locations }: Posting, gazetteer: Gazetteer): Place {
  const lines = locations.length > 0 ? locations : location === null ? [] : [location]
  for (const line of lines) {
    const found = gazetteer.find(line)
    if (found) return { ...found, country: found.country }
  }
  const country = lines.map((line) => placeOf(line).country).find((code) => code !== null) ?? null
  return { ...NOWHERE, country }
}

/** A language shows in its first lines. */
const LANGUAGE_LETTERS = 1_500

const languageOf = ({ title, description }: Posting): string | null =>
  description === null ? null : writtenIn(`${title}\n${description.slice(0, LANGUAGE_LETTERS)}`)

export function timeOf(when: string | null): number | null {
  const time = when === null ? Number.NaN : Date.parse(when)
  return Number.isNaN(time) ? null : time
}

function skillsIn({ title, description, skills }: Posting, lexicon: Lexicon): Normal['skills'] {
  const named = skills.flatMap((name) => lexicon.named(name) ?? [])
  const found = lexicon.find(`${title}\n${description ?? ''}`)
  return [...new Map([...named, ...found].map(({ id, name }) => [id, { id, name }])).values()]
}

const remoteIn = ({ remoteCountries }: Posting): readonly string[] => {
  const codes = countriesOf(remoteCountries)
  return codes === 'all' ? ['all'] : [...codes].toSorted()
}

/** Reads of a posting what the catalogue has columns for; the words of a page are read in the same way. */
export function normalise(raw: Posting, { lexicon, gazetteer, now }: NormaliseTools): Normal {
  const posting = completed(raw, now)
  const pay = yearlyEuros(posting.salary)
  const { country, region, town, north, east } = placeIn(posting, gazetteer)
  return {
    posting,
    onlyInText: onlyInText(raw, posting),
    title: posting.title,
    titleKey: titleKeyOf(posting.title),
    company: posting.company,
    companyKey: companyKeyOf(posting.company),
    country,
    region,
    town,
    north,
    east,
    workModel: posting.workModel,
    remoteCountries: remoteIn(posting),
    payMin: pay?.min ?? null,
    payMax: pay?.max ?? null,
    payCurrency: pay === null ? null : (posting.salary?.currency ?? null),
    level: jobLevelOf(posting.title, posting.seniority),
    employmentType: jobTypeOf(posting.employmentType) ?? jobTypeOf(posting.title),
    language: languageOf(posting),
    visa: posting.visa.stance === 'unknown' ? null : posting.visa.stance,
    skills: skillsIn(posting, lexicon),
    postedAt: timeOf(posting.postedAt),
  }
}
