import type { Row } from '@libsql/client'
import type { Json } from '@rolecall/shared/sync/op.ts'
import { errorTable } from '../../errors.ts'
import type { Db } from '../../ports/db.ts'
import { textOf } from '../../ports/row.ts'
import type { UserId } from '../../session.ts'

export const applicationError = errorTable({
  'no-such-application': [404, 'You have no application with this id.'],
})

/** An application as its fields stand now, the clocks left out. */
export interface ApplicationRow {
  id: string
  /** The revision of its newest change. */
  rev: number
  values: Record<string, Json>
}

/** Sorts after every id. */
const BEFORE_ALL = '~'

/** Ids hold the time they were made, so the newest come first and a page goes on where the last one ended. */
const LIST = `
  WITH page AS (
    SELECT record FROM field
    WHERE user_id = ?1 AND entity = 'application' AND record < ?2
    GROUP BY record HAVING ?3 OR NOT max(name = 'deletedAt' AND value <> 'null')
    ORDER BY record DESC LIMIT ?4
  )
  SELECT field.record, field.name, field.rev, field.value
  FROM page CROSS JOIN field ON field.user_id = ?1 AND field.entity = 'application' AND field.record = page.record
  ORDER BY field.record DESC`

const READ = `
  SELECT record, name, rev, value FROM field WHERE user_id = ? AND entity = 'application' AND record = ?`

function applicationsOf(rows: Row[]): ApplicationRow[] {
  const byRecord = Map.groupBy(rows, (row) => textOf(row['record']))
  return [...byRecord].map(([id, cells]) => ({
    id,
    rev: Math.max(...cells.map((cell) => Number(cell['rev']))),
    values: Object.fromEntries(cells.map((cell) => [textOf(cell['name']), JSON.parse(textOf(cell['value'])) as Json])),
  }))
}

export interface ListQuery {
  limit: number
  cursor?: string | undefined
  trash: boolean
}

/** One page, and the cursor of the next one or null where this is the last. */
export async function listApplications(db: Db, me: UserId, { limit, cursor = BEFORE_ALL, trash }: ListQuery) {
  const { rows } = await db.read({ sql: LIST, args: [me, cursor, trash ? 1 : 0, limit + 1] })
  const found = applicationsOf(rows)
  const items = found.slice(0, limit)
  return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null }
}

export async function readApplication(db: Db, me: UserId, id: string): Promise<ApplicationRow> {
  const [application] = applicationsOf((await db.read({ sql: READ, args: [me, id] })).rows)
  if (!application) throw applicationError('no-such-application')
  return application
}
