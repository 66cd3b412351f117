import { z } from 'zod'
import { APPLICATION, shownPosting, Snapshot } from '../domain/application.ts'
import { CONTACT } from '../domain/contact.ts'
import { membersOf } from '../domain/family.ts'
import { statusChanges } from '../domain/status-event.ts'
import { valuesOf } from '../sync/merge.ts'
import type { Json } from '../sync/op.ts'
import type { ArchiveRecord } from './archive-shape.ts'
import { writeCsv } from './csv.ts'

type Values = Record<string, Json>
type TableColumn = [heading: string, cell: (values: Values, id: string) => unknown]

const shown = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const ownOf = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => name.startsWith('own.')))

const postingOf = (values: Values) => {
  const snapshot = Snapshot.safeParse(values['snapshot'])
  return snapshot.success ? shownPosting({ snapshot: snapshot.data, ...ownOf(values) }) : null
}

const firstAt = (values: Values, stage: string): string =>
  statusChanges(values).find(({ value }) => value.stage === stage)?.value.at ?? ''

const tagsOf = (values: Values): string =>
  membersOf(values, 'tag', z.string())
    .map(({ value }) => value)
    .join('; ')

/** Headings that our own import reads back, so that the table alone is of use as well. */
const APPLICATIONS: TableColumn[] = [
  ['Job title', (values) => postingOf(values)?.title],
  ['Company', (values) => postingOf(values)?.company],
  ['Status', (values) => values['status']],
  ['Job URL', (values) => postingOf(values)?.url],
  ['Location', (values) => postingOf(values)?.location],
  ['Work model', (values) => postingOf(values)?.workModel],
  ['Employment type', (values) => postingOf(values)?.employmentType],
  ['Salary', (values) => postingOf(values)?.salary?.text],
  ['Date saved', (values) => values['savedAt']],
  ['Date applied', (values) => firstAt(values, 'applied')],
  ['Deadline', (values) => postingOf(values)?.deadline],
  ['Excitement', (values) => values['excitement']],
  ['Heard from', (values) => values['heardFrom']],
  ['Tags', tagsOf],
  ['Notes', (values) => values['notes']],
  ['Description', (values) => postingOf(values)?.description],
  ['In the trash since', (values) => values['deletedAt']],
  ['Rolecall id', (_, id) => id],
]

const fieldsColumns = (names: string[]): TableColumn[] => [
  ...names.map((name): TableColumn => [name, (values) => (Object.hasOwn(values, name) ? values[name] : null)]),
  ['Rolecall id', (_, id) => id],
]

const CONTACT_FIELDS = ['name', 'title', 'company', 'email', 'phone', 'link', 'notes', 'deletedAt']

/** Entities of a newer version have a table too: every field they have is a column. */
function columnsOf(entity: string, records: ArchiveRecord[]): TableColumn[] {
  if (entity === APPLICATION) return APPLICATIONS
  const names = new Set(records.flatMap(({ cells }) => Object.keys(cells)))
  const first = entity === CONTACT ? CONTACT_FIELDS : []
  return fieldsColumns([...first, ...[...names].filter((name) => !first.includes(name)).toSorted()])
}

const plural = (word: string): string => {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(word) ? (word.endsWith('ences') ? word : `${word}es`) : `${word}s`
}

function tableOf(entity: string, records: ArchiveRecord[]): string {
  const columns = columnsOf(entity, records)
  const rows = records.map(({ cells, id }) => {
    const values = valuesOf(cells)
    return columns.map(([, cell]) => shown(cell(values, id)))
  })
  return writeCsv([columns.map(([heading]) => heading), ...rows])
}

/** One table for people for each kind of record. The JSON beside them is what is read back. */
export function archiveTables(records: ArchiveRecord[]): { name: string; text: string }[] {
  const groups = new Map<string, ArchiveRecord[]>()
  for (const record of records) groups.set(record.entity, [...(groups.get(record.entity) ?? []), record])
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([entity, own]) => ({ name: `${plural(entity)}.csv`, text: tableOf(entity, own) }))
}
