import type { Posting } from '../posting.ts'
import type { Resume } from '../resume.ts'
import type { Lexicon } from '../skills/lexicon.ts'
import type { Case, Seeker } from './case.ts'
import { MATCH_VERSION, judge } from './judge.ts'
import type { Match } from './judge.ts'
import { ledgerOf } from './ledger.ts'
import { bandIn, ownBand } from './level.ts'
import type { MatchProfile } from './match-profile.ts'
import { placeOf } from './places.ts'
import { readPosting } from './read-posting.ts'
import { readResume } from './read-resume.ts'
import { stableHash } from './stable-hash.ts'
import type { Weights } from './weights.ts'
import { workPlaceOf } from './work-place.ts'

export interface MatchInput {
  resume: Resume
  profile: MatchProfile
  posting: Posting
  lexicon: Lexicon
  weights: Weights
  /** The calendar day it is judged on, 2026-03-01. */
  today: string
}

/** How well a résumé fits a posting, with every reason. */
export const matchOf = ({ posting, ...person }: MatchInput): Match => matcher(person)(posting)

/** The same for many postings: the résumé is read once. */
export function matcher({
  resume,
  profile,
  lexicon,
  weights,
  today,
}: Omit<MatchInput, 'posting'>): (posting: Posting) => Match {
  const person = seekerOf({ resume, profile, lexicon, today })
  const ours = stableHash({ version: MATCH_VERSION, resume, profile, weights, today, lexicon: lexicon.size })
  return (posting) => judge(caseOf(person, posting), weights, stableHash([ours, posting]))
}

function seekerOf({
  resume,
  profile,
  lexicon,
  today,
}: Pick<MatchInput, 'resume' | 'profile' | 'lexicon' | 'today'>): Seeker {
  const read = readResume(resume, profile, lexicon, today)
  const { city, region, countryCode } = resume.basics.location ?? {}
  const home = placeOf([city, region].filter(Boolean).join(', '))
  const country = countryCode?.toLowerCase() ?? home.country
  const lives = city === undefined && country === null ? [] : [{ ...home, country }]
  const homes = [...lives, ...profile.places.map(placeOf)]
  return {
    resume,
    profile,
    read,
    homes,
    country: homes.find((place) => place.country !== null)?.country ?? null,
    band: ownBand(profile.level, profile.years, read),
    lexicon,
    today,
  }
}

function caseOf(person: Seeker, posting: Posting): Case {
  const said = readPosting(posting, person.lexicon)
  const lines = posting.locations.length > 0 ? posting.locations : posting.location === null ? [] : [posting.location]
  return {
    ...person,
    ...said,
    posting,
    ledger: ledgerOf(said.wishes, { read: person.read, lexicon: person.lexicon, fields: said.fields }),
    workPlace: workPlaceOf(posting, said.pieces),
    places: lines.map(placeOf).filter(({ town, country }) => town !== null || country !== null),
    postingBand: bandIn(posting.title) ?? bandIn(posting.seniority ?? ''),
  }
}
