export const COPY = {
  likely: (title: string, company: string) =>
    `Looks like the same job as “${title}”${company ? ` at ${company}` : ''}:`,
  compare: 'Compare',
  apart: 'Not the same',
  saidApart: 'Two different jobs, then.',
  compareTitle: 'The same job?',
  fact: 'What',
  this: 'This one',
  other: 'The other one',
  merge: 'Show as one',
  mergeHint: 'Both keep all they have, and you can take them apart at any time.',
  merged: 'Shown as one now.',
  savedOn: 'Saved',
  page: 'Page',
  stage: 'Stage',
  notes: 'Notes',
  copies: (n: number) => (n === 1 ? 'Also saved from another page' : `Also saved from ${n} other pages`),
  takeApart: 'Take apart',
  takeApartNamed: (title: string, site: string) => `Take apart “${title}” from ${site}`,
  parted: 'They are two jobs again.',
  open: (site: string) => `Open the copy from ${site}`,
  alsoTags: 'Tags of the copies',
  alsoNotes: 'Notes of a copy',
  isCopy: 'This is a copy of another job you saved. It is shown with that one.',
  openMain: 'Open that one',
  nothing: 'not said',
} as const

export const REASON_WORDS = {
  'apply-address': 'one applies at the same address',
  'job-id': 'it has the same number with the employer',
  'company-and-title': 'same company, same title, and the places fit',
} as const
