const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`
const listed = (words: string[]): string => new Intl.ListFormat('en').format(words)

export const COPY = {
  stage: 'Stage',
  stageSet: (stage: string) => `Stage: ${stage}.`,
  undo: 'Undo',
  undone: 'Undone.',
  unexpected: 'Something went wrong here. Your saved jobs are safe. Close this and open it again.',
  noTitle: 'Untitled job',
  fields: 'Fields',
  also: 'Also on the page',
  description: 'Description',
  noDescription: 'The page held no description.',
  notes: 'Notes',
  notesHint: 'What you want to remember about this job.',
  notesKept: 'Notes kept.',
  empty: 'Not on the page',
  edit: (label: string) => `Edit ${label}`,
  keep: 'Keep',
  cancel: 'Cancel',
  take: (value: string) => `Use “${value}”`,
  original: 'Back to what the page said',
  openPage: 'Open the page',
  beside: 'Keep beside the page',
  trash: 'Move to trash',
  trashed: 'Moved to trash.',
  inTrash: 'This one is in the trash.',
  restore: 'Put back',
  gone: 'This application is no longer on this device.',
  closed: 'The page says this job is closed. Its text is kept here.',
  savedOn: (day: string) => `Saved ${day}`,
  back: 'Back to the list',
  read: (got: number, all: number) => `We read ${got} of ${count(all, 'field', 'fields')}`,
  look: (labels: string[]) => `${listed(labels)} ${labels.length === 1 ? 'needs' : 'need'} a look.`,
} as const

export const ORIGIN_WORDS = {
  structured: 'from the page’s own data',
  page: 'read from the page',
  guessed: 'guessed',
  person: 'yours',
  check: 'needs a look',
} as const

export const WORK_MODEL_WORDS = { remote: 'Remote', hybrid: 'Hybrid', onsite: 'On site' } as const
export const PERIOD_WORDS = { hour: 'an hour', day: 'a day', week: 'a week', month: 'a month', year: 'a year' } as const
