import type { LetterWords } from './letter-words.ts'

const bij = (company: string | null): string => (company === null ? '' : ` bij ${company}`)

export const NL: LetterWords = {
  dear: {
    professional: () => 'Geachte heer, mevrouw,',
    warm: (company) => (company === null ? 'Goedendag,' : `Beste mensen van ${company},`),
    direct: () => 'Goedendag,',
    enthusiastic: (company) => (company === null ? 'Goedendag,' : `Beste mensen van ${company},`),
  },
  open: {
    professional: (title, company) => `Hierbij solliciteer ik naar de functie ‘${title}’${bij(company)}.`,
    warm: (title, company) => `Uw vacature ‘${title}’${bij(company)} las ik met mijn eigen werk in gedachten.`,
    direct: (title, company) => `Ik solliciteer naar de functie ‘${title}’${bij(company)}. Dit breng ik mee.`,
    enthusiastic: (title, company) =>
      `‘${title}’${bij(company)}: dat is werk dat ik graag wil doen, en ik kan laten zien waarom het past.`,
  },
  now: (position, employer, year) => `Sinds ${year} werk ik bij ${employer}, als ${position}.`,
  last: (position, employer) => `Het laatst werkte ik bij ${employer}, als ${position}.`,
  years: (years) => `In totaal heb ik ${years} jaar ervaring.`,
  asks: {
    professional: (list) => `U vraagt onder andere om ${list}.`,
    warm: (list) => `U zoekt iemand die bekend is met ${list}; dit komt daar in mijn werk het dichtst bij.`,
    direct: (list) => `U vraagt om ${list}.`,
    enthusiastic: (list) => `In uw vacature staan ${list}; dit heb ik ermee gedaan.`,
  },
  at: (employer, line) => `Bij ${employer}: ${line}`,
  also: (_, line) => `Ook daar: ${line}`,
  own: (project, line) => `In mijn project ${project}: ${line}`,
  skills: (list) => `Verder breng ik ${list} mee.`,
  studied: (degree) => `Mijn diploma: ${degree}.`,
  holds: (certificates) => `Certificaten: ${certificates}.`,
  speaks: (languages) => `Talen: ${languages}.`,
  close: {
    professional: 'Ik licht mijn sollicitatie graag toe in een gesprek.',
    warm: 'Ik hoor graag meer over het werk en over de mensen die het doen. Laat me weten wanneer het u schikt.',
    direct: 'Laat me weten wanneer we elkaar kunnen spreken.',
    enthusiastic: 'Ik maak heel graag kennis en hoor dan graag waar u mee wilt beginnen.',
  },
  bye: {
    professional: 'Met vriendelijke groet,',
    warm: 'Hartelijke groet,',
    direct: 'Met groet,',
    enthusiastic: 'Met hartelijke groet,',
  },
  and: ' en ',
}
