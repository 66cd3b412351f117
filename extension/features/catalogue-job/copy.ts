export const COPY = {
  likely: (title: string, company: string | null, source: string | null) =>
    `Looks like “${title}”${company === null ? '' : ` at ${company}`}${source === null ? '' : `, found at ${source}`}.`,
  gain: 'Linked, you hear when it closes. Nothing you wrote changes.',
  closed: (day: string) => `That job was closed ${day}.`,
  same: 'It is the same',
  other: 'Not the same',
  linked: 'Linked. You will hear when the job closes.',
  apart: 'Two different jobs, then.',
  undo: 'Undo',
  open: 'Open it',
} as const
