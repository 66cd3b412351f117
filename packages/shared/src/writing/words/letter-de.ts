import type { LetterWords } from './letter-words.ts'

const bei = (company: string | null): string => (company === null ? '' : ` bei ${company}`)

export const DE: LetterWords = {
  dear: {
    professional: () => 'Sehr geehrte Damen und Herren,',
    warm: (company) => (company === null ? 'Guten Tag,' : `Liebes Team von ${company},`),
    direct: () => 'Guten Tag,',
    enthusiastic: (company) => (company === null ? 'Guten Tag,' : `Liebes Team von ${company},`),
  },
  open: {
    professional: (title, company) => `ich bewerbe mich auf die Stelle „${title}“${bei(company)}.`,
    warm: (title, company) =>
      `Ihre Ausschreibung „${title}“${bei(company)} habe ich mit Blick auf meine eigene Arbeit gelesen.`,
    direct: (title, company) => `auf die Stelle „${title}“${bei(company)} bewerbe ich mich mit dem, was hier folgt.`,
    enthusiastic: (title, company) =>
      `die Stelle „${title}“${bei(company)} ist Arbeit, die ich gern machen möchte, und ich kann zeigen, warum sie passt.`,
  },
  now: (position, employer, year) => `Seit ${year} arbeite ich bei ${employer}, als ${position}.`,
  last: (position, employer) => `Zuletzt war ich bei ${employer} tätig, als ${position}.`,
  years: (years) => `Insgesamt bringe ich ${years} ${years === 1 ? 'Jahr' : 'Jahre'} Erfahrung mit.`,
  asks: {
    professional: (list) => `Gefragt sind bei Ihnen unter anderem ${list}.`,
    warm: (list) => `Sie suchen jemanden, dem ${list} vertraut sind; das kommt dem aus meiner Arbeit am nächsten.`,
    direct: (list) => `Sie fragen nach ${list}.`,
    enthusiastic: (list) => `In Ihrer Ausschreibung stehen ${list}; das habe ich damit gemacht.`,
  },
  at: (employer, line) => `Aus meiner Arbeit bei ${employer}: ${line}`,
  also: (_, line) => `Ebenfalls dort: ${line}`,
  own: (project, line) => `Aus meinem Projekt ${project}: ${line}`,
  skills: (list) => `Dazu kommen ${list}.`,
  studied: (degree) => `Mein Abschluss: ${degree}.`,
  holds: (certificates) => `Nachweise: ${certificates}.`,
  speaks: (languages) => `Sprachen: ${languages}.`,
  close: {
    professional: 'Über ein Gespräch und Ihre Fragen freue ich mich.',
    warm: 'Gern würde ich mehr über die Arbeit erfahren und über die Menschen, die sie machen. Schreiben Sie mir, wann es Ihnen passt.',
    direct: 'Nennen Sie mir einen Termin für ein Gespräch.',
    enthusiastic: 'Ich würde mich sehr freuen, Sie kennenzulernen und zu hören, was als Erstes ansteht.',
  },
  bye: {
    professional: 'Mit freundlichen Grüßen',
    warm: 'Herzliche Grüße',
    direct: 'Freundliche Grüße',
    enthusiastic: 'Beste Grüße',
  },
  and: ' und ',
}
