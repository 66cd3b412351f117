import { loadLexicon } from '@rolecall/shared/domain/skills/load.ts'
import { expect, test } from 'vitest'
import { MOST_SCANS, scansOf } from './text-pace.ts'

const LENGTH = 50_000
const lexicon = await loadLexicon()
const UNITS = [
  'a',
  '+#&',
  'Java, ',
  'Microsoft SQL ',
  'experience in knowledge of ',
  'R, Go, C, ',
  'www.a',
  'a.b-',
  'e\u0301',
  'a@',
  '\n',
]

test.for(UNITS)('a text that is nothing but %j is no work to find skills in', async (unit) => {
  const text = unit.repeat(LENGTH / unit.length)
  expect(await scansOf(() => lexicon.find(text, { phrases: true, mentions: true }))).toBeLessThan(MOST_SCANS)
})

test('nor is a text whose words are all new', async () => {
  const text = Array.from({ length: LENGTH / 8 }, (_, n) => `w${n}x`).join(' ')
  expect(await scansOf(() => lexicon.find(text))).toBeLessThan(MOST_SCANS)
})
