import { stableHash } from '../../domain/match/stable-hash.ts'
import type { Fact } from '../facts.ts'
import { spansOf } from '../spans.ts'
import { sentencesOf } from './evidence.ts'
import { readWords } from './read-words.ts'
import type { Word } from './read-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const AT = set('at with for bei beim am im chez en bij a la del de')
const SURE = set('at bei beim chez bij')
const INSIDE = set('of and the de des du la le les van von der den für fur el los las del y et und en am an')

const MOST = 6

/** The capitalised name that begins at a word: "St. Brannoc Hospital". */
function nameAt(words: readonly Word[], from: number, text: string): string | null {
  let to = from
  for (let at = from; at < Math.min(words.length, from + MOST); at++) {
    const word = words[at]
    if (!word || /^\d/.test(word.plain)) break
    if (word.capital) to = at + 1
    else if (!INSIDE.has(word.plain)) break
    if (word.ends !== '' && !(word.plain.length < 3 && word.capital)) break
  }
  const [first, last] = [words[from], words[to - 1]]
  return to > from && first?.capital && last ? text.slice(first.start, last.end) : null
}

/** The employer or school a sentence names: behind "at", between commas beside a date, or before a colon. */
export function employerIn(text: string): string | null {
  const { words } = readWords(text)
  for (const [at, word] of words.entries()) {
    if (!SURE.has(word.plain) || word.ends !== '') continue
    const skipped = /^(?:the|der|dem|den|la|le|el|de|het)$/.test(words[at + 1]?.plain ?? '') ? at + 2 : at + 1
    const name = nameAt(words, skipped, text)
    if (name) return name
  }
  const [span] = spansOf(text)
  const pieces = text.split(/,|\(|\s[–—|-]\s/).map((one) => one.trim())
  if (span && !span.single && pieces.length > 1) {
    const named = pieces.slice(1).find((one) => /^\p{Lu}/u.test(one) && !/\d/.test(one) && spansOf(one).length === 0)
    if (named) return named.slice(0, 80)
    const from = words.findIndex((word, place) => place > 0 && AT.has(word.plain) && Boolean(words[place + 1]?.capital))
    if (from > 0) return nameAt(words, from + 1, text)
  }
  const label = /^(\p{Lu}[^:,.\n]{1,40}):\s/u.exec(text)?.[1]
  const all = label?.split(' ').every((word) => /^[\p{Lu}&]/u.test(word)) ?? false
  return label && all && label.includes(' ') ? label : null
}

const isHead = (text: string): boolean => employerIn(text) !== null

/** Plain sentences as facts. What follows the naming of an employer belongs there, until another is named. */
export function factsOfTexts(texts: readonly string[]): Fact[] {
  let of: string | null = null
  const facts: Fact[] = []
  for (const text of texts) {
    for (const sentence of sentencesOf(text)) {
      if (isHead(sentence)) of = employerIn(sentence)
      facts.push({ id: stableHash(['stated', of, sentence]), text: sentence, part: 'stated', of })
    }
  }
  // Where only one is named, all may be about it: there is nothing to mix up.
  return facts
}
