import { APPLICATION, applicationFields } from '@rolecall/shared/domain/application.ts'
import { valuesOf } from '@rolecall/shared/sync/merge.ts'
import type { Cells } from '@rolecall/shared/sync/merge.ts'
import type { Transaction } from 'dexie'
import { briefOf } from './brief.ts'
import type { BriefRow } from './brief.ts'
import type { LocalStore, RecordRow, TextRow, Undo } from './db.ts'
import { wordsOf } from '@rolecall/shared/domain/words.ts'

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
const strings = (values: unknown[]): string[] =>
  values.filter((value) => typeof value === 'string').filter((value) => value !== '')

// These read one value each instead of parsing the whole record: an edit may come from a newer version, and what
// cannot be read then must still be found, shown and passed on.
const postingOf = (values: Record<string, unknown>): Record<string, unknown> =>
  record(record(values['snapshot'])['posting'])

function addressesOf(posting: Record<string, unknown>): string[] {
  const aliases: unknown[] = Array.isArray(posting['aliasUrls']) ? posting['aliasUrls'] : []
  return [...new Set(strings([posting['canonicalUrl'], ...aliases]))]
}

function savedAtOf(values: Record<string, unknown>): string {
  const parsed = applicationFields['savedAt']?.safeParse(values['savedAt'])
  return parsed?.success && typeof parsed.data === 'string' ? parsed.data : ''
}

const SEARCHED = ['title', 'company', 'location', 'description'] as const

export function rowOf(entity: string, id: string, cells: Cells, undo: Undo | null): RecordRow {
  const values = valuesOf(cells)
  const deleted = typeof values['deletedAt'] === 'string' ? 1 : 0
  const about = typeof values['application'] === 'string' ? values['application'] : ''
  const addresses = entity === APPLICATION ? addressesOf(postingOf(values)) : []
  return { entity, id, cells, addresses, about, savedAt: savedAtOf(values), deleted, undo }
}

/** A search asks for words wherever they stand, so each is kept once: a description says most of its words again. */
function textOf({ id, cells }: RecordRow): TextRow {
  const values = valuesOf(cells)
  const posting = postingOf(values)
  const shown = SEARCHED.map((name) => values[`own.${name}`] ?? posting[name])
  const words = new Set(wordsOf(strings([...shown, values['notes']]).join(' ')))
  return { id, text: ` ${[...words].join(' ')}` }
}

function postingHlcOf(cells: Cells): string {
  const told = Object.entries(cells).filter(([name]) => name === 'snapshot' || name.startsWith('own.'))
  return told.reduce((latest, [, { hlc }]) => (hlc > latest ? hlc : latest), '')
}

const derived = ({ id, cells, savedAt }: RecordRow): BriefRow => ({
  ...briefOf(id, valuesOf(cells), savedAt),
  postingHlc: postingHlcOf(cells),
})

/** The one way a record is written: what is derived from it is written with it. */
export async function putRecords(store: LocalStore, rows: RecordRow[]): Promise<void> {
  const applications = rows.filter(({ entity }) => entity === APPLICATION)
  await Promise.all([
    store.records.bulkPut(rows),
    store.texts.bulkPut(applications.map(textOf)),
    store.briefs.bulkPut(applications.map(derived)),
  ])
}

/** Records of an earlier version of this database get what is derived from them today. */
export async function deriveAll(upgrade: Transaction): Promise<void> {
  const briefs: BriefRow[] = []
  await upgrade
    .table<RecordRow>('records')
    .toCollection()
    .modify((row) => {
      Object.assign(row, rowOf(row.entity, row.id, row.cells, row.undo))
      if (row.entity === APPLICATION) briefs.push(derived(row))
    })
  await upgrade.table('briefs').bulkPut(briefs)
}
