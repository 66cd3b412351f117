import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import { z } from 'zod'
import { textOf } from '../../ports/row.ts'
import { recordError } from '../../records/errors.ts'
import type { KeptRecord } from '../../records/record.ts'
import { limit } from '../../records/request.ts'
import { changeRecord } from '../../records/store.ts'
import type { Writer } from '../../records/store.ts'
import { applicationError } from './store.ts'

/** A value that holds no more: it was written over, or it lost against a later edit of another device. */
export interface Overwritten {
  field: string
  value: Json
  /** When it was written. */
  at: string
  rev: number
}

export const HistoryQuery = z.object({
  limit,
  cursor: z.coerce.number().int().positive().optional().meta({ description: '`next` of the page before' }),
  field: z.string().max(64).optional().meta({ description: 'Of this field alone' }),
})
export const Restored = z
  .strictObject({ rev: z.number().int().positive(), field: z.string().min(1).max(64) })
  .meta({ examples: [{ rev: 12, field: 'notes' }] })

/**
 * The plus keeps the planner to the index of records: by revision it would read all that the person ever did.
 * Whole revisions, so that a page never ends within one. What is written once, such as a move, is never written over.
 */
const LIST = `
  WITH edit AS (
    SELECT rev, hlc, fields FROM op WHERE user_id = ?1 AND record = ?2 AND entity = '${APPLICATION}' AND +rev < ?3
      AND EXISTS (SELECT 1 FROM json_each(op.fields) cell JOIN field ON field.user_id = ?1
        AND field.entity = '${APPLICATION}' AND field.record = ?2 AND field.name = cell.key
        WHERE field.hlc <> op.hlc AND cell.key NOT GLOB 'event.*' AND (?5 IS NULL OR cell.key = ?5))
    ORDER BY rev DESC LIMIT ?4
  )
  SELECT edit.rev, edit.hlc, cell.key AS name, edit.fields -> cell.fullkey AS value
  FROM edit, json_each(edit.fields) cell JOIN field ON field.user_id = ?1
    AND field.entity = '${APPLICATION}' AND field.record = ?2 AND field.name = cell.key
  WHERE field.hlc <> edit.hlc AND cell.key NOT GLOB 'event.*' AND (?5 IS NULL OR cell.key = ?5)
  ORDER BY edit.rev DESC, cell.key`

const THERE = `SELECT EXISTS (
  SELECT 1 FROM field WHERE user_id = ?1 AND entity = '${APPLICATION}' AND record = ?2) AS there`

export async function listHistory(
  { db, me }: Pick<Writer, 'db' | 'me'>,
  id: string,
  query: z.infer<typeof HistoryQuery>,
): Promise<{ items: Overwritten[]; next: string | null }> {
  const args = [me, id, query.cursor ?? Number.MAX_SAFE_INTEGER, query.limit + 1, query.field ?? null]
  const sql = `SELECT whole.there, past.* FROM (${THERE}) whole LEFT JOIN (${LIST}) past ON true ORDER BY past.rev DESC`
  const { rows } = await db.read({ sql, args })
  if (rows[0]?.['there'] !== 1) throw recordError('no-such-application')
  const cells = rows.filter(({ rev }) => rev !== null)
  const revs = [...new Set(cells.map(({ rev }) => Number(rev)))]
  const shown = new Set(revs.slice(0, query.limit))
  const items = cells
    .filter(({ rev }) => shown.has(Number(rev)))
    .map((row) => ({
      field: textOf(row['name']),
      value: JSON.parse(textOf(row['value'])) as Json,
      at: new Date(Number(textOf(row['hlc']).slice(0, 15))).toISOString(),
      rev: Number(row['rev']),
    }))
  return { items, next: revs.length > query.limit ? String(revs[query.limit - 1]) : null }
}

const READ_PAST = `
  SELECT op.fields -> cell.fullkey AS value FROM op, json_each(op.fields) cell
  WHERE op.user_id = ? AND op.rev = ? AND op.entity = '${APPLICATION}' AND op.record = ? AND cell.key = ?
    AND cell.key NOT GLOB 'event.*'`

/** Writes a value of the past anew: what stands now goes into the history in its place. */
export async function restoreValue(
  writer: Writer,
  id: string,
  { rev, field }: z.infer<typeof Restored>,
): Promise<KeptRecord> {
  const { db, me } = writer
  const [row] = (await db.read({ sql: READ_PAST, args: [me, rev, id, field] })).rows
  if (!row) throw applicationError('no-such-value')
  return changeRecord(writer, APPLICATION, { id }, { [field]: JSON.parse(textOf(row['value'])) as Json })
}
