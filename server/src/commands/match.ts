import type { Readable, Writable } from 'node:stream'
import { matchOf } from '@rolecall/shared/domain/match/match.ts'
import { DEFAULT_WEIGHTS, Weights } from '@rolecall/shared/domain/match/weights.ts'
import { loadLexicon } from '@rolecall/shared/domain/skills/load.ts'
import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import { z } from 'zod'
import { postingOf, postingOfText, profileOf, resumeOf } from './match-input.ts'
import { answerLine, jsonLines } from './json-lines.ts'

const facts = z.record(z.string(), z.unknown())

/** One pair to judge; the posting by its fields, by its text alone, or both. */
const Line = z.object({
  id: z.string(),
  resume: z.union([z.string(), facts]),
  posting: facts.nullish(),
  text: z.string().nullish(),
  profile: facts.nullish(),
  weights: Weights.nullish(),
  today: z.iso.date().nullish(),
})
type Line = z.infer<typeof Line>

function judge({ id, resume, posting, text, profile, weights, today }: Line, lexicon: Lexicon): object {
  if (!posting && !text) throw new TypeError('Give a posting or a text.')
  const day = today ?? new Date().toISOString().slice(0, 10)
  const now = Date.parse(day)
  const input = {
    resume: resumeOf(resume),
    profile: profileOf(profile ?? {}),
    posting: posting ? postingOf({ text, ...posting }, now) : postingOfText(text ?? '', now),
    lexicon,
    weights: weights ?? DEFAULT_WEIGHTS,
    today: day,
  }
  const started = performance.now()
  const { score, fit, gates, factors, ledger, summary, hash } = matchOf(input)
  return { id, score, fit, gates, factors, ledger, summary, hash, ms: performance.now() - started }
}

const SAMPLE = JSON.stringify({
  id: 'sample',
  resume: {
    basics: { label: 'Baker' },
    work: [{ position: 'Baker', startDate: '2020', highlights: ['Bread and rolls'] }],
  },
  text: 'Baker\nRequirements\n- 2 years of experience with bread\n- Fluent English\n- A driving licence\n- Bachelor’s degree',
})
const TURNS = 20

/** Judges résumés beside postings. */
export async function matchLines(input: Readable, output: Writable): Promise<void> {
  const lexicon = await loadLexicon()
  // Starting up is on nobody's time: the first pair is to take no longer than the next.
  const answer = (line: unknown): object => judge(Line.parse(line), lexicon)
  for (let turn = 0; turn < TURNS; turn++) await answerLine(SAMPLE, answer)
  await jsonLines(input, output, answer)
}
