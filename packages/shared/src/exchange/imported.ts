import type { Stage } from '../domain/stage.ts'

/** What a column of somebody's table can mean to us. `keep`: no place of its own, kept as it is; `skip`: left out. */
export const TARGETS = [
  'title',
  'company',
  'companyUrl',
  'url',
  'location',
  'workModel',
  'employmentType',
  'salary',
  'salaryMin',
  'salaryMax',
  'salaryCurrency',
  'salaryPeriod',
  'status',
  'statusAt',
  'savedAt',
  'appliedAt',
  'deadline',
  'followUpAt',
  'excitement',
  'heardFrom',
  'description',
  'notes',
  'tags',
  'contactName',
  'contactRole',
  'contactEmail',
  'contactPhone',
  'contactUrl',
  'keep',
  'skip',
] as const
export type Target = (typeof TARGETS)[number]

export const DATE_TARGETS = ['savedAt', 'appliedAt', 'statusAt', 'deadline', 'followUpAt'] as const satisfies Target[]
export type DateTarget = (typeof DATE_TARGETS)[number]

/** Several columns may go to these; what the others hold is one value. */
export const SHARED_TARGETS: readonly Target[] = ['notes', 'tags', 'description', 'keep', 'skip']

export interface ImportedContact {
  name: string | null
  role: string | null
  email: string | null
  phone: string | null
  url: string | null
}

/** One row of another tool's table, read but not yet ours. Days are `2026-03-01`, or an instant where the cell had one. */
export interface ImportedApplication {
  /** The line of the file it came from. */
  line: number
  /** The tool it came from, as people call it; null for a table of one's own. */
  from: string | null
  title: string
  company: string | null
  companyUrl: string | null
  url: string | null
  location: string | null
  workModel: string | null
  employmentType: string | null
  salaryText: string | null
  status: Stage | null
  /** Since when it has that status. */
  statusAt: string | null
  savedAt: string | null
  appliedAt: string | null
  deadline: string | null
  followUpAt: string | null
  /** One to five. */
  excitement: number | null
  heardFrom: string | null
  description: string | null
  notes: string
  tags: string[]
  contacts: ImportedContact[]
  /** What has no place of its own, by the heading of its column. */
  unknown: Record<string, string>
}

export const PROBLEMS = {
  'nothing-to-show': 'This row names neither a job nor a company, so it is left out.',
  'no-title': 'This row names no job title. It is kept under its company.',
  'bad-date': '“{value}” is no date that can be read. It is kept under “{column}”.',
  'relative-date': '“{value}” says no day. It is kept under “{column}”.',
  'bad-url': '“{value}” is no web address. It is kept under “{column}”.',
  'unknown-status': '“{value}” is no stage known here. Choose one, or the dates decide.',
  'bad-excitement': '“{value}” is no number from 1 to 5. It is kept under “{column}”.',
  shortened: 'The text under “{column}” is longer than fits. Its whole is kept with the other columns.',
  'more-cells': 'This row has more cells than the heading. They are kept by their number.',
} as const
export type ProblemCode = keyof typeof PROBLEMS

/** Something to look at in one row, in a sentence. */
export interface RowProblem {
  line: number
  column: string | null
  code: ProblemCode
  message: string
}

export function problemOf(line: number, code: ProblemCode, column: string | null = null, value = ''): RowProblem {
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value
  const message = PROBLEMS[code].replace('{value}', () => shown).replace('{column}', () => column ?? '')
  return { line, column, code, message }
}
