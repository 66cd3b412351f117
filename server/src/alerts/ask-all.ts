import type { Host } from '../deps.ts'
import { textOf } from '../ports/row.ts'
import { ALERTS } from './message.ts'
import { isDue, watchedAfter, watchedIn } from './watched.ts'

export type AlertParts = Pick<Host, 'users' | 'catalogue' | 'queue' | 'now'>

const EVERY = 5 * 60_000
const AT_ONCE = 500

async function lastPosting({ catalogue }: AlertParts): Promise<number> {
  return Number((await catalogue.read('SELECT max(number) FROM posting')).rows[0]?.[0] ?? 0)
}

const OFF = `
  FROM search_look look WHERE NOT EXISTS (
    SELECT 1 FROM field WHERE user_id = look.user_id AND entity = 'search' AND record = look.search
      AND name = 'alert' AND value <> '"off"')
  OR EXISTS (
    SELECT 1 FROM field WHERE user_id = look.user_id AND entity = 'search' AND record = look.search
      AND name = 'deletedAt' AND value <> 'null')`

/** Turned on again, a search begins anew: what came in meanwhile is not what its owner wanted to hear of. */
async function forgetLooks({ users }: AlertParts): Promise<void> {
  const { rows } = await users.read(`SELECT 1 ${OFF} LIMIT 1`)
  if (rows.length > 0) await users.write([`DELETE FROM search_look WHERE rowid IN (SELECT look.rowid ${OFF})`])
}

/**
 * Puts to work whatever saved searches have something new to look at: after jobs came in, and each morning. Called twice
 * in between it does the same work once.
 */
export async function askForAll(parts: AlertParts): Promise<{ people: number }> {
  await forgetLooks(parts)
  const last = await lastPosting(parts)
  const now = parts.now()
  let [person, search] = ['', '']
  let people = 0
  for (;;) {
    const { rows } = await parts.users.read(watchedAfter(person, search, AT_ONCE))
    const due = rows.filter((row) => {
      const watched = watchedIn(row)
      return watched !== null && isDue(watched, last, now)
    })
    const each = [...new Set(due.map((row) => textOf(row['user_id'])))]
    const key = (one: string): string => `${one} ${last} ${Math.floor(now / EVERY)}`
    people += await parts.queue.put(each.map((one) => ({ topic: ALERTS, key: key(one), payload: { person: one } })))
    const end = rows.at(-1)
    if (!end || rows.length < AT_ONCE) return { people }
    ;[person, search] = [textOf(end['user_id']), textOf(end['record'])]
  }
}
