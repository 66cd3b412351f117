import type { Posting } from '../posting.ts'
import type { Resume } from '../resume.ts'
import type { Lexicon } from '../skills/lexicon.ts'
import type { Band } from './level.ts'
import type { MatchProfile } from './match-profile.ts'
import type { Place } from './places.ts'
import type { ReadPosting } from './read-posting.ts'
import type { ReadResume } from './read-resume.ts'
import type { Requirement } from './requirement.ts'
import type { WorkPlace } from './work-place.ts'

/** What is known of the person. */
export interface Seeker {
  resume: Resume
  profile: MatchProfile
  read: ReadResume
  homes: readonly Place[]
  /** Where the person lives; null where that is not said. */
  country: string | null
  band: Band | null
  lexicon: Lexicon
  today: string
}

/** One person beside one posting: what gates and factors are judged on. */
export interface Case extends Seeker, ReadPosting {
  posting: Posting
  ledger: readonly Requirement[]
  workPlace: WorkPlace
  places: readonly Place[]
  postingBand: Band | null
}
