import type { Posting } from '@rolecall/shared/domain/posting.ts'
import { WORTH, ndcg } from './match-pairs.ts'
import type { MatchCase } from './match-pairs.ts'
import type { Ranker } from './match-rankers.ts'
import { VARIANTS } from './match-variants.ts'

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

export const postingsOf = (cases: readonly MatchCase[]): Posting[] =>
  cases.flatMap(({ postings }) => postings.map(({ posting }) => posting))

/** How well each person's own postings are put in order. */
export const ownOrder = (cases: readonly MatchCase[], ranker: Ranker): number =>
  mean(
    cases.map((one) => {
      const score = ranker(one)
      return ndcg(one.postings.map(({ posting, grade }) => ({ score: score(posting), worth: WORTH[grade] })))
    }),
  )

/** The same among the postings of everybody: those of others are worth nothing. */
export const wholeOrder = (cases: readonly MatchCase[], ranker: Ranker): number =>
  mean(
    cases.map((one) => {
      const score = ranker(one)
      const worthOf = (owner: MatchCase, grade: keyof typeof WORTH): number => (owner === one ? WORTH[grade] : 0)
      return ndcg(
        cases.flatMap((owner) =>
          owner.postings.map(({ posting, grade }) => ({ score: score(posting), worth: worthOf(owner, grade) })),
        ),
      )
    }),
  )

/** The furthest a number moves when the same résumé is worded, ordered or laid out otherwise. */
export function furthestMove(cases: readonly MatchCase[], ranker: Ranker, variant: keyof typeof VARIANTS): number {
  const change = VARIANTS[variant]
  const moves = cases.flatMap((one) => {
    const before = ranker(one)
    const after = ranker({ ...one, resume: change?.(one.resume) ?? one.resume })
    return one.postings.map(({ posting }) => Math.abs(before(posting) - after(posting)))
  })
  return Math.max(...moves)
}
