import type { LetterWords } from './letter-words.ts'

const chez = (company: string | null): string => (company === null ? '' : ` chez ${company}`)

export const FR: LetterWords = {
  dear: {
    professional: () => 'Madame, Monsieur,',
    warm: (company) => (company === null ? 'Bonjour,' : `Bonjour à toute l’équipe de ${company},`),
    direct: () => 'Bonjour,',
    enthusiastic: () => 'Bonjour,',
  },
  open: {
    professional: (title, company) => `Je vous adresse ma candidature au poste « ${title} »${chez(company)}.`,
    warm: (title, company) => `J’ai lu votre annonce « ${title} »${chez(company)} en pensant à mon propre travail.`,
    direct: (title, company) => `Je postule au poste « ${title} »${chez(company)}. Voici ce que j’apporte.`,
    enthusiastic: (title, company) =>
      `« ${title} »${chez(company)} : c’est un travail que j’aimerais faire, et voici pourquoi il me correspond.`,
  },
  now: (position, employer, year) => `Je travaille chez ${employer} depuis ${year} (${position}).`,
  last: (position, employer) => `Mon dernier poste : ${position}, chez ${employer}.`,
  years: (years) => `J’ai en tout ${years} ${years === 1 ? 'an' : 'ans'} d’expérience.`,
  asks: {
    professional: (list) => `Vous demandez notamment : ${list}.`,
    warm: (list) =>
      `Vous cherchez quelqu’un à l’aise avec ${list} ; voici ce qui s’en rapproche le plus dans mon travail.`,
    direct: (list) => `Vous demandez : ${list}.`,
    enthusiastic: (list) => `Votre annonce cite ${list} ; voici ce que j’en ai fait.`,
  },
  at: (employer, line) => `Chez ${employer} : ${line}`,
  also: (_, line) => `Toujours là-bas : ${line}`,
  own: (project, line) => `Dans mon projet ${project} : ${line}`,
  skills: (list) => `J’apporte aussi : ${list}.`,
  studied: (degree) => `Mon diplôme : ${degree}.`,
  holds: (certificates) => `Mes certificats : ${certificates}.`,
  speaks: (languages) => `Langues : ${languages}.`,
  close: {
    professional: 'Je me tiens à votre disposition pour un entretien et pour répondre à vos questions.',
    warm: 'J’aimerais en savoir plus sur le travail et sur l’équipe. Écrivez-moi quand cela vous convient.',
    direct: 'Dites-moi quand nous pouvons en parler.',
    enthusiastic: 'Ce serait une joie de vous rencontrer et d’entendre par quoi vous voulez commencer.',
  },
  bye: {
    professional: 'Veuillez agréer mes salutations distinguées,',
    warm: 'Bien cordialement,',
    direct: 'Cordialement,',
    enthusiastic: 'Bien à vous,',
  },
  and: ' et ',
}
