import type { Stage } from '../domain/stage.ts'
import type { Column, Headed } from './columns.ts'
import type { KnownFormat } from './format.ts'
import { DATE_TARGETS, problemOf } from './imported.ts'
import type { ImportedApplication, RowProblem } from './imported.ts'
import { RowValues } from './row-values.ts'
import { stageOf } from './stage-words.ts'
import type { DayOrder } from './table-dates.ts'

export interface Reading {
  order: DayOrder
  /** The person's own reading of a stage's word, by the word as it stands in the file. */
  stages: Readonly<Record<string, Stage>>
  now: number
}

export interface ReadRow {
  application: ImportedApplication | null
  problems: RowProblem[]
}

/** The stage for a word of the file: the person's reading of it first, then the one known here. */
export const stageFor = (word: string, stages: Reading['stages']): Stage | null =>
  (Object.hasOwn(stages, word) ? stages[word] : null) ?? stageOf(word)

function statusOf(values: RowValues, { stages }: Reading, format: KnownFormat | null): Stage | null {
  const word = values.text('status')
  if (word === null) return format?.stage ?? null
  const stage = stageFor(word, stages)
  if (stage === null) {
    values.keep('Status', word)
    values.report('unknown-status', 'Status', word)
  }
  return stage
}

function applicationOf(values: RowValues, reading: Reading, format: KnownFormat | null): ImportedApplication {
  const [savedAt, appliedAt, statusAt, deadline, followUpAt] = DATE_TARGETS.map((target) =>
    values.date(target, reading.now, reading.order),
  ) as [string | null, string | null, string | null, string | null, string | null]
  return {
    line: values.line,
    from: format?.tool ?? null,
    title: values.text('title') ?? '',
    company: values.text('company'),
    companyUrl: values.url('companyUrl'),
    url: values.url('url'),
    location: values.text('location'),
    workModel: values.text('workModel'),
    employmentType: values.text('employmentType'),
    salaryText: values.salaryText(),
    status: statusOf(values, reading, format),
    statusAt,
    savedAt,
    appliedAt,
    deadline,
    followUpAt,
    excitement: values.excitement(),
    heardFrom: values.text('heardFrom'),
    description: values.description(),
    notes: values.joined('notes') ?? '',
    tags: values.tags(),
    contacts: values.contacts(),
    unknown: values.unknown,
  }
}

function readRow(
  columns: Column[],
  row: string[],
  line: number,
  reading: Reading,
  format: KnownFormat | null,
): ReadRow {
  const values = new RowValues(columns, row, line, format?.blank)
  const application = applicationOf(values, reading, format)
  const shown = application.title !== '' || application.company !== null || application.url !== null
  if (!shown) return { application: null, problems: [problemOf(line, 'nothing-to-show')] }
  if (application.title === '') values.report('no-title', null)
  return { application, problems: values.problems }
}

/** Every row of a table as an application, each with what there is to say about it. */
export const readRows = (columns: Column[], { rows, lines, format }: Headed, reading: Reading): ReadRow[] =>
  rows.map((row, index) => readRow(columns, row, lines[index] ?? 0, reading, format))
