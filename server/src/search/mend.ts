import type { InStatement, Row } from '@libsql/client'
import { slips, slipsAtStart } from '@rolecall/shared/domain/search/slips.ts'
import { textOf } from '../ports/row.ts'

/** Shorter words are as near to each other as to what was meant. */
const LEAST_LETTERS = 4
const LONG = 8
const MOST_NEAR = 300

/** Words with the same first letter, and the second one in its place or next to it; or with the first two swapped. */
const NEAR = `
  SELECT word, jobs FROM search_word WHERE word >= ?1 AND word < ?1 || char(65535)
  AND length(word) BETWEEN ?4 AND ?5
  AND (substr(word, 2, 1) = ?2 OR substr(word, 3, 1) = ?2 OR substr(word, 2, 1) = ?3)
  UNION ALL SELECT word, jobs FROM search_word WHERE word >= ?2 || ?1 AND word < ?2 || ?1 || char(65535)
  AND length(word) BETWEEN ?4 AND ?5
  ORDER BY jobs DESC LIMIT ${MOST_NEAR}`
const KNOWN = 'SELECT word FROM search_word WHERE word >= ?1 AND word < ?2 LIMIT 1'
const ENDLESS = 64

/** Two statements a word: whether it is known, and which words are near. `unfinished`: more letters may follow. */
export function nearWords(word: string, unfinished: boolean): InStatement[] {
  const [first = '', second = '', third = ''] = word
  const shortest = word.length - slipsIn(word)
  const longest = unfinished ? ENDLESS : word.length + slipsIn(word)
  return [
    { sql: KNOWN, args: [word, unfinished ? `${word}\uffff` : `${word}\u0001`] },
    { sql: NEAR, args: [first, second, third, shortest, longest] },
  ]
}

const slipsIn = (word: string): number => (word.length < LEAST_LETTERS ? 0 : word.length < LONG ? 1 : 2)

/** The nearest word, of equally near ones that which the most jobs have; the word itself where it is known or none is near. */
export function mended(word: string, unfinished: boolean, known: readonly Row[], near: readonly Row[]): string {
  const most = slipsIn(word)
  if (known.length > 0 || most === 0) return word
  let best = { word, away: most + 1 }
  for (const row of near) {
    const other = textOf(row['word'])
    const away = (unfinished ? slipsAtStart : slips)(word, other, most)
    if (away < best.away) best = { word: other, away }
  }
  return best.word
}
