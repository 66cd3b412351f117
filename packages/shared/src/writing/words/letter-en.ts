import type { LetterWords } from './letter-words.ts'

const at = (company: string | null): string => (company === null ? '' : ` at ${company}`)

export const EN: LetterWords = {
  dear: {
    professional: (company) => (company === null ? 'Dear hiring team,' : `Dear hiring team of ${company},`),
    warm: (company) => (company === null ? 'Hello,' : `Hello ${company} team,`),
    direct: (company) => (company === null ? 'Hello,' : `Hello ${company},`),
    enthusiastic: (company) => (company === null ? 'Hello,' : `Dear ${company} team,`),
  },
  open: {
    professional: (title, company) => `This is my application for the position ${title}${at(company)}.`,
    warm: (title, company) => `I read your posting for ${title}${at(company)} with my own work in mind.`,
    direct: (title, company) => `I am applying for ${title}${at(company)}. Here is what I bring.`,
    enthusiastic: (title, company) =>
      `${title}${at(company)}: that is work I would like to do, and I can show why it fits.`,
  },
  now: (position, employer, year) => `I have been with ${employer} since ${year}, as ${position}.`,
  last: (position, employer) => `I last worked at ${employer} as ${position}.`,
  years: (years) => `In all I have ${years} ${years === 1 ? 'year' : 'years'} of experience.`,
  asks: {
    professional: (list) => `You ask for ${list}.`,
    warm: (list) => `You are looking for someone who knows ${list}; these are the parts of my work that come closest.`,
    direct: (list) => `Asked for: ${list}.`,
    enthusiastic: (list) => `Your posting asks for ${list}; this is what I have done with it.`,
  },
  at: (employer, line, verb) => (verb ? `At ${employer} I ${line}` : `My work at ${employer}: ${line}`),
  also: (_, line, verb) => (verb ? `There I also ${line}` : `Also there: ${line}`),
  own: (project, line, verb) =>
    verb ? `In ${project}, a project of mine, I ${line}` : `From ${project}, a project of mine: ${line}`,
  skills: (list) => `I also bring ${list}.`,
  studied: (degree) => `My degree: ${degree}.`,
  holds: (certificates) => `I hold ${certificates}.`,
  speaks: (languages) => `I speak ${languages}.`,
  close: {
    professional: 'I would be glad to talk about the position and to answer your questions.',
    warm: 'I would enjoy hearing more about the work and the people who do it. Write or call whenever it suits you.',
    direct: 'Tell me when you have half an hour to talk.',
    enthusiastic: 'I would be very glad to meet you and to hear what you want to get done first.',
  },
  bye: { professional: 'Yours sincerely,', warm: 'Warm regards,', direct: 'Regards,', enthusiastic: 'Best wishes,' },
  and: ' and ',
}
