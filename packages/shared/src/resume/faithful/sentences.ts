import type { Claim, ClaimKind } from './verdict.ts'

const QUESTIONS: Readonly<Record<ClaimKind, (text: string) => string>> = {
  employer: (text) => `Did you work for or with ${text}? When, and as what?`,
  title: (text) => `Were you ${text}? Where, and when?`,
  date: (text) => `Is ${text} right? From when to when was it?`,
  number: (text) => `Is ${text} right? How do you know the figure?`,
  skill: (text) => `Do you have ${text} experience? Where?`,
  degree: (text) => `Do you hold ${text}? From where, and since when?`,
  certificate: (text) => `Do you hold ${text}? Since when?`,
  place: (text) => `Did this happen in ${text}?`,
  level: (text) => `Does “${text}” say what you did? What was your part?`,
  other: (text) => `Is “${text}” true of you? Where, and when?`,
}

export const questionFor = (kind: ClaimKind, text: string): string => QUESTIONS[kind](text)

const listed = (texts: readonly string[]): string =>
  texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`

const MOST_NAMED = 3

export function reasonFor(unsupported: readonly Claim[]): string {
  if (unsupported.length === 0) return 'Everything in this line rests on what you said.'
  const named = [...new Set(unsupported.map(({ text }) => `“${text}”`))].slice(0, MOST_NAMED)
  return `Nothing you said proves ${listed(named)}.`
}
