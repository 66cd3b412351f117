import { beforeAll, expect, test } from 'vitest'
import { emptyPosting } from '../posting-values.ts'
import { Resume } from '../resume.ts'
import type { Lexicon } from '../skills/lexicon.ts'
import { loadLexicon } from '../skills/load.ts'
import type { Match } from './judge.ts'
import { matchProfileOf } from './match-profile.ts'
import { matchOf } from './match.ts'
import { DEFAULT_WEIGHTS } from './weights.ts'

let lexicon: Lexicon
beforeAll(async () => {
  lexicon = await loadLexicon()
})

const RESUME = Resume.parse({
  basics: { label: 'Data Engineer', location: { city: 'Leeds', countryCode: 'GB' } },
  work: [
    { name: 'Larkfield Rail', position: 'Data Engineer', startDate: '2021-03', highlights: ['Pipelines in Python.'] },
  ],
})
const POSTING = {
  ...emptyPosting('https://example.com/jobs/1'),
  title: 'Data Engineer',
  description:
    'What you need\n- Experience running services on Kubernetes.\n- At least three years of experience with Python.\n- You write SQL.',
}
const fact = (where: string | null) => ({
  text: 'Ran nine services on it.',
  about: 'Kubernetes',
  where,
  at: '2026-11-21T10:00:00.000Z',
})

const matched = (fields: Record<string, unknown>): Match =>
  matchOf({
    resume: RESUME,
    profile: matchProfileOf(fields),
    posting: POSTING,
    lexicon,
    weights: DEFAULT_WEIGHTS,
    today: '2026-11-21',
  })
const asked = ({ ledger }: Match) => ledger.find(({ quote }) => quote.includes('Kubernetes'))

test('what a person says when asked stands behind the requirement it was asked for', () => {
  const [before, after] = [matched({}), matched({ 'fact.a1': fact(null) })]
  expect(asked(before)?.state).toBe('missing')
  expect(asked(after)).toMatchObject({
    state: 'met',
    evidence: [{ path: 'profile.facts.0', text: 'Kubernetes: Ran nine services on it.' }],
  })
  expect(after.fit).toBeGreaterThan(before.fit ?? 0)
})

test('it counts to the work it was done in, however that is written', () => {
  const years = { ...POSTING, description: 'What you need\n- At least four years of experience with Kubernetes.' }
  const of = (where: string | null) =>
    matchOf({
      resume: RESUME,
      profile: matchProfileOf({ 'fact.a1': fact(where) }),
      posting: years,
      lexicon,
      weights: DEFAULT_WEIGHTS,
      today: '2026-11-21',
    }).ledger.find(({ kind }) => kind === 'years')
  expect(of('larkfield  rail')?.share).toBeGreaterThan(of(null)?.share ?? 1)
})

test('taken out again, it is as if it had never been said', () => {
  expect(asked(matched({ 'fact.a1': null }))?.state).toBe('missing')
})
