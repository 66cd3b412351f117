import type { InStatement, ResultSet } from '@libsql/client'
import { SUGGESTED } from '@rolecall/shared/domain/search/found.ts'
import type { Suggestion } from '@rolecall/shared/domain/search/found.ts'
import { wordsIn } from '@rolecall/shared/domain/search/words-in.ts'
import type { Db } from '../ports/db.ts'
import { textOf } from '../ports/row.ts'
import { mended, nearWords } from './mend.ts'
import { START } from './sayings.ts'
import type { SuggestedKind } from './sayings.ts'

const MOST = 10
const MOST_LETTERS = 80
/** A word that is still being typed is searched by what it begins with, the most jobs first. */
const BEGINNING = `
  SELECT saying.kind, saying.key, saying.shown, saying.jobs FROM search_saying_from starting
  JOIN search_saying saying ON saying.number = starting.saying
  WHERE starting.start = ?1 AND starting.words >= ?2 AND starting.words < ?2 || char(65535)
  AND saying.kind IN (SELECT value FROM json_each(?3)) ORDER BY starting.jobs DESC LIMIT ${MOST * 2}`

const beginning = (typed: string, kinds: readonly SuggestedKind[]): InStatement => ({
  sql: BEGINNING,
  args: [typed.slice(0, START), typed, JSON.stringify(kinds)],
})

function suggestedIn(found: ResultSet | undefined): Suggestion[] {
  const suggested = (found?.rows ?? []).map(({ kind, key, shown, jobs }): Suggestion => ({
    kind: textOf(kind) as SuggestedKind,
    key: textOf(key),
    shown: textOf(shown),
    jobs: Number(jobs),
  }))
  return [...new Map(suggested.map((one) => [`${one.kind} ${one.key}`, one])).values()].slice(0, MOST)
}

interface Typed {
  words: readonly string[]
  /** Whether more letters of the last word may follow. */
  unfinished: boolean
}

const typedIn = (text: string): Typed => ({
  words: wordsIn(text.slice(0, MOST_LETTERS)),
  unfinished: !/\s$/.test(text),
})

const nearAll = ({ words, unfinished }: Typed): InStatement[] =>
  words.flatMap((word, at) => nearWords(word, unfinished && at === words.length - 1))

const mendAll = ({ words, unfinished }: Typed, read: readonly ResultSet[]): string[] =>
  words.map((word, at) => {
    const [known, near] = read.slice(at * 2, at * 2 + 2).map(({ rows }) => rows)
    return mended(word, unfinished && at === words.length - 1, known ?? [], near ?? [])
  })

/** What somebody may be about to type; slips of the finger are forgiven. One trip, two more where something is mended. */
export async function suggest(
  catalogue: Db,
  text: string,
  kinds: readonly SuggestedKind[] = SUGGESTED,
): Promise<Suggestion[]> {
  const typed = typedIn(text)
  if (typed.words.length === 0) return []
  const asTyped = typed.words.join(' ')
  const found = suggestedIn(await catalogue.read(beginning(asTyped, kinds)))
  if (found.length > 0) return found
  const meant = mendAll(typed, await catalogue.client.batch(nearAll(typed), 'read')).join(' ')
  return meant === asTyped ? [] : suggestedIn(await catalogue.read(beginning(meant, kinds)))
}

/** Words of a search, and what is not a word in between. */
const WORD = /[\p{L}\p{M}\p{N}.+#]+/gu
const OPERATORS = new Set(['AND', 'OR', 'NOT'])

/** What has to be read to tell which words were meant, so that it may be read along with something else. */
export interface Mending {
  asks: InStatement[]
  /** What was typed, with the words that no job has mended; null where there is nothing to mend. */
  read: (results: readonly ResultSet[]) => string | null
}

/** Null where nothing was typed that could be mended. */
export function didYouMean(text: string): Mending | null {
  const words = [...new Set(text.slice(0, MOST_LETTERS * 4).match(WORD) ?? [])].filter((word) => !OPERATORS.has(word))
  const single = words.flatMap((said) => {
    const [word, ...others] = wordsIn(said)
    return word && others.length === 0 ? [{ said, word }] : []
  })
  if (single.length === 0) return null
  const typed = { words: single.map(({ word }) => word), unfinished: false }
  const read = (results: readonly ResultSet[]) => {
    const meant = mendAll(typed, results)
    const instead = new Map(single.map(({ said, word }, at) => [said, meant[at] === word ? said : (meant[at] ?? said)]))
    const mendedText = text.replaceAll(WORD, (said) => instead.get(said) ?? said)
    return mendedText === text ? null : mendedText
  }
  return { asks: nearAll(typed), read }
}
