import type { Language } from '../../ai/kinds.ts'

/** The sentences a summary is composed of; whatever stands in them is a fact. */
export interface SummaryWords {
  who: (title: string, years: number) => string
  whoShort: (title: string) => string
  years: (years: number) => string
  now: (employer: string) => string
  before: (employer: string) => string
  skills: (list: string) => string
  and: string
}

export const SUMMARY_WORDS: Readonly<Record<Language, SummaryWords>> = {
  en: {
    who: (title, years) => `${title} with ${years} ${years === 1 ? 'year' : 'years'} of experience.`,
    whoShort: (title) => `${title}.`,
    years: (years) => `${years} ${years === 1 ? 'year' : 'years'} of experience`,
    now: (employer) => `Now at ${employer}.`,
    before: (employer) => `Most recently at ${employer}.`,
    skills: (list) => `Experience with ${list}.`,
    and: ' and ',
  },
  de: {
    who: (title, years) => `${title} mit ${years} ${years === 1 ? 'Jahr' : 'Jahren'} Erfahrung.`,
    whoShort: (title) => `${title}.`,
    years: (years) => `${years} ${years === 1 ? 'Jahr' : 'Jahre'} Erfahrung`,
    now: (employer) => `Derzeit bei ${employer}.`,
    before: (employer) => `Zuletzt bei ${employer}.`,
    skills: (list) => `Erfahrung mit ${list}.`,
    and: ' und ',
  },
  fr: {
    who: (title, years) => `${title}, ${years} ${years === 1 ? 'an' : 'ans'} d’expérience.`,
    whoShort: (title) => `${title}.`,
    years: (years) => `${years} ${years === 1 ? 'an' : 'ans'} d’expérience`,
    now: (employer) => `Actuellement chez ${employer}.`,
    before: (employer) => `Dernier poste chez ${employer}.`,
    skills: (list) => `Expérience : ${list}.`,
    and: ' et ',
  },
  es: {
    who: (title, years) => `${title} con ${years} ${years === 1 ? 'año' : 'años'} de experiencia.`,
    whoShort: (title) => `${title}.`,
    years: (years) => `${years} ${years === 1 ? 'año' : 'años'} de experiencia`,
    now: (employer) => `Actualmente en ${employer}.`,
    before: (employer) => `Último puesto en ${employer}.`,
    skills: (list) => `Experiencia con ${list}.`,
    and: ' y ',
  },
  nl: {
    who: (title, years) => `${title} met ${years} jaar ervaring.`,
    whoShort: (title) => `${title}.`,
    years: (years) => `${years} jaar ervaring`,
    now: (employer) => `Nu bij ${employer}.`,
    before: (employer) => `Laatst bij ${employer}.`,
    skills: (list) => `Ervaring met ${list}.`,
    and: ' en ',
  },
}

/** "Francés e inglés": before the same sound Spanish takes another word. */
const andBefore = (and: string, word: string): string => (and === ' y ' && /^h?[ií]/i.test(word) ? ' e ' : and)

export const joinedBy = (words: readonly string[], and: string): string =>
  words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')}${andBefore(and, words.at(-1) ?? '')}${words.at(-1) ?? ''}`
