import type { Row } from '@libsql/client'
import type { Json } from '@rolecall/shared/sync/op.ts'
import { errorTable } from '../../errors.ts'
import type { Db } from '../../ports/db.ts'
import { maybeText, textOf } from '../../ports/row.ts'
import { cursorOf } from '../../records/cursor.ts'
import { readStatement, recordOf, valuesIn } from '../../records/record.ts'
import type { KeptRecord } from '../../records/record.ts'
import type { UserId } from '../../session.ts'
import { keyOf, listStatement } from './list.ts'
import type { ListQuery } from './query.ts'

export const applicationError = errorTable({
  'no-such-application': [404, 'You have no application with this id.'],
  'no-such-value': [404, 'This application had no such value at this revision.'],
})

/** An application as a list shows it. */
export interface ListedApplication {
  id: string
  rev: number
  status: string
  title: string | null
  company: string | null
  location: string | null
  workModel: string | null
  url: string | null
  deadline: string | null
  excitement: number | null
  tags: string[]
  savedAt: string | null
  appliedAt: string | null
  updatedAt: string
  deletedAt: string | null
  mergedInto: string | null
  values?: Record<string, Json>
}

const maybeNumber = (row: Row, name: string): number | null => (row[name] === null ? null : Number(row[name]))
const maybeInstant = (row: Row, name: string): string | null => {
  const time = maybeNumber(row, name)
  return time === null ? null : new Date(time).toISOString()
}

const listedOf = (row: Row): ListedApplication => ({
  id: textOf(row['id']),
  rev: Number(row['rev']),
  status: textOf(row['status']),
  title: maybeText(row, 'title'),
  company: maybeText(row, 'company'),
  location: maybeText(row, 'location'),
  workModel: maybeText(row, 'work_model'),
  url: maybeText(row, 'url'),
  deadline: maybeText(row, 'deadline'),
  excitement: maybeNumber(row, 'excitement'),
  tags: JSON.parse(textOf(row['tags'])) as string[],
  savedAt: maybeInstant(row, 'saved_at'),
  appliedAt: maybeInstant(row, 'applied_at'),
  updatedAt: new Date(Number(row['updated_at'])).toISOString(),
  deletedAt: maybeText(row, 'deleted_at'),
  mergedInto: maybeText(row, 'merged_into'),
  ...(row['all_values'] === null ? {} : { values: valuesIn(row) }),
})

/** One page, and the cursor of the next one or null where this is the last. */
export async function listApplications(db: Db, me: UserId, query: ListQuery) {
  const { rows } = await db.read(listStatement(me, query))
  const shown = rows.slice(0, query.limit)
  const last = rows.length > query.limit ? shown.at(-1) : undefined
  return {
    items: shown.map(listedOf),
    next: last ? cursorOf([query.sort, keyOf(last), textOf(last['id'])]) : null,
    ...(query.total ? { total: Number(rows[0]?.['total'] ?? 0) } : {}),
  }
}

export async function readApplication(db: Db, me: UserId, id: string): Promise<KeptRecord> {
  const [row] = (await db.read(readStatement(me, 'application', id))).rows
  if (!row) throw applicationError('no-such-application')
  return recordOf(row)
}
