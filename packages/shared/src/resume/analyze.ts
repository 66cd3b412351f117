import { languageFor } from '../ai/language.ts'
import { DEFAULT_OPTIONS } from '../ai/kinds.ts'
import type { Match } from '../domain/match/judge.ts'
import type { Need, Requirement } from '../domain/match/requirement.ts'
import { shareOf, termsOf } from '../domain/match/terms.ts'
import type { Resume } from '../domain/resume.ts'
import type { Lexicon } from '../domain/skills/lexicon.ts'
import type { StatedFact } from '../domain/stated-fact.ts'
import { improvementsFor } from './analyze/improvements.ts'
import type { Improvement } from './analyze/improvements.ts'
import { keywordsOf } from './analyze/keywords.ts'
import type { Keyword } from './analyze/keywords.ts'
import { atsChecks } from './ats.ts'
import type { AtsCheck, AtsFile } from './ats/check.ts'
import type { ProfileFacts } from './facts.ts'
import { linesOf } from './resume-line.ts'
import { askedOf } from './tailor/asked.ts'
import type { Asked, TailorPosting } from './tailor/asked.ts'
import { contextOf } from './tailor/context.ts'
import { editsFor } from './tailor.ts'

export interface AnalyzeInput {
  resume: Resume
  posting: TailorPosting
  match: Pick<Match, 'ledger' | 'fit'>
  lexicon: Lexicon
  stated?: readonly StatedFact[]
  profile?: ProfileFacts
  /** The file the résumé was read from, where there is one. */
  file?: AtsFile | null
  today: string
}

export interface MissingSkill {
  name: string
  need: Need | 'named'
  /** The sentence that asks for it. */
  quote: string | null
}

export interface Analysis {
  /** 0 to 10, to one decimal; null where one of the two says too little. */
  relevance: number | null
  missingSkills: MissingSkill[]
  /** Terms of the posting that stand nowhere in the résumé in these words. */
  missingKeywords: string[]
  keywords: Keyword[]
  improvements: Improvement[]
  ats: AtsCheck[]
  ledger: readonly Requirement[]
}

/** All a résumé's text: what an applicant system searches. */
const textOf = (resume: Resume): string =>
  [
    ...linesOf(resume).map(({ text }) => text),
    ...resume.skills.map(({ name }) => name),
    ...resume.education.flatMap(({ courses }) => courses),
  ].join('\n')

/** A skill of a choice, "Java or Kotlin", is not missing where another one of it is there. */
function missingSkills(ledger: readonly Requirement[], asked: Asked, text: string, lexicon: Lexicon): MissingSkill[] {
  const found = new Map<string, MissingSkill>()
  const settled = new Set(lexicon.find(text, { mentions: true }).map(({ id }) => id))
  for (const { skills, need, quote, state } of ledger) {
    for (const { id, name, state: own } of skills) {
      if (own === 'missing' && state !== 'met' && !settled.has(id)) {
        if (!found.has(id) || need === 'must') found.set(id, { name, need, quote })
      } else settled.add(id)
    }
  }
  const implied = new Set([...settled].flatMap((id) => lexicon.skill(id)?.implies ?? []))
  const terms = new Set(termsOf(text))
  for (const { id, name, category } of asked.skills) {
    const isWork = category !== 'soft' && category !== 'language' && category !== 'domain'
    const isSaid = shareOf(new Set(termsOf(name)), terms) === 1
    if (isWork && !isSaid && !settled.has(id) && !implied.has(id) && !found.has(id))
      found.set(id, { name, need: 'named', quote: null })
  }
  return [...found.values()].toSorted((a, b) => RANK[a.need] - RANK[b.need])
}
const RANK = { must: 0, nice: 1, named: 2 } as const

/** What stands between this résumé and this posting, without a model and without a network. */
export function analyze({ file = null, stated = [], ...input }: AnalyzeInput): Analysis {
  const { resume, posting, match, lexicon, today } = input
  const asked = askedOf(posting, lexicon)
  const given = { ...input, stated, options: DEFAULT_OPTIONS }
  const context = contextOf(given, asked, languageFor(given))
  const text = textOf(resume)
  const keywords = keywordsOf(posting, text, asked, lexicon)
  return {
    relevance: match.fit === null ? null : Math.round(match.fit) / 10,
    missingSkills: missingSkills(match.ledger, asked, text, lexicon),
    missingKeywords: keywords.filter(({ resume: there }) => there === 0).map(({ term }) => term),
    keywords,
    improvements: improvementsFor(context, editsFor(context)),
    ats: atsChecks(resume, today, file),
    ledger: match.ledger,
  }
}
