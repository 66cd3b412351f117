import type { Language } from '../../ai/kinds.ts'

/** What an interviewer is likely to ask, in the words of the language the talk will be in. */
export interface InterviewWords {
  gap: (skill: string) => string
  shown: (skill: string) => string
  years: (asks: string) => string
  sentence: (quote: string) => string
  lead: string
  tongue: (language: string) => string
  walk: string
  why: (company: string | null) => string
  first: string
  empty: (since: string) => string
  proud: string
}

const at = (word: string, company: string | null, otherwise: string): string =>
  company === null ? otherwise : `${word}${company}`

export const INTERVIEW_WORDS: Readonly<Record<Language, InterviewWords>> = {
  en: {
    gap: (skill) => `How much have you worked with ${skill}, and how would you get up to speed?`,
    shown: (skill) => `Tell us about a time you used ${skill}. What did you do yourself?`,
    years: (asks) => `We ask for ${asks}. Where did you gain that experience?`,
    sentence: (quote) => `Our posting says “${quote}”. When have you done that?`,
    lead: 'Tell us about people you have led. What was hard about it?',
    tongue: (language) => `How do you use ${language} at work?`,
    walk: 'Walk us through your career so far. What ties it together?',
    why: (company) => `Why do you want to work ${at('at ', company, 'here')}?`,
    first: 'What would you do in your first three months?',
    empty: (since) => `What did you do from ${since} on, between your jobs?`,
    proud: 'Which piece of your work are you proud of, and why?',
  },
  de: {
    gap: (skill) => `Wie viel haben Sie mit ${skill} gearbeitet, und wie würden Sie sich einarbeiten?`,
    shown: (skill) => `Erzählen Sie von einer Arbeit mit ${skill}. Was war Ihr eigener Anteil?`,
    years: (asks) => `In der Ausschreibung steht: ${asks}. Wo haben Sie diese Erfahrung gesammelt?`,
    sentence: (quote) => `In der Ausschreibung steht „${quote}“. Wann haben Sie das schon gemacht?`,
    lead: 'Wen haben Sie geführt, und was war daran schwierig?',
    tongue: (language) => `Wie nutzen Sie bei der Arbeit diese Sprache: ${language}?`,
    walk: 'Führen Sie uns durch Ihren Werdegang. Was ist der rote Faden?',
    why: (company) => `Warum möchten Sie ${at('bei ', company, 'hier')} arbeiten?`,
    first: 'Was würden Sie in den ersten drei Monaten tun?',
    empty: (since) => `Was haben Sie ab ${since} gemacht, zwischen Ihren Stellen?`,
    proud: 'Auf welche Arbeit sind Sie stolz, und warum?',
  },
  fr: {
    gap: (skill) => `Quelle expérience avez-vous de ${skill}, et comment combleriez-vous ce qui manque ?`,
    shown: (skill) => `Racontez-nous un travail avec ${skill}. Quelle était votre part ?`,
    years: (asks) => `L’annonce demande ${asks}. Où avez-vous acquis cette expérience ?`,
    sentence: (quote) => `L’annonce dit « ${quote} ». Quand l’avez-vous fait ?`,
    lead: 'Qui avez-vous encadré, et qu’est-ce qui était difficile ?',
    tongue: (language) => `Comment utilisez-vous cette langue au travail : ${language} ?`,
    walk: 'Présentez-nous votre parcours. Qu’est-ce qui en fait l’unité ?',
    why: (company) => `Pourquoi voulez-vous travailler ${at('chez ', company, 'ici')} ?`,
    first: 'Que feriez-vous pendant vos trois premiers mois ?',
    empty: (since) => `Qu’avez-vous fait à partir de ${since}, entre vos postes ?`,
    proud: 'De quel travail êtes-vous fier ou fière, et pourquoi ?',
  },
  es: {
    gap: (skill) => `¿Cuánto ha trabajado con ${skill} y cómo se pondría al día?`,
    shown: (skill) => `Cuéntenos un trabajo con ${skill}. ¿Qué hizo usted?`,
    years: (asks) => `La oferta pide ${asks}. ¿Dónde adquirió esa experiencia?`,
    sentence: (quote) => `La oferta dice «${quote}». ¿Cuándo lo ha hecho?`,
    lead: '¿A quién ha dirigido y qué fue lo difícil?',
    tongue: (language) => `¿Cómo usa este idioma en el trabajo: ${language}?`,
    walk: 'Háblenos de su trayectoria. ¿Qué la une?',
    why: (company) => `¿Por qué quiere trabajar ${at('en ', company, 'aquí')}?`,
    first: '¿Qué haría en sus tres primeros meses?',
    empty: (since) => `¿Qué hizo a partir de ${since}, entre sus puestos?`,
    proud: '¿De qué trabajo está más orgulloso u orgullosa, y por qué?',
  },
  nl: {
    gap: (skill) => `Hoeveel hebt u met ${skill} gewerkt, en hoe zou u zich inwerken?`,
    shown: (skill) => `Vertel over werk met ${skill}. Wat was uw eigen aandeel?`,
    years: (asks) => `De vacature vraagt ${asks}. Waar hebt u die ervaring opgedaan?`,
    sentence: (quote) => `In de vacature staat ‘${quote}’. Wanneer hebt u dat gedaan?`,
    lead: 'Aan wie hebt u leiding gegeven, en wat was daar lastig aan?',
    tongue: (language) => `Hoe gebruikt u deze taal op het werk: ${language}?`,
    walk: 'Neem ons mee door uw loopbaan. Wat is de rode draad?',
    why: (company) => `Waarom wilt u ${at('bij ', company, 'hier')} werken?`,
    first: 'Wat zou u in de eerste drie maanden doen?',
    empty: (since) => `Wat deed u vanaf ${since}, tussen uw banen?`,
    proud: 'Op welk werk bent u trots, en waarom?',
  },
}
