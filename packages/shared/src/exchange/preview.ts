import type { Stage } from '../domain/stage.ts'
import { findHeadings, proposeColumns } from './columns.ts'
import type { Column, Headed } from './columns.ts'
import type { Table } from './csv.ts'
import { ExchangeError } from './failures.ts'
import type { KnownFormat } from './format.ts'
import { DATE_TARGETS } from './imported.ts'
import type { ImportedApplication, RowProblem, Target } from './imported.ts'
import { sameJobKey } from './known-rows.ts'
import { readRows, stageFor } from './read-rows.ts'
import { settleOrder } from './table-dates.ts'
import type { DateQuestion, DayOrder } from './table-dates.ts'

/** One table of the chosen file; a ZIP may hold several. */
export interface NamedTable {
  name: string
  table: Table
}

/** What the person decided while looking at the preview. Everything may be left out. */
export interface ImportChoices {
  /** By the name of the table, then by the number of the column. */
  columns?: Readonly<Record<string, Readonly<Record<number, Target>>>>
  dayOrder?: DayOrder
  /** By the word as it stands in the file. */
  stages?: Readonly<Record<string, Stage>>
}

export interface StageWord {
  word: string
  rows: number
  stage: Stage | null
}

export interface ImportPreview {
  tables: { name: string; tool: string | null; columns: Column[]; rows: number }[]
  /** Asked once for the whole file, only where its dates can be read in two ways; until then the day comes first. */
  dateQuestion: DateQuestion | null
  stages: StageWord[]
  applications: ImportedApplication[]
  problems: RowProblem[]
  counts: { rows: number; ready: number; leftOut: number; joined: number; withProblems: number }
}

interface Part extends Headed {
  name: string
  columns: Column[]
}

function partOf({ name, table }: NamedTable, choices: ImportChoices, now: number): Part {
  const headed = findHeadings(table)
  return { name, ...headed, columns: proposeColumns(headed, choices.columns?.[name] ?? {}, now) }
}

const cellsFor = ({ columns, rows }: Part, wanted: readonly Target[]): string[] =>
  columns
    .filter(({ target }) => wanted.includes(target))
    .flatMap(({ index }) => rows.map((row) => (row[index] ?? '').trim()).filter((cell) => cell !== ''))

interface Order {
  order: DayOrder
  question: DateQuestion | null
}

/** A tool that always writes the month first is not asked about, unless a date in its file proves otherwise. */
function orderOf(cells: string[], format: KnownFormat | null, chosen: DayOrder | undefined, now: number): Order {
  const { order, question } = settleOrder(cells, now)
  if (chosen) return { order: chosen, question }
  if (order ?? format?.dayOrder) return { order: order ?? format?.dayOrder ?? 'day-first', question: null }
  return { order: 'day-first', question }
}

function stageWords(parts: Part[], stages: NonNullable<ImportChoices['stages']>): StageWord[] {
  const counts = new Map<string, number>()
  for (const word of parts.flatMap((part) =>
    cellsFor(part, ['status']).filter((cell) => cell !== part.format?.blank),
  )) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const found = [...counts].map(([word, rows]) => ({ word, rows, stage: stageFor(word, stages) }))
  return found.toSorted((a, b) => b.rows - a.rows).slice(0, 100)
}

const howFar = ({ status }: ImportedApplication): number => (status === null ? 0 : status === 'saved' ? 1 : 2)

/** What both say is taken from the one further on; the other fills the gaps and its notes are kept. */
function join(one: ImportedApplication, other: ImportedApplication): ImportedApplication {
  const [first, second] = howFar(other) > howFar(one) ? [other, one] : [one, other]
  const gaps = Object.entries(second).filter(([name]) => first[name as keyof ImportedApplication] === null)
  return {
    ...first,
    ...Object.fromEntries(gaps),
    notes: [...new Set([first.notes, second.notes])].filter((text) => text !== '').join('\n\n'),
    tags: [...new Set([...first.tags, ...second.tags])],
    contacts: [...first.contacts, ...second.contacts],
    unknown: { ...second.unknown, ...first.unknown },
  }
}

/** LinkedIn lists a job as saved in one file and as applied in another. Within one file every row stays: it may be meant. */
function joinTables([first = [], ...rest]: ImportedApplication[][]): ImportedApplication[] {
  const all = [...first]
  for (const table of rest) {
    const places = new Map(all.map((one, at) => [sameJobKey(one), at]))
    for (const one of table) {
      const at = places.get(sameJobKey(one)) ?? all.length
      const met = all[at]
      all[at] = met ? join(met, one) : one
    }
  }
  return all
}

/** Whether anything can be imported as the columns stand; if not, the person chooses them. */
export const canImport = ({ tables }: Pick<ImportPreview, 'tables'>): boolean =>
  tables.some(({ columns }) => columns.some(({ target }) => target === 'title' || target === 'company'))

/** The whole import as it would be, to be looked at and asked about before anything is changed. */
export function previewImport(tables: NamedTable[], choices: ImportChoices, now: number): ImportPreview {
  const parts = tables.map((table) => partOf(table, choices, now))
  if (parts.every(({ rows }) => rows.length === 0)) throw new ExchangeError('no-rows')
  const stages = choices.stages ?? {}
  const orders = parts.map((part) => orderOf(cellsFor(part, DATE_TARGETS), part.format, choices.dayOrder, now))
  const read = parts.map((part, at) =>
    readRows(part.columns, part, { order: orders[at]?.order ?? 'day-first', stages, now }),
  )
  const kept = read.map((rows) => rows.flatMap(({ application }) => application ?? []))
  const applications = joinTables(kept)
  const rows = read.flat()
  const ready = kept.flat().length
  return {
    tables: parts.map(({ name, format, columns, rows: own }) => ({
      name,
      tool: format?.tool ?? null,
      columns,
      rows: own.length,
    })),
    dateQuestion: orders.find(({ question }) => question !== null)?.question ?? null,
    stages: stageWords(parts, stages),
    applications,
    problems: rows.flatMap(({ problems }) => problems),
    counts: {
      rows: rows.length,
      ready: applications.length,
      leftOut: rows.length - ready,
      joined: ready - applications.length,
      withProblems: rows.filter(({ problems }) => problems.length > 0).length,
    },
  }
}
