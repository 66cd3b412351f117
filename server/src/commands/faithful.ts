import type { Readable, Writable } from 'node:stream'
import { loadLexicon } from '@rolecall/shared/domain/skills/load.ts'
import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import { factsOf } from '@rolecall/shared/resume/facts.ts'
import type { Fact } from '@rolecall/shared/resume/facts.ts'
import { checkLine } from '@rolecall/shared/resume/faithful.ts'
import { factsOfTexts } from '@rolecall/shared/resume/faithful/told.ts'
import { z } from 'zod'
import { resumeOf } from './match-input.ts'
import { jsonLines } from './json-lines.ts'

const texts = z.union([z.string().transform((text) => [text]), z.array(z.string())])
const names = z.array(z.string())

/** The evidence is sentences, or a whole résumé. */
const Line = z.object({
  id: z.string(),
  evidence: z.union([texts, z.record(z.string(), z.unknown())]),
  line: z.string(),
  under: z.string().nullish(),
  addressee: names.nullish(),
})

const factsFrom = (evidence: z.output<typeof Line>['evidence']): Fact[] =>
  Array.isArray(evidence) ? factsOfTexts(evidence) : factsOf(resumeOf(evidence))

function judge(raw: unknown, lexicon: Lexicon): object {
  const { id, evidence, line, under, addressee } = Line.parse(raw)
  const tools = { lexicon, under: under ?? null, addressee: addressee ?? [] }
  const { supported, reason, unsupported } = checkLine(line, factsFrom(evidence), tools)
  return { id, supported, reason, unsupported }
}

/** Holds lines beside their evidence. */
export async function faithfulLines(input: Readable, output: Writable): Promise<void> {
  const lexicon = await loadLexicon()
  await jsonLines(input, output, (line) => judge(line, lexicon))
}
