import { BOUNDS, unitWithin, MULTIPLIERS, NUMBER_WORDS, PER, RATES, UNITS } from './number-words.ts'
import type { ReadText, Word } from './read-words.ts'

export type Bound = 'exact' | 'over' | 'least' | 'up' | 'nearly' | 'under' | 'about'

/** A figure as a text states it. */
export interface Figure {
  /** "1.200" is one value in German and another in English: either may be meant. */
  values: readonly number[]
  unit: string | null
  bound: Bound
  /** Per day, per shift … */
  rate: string | null
  /** "Annual sales of 3.4 million": said before the figure. */
  rateBefore: string | null
  /** "From 3 to 2" and "by 1" are not the same figures. */
  way: 'from' | 'to' | 'by' | null
  start: number
  end: number
  /** Places of its own words: the number itself, and all that belongs to it. */
  from: number
  to: number
}

const DIGITS = /(?<![\p{L}\p{N}.,]|\p{L}-)\d{1,12}(?:[.,'’\u00A0\u202F ]\d{3}(?!\d))*(?:[.,]\d{1,4})?/gu
const SPACED = /[\u00A0\u202F ]/g

function valuesOf(raw: string): number[] {
  const text = raw.replace(SPACED, '').replaceAll(/['’]/g, '')
  const marks = text.match(/[.,]/g) ?? []
  const [last = ''] = marks.slice(-1)
  const whole = Number(text.replaceAll(/[.,]/g, ''))
  if (marks.length === 0) return [whole]
  const at = text.lastIndexOf(last)
  const broken = Number(`${text.slice(0, at).replaceAll(/[.,]/g, '')}.${text.slice(at + 1)}`)
  if (new Set(marks).size > 1) return [broken]
  if (marks.length > 1) return [whole]
  // Three digits behind one mark: thousands nearly always, and a fraction now and then.
  return text.length - at - 1 === 3 ? [whole, broken] : [broken]
}

interface Place {
  values: readonly number[]
  start: number
  end: number
}

const lettersBehind = (text: string, end: number): string => /^\p{L}+/u.exec(text.slice(end, end + 12))?.[0] ?? ''

/** "8D", "18th" and "B1" are names; "8k" and "1.5m" are figures. */
function digitPlaces(text: string): Place[] {
  return [...text.matchAll(DIGITS)].flatMap(({ 0: raw, index }): Place[] => {
    const end = index + raw.length
    const letters = lettersBehind(text, end).toLowerCase()
    if (letters !== '' && !MULTIPLIERS.has(letters) && !UNITS.has(letters) && !/^t$|^kg$|^km$/.test(letters)) return []
    return [{ values: valuesOf(raw), start: index, end }]
  })
}

/** German, and English with its hyphen, writes "fünfundzwanzig" and "twenty-five". */
function wordPlaces(words: readonly Word[]): Place[] {
  const found: Place[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    const value = word && (NUMBER_WORDS.get(word.plain) ?? oneOf(word, words[at + 1]))
    if (!word || value === undefined) continue
    const next = words[at + 1]
    const small = next && value >= 20 && value < 100 ? NUMBER_WORDS.get(next.plain) : undefined
    if (next && small !== undefined && small < 10 && word.ends === '') {
      found.push({ values: [value + small], start: word.start, end: next.end })
      at++
    } else found.push({ values: [value], start: word.start, end: word.end })
  }
  return found
}

const ONE = new Set('one ein eine einem einer einen un une una een 1'.split(' '))

/** "One" is a figure before a unit alone: elsewhere it is an article. */
const oneOf = (word: Word, next: Word | undefined): number | undefined =>
  next && ONE.has(word.plain) && UNITS.has(next.plain) ? 1 : undefined

/** "A hundred", "thousands of" and "a million" begin with no number. */
const aloneMultiplied = (words: readonly Word[], taken: readonly Place[]): Place[] =>
  words
    .filter(
      ({ plain, start }) =>
        plain.length > 3 && MULTIPLIERS.has(plain) && !taken.some(({ end }) => start - end < 2 && start >= end),
    )
    .map(({ plain, start, end }) => ({ values: [MULTIPLIERS.get(plain) ?? 1], start, end }))

const CURRENCIES = new Set(['eur', 'gbp', 'usd', 'sek', 'chf', 'dkk', 'pln', 'jpy', 'inr'])
const SIGNS = /[€£$¥₹]/

function unitAt(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  { start, end }: Place,
): [string | null, number] {
  const counted = unitWithin(words[to - 1]?.plain ?? '')
  if (counted) return [counted, to]
  const sign =
    SIGNS.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? /^\s?([€£$¥₹%])/.exec(text.slice(end, end + 3))?.[1]
  if (sign) return [UNITS.get(sign) ?? sign, to]
  const before = UNITS.get(words[from - 1]?.plain ?? '')
  if (before && before.length === 3 && before !== 'day') return [before, to]
  const next = words[to]
  const behind = next && words[to - 1]?.ends !== 'sentence' ? UNITS.get(next.plain) : undefined
  if (behind) return [behind, to + 1]
  if (/^(?:per|pro|pour|por)$/.test(next?.plain ?? '') && /^(?:cent|ciento)$/.test(words[to + 1]?.plain ?? ''))
    return ['%', to + 2]
  return [null, to]
}

/** How exact a figure is, and where the words begin that say so. */
function boundAt(text: string, words: readonly Word[], from: number, { start, end }: Place): [Bound, number] {
  if (/^\s?\+/.test(text.slice(end, end + 2))) return ['over', from]
  if (/~\s?$/.test(text.slice(Math.max(0, start - 2), start))) return ['about', from]
  for (const length of [3, 2, 1]) {
    const phrase = words
      .slice(Math.max(0, from - length), from)
      .map(({ plain }) => plain)
      .join('_')
    const bound = BOUNDS.get(phrase)
    // "Spread over three sites" is no more than three.
    if (bound === 'over' && SPREAD.has(words[from - 2]?.plain ?? '')) return ['exact', from]
    if (bound) return [bound as Bound, Math.max(0, from - length)]
  }
  return [/^\p{L}*aine$/u.test(words[from]?.plain ?? '') ? 'about' : 'exact', from]
}

const SPREAD = new Set(
  'spread distributed divided split scattered over verteilt reparti repartidos verdeeld'.split(' '),
)
const RATE_REACH = 5
const APART = new Set(['with', 'using', 'while', 'mit', 'avec', 'con', 'met'])

/** "50 a day", "12 patients per shift", "zehn Patienten pro Schicht", "two weekly articles". */
function rateAt(words: readonly Word[], to: number): string | null {
  for (let at = to; at < Math.min(words.length, to + RATE_REACH); at++) {
    const word = words[at]
    if (!word || words[at - 1]?.ends === 'sentence' || /^\d/.test(word.plain)) return null
    const rate = RATES.get(word.plain)
    if ((words[at - 1]?.plain === 'the' && at - 1 > to) || APART.has(word.plain)) return null
    if (rate && (PER.has(words[at - 1]?.plain ?? '') || /(?:ly|lich|lijks|uel|ual)$/.test(word.plain))) return rate
  }
  return null
}

const RATE_BACK = 4

function rateBefore(words: readonly Word[], from: number): string | null {
  for (let at = from - 1; at >= Math.max(0, from - RATE_BACK); at--) {
    const word = words[at]
    if (!word || word.ends !== '') return null
    if (/(?:ly|lich|lijks|al)$/.test(word.plain) && RATES.has(word.plain)) return RATES.get(word.plain) ?? null
  }
  return null
}

const placeOf = (words: readonly Word[], { start, end }: Place): [number, number] => {
  const from = words.findIndex((word) => word.end > start)
  let to = from
  while (to < words.length && (words[to]?.start ?? 0) < end) to++
  return [from, to]
}

/** The figures of a text; `taken` are stretches that are dates. */
export function figuresIn({ text, words }: ReadText, taken: readonly { from: number; to: number }[]): Figure[] {
  const written = [...digitPlaces(text), ...wordPlaces(words)]
  const places = [...written, ...aloneMultiplied(words, written)]
    .filter(({ start, end }) => !taken.some(({ from, to }) => start < to && end > from))
    .toSorted((a, b) => a.start - b.start)
  return levelled(
    words,
    places.map((place) => {
      const [from, own] = placeOf(words, place)
      const times = multiplierAt(text, words, own, place)
      const end = times.end
      const [unit, to] = unitAt(text, words, from, times.to, { ...place, end })
      const [bound, first] = boundAt(text, words, from, { ...place, end })
      return {
        values: place.values.map((value) => value * times.factor),
        unit,
        bound,
        rate: rateAt(words, to),
        rateBefore: rateBefore(words, first),
        way: words[first - 1]?.ends === '' ? (WAYS.get(words[first - 1]?.plain ?? '') ?? null) : null,
        start: place.start,
        end,
        from: CURRENCIES.has(words[first - 1]?.plain ?? '') ? first - 1 : first,
        to,
      }
    }),
  )
}

const WAYS = new Map<string, 'from' | 'to' | 'by'>([
  ...'from von desde van'.split(' ').map((word) => [word, 'from'] as const),
  ...'to auf naar'.split(' ').map((word) => [word, 'to'] as const),
  ...'by um'.split(' ').map((word) => [word, 'by'] as const),
])

const UP_TO = new Set(['to', 'bis', 'auf', 'a', 'naar', 'tot', 'and', 'und', 'or'])

/** "From 1.2 to 1.5 million euros", "from 14 days to nine": what is said of one end holds for the other. */
function levelled(words: readonly Word[], figures: readonly Figure[]): Figure[] {
  return figures.map((figure, at) => {
    const next = figures[at + 1]
    const before = figures[at - 1]
    if (next && areEnds(words, figure, next)) {
      const factor = [1e9, 1e6, 1e3].find(
        (one) => next.values.every((value) => value >= one) && Math.max(...figure.values) < 1e3,
      )
      const values =
        factor && next.end - next.start > 4
          ? [...figure.values, ...figure.values.map((value) => value * factor)]
          : figure.values
      return { ...figure, values, unit: figure.unit ?? next.unit }
    }
    const isLast =
      before &&
      areEnds(words, before, figure) &&
      (words[figure.to - 1]?.ends !== '' || figure.to >= words.length || THEN.has(words[figure.to]?.plain ?? ''))
    return isLast ? { ...figure, unit: figure.unit ?? before.unit } : figure
  })
}

const THEN = new Set(['by', 'through', 'with', 'after', 'while', 'using', 'in', 'within', 'thanks'])

const areEnds = (words: readonly Word[], a: Figure, b: Figure): boolean =>
  (b.from === a.to + 1 && UP_TO.has(words[a.to]?.plain ?? '')) || (b.from === a.to && b.start - a.end < 4)

function multiplierAt(
  text: string,
  words: readonly Word[],
  to: number,
  { end }: Place,
): { factor: number; to: number; end: number } {
  const glued = MULTIPLIERS.get(lettersBehind(text, end).toLowerCase())
  // The letter is part of the same word as the digits, which `placeOf` has passed already.
  if (glued) return { factor: glued, to, end: end + lettersBehind(text, end).length }
  const next = words[to]
  const factor = next && next.plain.length > 1 && words[to - 1]?.ends === '' ? MULTIPLIERS.get(next.plain) : undefined
  return factor && next ? { factor, to: to + 1, end: next.end } : { factor: 1, to, end }
}
