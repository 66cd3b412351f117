import type { Language, WritingOptions } from '../../ai/kinds.ts'
import { stableHash } from '../../domain/match/stable-hash.ts'
import type { Match } from '../../domain/match/judge.ts'
import { yearsAtWork } from '../../domain/resume-suggestions.ts'
import type { Resume } from '../../domain/resume.ts'
import type { Lexicon } from '../../domain/skills/lexicon.ts'
import type { StatedFact } from '../../domain/stated-fact.ts'
import type { Edit, EditKind } from '../edit.ts'
import type { Fact, ProfileFacts } from '../facts.ts'
import { factsOf } from '../facts.ts'
import { checkLine } from '../faithful.ts'
import type { LineRef, ResumeLine } from '../resume-line.ts'
import { linesOf } from '../resume-line.ts'
import type { Asked, TailorPosting } from './asked.ts'
import { SUMMARY_WORDS } from './summary-words.ts'

const COUNTED = 'years at work'

export interface TailorInput {
  resume: Resume
  posting: TailorPosting
  match: Pick<Match, 'ledger'>
  lexicon: Lexicon
  stated: readonly StatedFact[]
  options: WritingOptions
  profile?: ProfileFacts
  /** The calendar day: years of work are counted up to it. */
  today: string
}

export interface TailorContext extends TailorInput {
  asked: Asked
  facts: readonly Fact[]
  /** The skills that each fact names, by its id. */
  shown: ReadonlyMap<string, ReadonlySet<string>>
  lines: readonly ResumeLine[]
  /** Lines that may not be touched, by their ids. */
  locked: ReadonlySet<string>
  /** The language texts are composed in. */
  language: Language
}

/** What stands alone, as in a list of skills, is one as a whole: "Go" there is no verb. */
function skillsIn({ text, part }: Fact, lexicon: Lexicon): ReadonlySet<string> {
  const whole = part === 'skills' || part === 'profile' ? lexicon.named(text) : undefined
  return new Set(whole ? [whole.id] : lexicon.find(text, { mentions: true }).map(({ id }) => id))
}

/** How long somebody has worked follows from the dates of their jobs, counted up to today. */
function yearsFact({ resume, today }: TailorInput, language: Language): Fact | null {
  const years = yearsAtWork(resume, today)
  const text = SUMMARY_WORDS[language].years(years)
  return years === 0 ? null : { id: COUNTED, text, part: 'profile', of: null }
}

export function contextOf(input: TailorInput, asked: Asked, language: Language): TailorContext {
  const given = factsOf(input.resume, input.stated, input.profile)
  const years = yearsFact(input, language)
  const facts = years === null ? given : [...given, years]
  return {
    ...input,
    asked,
    facts,
    shown: new Map(facts.map((fact) => [fact.id, skillsIn(fact, input.lexicon)])),
    lines: linesOf(input.resume),
    locked: new Set(input.options.locks),
    language,
  }
}

/** What is counted rests on every job with a date. */
const restingOn = (ids: readonly string[], facts: readonly Fact[]): string[] => {
  const dated = facts.filter(({ part, span }) => part === 'work' && span !== undefined).map(({ id }) => id)
  return [...new Set(ids.flatMap((id) => (id === COUNTED ? dated : [id])))]
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** The fact that a line of the résumé is. */
export const factsWith = (text: string, facts: readonly Fact[]): string[] =>
  facts.filter((fact) => fact.text === plain(text)).map(({ id }) => id)

export interface Proposal {
  line: LineRef
  kind: EditKind
  before: string | null
  after: string | null
  why: string
  facts: readonly string[]
  order?: readonly number[]
  /** The employer or project whose facts alone count. */
  under?: string | null
}

const NEEDS_NO_PROOF: ReadonlySet<EditKind> = new Set(['move', 'drop'])

/** An edit is proposed only where what it says holds; what is moved or dropped says nothing new. */
export function proven(proposal: Proposal, { facts, lexicon }: Pick<TailorContext, 'facts' | 'lexicon'>): Edit[] {
  const { under = null, ...rest } = proposal
  const edit = { id: stableHash([rest.line, rest.kind, rest.before, rest.after, rest.order ?? null]), ...rest }
  if (NEEDS_NO_PROOF.has(rest.kind) || rest.after === null) return [edit]
  const verdict = checkLine(rest.after, facts, { lexicon, under })
  if (!verdict.supported) return []
  const evidence = restingOn(verdict.evidence, facts)
  return [{ ...edit, facts: rest.facts.length > 0 ? rest.facts : evidence, verdict: { ...verdict, evidence } }]
}

const MOST_NAMED = 3

/** "Kotlin, Kafka and 2 more" */
export function named(words: readonly string[]): string {
  const shown = words.slice(0, MOST_NAMED)
  const more = words.length - shown.length
  const all = more > 0 ? [...shown, `${more} more`] : shown
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`
}
