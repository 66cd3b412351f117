import type { Row } from '@libsql/client'
import type { Notice, Notices } from '@rolecall/shared/domain/search/found.ts'
import type { Deps, Host } from '../../deps.ts'
import type { Db } from '../../ports/db.ts'
import { tellOthers } from '../../ports/live.ts'
import { maybeText, textOf } from '../../ports/row.ts'
import type { UserId } from '../../session.ts'

const UNSEEN = '(SELECT count(*) FROM notice WHERE user_id = ?1 AND seen_at IS NULL)'
/** A search goes by the name that it has now, and by its old one once it is gone. */
const PAGE = `
  SELECT whole.unseen, listed.*, (
    SELECT value ->> '$' FROM field WHERE user_id = ?1 AND entity = 'search' AND record = listed.search AND name = 'name'
  ) AS name_now
  FROM (SELECT ${UNSEEN} AS unseen) whole
  LEFT JOIN (SELECT * FROM notice WHERE user_id = ?1 AND id < ?2 ORDER BY id DESC LIMIT ?3) listed ON true
  ORDER BY listed.id DESC`
/** Sorts after every id. */
const BEFORE_ALL = '~'

const instantOf = (row: Row, name: string): string => new Date(Number(row[name])).toISOString()

const noticeOf = (row: Row): Notice => ({
  id: textOf(row['id']),
  job: {
    id: textOf(row['job']),
    title: textOf(row['title']),
    company: maybeText(row, 'company'),
    location: maybeText(row, 'location'),
  },
  search: { id: textOf(row['search']), name: maybeText(row, 'name_now') ?? textOf(row['search_name']) },
  at: instantOf(row, 'at'),
  seenAt: row['seen_at'] === null ? null : instantOf(row, 'seen_at'),
})

export interface NoticesQuery {
  limit: number
  cursor?: string | undefined
}

/** The newest first. */
export async function listNotices(users: Db, me: UserId, { limit, cursor }: NoticesQuery): Promise<Notices> {
  const { rows } = await users.read({ sql: PAGE, args: [me, cursor ?? BEFORE_ALL, limit + 1] })
  const items = rows
    .filter(({ id }) => id !== null)
    .slice(0, limit)
    .map(noticeOf)
  return {
    items,
    next: rows.length > limit ? (items.at(-1)?.id ?? null) : null,
    unseen: Number(rows[0]?.['unseen'] ?? 0),
  }
}

const SEE = `
  UPDATE notice SET seen_at = ?2 WHERE user_id = ?1 AND seen_at IS NULL
    AND (?3 IS NULL OR id IN (SELECT value FROM json_each(?3)))`

/** All of them where none are named. Other windows of the person hear that there are fewer. */
export async function seeNotices(deps: Deps, me: UserId, ids: readonly string[] | null): Promise<{ unseen: number }> {
  const [seen, left] = await deps.users.write([
    { sql: SEE, args: [me, deps.now(), ids && JSON.stringify(ids)] },
    { sql: `SELECT ${UNSEEN} AS unseen`, args: [me] },
  ])
  if ((seen?.rowsAffected ?? 0) > 0) tellOthers(deps, me)
  return { unseen: Number(left?.rows[0]?.['unseen'] ?? 0) }
}

const DAY = 24 * 60 * 60 * 1000
/** As long as the catalogue may have the job: until then nobody may be told of it again. */
const KEPT_DAYS = 400
const FORGET = 'DELETE FROM notice WHERE at <= ?1'

export async function forgetNotices({ users, now }: Pick<Host, 'users' | 'now'>): Promise<Record<string, number>> {
  const [forgotten] = await users.write([{ sql: FORGET, args: [now() - KEPT_DAYS * DAY] }])
  return { notices: forgotten?.rowsAffected ?? 0 }
}
