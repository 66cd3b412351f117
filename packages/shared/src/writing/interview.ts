import { withoutTail } from '../domain/match/pieces.ts'
import type { Requirement } from '../domain/match/requirement.ts'
import { stableHash } from '../domain/match/stable-hash.ts'
import type { ResumeWork } from '../domain/resume.ts'
import { lastGap } from '../resume/ats/dates.ts'
import { factsWith } from '../resume/tailor/context.ts'
import { latestFirst } from '../resume/tailor/summary.ts'
import { evidenceFor } from './evidence.ts'
import type { Evidence, Telling, WritingInput } from './evidence.ts'
import { INTERVIEW_WORDS } from './words/interview-words.ts'

export const OUTLINE_PARTS = ['situation', 'task', 'action', 'result'] as const
export type OutlinePart = (typeof OUTLINE_PARTS)[number]

export interface OutlineLine {
  part: OutlinePart
  /** The person's own words; empty where they have not said it. */
  text: string
  facts: readonly string[]
  /** What to think of where nothing is said. */
  hint: string | null
}

export interface LikelyQuestion {
  id: string
  question: string
  /** Why it is likely, in a sentence for the person. */
  why: string
  /** The sentence of the posting behind it. */
  quote: string | null
  outline: readonly OutlineLine[]
}

/** What to think of where nothing is said. */
export const OUTLINE_HINTS: Readonly<Record<OutlinePart, string>> = {
  situation: 'Where was it, and when? One sentence.',
  task: 'What was expected of you, and what made it hard?',
  action: 'What did you do yourself, step by step?',
  result: 'What came of it? A figure, if you know one.',
}
const MOST = 10
const MOST_GAPS = 4

const part = (name: OutlinePart, text: string, facts: readonly string[]): OutlineLine => ({
  part: name,
  text,
  facts,
  hint: text === '' ? OUTLINE_HINTS[name] : null,
})

/** "…; cut incidents by half with better alerts": the end of a line often says what came of it. */
const RESULT =
  /(?:[;–—] (?=[^;–—]{0,200}\d)|[;,–—] (?=\d|(?:cut|reduc|increas|sav|grew|halv|doubl|senk|steiger|spar|rédui|augment|reduj|aument|verlaag|verhoog)\p{L})| (?:which|so that|resulting in|wodurch|sodass|ce qui|lo que|waardoor) (?=.{0,200}\d))(?<result>.{1,600})$/iu

function splitLine(text: string): { action: string; result: string } {
  const result = RESULT.exec(text)?.groups?.['result'] ?? ''
  return { action: result === '' ? text : withoutTail(text.slice(0, text.length - result.length), /[;,–—\s]/), result }
}

const spanOf = ({ startDate, endDate }: ResumeWork): string =>
  [startDate?.slice(0, 4), endDate?.slice(0, 4)].filter(Boolean).join('–')

function outlineFrom(line: Telling | undefined, { context }: Evidence): OutlineLine[] {
  if (!line) return OUTLINE_PARTS.map((name) => part(name, '', []))
  const job =
    line.part === 'work' ? context.resume.work.find(({ name, position }) => (name ?? position) === line.of) : undefined
  const place = job ? [job.position, job.name, spanOf(job)].filter(Boolean).join(', ') : line.of
  const { action, result } = splitLine(line.text)
  return [
    part('situation', place, factsWith(place, context.facts)),
    part('task', job?.summary ?? '', job?.summary ? factsWith(job.summary, context.facts) : []),
    part('action', action, line.facts),
    part('result', result, result === '' ? [] : line.facts),
  ]
}

type Draft = Omit<LikelyQuestion, 'id'>

const lineFor = ({ evidence }: Requirement, found: Evidence): Telling | undefined =>
  found.lines.find(({ text }) => evidence.some((one) => text.includes(one.text)))

/** One question of one requirement. */
function questionOf(one: Requirement, found: Evidence): Draft {
  const words = INTERVIEW_WORDS[found.language]
  const { quote, kind, state, asks } = one
  const missing = one.skills.find((skill) => skill.state === 'missing')
  const skill = (state === 'met' ? one.skills.find(({ state: own }) => own === 'met') : missing) ?? one.skills[0]
  const why =
    state === 'missing'
      ? 'They ask for it, and your résumé does not show it.'
      : state === 'partly'
        ? 'They ask for it, and your résumé shows a part of it.'
        : 'They ask for it, and you can prove it.'
  const line = lineFor(one, found)
  const asked = (question: string): Draft => ({ question, why, quote, outline: outlineFrom(line, found) })
  if (kind === 'years') return asked(words.years(asks))
  if (kind === 'level') return asked(words.lead)
  if (kind === 'language') return asked(words.tongue(asks))
  if (skill) return asked(state === 'met' ? words.shown(skill.name) : words.gap(skill.name))
  return asked(words.sentence(quote))
}

const byNeed = (a: Requirement, b: Requirement): number =>
  Number(b.need === 'must') - Number(a.need === 'must') || b.weight - a.weight
const TELLING = 0.5

function ofRequirements(found: Evidence): Draft[] {
  const ledger = found.context.match.ledger.filter(
    ({ kind, weight }) => kind !== 'degree' && kind !== 'certificate' && (kind !== 'other' || weight >= TELLING),
  )
  const gaps = ledger
    .filter(({ state }) => state !== 'met')
    .toSorted(byNeed)
    .slice(0, MOST_GAPS)
  const proven = ledger.filter(({ state, kind }) => state === 'met' && kind === 'skill').toSorted(byNeed)
  return [...gaps, ...proven].map((one) => questionOf(one, found))
}

/** Their jobs, the first one first. */
const wayOf = (work: readonly ResumeWork[]): string =>
  latestFirst(work)
    .map(({ position, name }) => [position, name].filter(Boolean).join(', '))
    .toReversed()
    .join(' → ')

const ask = (question: string, why: string, outline: OutlineLine[]): Draft => ({
  question,
  why,
  quote: null,
  outline,
})

const unsaid = (...names: OutlinePart[]): OutlineLine[] => names.map((name) => part(name, '', []))

/** What is asked of everybody. */
function usual(found: Evidence): Draft[] {
  const { context, lines } = found
  const { resume, posting, today } = context
  const words = INTERVIEW_WORDS[found.language]
  const figure = lines.find(({ text }) => /\d/.test(text)) ?? lines[0]
  const gap = lastGap(resume, today)
  return [
    ask(words.walk, 'Most interviews begin with it.', [part('situation', wayOf(resume.work), []), ...unsaid('result')]),
    ask(words.proud, 'It is asked in most interviews.', outlineFrom(figure, found)),
    ask(
      words.why(posting.company),
      'Nearly everybody asks it; read first what the posting says of them.',
      outlineFrom(lines[0], found),
    ),
    ...(gap === null ? [] : [ask(words.empty(gap), 'Your dates leave a gap there.', unsaid('action'))]),
    ask(words.first, 'It shows whether you have read what the work is.', unsaid('task', 'action')),
  ]
}

/** The questions this interviewer is likely to ask, gaps first, with outlines in the person's own words. It needs no key. */
export function likelyQuestions(input: WritingInput): LikelyQuestion[] {
  const found = evidenceFor(input)
  const [own, rest] = [ofRequirements(found), usual(found)]
  const all = [...rest.slice(0, 1), ...own.slice(0, MOST - rest.length), ...rest.slice(1)]
  const once = new Map(all.map((one) => [one.question, one]))
  return [...once.values()].map((one) => Object.assign({ id: stableHash([one.question, one.quote]) }, one))
}
