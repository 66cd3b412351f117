import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import { Resume } from '@rolecall/shared/domain/resume.ts'
import { factsOf } from '@rolecall/shared/resume/facts.ts'
import type { Fact } from '@rolecall/shared/resume/facts.ts'
import { checkLine } from '@rolecall/shared/resume/faithful.ts'
import { factsOfTexts } from '@rolecall/shared/resume/faithful/told.ts'
import { readFileSync } from 'node:fs'
import { z } from 'zod'

const Pair = z.object({
  id: z.string(),
  label: z.enum(['honest', 'invented']),
  kind: z.string(),
  evidence: z.union([z.string(), z.array(z.string()), Resume]),
  line: z.string(),
})
export type Pair = z.infer<typeof Pair>

const FOLDER = new URL('../fixtures/faithful/', import.meta.url)

const pairsIn = (file: string): Pair[] =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => Pair.parse(JSON.parse(line)))

export const readPairs = (): Pair[] => pairsIn('pairs.jsonl')

/** Said more freely than a model that was told to keep to the facts says it, and of other trades. */
export const readFreer = (): Pair[] => pairsIn('freer.jsonl')

/** A line of a résumé and what anybody may make of it, in any trade. The rules were widened with these in sight. */
export const readRewrites = (): Pair[] => pairsIn('rewrites.jsonl')

/** The same, written before the rules were read, and not looked at while they were widened. */
export const readRewritesHeldOut = (): Pair[] => pairsIn('rewrites-held-out.jsonl')

/** What a model commonly makes of lines of any trade, true and false. The rules were widened with these in sight. */
export const readTypical = (): Pair[] => pairsIn('typical.jsonl')

/** The same, parted from them by chance before the rules were touched; looked at only once they had been measured. */
export const readTypicalHeldOut = (): Pair[] => pairsIn('typical-held-out.jsonl')

const HELD_OUT = 3

/** Every third piece of evidence was held out: the rules were made with the others in sight. */
export const isHeldOut = ({ id }: Pair): boolean => Number(id.split('-')[0]) % HELD_OUT === 0

export const factsOfPair = ({ evidence }: Pair): Fact[] =>
  typeof evidence === 'string'
    ? factsOfTexts([evidence])
    : Array.isArray(evidence)
      ? factsOfTexts(evidence)
      : factsOf(evidence)

export interface FaithfulScore {
  honest: number
  invented: number
  /** Honest pairs that are refused, and inventions that are not. */
  refused: Pair[]
  missed: Pair[]
}

export function scorePairs(pairs: readonly Pair[], lexicon: Lexicon): FaithfulScore {
  const judged = pairs.map((pair) => ({
    pair,
    supported: checkLine(pair.line, factsOfPair(pair), { lexicon }).supported,
  }))
  const of = (label: Pair['label']) => judged.filter(({ pair }) => pair.label === label)
  return {
    honest: of('honest').length,
    invented: of('invented').length,
    refused: of('honest').flatMap(({ pair, supported }) => (supported ? [] : [pair])),
    missed: of('invented').flatMap(({ pair, supported }) => (supported ? [pair] : [])),
  }
}
