import { withoutTail } from '../domain/match/pieces.ts'
import type { Language } from '../ai/kinds.ts'
import { presentOf } from '../resume/tailor/verbs.ts'

/** Past forms that do not end in -ed: a point that begins with one tells what was done. */
const PAST = new Set(
  'led built wrote ran cut split set grew made won taught sold drove brought kept held gave took saw met bought found began chose spoke sent spent rebuilt oversaw undertook'.split(
    ' ',
  ),
)
/** They end like a past form and are none, or are one that needs its "was". */
const NO_PAST = new Set(
  'experienced skilled certified based used varied detailed advanced dedicated need feed speed seed embed'.split(' '),
)
const NAME = /^(?:[A-Z][a-z]*[A-Z]|[A-Z]{2,})/

const ended = (line: string): string => (/[.!?…]$/.test(line) ? line : `${line}.`)
export const bareLine = (line: string): string => withoutTail(line.trim(), /[.;,\s]/)

function isPast(word: string): boolean {
  const plain = word.toLowerCase()
  return PAST.has(plain) || (/^[a-z]{3,}ed$/.test(plain) && !NO_PAST.has(plain))
}

/** A point as it is told: behind "I" where it begins with what was done or is done, else as it stands. */
export function told(line: string, language: Language): { text: string; verb: boolean } {
  const bare = bareLine(line)
  const first = /^\p{L}+(?![\p{L}'’-])/u.exec(bare)?.[0] ?? ''
  const verb = language !== 'en' || first === '' || NAME.test(first) ? null : verbAs(first, bare.slice(first.length))
  return verb === null
    ? { text: ended(bare), verb: false }
    : { text: ended(`${verb}${bare.slice(first.length)}`), verb: true }
}

/** "Support of customers" and "Design and layout" begin with nouns. */
const NOUN_BEHIND = /^(?:\s+(?:of|for|at|and)\b(?! (?:the|a|an)\b)|\s*[,:;])/i

function verbAs(word: string, behind: string): string | null {
  if (isPast(word)) return word.toLowerCase()
  const present = presentOf(word)
  return present === null || (NOUN_BEHIND.test(behind) && !ALWAYS_VERBS.has(present)) ? null : present
}
const ALWAYS_VERBS = new Set('manage care run plan teach lead write build mentor brief'.split(' '))

const GENDERS = /[([](?:all genders|(?:[mwfdhxvi] ?[/|*,] ?){1,4}[mwfdhxvi])[)\]]/gi
/** Without the letters for everybody who may apply. */
export const bareTitle = (title: string): string => title.replaceAll(GENDERS, '').replaceAll(/\s+/g, ' ').trim()
