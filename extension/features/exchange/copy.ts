import type { Target } from '@rolecall/shared/exchange/imported.ts'
import type { Progress } from './shown.ts'

const number = (count: number): string => count.toLocaleString('en')
const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`
const applications = (count: number): string => counted(count, 'application', 'applications')

const DOING: Record<Progress['doing'], string> = { reading: 'Reading', packing: 'Packing', storing: 'Storing' }

const TARGET_WORDS: Record<Target, string> = {
  title: 'Job title',
  company: 'Company',
  companyUrl: 'Company website',
  url: 'Address of the posting',
  location: 'Place',
  workModel: 'Remote or on site',
  employmentType: 'Kind of employment',
  salary: 'Pay',
  salaryMin: 'Pay, from',
  salaryMax: 'Pay, to',
  salaryCurrency: 'Currency of the pay',
  salaryPeriod: 'Period of the pay',
  status: 'Stage',
  statusAt: 'At that stage since',
  savedAt: 'Saved on',
  appliedAt: 'Applied on',
  deadline: 'Deadline',
  followUpAt: 'Follow up on',
  excitement: 'Excitement',
  heardFrom: 'Where you heard of it',
  description: 'Description',
  notes: 'Notes',
  tags: 'Tags',
  contactName: 'Contact: name',
  contactRole: 'Contact: role',
  contactEmail: 'Contact: e-mail',
  contactPhone: 'Contact: phone',
  contactUrl: 'Contact: link',
  keep: 'Keep under its own name',
  skip: 'Leave out',
}

const ENTITY_WORDS: Record<string, readonly [one: string, many: string]> = {
  application: ['application', 'applications'],
  interview: ['interview', 'interviews'],
  reminder: ['reminder', 'reminders'],
  contact: ['contact', 'contacts'],
  document: ['document', 'documents'],
  profile: ['profile', 'profiles'],
  preferences: ['set of preferences', 'sets of preferences'],
  view: ['saved view', 'saved views'],
}

export const COPY = {
  title: 'Import and export',
  back: 'Back',
  exportTitle: 'Export',
  exportText: 'Everything you have here, as a file of yours. It is made on this device, with or without an account.',
  exportAll: 'Export everything',
  exportAllHint: 'A ZIP file with tables to read and all it takes to bring everything back, the trash included.',
  exportTable: 'Export a table',
  exportTableHint: 'Your applications as CSV, for any spreadsheet.',
  exported: (name: string) => `${name} is in your downloads.`,
  importTitle: 'Import',
  importText:
    'A CSV or ZIP file from Huntr, Teal, Simplify or LinkedIn, a table of your own, or an export of Rolecall. You see what it brings before anything is changed.',
  drop: 'Drop a file here, or',
  choose: 'Choose a file',
  paste: 'Paste a table',
  pasteLabel: 'Copy the rows in your spreadsheet and paste them here',
  pasteHint: 'With the line of headings, if there is one.',
  read: 'Read it',
  cancel: 'Cancel',
  opening: 'Reading the file',
  unexpected: 'Something went wrong here. Nothing more was changed; what was imported before is safe. Try again.',
  progress: ({ doing, count, of }: Progress) =>
    of > 0 ? `${DOING[doing]} ${number(count)} of ${number(of)}` : DOING[doing],
  // A table of another tool.
  from: (tool: string | null, name: string) => (tool ? `${tool}, ${name}` : name),
  tables: (count: number) => counted(count, 'table', 'tables'),
  columns: 'What each column is',
  columnsOf: (name: string) => `What each column of ${name} is`,
  column: (heading: string) => `What “${heading}” is`,
  needsLook: 'needs a look',
  empty: 'empty',
  targets: TARGET_WORDS,
  dates: (example: string) => `Which day is ${example}?`,
  datesHint: 'The dates of this file can be read in two ways. This counts for all of them.',
  stages: 'What each stage is called here',
  stageOf: (word: string) => `Stage for “${word}”`,
  rows: (count: number) => counted(count, 'row', 'rows'),
  byDates: 'Let the dates decide',
  problems: (count: number) => counted(count, 'row needs a look', 'rows need a look'),
  problem: (line: number, message: string) => `Line ${number(line)}: ${message}`,
  moreProblems: (count: number) => `And ${number(count)} more.`,
  preview: 'The first of them',
  noStage: 'Saved',
  appliedOn: (day: string) => `applied ${day}`,
  savedOn: (day: string) => `saved ${day}`,
  found: (fresh: number) => `${applications(fresh)} will be added.`,
  known: (count: number) =>
    count === 1 ? '1 is here already and stays as it is.' : `${number(count)} are here already and stay as they are.`,
  joined: (count: number) =>
    count === 1
      ? '1 stood in two tables and becomes one.'
      : `${number(count)} stood in two tables and become one each.`,
  leftOut: (count: number) =>
    count === 1
      ? '1 row names neither a job nor a company and is left out.'
      : `${number(count)} rows name neither a job nor a company and are left out.`,
  allKnown: 'All of it is here already. Nothing to import.',
  noTitle: 'No column says the job title or the company. Choose one of them below.',
  bringIn: (count: number) => `Import ${applications(count)}`,
  brought: (count: number, others: number) =>
    others > 0
      ? `${applications(count)} imported, with ${counted(others, 'contact or follow-up', 'contacts and follow-ups')}.`
      : `${applications(count)} imported.`,
  undo: 'Undo the import',
  undone: 'The import was taken back. Everything it made is in the trash.',
  board: 'See the board',
  another: 'Import another file',
  // An export of ours.
  archive: (day: string) => `Export of Rolecall, made on ${day}`,
  entity: (entity: string, count: number) => {
    const [one, many] = ENTITY_WORDS[entity] ?? [`record of “${entity}”`, `records of “${entity}”`]
    return counted(count, one, many)
  },
  kinds: 'What it holds',
  isNew: 'new',
  isChanged: 'updated',
  isSame: 'here already',
  misfits: (count: number) =>
    `${counted(count, 'field does', 'fields do')} not fit this version. They are kept, and shown once a newer version can read them.`,
  files: (count: number) => `${counted(count, 'attached file', 'attached files')} will be added.`,
  damaged: (count: number) =>
    `${counted(count, 'attached file is', 'attached files are')} missing or damaged in it. The rest is restored.`,
  nothingNew: 'All of it is here already. Importing it changes nothing.',
  restore: 'Import it',
  restored: (added: number, changed: number) =>
    `${counted(added, 'record was', 'records were')} added and ${number(changed)} updated. Nothing newer was overwritten.`,
} as const
