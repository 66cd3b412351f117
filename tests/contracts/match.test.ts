import { loadLexicon } from '@rolecall/shared/domain/skills/load.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { readPairs } from '../bench/match-pairs.ts'
import { bm25, ours, vectors } from '../bench/match-rankers.ts'
import type { Ranker } from '../bench/match-rankers.ts'
import { furthestMove, ownOrder, postingsOf, wholeOrder } from '../bench/match-scores.ts'
import { VARIANTS } from '../bench/match-variants.ts'

const cases = readPairs()
const all = postingsOf(cases)
let own: Ranker

beforeAll(async () => {
  own = ours(await loadLexicon())
})

test('there are sixty pairs, of every grade', () => {
  expect(all).toHaveLength(60)
  expect(new Set(cases.flatMap(({ postings }) => postings.map(({ grade }) => grade))).size).toBe(4)
})

test.for([
  ['each person’s own postings', ownOrder],
  ['the postings of everybody', wholeOrder],
] as const)('puts %s in the order a person would, better than words or vectors alone', ([, order]) => {
  const reached = order(cases, own)
  expect(reached).toBeGreaterThanOrEqual(0.95)
  expect(reached).toBeGreaterThan(order(cases, bm25(all)))
  expect(reached).toBeGreaterThan(order(cases, vectors(all)))
})

describe('the same résumé with other', () => {
  test.for(Object.keys(VARIANTS))('%s has the same number', (variant) => {
    expect(furthestMove(cases, own, variant)).toBeLessThanOrEqual(2)
  })
})

describe.for(cases.map((one) => [one.name, one] as const))('%s', ([, one]) => {
  test('a broken gate costs more than a missing skill', () => {
    const score = own(one)
    const scores = (grade: string): number[] =>
      one.postings.filter((posting) => posting.grade === grade).map(({ posting }) => score(posting))
    expect(Math.min(...scores('fit'))).toBeGreaterThan(Math.max(...scores('gate')))
    expect(Math.max(...scores('wrong'))).toBeLessThan(40)
  })
})
