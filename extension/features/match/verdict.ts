import type { Match } from '@rolecall/shared/domain/match/judge.ts'

/** A number in one word; a broken gate comes before any number. */
export type Verdict = 'strong' | 'fair' | 'weak' | 'gate'

const STRONG = 75
const FAIR = 50

export function verdictOf(score: number, broken: number): Verdict {
  if (broken > 0) return 'gate'
  return score >= STRONG ? 'strong' : score >= FAIR ? 'fair' : 'weak'
}

export const VERDICT_WORDS: Record<Verdict, string> = { strong: 'Strong', fair: 'Fair', weak: 'Weak', gate: 'Gate' }

export const brokenIn = ({ gates }: Pick<Match, 'gates'>): number =>
  gates.filter(({ status }) => status === 'fail').length
