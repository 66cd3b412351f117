import type { Lexicon } from '../domain/skills/lexicon.ts'
import { wordsOf } from '../domain/words.ts'
import type { Fact } from './facts.ts'
import type { Matter } from './faithful/cover.ts'
import { proofsOf } from './faithful/evidence.ts'
import type { Proof } from './faithful/evidence.ts'
import { groupsOf, nameWords, poolOf, scopesOf } from './faithful/groups.ts'
import { judgePart } from './faithful/judge.ts'
import type { Finding } from './faithful/judge.ts'
import { openMeanings } from './faithful/meanings.ts'
import type { Meanings } from './faithful/meanings.ts'
import { readWords } from './faithful/read-words.ts'
import { questionFor, reasonFor } from './faithful/sentences.ts'
import { readStatement } from './faithful/statement.ts'
import type { Claim, Verdict } from './faithful/verdict.ts'

export interface LineTools {
  /** The employer or project that the line stands under: it may then only rest on facts of that one. */
  under?: string | null
  /** Names from the posting that a letter may address: the company, the title. */
  addressee?: readonly string[]
}

export interface FaithfulTools extends LineTools {
  lexicon: Lexicon
}

/** Checks lines beside facts that were read once. */
export type Checker = (line: string, tools?: LineTools) => Verdict

const LONGEST = 8_000

/** Opening the tables of words takes a while, and they never change. */
const MEANINGS = new WeakMap<Lexicon, Meanings>()

function meaningsFor(lexicon: Lexicon): Meanings {
  const meanings = MEANINGS.get(lexicon) ?? openMeanings()
  MEANINGS.set(lexicon, meanings)
  return meanings
}

export function openChecker(facts: readonly Fact[], lexicon: Lexicon): Checker {
  const meanings = meaningsFor(lexicon)
  const tongue = readWords(facts.map(({ text }) => text).join('. ')).tongue
  const proofs = proofsOf(facts, lexicon, meanings, tongue)
  const groups = groupsOf(proofs)

  return (text, { under = null, addressee = [] } = {}) => {
    const line = readStatement(text.slice(0, LONGEST), meanings, tongue)
    const known = under === null ? proofs : poolOf(proofs, namesLike(under, groups), false)
    const matter: Matter = {
      line,
      skills: lexicon.find(line.read.text, { mentions: true }),
      proofs: known,
      meanings,
      allowed: new Set(addressee.flatMap(wordsOf)),
    }
    const verdicts = scopesOf(line, under === null ? groups : []).map((scope) =>
      judgePart(matter, scope, under === null ? groups : []),
    )
    const unsupported = claimsOf(
      line.read.text,
      verdicts.flatMap(({ findings }) => findings),
    )
    return {
      supported: unsupported.length === 0,
      reason: reasonFor(unsupported),
      evidence: idsOf(verdicts.flatMap((verdict) => verdict.proofs)),
      unsupported,
    }
  }
}

const namesLike = (under: string, groups: readonly { name: string }[]): string[] => {
  const asked = nameWords(under).join(' ')
  return groups.map(({ name }) => name).filter((name) => nameWords(name).join(' ') === asked)
}

const idsOf = (proofs: readonly Proof[]): string[] => [...new Set(proofs.map(({ fact }) => fact.id))]

/** Findings that touch are one claim. */
function claimsOf(line: string, findings: readonly Finding[]): Claim[] {
  const joined: Finding[] = []
  for (const finding of findings.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && last.kind === finding.kind && finding.start - last.end <= 1) last.end = Math.max(last.end, finding.end)
    else if (!last || finding.start >= last.end) joined.push({ ...finding })
  }
  return joined.map(({ kind, start, end }) => {
    const text = line.slice(start, end)
    return { text, kind, at: { start, end }, question: questionFor(kind, text) }
  })
}

/** A list of facts is read once for all the lines that are held beside it. */
const CHECKERS = new WeakMap<readonly Fact[], { lexicon: Lexicon; checker: Checker }>()

/** Whether everything a generated line says of the person rests on their facts. */
export function checkLine(line: string, facts: readonly Fact[], { lexicon, ...tools }: FaithfulTools): Verdict {
  const kept = CHECKERS.get(facts)
  const checker = kept?.lexicon === lexicon ? kept.checker : openChecker(facts, lexicon)
  CHECKERS.set(facts, { lexicon, checker })
  return checker(line, tools)
}
