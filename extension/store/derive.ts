import { applicationFields } from '@rolecall/shared/domain/application.ts'
import { valuesOf } from '@rolecall/shared/sync/merge.ts'
import type { Cells } from '@rolecall/shared/sync/merge.ts'
import type { LocalStore, RecordRow, TextRow, Undo } from './db.ts'
import { wordsOf } from './words.ts'

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
  return { entity, id, cells, addresses: addressesOf(postingOf(values)), savedAt: savedAtOf(values), deleted, undo }
}

function textOf({ id, cells }: RecordRow): TextRow {
  const values = valuesOf(cells)
  const posting = postingOf(values)
  const shown = SEARCHED.map((name) => values[`own.${name}`] ?? posting[name])
  return { id, text: ` ${wordsOf(strings([...shown, values['notes']]).join(' ')).join(' ')}` }
}

/** The one way a record is written: what is derived from it is written with it. */
export async function putRecords(store: LocalStore, rows: RecordRow[]): Promise<void> {
  await store.records.bulkPut(rows)
  await store.texts.bulkPut(rows.map(textOf))
}
