import type { Language, Tone } from '../../ai/kinds.ts'
import { DE } from './letter-de.ts'
import { EN } from './letter-en.ts'
import { ES } from './letter-es.ts'
import { FR } from './letter-fr.ts'
import { NL } from './letter-nl.ts'

type ByTone<T> = Readonly<Record<Tone, T>>

/** The sentences of a letter; whatever is put into them is a fact, or a name of the posting. */
export interface LetterWords {
  dear: ByTone<(company: string | null) => string>
  /** Names the job and nothing of the person. */
  open: ByTone<(title: string, company: string | null) => string>
  now: (position: string, employer: string, year: string) => string
  last: (position: string, employer: string) => string
  years: (years: number) => string
  /** Leads from what is asked to what was done. */
  asks: ByTone<(list: string) => string>
  /** A line of the résumé, told of its employer; `verb` where it begins with what was done, so that "I" can stand before it. */
  at: (employer: string, line: string, verb: boolean) => string
  also: (employer: string, line: string, verb: boolean) => string
  own: (project: string, line: string, verb: boolean) => string
  skills: (list: string) => string
  studied: (degree: string) => string
  holds: (certificates: string) => string
  speaks: (languages: string) => string
  close: ByTone<string>
  bye: ByTone<string>
  and: string
}

export const LETTER_WORDS: Readonly<Record<Language, LetterWords>> = { en: EN, de: DE, fr: FR, es: ES, nl: NL }
