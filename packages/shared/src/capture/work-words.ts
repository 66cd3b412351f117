import { CLAIM, HYBRID, MODEL_BITS, ONSITE, REMOTE } from './model-words.ts'
import { TYPE } from './type-words.ts'
import type { WORK_MODELS } from '../domain/posting-values.ts'

type WorkModel = (typeof WORK_MODELS)[number]

/** The words of a line that name the kind of employment, as they stand there. */
export function typeIn(text: string): string | null {
  const all: string[] = []
  let rest = text
  for (let i = 0; i < 4; i++) {
    const match = TYPE.exec(rest)
    if (!match) break
    all.push(match[0])
    rest = rest.slice(match.index + match[0].length)
  }
  return all.length === 0 ? null : [...new Set(all)].join(', ')
}

const NOT_REMOTE =
  /\b(?:not|no|isn.?t|non|kein\w*)\s(?:\w+\s){0,3}(?:remote|télétravail|homeoffice)|remote (?:\w+ ){0,2}(?:not|un)\s?(?:available|possible|option|eligible)|no remote|remote:?\s*(?:no|nein|non)\b|eligible:?\s*no\b/i

/** A short line beside the title, or the value of a label: the words stand for the model. */
export function modelInLine(text: string): WorkModel | null {
  if (text.length > 160) return null
  if (HYBRID.test(text)) return 'hybrid'
  if (NOT_REMOTE.test(text)) return 'onsite'
  if (REMOTE.test(text)) return ONSITE.test(text) ? 'hybrid' : 'remote'
  return ONSITE.test(text) ? 'onsite' : null
}

const ABOUT_OTHERS =
  /remote(?:ly)? (?:sensing|control|access|desktop|support|monitor|server|device|system|site|teams?|users?|customers?|clients?|offices?|deposition|procedure|island|communit|area|work(?:force|ers))|on-?site (?:gym|cafeteria|visits?|support|parking|interview|childcare|fitness|medical|restaurant|clinic|training|meal|canteen|inspection|customer|client|work at)|hybrid (?:cloud|vehicle|environment|app|infrastructure|network|mobile|it\b|system|solution|electric|search|car|model of|method|threat|apps|data)|interview|in-person (?:visits|interview|event|meet)|distributed .{0,20}remote team|manage .{0,20}remote|with remote|relocat|meal|gym/i

/** A sentence of the text that says where the work is done. Answers the model and how plainly it says so. */
export function modelInSentence(sentence: string): { model: WorkModel; sure: number } | null {
  if (sentence.length > 500 || !MODEL_BITS.test(sentence.toLowerCase()) || ABOUT_OTHERS.test(sentence)) return null
  const model = HYBRID.test(sentence)
    ? 'hybrid'
    : NOT_REMOTE.test(sentence)
      ? 'onsite'
      : REMOTE.test(sentence)
        ? 'remote'
        : ONSITE.test(sentence)
          ? 'onsite'
          : null
  if (!model) return null
  return { model, sure: CLAIM.test(sentence) ? 0.45 : 0.3 }
}

/** Splits a text into sentences cheaply; line feeds always part. */
export function sentencesOf(text: string, max = 4_000): string[] {
  const found: string[] = []
  for (const line of text.split('\n')) {
    let start = 0
    for (let i = 0; i < line.length && found.length < max; i++) {
      const char = line[i]
      const ends =
        char === '。' ||
        char === '！' ||
        ((char === '.' || char === '!' || char === '?') &&
          line[i + 1] === ' ' &&
          !goesOn(line, i) &&
          !/\b(?:e\.g|i\.e|etc|inc|Dr|St|approx|ca|bzw|z\.B|u\.a|No|vs)$/i.test(line.slice(Math.max(start, i - 6), i)))
      if (!ends) continue
      found.push(line.slice(start, i + 1).trim())
      start = i + 1
    }
    if (start < line.length) found.push(line.slice(start).trim())
  }
  return found.filter((sentence) => sentence !== '')
}

/** "U.S. citizens" and "15. April" go on; "in the U.S. We offer" does not. */
const goesOn = (line: string, at: number): boolean => {
  const before = line.slice(Math.max(0, at - 5), at)
  const after = line.slice(at + 1, at + 14)
  if (/(?:^|\D)\d{1,2}$/.test(before))
    return /^ (?:Monat|Gehalt|Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/.test(after)
  return (
    /\bU\.\s?[SK]$/i.test(before) &&
    /^ (?:\p{Ll}|[A-Z]{2}|Citizen|Person|National|Permanent|Government|Work|Army|Department)/u.test(after)
  )
}
