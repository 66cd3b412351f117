import type { LetterWords } from './letter-words.ts'

const en = (company: string | null): string => (company === null ? '' : ` en ${company}`)

export const ES: LetterWords = {
  dear: {
    professional: (company) => (company === null ? 'A quien corresponda:' : `Estimado equipo de ${company}:`),
    warm: (company) => (company === null ? 'Hola:' : `Hola, equipo de ${company}:`),
    direct: () => 'Buenos días:',
    enthusiastic: (company) => (company === null ? 'Hola:' : `Hola, equipo de ${company}:`),
  },
  open: {
    professional: (title, company) => `Les presento mi candidatura al puesto «${title}»${en(company)}.`,
    warm: (title, company) => `He leído su oferta «${title}»${en(company)} pensando en mi propio trabajo.`,
    direct: (title, company) => `Me presento al puesto «${title}»${en(company)}. Esto es lo que aporto.`,
    enthusiastic: (title, company) =>
      `«${title}»${en(company)}: es un trabajo que me gustaría hacer, y puedo mostrar por qué encaja.`,
  },
  now: (position, employer, year) => `Trabajo en ${employer} desde ${year} (${position}).`,
  last: (position, employer) => `Mi último puesto: ${position}, en ${employer}.`,
  years: (years) => `En total tengo ${years} ${years === 1 ? 'año' : 'años'} de experiencia.`,
  asks: {
    professional: (list) => `Piden, entre otras cosas, ${list}.`,
    warm: (list) => `Buscan a alguien que conozca ${list}; esto es lo que más se le acerca en mi trabajo.`,
    direct: (list) => `Piden ${list}.`,
    enthusiastic: (list) => `Su oferta nombra ${list}; esto es lo que he hecho con ello.`,
  },
  at: (employer, line) => `En ${employer}: ${line}`,
  also: (_, line) => `También allí: ${line}`,
  own: (project, line) => `En mi proyecto ${project}: ${line}`,
  skills: (list) => `Aporto además ${list}.`,
  studied: (degree) => `Mi titulación: ${degree}.`,
  holds: (certificates) => `Certificados: ${certificates}.`,
  speaks: (languages) => `Idiomas: ${languages}.`,
  close: {
    professional: 'Quedo a su disposición para una entrevista y para responder a sus preguntas.',
    warm: 'Me gustaría saber más del trabajo y de quienes lo hacen. Escríbanme cuando les venga bien.',
    direct: 'Díganme cuándo podemos hablar.',
    enthusiastic: 'Me alegraría mucho conocerles y saber por dónde quieren empezar.',
  },
  bye: {
    professional: 'Atentamente,',
    warm: 'Un cordial saludo,',
    direct: 'Saludos,',
    enthusiastic: 'Un saludo cordial,',
  },
  and: ' y ',
}
