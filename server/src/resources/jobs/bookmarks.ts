import type { FoundJob } from '@rolecall/shared/domain/search/found.ts'
import type { Deps } from '../../deps.ts'
import { textOf } from '../../ports/row.ts'
import type { UserId } from '../../session.ts'
import { WHERE_NOW } from './dismissed.ts'
import { jobError } from './opinions.ts'
import { showJob, shownByIds, shownIn } from './shown-jobs.ts'

const KEEP = 'INSERT INTO bookmark (user_id, job, at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING'
/** Also where it was put at a job that was merged into this one since. */
const TAKE_AWAY = 'DELETE FROM bookmark WHERE user_id = ?1 AND job IN (SELECT value FROM json_each(?2))'
const PAGE = `
  SELECT job, at FROM bookmark WHERE user_id = ?1 AND (at, job) < (?2, ?3) ORDER BY at DESC, job DESC LIMIT ?4`

type Parts = Pick<Deps, 'users' | 'catalogue'>

export async function keepBookmark({ users, catalogue }: Parts, me: UserId, job: string, now: number): Promise<void> {
  const { rows } = await catalogue.read({ sql: WHERE_NOW, args: [JSON.stringify([job])] })
  const [found] = rows
  if (!found) throw jobError('no-such-job')
  await users.write([{ sql: KEEP, args: [me, textOf(found['id']), now] }])
}

export async function takeBookmark({ users, catalogue }: Parts, me: UserId, job: string): Promise<void> {
  const shown = shownIn((await catalogue.read(shownByIds([job]))).rows)
  const ids = [job, ...shown.flatMap((one) => one.ids)]
  await users.write([{ sql: TAKE_AWAY, args: [me, JSON.stringify(ids)] }])
}

export interface BookmarksQuery {
  limit: number
  /** When the last one of the page before was put, and at which job. */
  cursor?: { at: number; job: string } | undefined
}

interface BookmarksPage {
  items: FoundJob[]
  last: { at: number; job: string } | null
}

/** The newest first. A job that the catalogue does not have any more is left out; one that closed says so. */
export async function listBookmarks(deps: Deps, me: UserId, { limit, cursor }: BookmarksQuery): Promise<BookmarksPage> {
  const from = cursor ?? { at: Number.MAX_SAFE_INTEGER, job: '' }
  const { rows } = await deps.users.read({ sql: PAGE, args: [me, from.at, from.job, limit + 1] })
  const page = rows.slice(0, limit).map((row) => ({ at: Number(row['at']), job: textOf(row['job']) }))
  const ids = page.map(({ job }) => job)
  const lexicon = await deps.atHand.lexicon()
  const shown = ids.length === 0 ? [] : shownIn((await deps.catalogue.read(shownByIds(ids))).rows)
  const tools = { lexicon, query: null, located: null, bookmarks: new Set(ids) }
  return {
    items: shown.map((job) => showJob(job, tools)),
    last: rows.length > limit ? (page.at(-1) ?? null) : null,
  }
}
