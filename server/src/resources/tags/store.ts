import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { errorTable } from '../../errors.ts'
import { textOf } from '../../ports/row.ts'
import { writeAs } from '../../records/store.ts'
import type { Writer } from '../../records/store.ts'

export const tagError = errorTable({ 'no-such-tag': [404, 'None of your applications has this tag.'] })

export interface Tag {
  name: string
  /** How many applications have it, the trash left out. */
  count: number
}

const IS_TAG = `field.user_id = ?1 AND field.entity = '${APPLICATION}' AND field.name GLOB 'tag.*'`

const LIST = `
  SELECT value ->> '$' AS name, count(DISTINCT row.id) AS count FROM field
  LEFT JOIN application_row row ON row.user_id = field.user_id AND row.id = field.record AND row.deleted_at IS NULL
  WHERE ${IS_TAG} AND value <> 'null' GROUP BY value ORDER BY value COLLATE NOCASE`

const MEMBERS = `SELECT record, name FROM field WHERE ${IS_TAG} AND value = json_quote(?2)`

export async function listTags({ db, me }: Writer): Promise<{ items: Tag[]; next: null }> {
  const { rows } = await db.read({ sql: LIST, args: [me] })
  const items = rows.map((row) => ({ name: textOf(row['name']), count: Number(row['count']) }))
  return { items, next: null }
}

/** Calls a tag something else wherever it is, the trash included; null takes it away. */
export async function renameTag(writer: Writer, from: string, to: string | null): Promise<{ changed: number }> {
  const { rows } = await writer.db.read({ sql: MEMBERS, args: [writer.me, from] })
  if (rows.length === 0) throw tagError('no-such-tag')
  const byRecord = Map.groupBy(rows, (row) => textOf(row['record']))
  const writes = [...byRecord].map(([id, members]) => ({
    entity: APPLICATION,
    id,
    fields: Object.fromEntries(members.map((row) => [textOf(row['name']), to])),
  }))
  await writeAs(writer, writes, { quiet: true })
  return { changed: writes.length }
}
