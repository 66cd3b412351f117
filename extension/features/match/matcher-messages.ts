import type { Posting } from '@rolecall/shared/domain/posting.ts'
import type { Explained } from '../../store/matches.ts'
import type { JobAsk, JobName, Jobs } from '../tailor/jobs.ts'

export type Ask =
  /** Keep every number right from now on; those of these applications first. */
  | { kind: 'keep'; first: readonly string[] }
  | { kind: 'explain'; id: number; posting: Posting }
  | { kind: 'job'; id: number; job: JobAsk }

/** A failure has no words of its own: whoever asked knows what could not be done. */
export type Answer =
  | { kind: 'explain'; id: number; explained: Explained | null }
  | { kind: 'job'; id: number; done: { answer: Jobs[JobName]['answer'] } | null }
