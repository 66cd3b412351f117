import type { Lexicon } from '../domain/skills/lexicon.ts'
import { wordsOf } from '../domain/words.ts'
import type { Fact } from './facts.ts'
import { questionFor, reasonFor } from './faithful/sentences.ts'
import type { Claim, ClaimKind, Verdict } from './faithful/verdict.ts'

export interface FaithfulTools {
  lexicon: Lexicon
  /** The employer or project that the line stands under: it may then only rest on facts of that one. */
  under?: string | null
  /** Names from the posting that a letter may address: the company, the title. */
  addressee?: readonly string[]
}

const SMALL = new Set(
  wordsOf('the and for with of to in at on by from as a an my our their i we into using und der die das in'),
)
const WORD = /[\p{L}\p{N}]+[+#]*/gu

const sameName = (a: string, b: string): boolean => wordsOf(a).join(' ') === wordsOf(b).join(' ')

const stemOf = (word: string): string => word.slice(0, 6).replace(/(?:s|ed|e|ing)$/, '')

const usable = (facts: readonly Fact[], under: string | null | undefined): readonly Fact[] =>
  under ? facts.filter(({ of }) => of !== null && sameName(of, under)) : facts

/** Whether every word, number, name and skill of a generated line rests on something that the person said. */
export function checkLine(line: string, facts: readonly Fact[], tools: FaithfulTools): Verdict {
  const pool = usable(facts, tools.under).map(({ id, text }) => ({ id, words: new Set(wordsOf(text).map(stemOf)) }))
  const allowed = new Set((tools.addressee ?? []).flatMap(wordsOf).map(stemOf))
  const used = new Set<string>()
  const unsupported: Claim[] = []
  for (const { 0: text, index } of line.matchAll(WORD)) {
    const [word = ''] = wordsOf(text)
    if (SMALL.has(word) || allowed.has(stemOf(word))) continue
    const proofs = pool.filter(({ words }) => words.has(stemOf(word)))
    for (const { id } of proofs) used.add(id)
    if (proofs.length > 0) continue
    const kind: ClaimKind = /^\d/.test(word) ? 'number' : tools.lexicon.named(text) ? 'skill' : 'other'
    unsupported.push({ text, kind, at: { start: index, end: index + text.length }, question: questionFor(kind, text) })
  }
  return {
    supported: unsupported.length === 0,
    reason: reasonFor(unsupported),
    evidence: [...used],
    unsupported,
  }
}
