import { TOO_LITTLE_TEXT } from '@rolecall/shared/domain/match/judge.ts'
import { matcher } from '@rolecall/shared/domain/match/match.ts'
import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import type { JobSeeker } from './person.ts'
import type { ShownJob } from './shown-jobs.ts'

export type JudgeShown = (job: ShownJob) => number | null

/** How well a job fits by the person's résumé, 0 to 100; null where there is no résumé, or too little text to tell. */
export function judgeShown(seeker: JobSeeker | null, lexicon: Lexicon, now: number): JudgeShown {
  if (!seeker?.resume) return () => null
  const today = new Date(now).toISOString().slice(0, 10)
  const judge = matcher({ ...seeker, resume: seeker.resume, lexicon, today })
  return ({ posting }) => {
    const score = posting && judge(posting).score
    return score === TOO_LITTLE_TEXT ? null : score
  }
}
