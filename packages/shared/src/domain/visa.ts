import type { Posting } from './posting.ts'
import {
  ABOUT_PEOPLE,
  ASIDES,
  CLEARANCE,
  CLEARANCE_HELPED,
  OFFERED,
  OTHER_SENSE,
  QUESTION,
  REFUSED,
  TOPIC,
} from './visa-words.ts'

type Visa = Posting['visa']
const LONGEST = 900

/** What a posting says about visas, with the sentence it rests on. One refusal outweighs any offer. */
export function readVisa(sentences: readonly string[]): Visa {
  let offered: string | null = null
  for (const sentence of sentences) {
    const text = sentence.slice(0, LONGEST)
    const stance = stanceOf(text)
    if (stance === 'refused') return { stance, evidence: text }
    if (stance === 'offered') offered ??= text
  }
  return offered === null ? { stance: 'unknown', evidence: null } : { stance: 'offered', evidence: offered }
}

export function stanceOf(sentence: string): Visa['stance'] {
  if (!TOPIC.test(sentence)) return 'unknown'
  const text = plain(sentence)
  if (QUESTION.test(text)) return 'unknown'
  const aboutOthers = OTHER_SENSE.test(text)
  const said = text.replace(ASIDES, ' ')
  if (CLEARANCE.test(said)) return CLEARANCE_HELPED.test(said) ? 'unknown' : 'refused'
  if (!aboutOthers && REFUSED.some((rule) => rule.test(said))) return 'refused'
  return !aboutOthers && ABOUT_PEOPLE.test(said) && OFFERED.some((rule) => rule.test(said)) ? 'offered' : 'unknown'
}

/** Full stops inside abbreviations would end a clause, and some feeds escape their hyphens. */
const plain = (sentence: string): string =>
  sentence
    .replace(/\\/g, '')
    .replace(/\bU\.\s?S\.(?:\s?A\.)?/gi, 'US')
    .replace(/\bU\.\s?K\./gi, 'UK')
    .replace(/\b(?:i\.e|e\.g)\./gi, '')
    .replace(/\s+/g, ' ')
