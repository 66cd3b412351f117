import { completed } from '@rolecall/shared/capture/complete.ts'
import { modelInLine } from '@rolecall/shared/capture/work-words.ts'
import { placeScore } from '@rolecall/shared/domain/location.ts'
import { EMPTY_MATCH_PROFILE, MatchProfile, matchProfileOf } from '@rolecall/shared/domain/match/match-profile.ts'
import { Posting } from '@rolecall/shared/domain/posting.ts'
import { emptyPosting } from '@rolecall/shared/domain/posting-values.ts'
import { Resume } from '@rolecall/shared/domain/resume.ts'
import { parseSalary } from '@rolecall/shared/domain/salary.ts'
import { resumeOfJson } from '@rolecall/shared/resume/json-resume.ts'
import { parseResume } from '@rolecall/shared/resume/parse.ts'
import { linesOfText } from '@rolecall/shared/resume/plain-lines.ts'

type Given = Readonly<Record<string, unknown>>

export function resumeOf(given: unknown): Resume {
  const kept = Resume.safeParse(given)
  if (kept.success) return kept.data
  if (typeof given !== 'string') return resumeOfJson(JSON.stringify(given))
  const { lines, links } = linesOfText(given, false)
  return parseResume(lines, links).resume
}

/** As the fields of a synced record, as plain lists, or both; what cannot be read counts as not said. */
export function profileOf(given: Given): MatchProfile {
  const said = Object.entries(MatchProfile.shape).flatMap(([name, shape]) => {
    const read = shape.safeParse(given[name])
    return read.success ? [[name, read.data] as const] : []
  })
  const profile = { ...EMPTY_MATCH_PROFILE, ...matchProfileOf(given), ...Object.fromEntries(said) }
  const rights = Object.entries(profile.authorised).map(([code, right]) => [code.toLowerCase(), right] as const)
  return { ...profile, authorised: Object.fromEntries(rights) }
}

/** A posting that says only some of its fields; the rest is read out of its text, as it is out of a page. */
export function postingOf(given: Given, now: number): Posting {
  const said = Object.entries(Posting.shape).flatMap(([name, shape]) => {
    const read = shape.safeParse(given[name] ?? FROM_WORDS[name]?.(given))
    return read.success && given[name] !== null ? [[name, read.data] as const] : []
  })
  const posting: Posting = { ...emptyPosting('https://posting.invalid/'), ...Object.fromEntries(said) }
  return completed(posting, now)
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Other ways to say a field than its own. */
const FROM_WORDS: Readonly<Record<string, (given: Given) => unknown>> = {
  description: ({ text }) => text,
  salary: ({ salary, pay }) => parseSalary(textOf(salary) || textOf(pay), { labelled: true }) ?? undefined,
  workModel: ({ workModel }) => modelInLine(textOf(workModel)) ?? undefined,
}

const TITLED = 200
const HEAD_LINES = 8

/** The first line of a text alone is its title; a line that is a place near it is where the job is. */
export function postingOfText(text: string, now: number): Posting {
  const lines = text.split('\n').map((line) => line.trim())
  const title = lines.find((line) => line !== '')?.slice(0, TITLED) ?? ''
  const location = lines.slice(0, HEAD_LINES).find((line) => line !== title && placeScore(line) >= 0.5)
  return postingOf({ title, description: text, location: location?.replace(/^[^:]{3,12}:\s*/, '') }, now)
}
