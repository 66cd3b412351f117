import { LONGEST_TEXT } from '../domain/match/pieces.ts'
import type { MatchProfile } from '../domain/match/match-profile.ts'
import type { Posting } from '../domain/posting.ts'
import type { Resume } from '../domain/resume.ts'
import type { StatedFact } from '../domain/stated-fact.ts'
import { AiPosting } from './input.ts'
import type { AiInput } from './input.ts'
import type { WritingOptions } from './kinds.ts'
import { withPlaceholders } from './placeholders.ts'
import type { Hidden, Masked } from './placeholders.ts'

/** All that something is written from, as it stands. */
export interface Whole {
  resume: Resume
  stated: readonly StatedFact[]
  profile: Pick<MatchProfile, 'headline' | 'years' | 'skills' | 'languages'>
  posting: Posting
  options: WritingOptions
  today: string
  questions?: readonly string[]
  /** What says who the person is was taken out before it came here. */
  masked?: boolean
}

export interface Outgoing {
  /** What a model may be told. */
  input: AiInput & { questions: string[] }
  /** Puts in place of the placeholders what they stand for. */
  putAll: <T>(value: T) => T
  /** What says who the person is, with what stands for it. */
  hidden: readonly Hidden[]
}

/** What of a posting leaves for a model. */
const aiPostingOf = ({ title, company, location, description, requirements }: Posting): AiPosting =>
  AiPosting.parse({
    title: (title ?? '').slice(0, 1_000),
    company: company?.slice(0, 1_000) ?? null,
    location: location?.slice(0, 1_000) ?? null,
    description: description?.slice(0, LONGEST_TEXT) ?? null,
    requirements,
  })

/** It is passed on as it came, and what is written comes back as it was written: who masked it puts it back. */
const asItCame = (resume: Resume): Masked => ({
  resume,
  putAll: (value) => value,
  idsOf: (ids) => [...ids],
  hidden: [],
})

/** What a model is told: what says who the person is stays behind. */
export function outgoing({ resume, stated, profile, posting, options, today, ...more }: Whole): Outgoing {
  const { questions = [], masked = false } = more
  const { headline, years, skills, languages } = profile
  const hide = masked ? asItCame : withPlaceholders
  const all = hide({ ...resume, stated, profile: { headline, years, skills, languages } })
  const { stated: said, profile: known, ...rest } = all.resume as Resume & Pick<AiInput, 'stated' | 'profile'>
  return {
    input: {
      resume: rest,
      stated: said,
      profile: known,
      posting: aiPostingOf(posting),
      options: { ...options, locks: all.idsOf(options.locks), highlights: all.idsOf(options.highlights) },
      today,
      questions: [...questions],
    },
    putAll: all.putAll,
    hidden: all.hidden,
  }
}

/** The whole of it for a server that writes it down or passes it on, and need not know who it is about. */
export function maskedWhole<T extends Whole & { profile: MatchProfile }>(
  whole: T,
): { whole: T; hidden: readonly Hidden[] } {
  const { input, hidden } = outgoing(whole)
  const { resume, stated, options } = input
  const profile = { ...whole.profile, ...input.profile, name: null, facts: [] }
  return { whole: { ...whole, resume, stated, profile, options, masked: true }, hidden }
}
