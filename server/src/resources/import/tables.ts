import { partKnown } from '@rolecall/shared/exchange/known-rows.ts'
import type { HeldApplication } from '@rolecall/shared/exchange/known-rows.ts'
import { previewImport } from '@rolecall/shared/exchange/preview.ts'
import type { ImportChoices, NamedTable } from '@rolecall/shared/exchange/preview.ts'
import { recordsOfImport } from '@rolecall/shared/exchange/records-of-import.ts'
import type { Row } from '@libsql/client'
import { textOf } from '../../ports/row.ts'
import { random } from '../../records/random.ts'
import type { Writer } from '../../records/store.ts'
import { writeAll } from './write-all.ts'

const HELD = `
  SELECT id, title, company, location, url, (
    SELECT json_group_array(json(value)) FROM field WHERE user_id = row.user_id AND entity = 'application'
      AND record = row.id AND name GLOB 'alias.*' AND value <> 'null') AS aliases
  FROM application_row row WHERE user_id = ?`

const maybe = (row: Row, name: string): string | null => {
  const value = row[name]
  return typeof value === 'string' && value !== '' ? value : null
}

const heldOf = (row: Row): HeldApplication => ({
  id: textOf(row['id']),
  title: maybe(row, 'title') ?? '',
  company: maybe(row, 'company'),
  location: maybe(row, 'location'),
  addresses: [maybe(row, 'url') ?? [], JSON.parse(textOf(row['aliases'])) as string[]].flat(),
})

export async function importTables(writer: Writer, tables: NamedTable[], choices: ImportChoices, apply: boolean) {
  const { applications, problems, ...preview } = previewImport(tables, choices, writer.now)
  const { rows } = await writer.db.read({ sql: HELD, args: [writer.me] })
  const { fresh, known } = partKnown(applications, rows.map(heldOf))
  if (apply) await writeAll(writer, recordsOfImport(fresh, { now: writer.now, random }))
  return {
    kind: 'tables' as const,
    applied: apply,
    ...preview,
    new: fresh.length,
    known: known.map(({ row: { line, title }, id }) => ({ line, title, id })).slice(0, 1_000),
    problems: problems.slice(0, 1_000),
  }
}
