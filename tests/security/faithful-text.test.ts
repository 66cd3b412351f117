import { loadLexicon } from '@rolecall/shared/domain/skills/load.ts'
import { checkLine } from '@rolecall/shared/resume/faithful.ts'
import { factsOfTexts } from '@rolecall/shared/resume/faithful/told.ts'
import { expect, test } from 'vitest'
import { MOST_SCANS, scansOf } from './text-pace.ts'

const LENGTH = 50_000
const lexicon = await loadLexicon()
const facts = factsOfTexts(['Nurse at St. Brannoc Hospital, 2016–2021', 'Cared for 12 patients a shift'])
// The tables of words are opened once, on nobody's time.
checkLine('Cared for 12 patients', facts, { lexicon })
const UNITS = [
  'a',
  '1',
  '1,',
  '1 000 ',
  'two ',
  'of the ',
  'a.b.',
  'ABC ',
  '2016 – ',
  'nurse and ',
  'German, ',
  "d'",
  '\n',
  '(((',
]

test.for(UNITS)('a line that is nothing but %j is no work to check', async (unit) => {
  const line = unit.repeat(LENGTH / unit.length)
  expect(await scansOf(() => checkLine(line, facts, { lexicon }))).toBeLessThan(MOST_SCANS)
})

test.for(UNITS)('nor is evidence that is nothing but %j', async (unit) => {
  const text = unit.repeat(LENGTH / unit.length)
  const check = (): unknown => checkLine('Cared for 12 patients', factsOfTexts([text]), { lexicon })
  expect(await scansOf(check)).toBeLessThan(MOST_SCANS)
})
