import type { Posting } from '@rolecall/shared/domain/posting.ts'
import type { Explained } from '../../store/matches.ts'

export type Ask =
  /** Keep every number right from now on; those of these applications first. */
  { kind: 'keep'; first: readonly string[] } | { kind: 'explain'; id: number; posting: Posting }

/** A failure has no words of its own: the number is simply not shown. */
export interface Answer {
  id: number
  explained: Explained | null
}
