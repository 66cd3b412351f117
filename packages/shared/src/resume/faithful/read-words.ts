import { rootOf } from './roots.ts'
import { SMALL, tongueOf } from './small-words.ts'
import type { Tongue } from './small-words.ts'

/** One word of a line or a fact. */
export interface Word {
  text: string
  /** Lower case, without accents. */
  plain: string
  root: string
  start: number
  end: number
  capital: boolean
  /** It says nothing of the person. */
  small: boolean
  /** What ends right behind it: a part of a sentence or the sentence. */
  ends: '' | 'part' | 'sentence'
  /** An "'s" stands behind it. */
  possessive: boolean
}

/** A word, or an abbreviation with its dots: "M.Sc.". */
const WORD = /(?<![\p{L}\p{N}])\p{L}{1,3}(?:\.\p{L}{1,3}){1,3}\.?(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+[+#]*/gu
const SENTENCE = /[.!?][\s)"”’]|[\n•]/
const PART = /[,;:|/()[\]–—•·+=]|\s-\s/
const PLAIN_LETTERS = /^[\p{ASCII}]*$/u
const LONGEST = 4_000

const plainOf = (text: string): string =>
  (PLAIN_LETTERS.test(text) ? text : text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss'))
    .replaceAll('.', '')
    .toLowerCase()

const endsOf = (gap: string): Word['ends'] => {
  // "1.2", "4,000", "8–12", "Node.js", "C/C++": a mark with no room behind it parts nothing.
  if (/^[.,:/+=·–]$/.test(gap)) return ''
  return SENTENCE.test(gap) ? 'sentence' : PART.test(gap) ? 'part' : ''
}

/** "E.g." and "B.Sc." end no sentence. */
const isShort = (text: string, gap: string): boolean => gap.startsWith('.') && text.length < 2 && !/\d/.test(text)

export interface ReadText {
  text: string
  tongue: Tongue
  words: Word[]
}

export function readWords(whole: string, other: Tongue = 'en'): ReadText {
  const text = whole.slice(0, LONGEST)
  const found = [...text.matchAll(WORD)]
  const plains = found.map(([word]) => plainOf(word))
  const tongue = tongueOf(text, plains, other)
  const words = found.flatMap(({ 0: raw, index }, at): Word[] => {
    const plain = plains[at] ?? ''
    const gap = text.slice(index + raw.length, found[at + 1]?.index ?? text.length)
    const before = text[index - 1] ?? ' '
    const clitic = (/['’]/.test(before) && raw.length < 3) || (/^['’]\p{L}/u.test(gap) && raw.length < 3)
    if (clitic) return []
    const capital = /^\p{Lu}/u.test(raw)
    return [
      {
        text: raw,
        plain,
        root: rootOf(plain, tongue, capital),
        start: index,
        end: index + raw.length,
        capital,
        small: SMALL[tongue].has(plain),
        ends: isShort(raw, gap) ? '' : endsOf(gap),
        possessive: /^['’]s?(?!\p{L})/u.test(gap),
      },
    ]
  })
  return { text, tongue, words }
}
