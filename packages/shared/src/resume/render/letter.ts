import type { Resume } from '../../domain/resume.ts'
import { headBlocks, oneLine } from './blocks.ts'
import type { Block } from './blocks.ts'
import { renderLanguage } from './words.ts'

/** A letter as it is sent: who writes, to whom, when, and what. */
export interface Letter {
  /** The sender: the head of the letter is the head of their résumé. */
  from: Resume
  /** Lines of the addressee: name, company, street, town. */
  to: readonly string[]
  /** The date as it is to be read: "21 November 2026". */
  date?: string
  subject?: string
  /** Paragraphs, parted by an empty line; single line breaks are kept. */
  text: string
}

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }

/** "2026-11-21" as the head of a letter says it in that language. */
export const letterDate = (day: string, language: string): string =>
  new Intl.DateTimeFormat(language, DAY).format(new Date(`${day}T00:00:00Z`))

const line = (kind: 'under' | 'entry' | 'letter' | 'text', text: string): Block => ({
  kind,
  runs: [{ text: oneLine(text) }],
})

const paragraphs = (text: string): Block[] =>
  text
    .split('\n')
    .map((one) => one.trim())
    .flatMap((one, at, all) => (one === '' ? [] : [line(at === 0 || all[at - 1] === '' ? 'letter' : 'under', one)]))

/** A letter as paragraphs in the order of reading. */
export function letterBlocks({ from, to, date, subject, text }: Letter, language: string): Block[] {
  const [first, ...others] = to.filter((one) => one.trim() !== '')
  return [
    ...headBlocks(from, renderLanguage(language)),
    ...(date ? [line('letter', date)] : []),
    ...(first ? [line('letter', first), ...others.map((one) => line('under', one))] : []),
    ...(subject ? [line('entry', subject)] : []),
    ...paragraphs(text),
  ]
}
