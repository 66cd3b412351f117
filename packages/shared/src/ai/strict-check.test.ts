import { beforeAll, expect, test } from 'vitest'
import { Resume } from '../domain/resume.ts'
import type { Lexicon } from '../domain/skills/lexicon.ts'
import { loadLexicon } from '../domain/skills/load.ts'
import { factsOf } from '../resume/facts.ts'
import { checkStrictly } from './strict-check.ts'

const resume = Resume.parse({
  basics: { summary: 'Baker who likes rye.' },
  work: [
    {
      name: 'Larkfield Mills',
      position: 'Baker',
      startDate: '2019-04',
      highlights: ['Brought waste down from nine to three loaves', 'Prepared pupils for GCSE'],
    },
  ],
})
let lexicon: Lexicon
beforeAll(async () => {
  lexicon = await loadLexicon()
})
const check = (line: string) => checkStrictly(line, factsOf(resume), { lexicon, resume })

test.each([
  ['Brought waste down from nine to one', 'one'],
  ['Prepared pupils for A-level', 'A-level'],
])('%j claims %j', (line, claim) => {
  const { supported, unsupported } = check(line)
  expect([supported, unsupported.map(({ text }) => text)]).toEqual([false, expect.arrayContaining([claim])])
  for (const { text, at } of unsupported) expect(line.slice(at.start, at.end)).toBe(text)
})

test('where somebody works now may stand beside what they are, with the year it began', () => {
  expect(check('Baker, now at Larkfield Mills, who likes rye.').supported).toBe(true)
  expect(check('Baker who likes rye, at Larkfield Mills since 2019.').supported).toBe(true)
  expect(check('Baker who likes rye, at Larkfield Mills since 2009.').supported).toBe(false)
  expect(check('Baker who likes rye, now at Wheat Ltd.').supported).toBe(false)
})
