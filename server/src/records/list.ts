import type { InStatement } from '@libsql/client'
import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { z } from 'zod'
import type { Db } from '../ports/db.ts'
import type { UserId } from '../session.ts'
import { recordError } from './errors.ts'
import { recordOf, VALUES } from './record.ts'
import { limit, yesOrNo } from './request.ts'

export const RecordsQuery = z.object({
  limit,
  cursor: z.uuid().optional().meta({ description: '`next` of the page before' }),
  trash: yesOrNo.default(false).meta({ description: 'true: with what lies in the trash' }),
  total: yesOrNo.default(false).meta({ description: 'true: with how many there are in all' }),
})
export type RecordsQuery = z.infer<typeof RecordsQuery>

const IS_LIVE = `NOT EXISTS (SELECT 1 FROM field gone WHERE gone.user_id = field.user_id AND gone.entity = field.entity
  AND gone.record = field.record AND gone.name = 'deletedAt' AND gone.value <> 'null')`

const A_FIELD = 'SELECT 1 FROM field WHERE user_id = ?1'
/** Sorts after every id. */
const BEFORE_ALL = '~'

/** Ids hold the time they were made, so the newest come first and a page goes on where the last one ended. */
function listStatement(me: UserId, entity: string, parent: string | null, query: RecordsQuery): InStatement {
  const wanted = [
    'user_id = ?1 AND entity = ?2',
    ...(parent === null ? [] : ["name = 'application' AND value = json_quote(?5)"]),
    ...(query.trash ? [] : [IS_LIVE]),
  ].join(' AND ')
  const there = parent === null ? '1' : `EXISTS (${A_FIELD} AND entity = '${APPLICATION}' AND record = ?5)`
  const total = query.total ? `(SELECT count(DISTINCT record) FROM field WHERE ${wanted})` : 'NULL'
  return {
    sql: `
      WITH page AS (
        SELECT DISTINCT record FROM field WHERE ${wanted} AND record < ?3 ORDER BY record DESC LIMIT ?4
      ), listed AS (
        SELECT field.record AS id, max(rev) AS rev, ${VALUES} AS all_values
        FROM page CROSS JOIN field ON field.user_id = ?1 AND field.entity = ?2 AND field.record = page.record
        GROUP BY field.record
      )
      SELECT whole.there, whole.total, listed.* FROM (SELECT ${there} AS there, ${total} AS total) whole
      LEFT JOIN listed ON true ORDER BY listed.id DESC`,
    args: [me, entity, query.cursor ?? BEFORE_ALL, query.limit + 1, ...(parent === null ? [] : [parent])],
  }
}

/** One page of one kind of record: all of a person's, or those that belong to one application. */
export async function listRecords(db: Db, me: UserId, entity: string, parent: string | null, query: RecordsQuery) {
  const { rows } = await db.read(listStatement(me, entity, parent, query))
  if (rows[0]?.['there'] !== 1) throw recordError('no-such-application')
  const items = rows
    .filter(({ id }) => id !== null)
    .slice(0, query.limit)
    .map(recordOf)
  return {
    items,
    next: rows.length > query.limit ? (items.at(-1)?.id ?? null) : null,
    ...(query.total ? { total: Number(rows[0]?.['total'] ?? 0) } : {}),
  }
}
