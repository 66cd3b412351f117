import type { Token } from './tokens.ts'
import type { Reading } from './trie.ts'

/** Words that, shortly before or after, say that a short or common word is meant as a skill. */
const BEFORE = new Set(
  'in with of using know knows language languages programming scripting proficient proficiency fluent knowledge experience experienced skills code coding kenntnisse erfahrung sprache programmiersprache connaissances experiencia conocimientos ervaring kennis'.split(
    ' ',
  ),
)
const AFTER = new Set(
  'programming language script scripts scripting code coding developer developers engineer engineers programmer library package packages skills experience expertise knowledge framework kenntnisse entwickler programmierung services microservices backend macros spreadsheets'.split(
    ' ',
  ),
)
const LIST_WORDS = new Set([
  '&',
  'or',
  'oder',
  'et',
  'ou',
  'y',
  'o',
  'en',
  'of',
  'such',
  'as',
  'like',
  'e',
  'g',
  'also',
  'eg',
])
const REACH = 3

/** Nothing but commas and "and" stand between two readings that are in one list. */
function areListed(tokens: readonly Token[], left: Reading, right: Reading): boolean {
  const between = tokens.slice(left.to, right.from)
  if (between.length > REACH || right.from < left.to) return false
  const gap = (tokens[right.from]?.start ?? 0) - (tokens[left.to - 1]?.end ?? 0)
  return gap <= 12 && between.every(({ word }) => LIST_WORDS.has(word))
}

function isCued(tokens: readonly Token[], { from, to }: Reading): boolean {
  const before = tokens[from - 1]
  const after = tokens[to]
  return Boolean(
    (before?.joined && BEFORE.has(before.word)) || (tokens[to - 1]?.joined && after && AFTER.has(after.word)),
  )
}

/** Drops the readings that need company and have none. Company passes along a list in both directions. */
export function keepEvident(tokens: readonly Token[], readings: readonly Reading[]): Reading[] {
  const sure = readings.map((reading) => !reading.form.needsCompany || isCued(tokens, reading))
  const pass = (place: number, beside: number): void => {
    const reading = readings[place]
    const other = readings[beside]
    if (!reading || !other || sure[place] || !sure[beside]) return
    sure[place] = beside < place ? areListed(tokens, other, reading) : areListed(tokens, reading, other)
  }
  for (let place = 1; place < readings.length; place++) pass(place, place - 1)
  for (let place = readings.length - 2; place >= 0; place--) pass(place, place + 1)
  return readings.filter((_, place) => sure[place])
}
