import type { Readable, Writable } from 'node:stream'
import { matchOf } from '@rolecall/shared/domain/match/match.ts'
import { DEFAULT_WEIGHTS } from '@rolecall/shared/domain/match/weights.ts'
import { loadLexicon } from '@rolecall/shared/domain/skills/load.ts'
import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import { StatedFact } from '@rolecall/shared/domain/stated-fact.ts'
import { analyze } from '@rolecall/shared/resume/analyze.ts'
import { z } from 'zod'
import { postingOf, postingOfText, profileOf, resumeOf } from './match-input.ts'
import { answerLine, jsonLines } from './json-lines.ts'

const facts = z.record(z.string(), z.unknown())

/** One résumé beside one posting; the posting by its fields, by its text alone, or both. */
const Line = z.object({
  id: z.string(),
  resume: z.union([z.string(), facts]),
  posting: z.union([z.string(), facts]).nullish(),
  text: z.string().nullish(),
  profile: facts.nullish(),
  stated: z.array(StatedFact).nullish(),
  today: z.iso.date().nullish(),
})
type Line = z.infer<typeof Line>

function analyzed(
  { id, resume: given, posting: said, text, profile: about, stated, today }: Line,
  lexicon: Lexicon,
): object {
  const words = typeof said === 'string' ? said : text
  if (!said && !words) throw new TypeError('Give a posting or a text.')
  const day = today ?? new Date().toISOString().slice(0, 10)
  const now = Date.parse(day)
  const resume = resumeOf(given)
  const profile = profileOf(about ?? {})
  const posting = said && typeof said !== 'string' ? postingOf({ text, ...said }, now) : postingOfText(words ?? '', now)
  const started = performance.now()
  const match = matchOf({ resume, profile, posting, lexicon, weights: DEFAULT_WEIGHTS, today: day })
  const file = typeof given === 'string' ? { format: null, text: given, warnings: [] } : null
  const found = analyze({ resume, posting, match, lexicon, profile, stated: stated ?? [], file, today: day })
  return { id, ...found, ms: performance.now() - started }
}

const SAMPLE = JSON.stringify({
  id: 'sample',
  resume: { basics: { label: 'Baker' }, work: [{ position: 'Baker', startDate: '2020', highlights: ['Baked bread'] }] },
  text: 'Baker\nRequirements\n- 2 years of experience with bread\n- Fluent English\n- Excel',
})
const TURNS = 10

/** Analyses résumés beside postings. */
export async function analyzeLines(input: Readable, output: Writable): Promise<void> {
  const lexicon = await loadLexicon()
  // Starting up is on nobody's time: the first pair is to take no longer than the next.
  const answer = (line: unknown): object => analyzed(Line.parse(line), lexicon)
  for (let turn = 0; turn < TURNS; turn++) await answerLine(SAMPLE, answer)
  await jsonLines(input, output, answer)
}
