import { TOO_LITTLE_TEXT } from '@rolecall/shared/domain/match/judge.ts'
import type { Match } from '@rolecall/shared/domain/match/judge.ts'
import { EMPTY_MATCH_PROFILE } from '@rolecall/shared/domain/match/match-profile.ts'
import { matchOf } from '@rolecall/shared/domain/match/match.ts'
import { DEFAULT_WEIGHTS } from '@rolecall/shared/domain/match/weights.ts'
import { emptyPosting } from '@rolecall/shared/domain/posting-values.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import type { Resume } from '@rolecall/shared/domain/resume.ts'
import { loadLexicon } from '@rolecall/shared/domain/skills/load.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPairs } from '../bench/match-pairs.ts'

const SEED = { seed: 20_261_120 }
const lexicon = await loadLexicon()

const pairs = readPairs().flatMap(({ resume, postings }) => postings.map(({ posting }) => ({ resume, posting })))
const anyPair = fc.constantFrom(...pairs)

const match = (resume: Resume, posting: Posting): Match =>
  matchOf({ resume, posting, profile: EMPTY_MATCH_PROFILE, lexicon, weights: DEFAULT_WEIGHTS, today: '2026-11-20' })
const numberOf = ({ score }: Match): number => (score === TOO_LITTLE_TEXT ? -1 : score)

const withSkills = (resume: Resume, names: readonly string[]): Resume => ({
  ...resume,
  skills: [...resume.skills, ...names.map((name) => ({ name, keywords: [] }))],
})

test('a skill that is asked for, once added, never lowers the number', () => {
  fc.assert(
    fc.property(anyPair, fc.nat(), ({ resume, posting }, pick) => {
      const before = match(resume, posting)
      const missing = before.ledger.flatMap(({ skills }) => skills.filter(({ state }) => state !== 'met'))
      const one = missing[pick % Math.max(1, missing.length)]
      if (!one) return
      expect(numberOf(match(withSkills(resume, [one.name]), posting))).toBeGreaterThanOrEqual(numberOf(before))
    }),
    { ...SEED, numRuns: 120 },
  )
})

test('all the skills that are asked for raise it where one was missing', () => {
  for (const { resume, posting } of pairs) {
    const before = match(resume, posting)
    const missing = before.ledger.flatMap(({ skills }) => skills.filter(({ state }) => state === 'missing'))
    if (missing.length === 0 || before.score === TOO_LITTLE_TEXT) continue
    const after = match(
      withSkills(
        resume,
        missing.map(({ name }) => name),
      ),
      posting,
    )
    expect(numberOf(after)).toBeGreaterThanOrEqual(before.score)
    expect(after.ledger.flatMap(({ skills }) => skills.filter(({ state }) => state === 'missing'))).toEqual([])
  }
})

test('how a résumé is laid out changes nothing', () => {
  const space = fc.constantFrom(' ', '  ', '\t', '\n', '\u00A0')
  fc.assert(
    fc.property(anyPair, space, fc.constantFrom('', '- ', '• ', '* '), ({ resume, posting }, gap, mark) => {
      const relaid: Resume = {
        ...resume,
        work: resume.work.map((job) => ({
          ...job,
          highlights: job.highlights
            .map((line) => `${mark}${line.replace(' ', gap === '\n' ? ' ' : gap)}`)
            .toReversed(),
        })),
        skills: resume.skills.toReversed(),
      }
      expect(match(relaid, posting).fit).toBe(match(resume, posting).fit)
    }),
    { ...SEED, numRuns: 80 },
  )
})

test('any text is judged without a fault, within its bounds and to the letter', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'Requirements\n',
      '- ',
      '\n',
      '5+ years of ',
      'Python',
      ' or ',
      'Fluent German',
      '. ',
      'a plus',
      '•',
      ':',
      '(',
      '\u0000',
      '\uD800',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom(...pairs), (parts, { resume }) => {
      const description = parts.join('')
      const found = match(resume, { ...emptyPosting('https://jobs.example.com/'), title: 'Baker', description })
      if (found.score !== TOO_LITTLE_TEXT) {
        expect(found.score).toBeGreaterThanOrEqual(0)
        expect(found.score).toBeLessThanOrEqual(100)
      }
      for (const { quote, at } of found.ledger) expect(at && description.slice(at.start, at.end)).toBe(quote)
    }),
    { ...SEED, numRuns: 150 },
  )
})

test.for([
  ['one endless line', 'word and '.repeat(110_000)],
  ['no space at all', 'x'.repeat(1_000_000)],
  ['nothing but digits', '1 '.repeat(500_000)],
  ['nothing but marks', '- \n'.repeat(330_000)],
  ['commas', 'a, '.repeat(330_000)],
  ['headings', 'Requirements:\n'.repeat(70_000)],
  ['blanks', `Requirements\n- ${' '.repeat(990_000)}x`],
] as const)('a megabyte of %s is read to an end', ([, description]) => {
  const [pair] = pairs
  if (!pair) throw new Error('There are no pairs.')
  expect(match(pair.resume, { ...pair.posting, description }).version).toBeGreaterThan(0)
})
