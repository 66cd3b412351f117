import type { InStatement, Row } from '@libsql/client'
import { utf8 } from '@rolecall/shared/exchange/bytes.ts'
import { hexOf } from '../../records/hash.ts'
import { VALUES } from '../../records/record.ts'
import type { UserId } from '../../session.ts'
import type { ListQuery } from './query.ts'
import { sortOf } from './sorts.ts'

type Arg = string | number
type Condition = readonly [sql: string, ...args: Arg[]]

const TAGGED = `row.id IN (SELECT record FROM field WHERE user_id = row.user_id AND value = ?
  AND entity = 'application' AND name GLOB 'tag.*')`
const HAS_INTERVIEW = `EXISTS (
  SELECT 1 FROM field link WHERE link.user_id = row.user_id AND link.entity = 'interview' AND link.name = 'application'
    AND link.value = json_quote(row.id) AND NOT EXISTS (
      SELECT 1 FROM field gone WHERE gone.user_id = link.user_id AND gone.entity = link.entity
        AND gone.record = link.record AND gone.name = 'deletedAt' AND gone.value <> 'null'))`

const letters = /[\p{L}\p{N}]/u
/** Every word must begin some word. In quotes nothing of it is taken for the search language. */
const matchOf = (me: UserId, q: string): string => {
  const words = q.split(/[\s"\0]+/).filter((word) => letters.test(word))
  const owner = `owner : "${hexOf(utf8(me))}"`
  return [owner, ...words.map((word) => `words : "${word}" *`)].join(' AND ')
}

const either = (wanted: boolean | undefined, sql: string): Condition[] =>
  wanted === undefined ? [] : [[wanted ? sql : `NOT ${sql}`]]
const when = (value: Arg | undefined, sql: string): Condition[] => (value === undefined ? [] : [[sql, value]])

function conditionsOf(me: UserId, query: ListQuery): Condition[] {
  return [
    ['row.user_id = ?', me],
    ...(query.trash === 'true' ? [] : either(query.trash === 'only', '(row.deleted_at IS NOT NULL)')),
    ...(query.merged ? [] : ([['row.merged_into IS NULL']] satisfies Condition[])),
    ...when(
      query.q === undefined ? undefined : matchOf(me, query.q),
      'row.no IN (SELECT rowid FROM application_text WHERE application_text MATCH ?)',
    ),
    ...when(query.stage && JSON.stringify(query.stage), 'row.status IN (SELECT value FROM json_each(?))'),
    ...(query.tag ?? []).map((tag): Condition => [TAGGED, JSON.stringify(tag)]),
    ...when(query.company, 'row.company = ? COLLATE NOCASE'),
    ...when(query.workModel, 'row.work_model = ?'),
    ...when(query.excitement, 'row.excitement >= ?'),
    ...either(query.hasDeadline, '(row.deadline IS NOT NULL)'),
    ...either(query.hasInterview, HAS_INTERVIEW),
    ...when(query.deadlineSince, 'substr(row.deadline, 1, 10) >= ?'),
    ...when(query.deadlineUntil, 'substr(row.deadline, 1, 10) <= ?'),
    ...when(query.savedSince, 'row.saved_at >= ?'),
    ...when(query.savedUntil, 'row.saved_at <= ?'),
    ...when(query.appliedSince, 'row.applied_at >= ?'),
    ...when(query.appliedUntil, 'row.applied_at <= ?'),
    ...when(query.updatedSince, 'row.updated_at >= ?'),
    ...when(query.updatedUntil, 'row.updated_at <= ?'),
  ]
}

const TAGS = `(SELECT json_group_array(json(value)) FROM (
  SELECT DISTINCT value FROM field WHERE user_id = row.user_id AND entity = 'application'
    AND record = row.id AND name GLOB 'tag.*' AND value <> 'null'))`
const ALL_VALUES = `(SELECT ${VALUES} FROM field
  WHERE user_id = row.user_id AND entity = 'application' AND record = row.id)`

const textOf = (conditions: readonly Condition[]): string => conditions.map(([sql]) => sql).join(' AND ')
const argsOf = (conditions: readonly Condition[]): Arg[] => conditions.flatMap(([, ...args]) => args)

/** One page and one row more, which tells whether there is another. What is asked beside the rows costs no second trip. */
export function listStatement(me: UserId, query: ListQuery): InStatement {
  const { key, collate, order, beyond } = sortOf(query.sort)
  const all = conditionsOf(me, query)
  const place = query.cursor
  const onPage: Condition[] = place
    ? [...all, [`(${key}${collate}, row.id) ${beyond} (?, ?)`, place[1], place[2]]]
    : all
  const total = query.total ? `(SELECT count(*) FROM application_row row WHERE ${textOf(all)})` : 'NULL'
  // What is shown beside a row is looked up for the rows of the page alone, once it is known which these are.
  return {
    sql: `
      WITH page AS MATERIALIZED (
        SELECT row.no, ${key} AS sort_key FROM application_row row WHERE ${textOf(onPage)}
        ORDER BY ${key}${collate} ${order}, row.id ${order} LIMIT ?
      )
      SELECT row.*, page.sort_key, ${TAGS} AS tags, ${query.values ? ALL_VALUES : 'NULL'} AS all_values, ${total} AS total
      FROM page CROSS JOIN application_row row ON row.no = page.no
      ORDER BY page.sort_key${collate} ${order}, row.id ${order}`,
    args: [...argsOf(onPage), query.limit + 1, ...(query.total ? argsOf(all) : [])],
  }
}

/** What the last row of a page is sorted by. */
export function keyOf(row: Row): Arg {
  const key = row['sort_key']
  return typeof key === 'string' ? key : Number(key)
}
