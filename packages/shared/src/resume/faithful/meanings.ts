import { COMMON_DOING, COMMON_THINGS } from './words-common.ts'
import { DOING } from './words-doing.ts'
import { MORE_THINGS } from './words-more.ts'
import { NEAR_DOING } from './words-near.ts'
import { NEAR_THINGS } from './words-near-things.ts'
import { ROLES } from './words-people.ts'
import { THINGS } from './words-things.ts'
import { WIDE_DOING } from './words-trades.ts'
import { WIDE_THINGS } from './words-wide.ts'
import { WIDER_THINGS } from './words-wider.ts'
import { FIELDS_THINGS } from './words-field-things.ts'
import { FIELDS_DOING } from './words-fields.ts'
import type { Word } from './read-words.ts'
import { rootOf } from './roots.ts'
import { TONGUES } from './small-words.ts'
import type { Tongue } from './small-words.ts'

export type Kind = 'doing' | 'thing' | 'role'

/** A way to write some meanings: the roots of its words. */
interface Entry {
  roots: readonly string[]
  meanings: number[]
}

/** A stretch of words that has meanings: `from` and `to` are places in the list of words. */
export interface Sense {
  from: number
  to: number
  meanings: readonly number[]
  /** The word is a noun where it stands, though it may be a verb elsewhere. */
  noun?: boolean
}

export interface Meanings {
  sensesIn(words: readonly Word[], tongue: Tongue): Sense[]
  kindOf(meaning: number): Kind
  /** A meaning, and all the wider ones that follow from it. */
  withWider(meaning: number): readonly number[]
}

const TABLES: readonly (readonly [Kind, string])[] = [
  ['doing', DOING],
  ['thing', THINGS],
  ['thing', MORE_THINGS],
  ['role', ROLES],
  ['doing', WIDE_DOING],
  ['thing', WIDE_THINGS],
  ['thing', WIDER_THINGS],
  ['doing', COMMON_DOING],
  ['thing', COMMON_THINGS],
  ['doing', NEAR_DOING],
  ['thing', NEAR_THINGS],
  ['doing', FIELDS_DOING],
  ['thing', FIELDS_THINGS],
]

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss')

const wordsOf = (phrase: string): string[] =>
  plain(phrase)
    .replaceAll('.', '')
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word.length > 1 || /\d/.test(word))

type Index = Map<string, Entry[]>

const LONG_ATE = 6

/** "Relocation" of "relocate": both are found under what they share. */
const nounOf = (root: string): string | null =>
  root.length >= LONG_ATE && root.endsWith('at') ? root.slice(0, -2) : null

function enter(index: Index, roots: readonly string[], meaning: number): void {
  const noun = roots.length === 1 ? nounOf(roots[0] ?? '') : null
  if (noun !== null && noun.length >= LONG_ATE - 1) enter(index, [noun], meaning)
  const [first] = roots
  if (first === undefined) return
  const entries = index.get(first) ?? []
  index.set(first, entries)
  const known = entries.find((entry) => entry.roots.join(' ') === roots.join(' '))
  if (known && !known.meanings.includes(meaning)) known.meanings.push(meaning)
  else if (!known) entries.push({ roots, meanings: [meaning] })
}

interface Line {
  columns: readonly (readonly string[])[]
  wider: readonly string[]
}

const lineOf = (text: string): Line => {
  const [written = '', wider = ''] = text.split(' > ')
  const columns = written.split('|').map((column) =>
    column
      .trim()
      .split(/\s+/)
      .filter((one) => one !== ''),
  )
  return { columns, wider: wider.split(/\s+/).filter((one) => one !== '') }
}

const isNoun = (kind: Kind): boolean => kind !== 'doing'

function plant(lines: readonly (readonly [Kind, Line])[]): Readonly<Record<Tongue, Index>> {
  const index: Record<Tongue, Index> = { en: new Map(), de: new Map(), fr: new Map(), es: new Map(), nl: new Map() }
  for (const [meaning, [kind, { columns }]] of lines.entries()) {
    for (const [column, phrases] of columns.entries()) {
      const tongue = TONGUES[column]
      if (!tongue) continue
      for (const phrase of phrases)
        enter(
          index[tongue],
          wordsOf(phrase).map((word) => rootOf(word, tongue, isNoun(kind))),
          meaning,
        )
    }
  }
  return index
}

/** "Worked closely with". */
const isManner = (word: Word | undefined): boolean => /..ly$/.test(word?.plain ?? '')

/** Where the phrase that begins here ends; "took a course" is "take course". */
function endOf(words: readonly Word[], from: number, [, ...roots]: readonly string[]): number | null {
  let at = from + 1
  for (const root of roots) {
    if (words[at - 1]?.ends === 'sentence') return null
    if (words[at]?.root !== root && (words[at]?.small || isManner(words[at]))) at++
    if (words[at]?.root !== root) return null
    at++
  }
  return at
}

/** The tables of words, opened: which words may stand for which. */
export function openMeanings(): Meanings {
  const lines = TABLES.flatMap(([kind, table]) =>
    table
      .trim()
      .split('\n')
      .map((text) => [kind, lineOf(text)] as const),
  )
  const index = plant(lines)
  const wider = lines.map(([, line]) =>
    line.wider.flatMap((phrase) => {
      const roots = wordsOf(phrase).map((word) => rootOf(word, 'en', true))
      return index.en.get(roots[0] ?? '')?.find((entry) => entry.roots.join(' ') === roots.join(' '))?.meanings ?? []
    }),
  )

  function withWider(meaning: number): number[] {
    const all = new Set([meaning])
    for (const one of all) for (const next of wider[one] ?? []) all.add(next)
    return [...all]
  }
  const closed = lines.map((_, meaning) => withWider(meaning))

  function sensesAt(words: readonly Word[], from: number, tongue: Tongue): Sense[] {
    const entries =
      index[tongue].get(words[from]?.root ?? '') ??
      (tongue === 'en' ? [] : (index.en.get(words[from]?.root ?? '') ?? []))
    return entries.flatMap(({ roots, meanings }) => {
      const to = endOf(words, from, roots)
      return to === null ? [] : [{ from, to, meanings }]
    })
  }

  return {
    sensesIn: (words, tongue) => words.flatMap((_, at) => sensesAt(words, at, tongue)),
    kindOf: (meaning) => lines[meaning]?.[0] ?? 'thing',
    withWider: (meaning) => closed[meaning] ?? [meaning],
  }
}
