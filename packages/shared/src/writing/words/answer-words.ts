import type { Language } from '../../ai/kinds.ts'

/** The sentences of answers; what is put into them are facts. */
export interface AnswerWords {
  years: (years: string, skill: string, employers: string) => string
  yearsOf: (count: number) => string
  pay: (amount: string, period: string) => string
  periods: Readonly<Record<string, string>>
  allowed: (country: string) => string
  sponsored: (country: string) => string
  lives: (place: string) => string
  knows: (skills: string) => string
  speaks: (languages: string) => string
  close: (title: string, company: string | null) => string
  notYet: (skills: string) => string
  and: string
}

const at = (word: string, company: string | null): string => (company === null ? '' : ` ${word} ${company}`)

export const ANSWER_WORDS: Readonly<Record<Language, AnswerWords>> = {
  en: {
    years: (years, skill, employers) => `${years} with ${skill}, at ${employers}.`,
    yearsOf: (count) => (count === 1 ? '1 year' : `${count} years`),
    pay: (amount, period) => `From ${amount} ${period}.`,
    periods: { hour: 'an hour', day: 'a day', week: 'a week', month: 'a month', year: 'a year' },
    allowed: (country) => `Yes, I am allowed to work in ${country}.`,
    sponsored: (country) => `I need a permit, and a sponsor for it, to work in ${country}.`,
    lives: (place) => `I live in ${place}.`,
    knows: (skills) => `What I know best of what you ask for: ${skills}.`,
    speaks: (languages) => `I speak ${languages}.`,
    close: (title, company) => `The work of ${title}${at('at', company)} is close to what I have done.`,
    notYet: (skills) => `What I have not shown yet: ${skills}.`,
    and: ' and ',
  },
  de: {
    years: (years, skill, employers) => `${years} mit ${skill}, bei ${employers}.`,
    yearsOf: (count) => (count === 1 ? '1 Jahr' : `${count} Jahre`),
    pay: (amount, period) => `Ab ${amount} ${period}.`,
    periods: { hour: 'pro Stunde', day: 'am Tag', week: 'pro Woche', month: 'im Monat', year: 'im Jahr' },
    allowed: (country) => `Ja, ich darf arbeiten in: ${country}.`,
    sponsored: (country) => `Für diese Arbeit brauche ich eine Arbeitserlaubnis (${country}).`,
    lives: (place) => `Ich wohne in ${place}.`,
    knows: (skills) => `Von dem, was Sie suchen, kenne ich am besten: ${skills}.`,
    speaks: (languages) => `Ich spreche ${languages}.`,
    close: (title, company) => `Die Arbeit „${title}“${at('bei', company)} liegt nah an dem, was ich gemacht habe.`,
    notYet: (skills) => `Noch nicht gezeigt habe ich: ${skills}.`,
    and: ' und ',
  },
  fr: {
    years: (years, skill, employers) => `${years} avec ${skill}, chez ${employers}.`,
    yearsOf: (count) => (count === 1 ? '1 an' : `${count} ans`),
    pay: (amount, period) => `À partir de ${amount} ${period}.`,
    periods: { hour: 'de l’heure', day: 'par jour', week: 'par semaine', month: 'par mois', year: 'par an' },
    allowed: (country) => `Oui, j’ai le droit de travailler ici (${country}).`,
    sponsored: (country) => `Il me faut un permis de travail (${country}).`,
    lives: (place) => `J’habite à ${place}.`,
    knows: (skills) => `De ce que vous demandez, je connais le mieux : ${skills}.`,
    speaks: (languages) => `Je parle ${languages}.`,
    close: (title, company) => `Le travail « ${title} »${at('chez', company)} est proche de ce que j’ai fait.`,
    notYet: (skills) => `Ce que je n’ai pas encore montré : ${skills}.`,
    and: ' et ',
  },
  es: {
    years: (years, skill, employers) => `${years} con ${skill}, en ${employers}.`,
    yearsOf: (count) => (count === 1 ? '1 año' : `${count} años`),
    pay: (amount, period) => `A partir de ${amount} ${period}.`,
    periods: { hour: 'por hora', day: 'al día', week: 'por semana', month: 'al mes', year: 'al año' },
    allowed: (country) => `Sí, tengo permiso para trabajar (${country}).`,
    sponsored: (country) => `Necesito un permiso de trabajo (${country}).`,
    lives: (place) => `Vivo en ${place}.`,
    knows: (skills) => `De lo que piden, lo que mejor conozco: ${skills}.`,
    speaks: (languages) => `Hablo ${languages}.`,
    close: (title, company) => `El trabajo «${title}»${at('en', company)} se parece a lo que he hecho.`,
    notYet: (skills) => `Lo que aún no he mostrado: ${skills}.`,
    and: ' y ',
  },
  nl: {
    years: (years, skill, employers) => `${years} met ${skill}, bij ${employers}.`,
    yearsOf: (count) => `${count} jaar`,
    pay: (amount, period) => `Vanaf ${amount} ${period}.`,
    periods: { hour: 'per uur', day: 'per dag', week: 'per week', month: 'per maand', year: 'per jaar' },
    allowed: (country) => `Ja, ik mag werken in: ${country}.`,
    sponsored: (country) => `Ik heb een werkvergunning nodig (${country}).`,
    lives: (place) => `Ik woon in ${place}.`,
    knows: (skills) => `Van wat u vraagt, ken ik het best: ${skills}.`,
    speaks: (languages) => `Ik spreek ${languages}.`,
    close: (title, company) => `Het werk ‘${title}’${at('bij', company)} ligt dicht bij wat ik heb gedaan.`,
    notYet: (skills) => `Nog niet laten zien heb ik: ${skills}.`,
    and: ' en ',
  },
}
