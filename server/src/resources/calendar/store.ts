import { PRODUCT_NAME } from '@rolecall/shared/product.ts'
import { calendarEvents } from '@rolecall/shared/exchange/calendar-events.ts'
import { writeCalendar } from '@rolecall/shared/exchange/ical.ts'
import { digestOf, newSecret } from '../../accounts/secrets.ts'
import type { Deps } from '../../deps.ts'
import { errorTable } from '../../errors.ts'
import { countTry } from '../../limits.ts'
import type { UserId } from '../../session.ts'
import { readCalendar } from './read.ts'

const calendarError = errorTable({
  'no-such-calendar': [404, 'There is no calendar at this address. It may have been revoked.'],
  'calendar-too-often': [429, 'This calendar was fetched too often. Wait a while, then try again.'],
})

type Parts = Pick<Deps, 'users' | 'limits' | 'now'>

const REFRESH_MINUTES = 60

const KEEP = `
  INSERT INTO calendar_feed (user_id, secret_hash, created_at) VALUES (?1, ?2, ?3)
  ON CONFLICT (user_id) DO UPDATE SET secret_hash = ?2, created_at = ?3`
const FORGET = 'DELETE FROM calendar_feed WHERE user_id = ?'
const READ = 'SELECT created_at FROM calendar_feed WHERE user_id = ?'

export interface Feed {
  /** Since when there is one; null where there is none. */
  since: string | null
}

export async function readFeed({ users }: Parts, me: UserId): Promise<Feed> {
  const [row] = (await users.read({ sql: READ, args: [me] })).rows
  return { since: row ? new Date(Number(row['created_at'])).toISOString() : null }
}

/** Makes a new address and ends the one before: what it opens can be told only now, for its hash alone is kept. */
export async function makeFeed({ users, now }: Parts, me: UserId, base: string): Promise<Feed & { address: string }> {
  const [secret, at] = [newSecret(), now()]
  await users.write([{ sql: KEEP, args: [me, await digestOf(secret), at] }])
  return { since: new Date(at).toISOString(), address: `${base}/api/v1/calendar/${secret}.ics` }
}

export async function endFeed({ users }: Parts, me: UserId): Promise<Feed> {
  await users.write([{ sql: FORGET, args: [me] }])
  return { since: null }
}

/** What a calendar program fetches: whoever has the address has no other way in, and needs none. */
export async function fetchFeed({ users, limits, now }: Parts, secret: string): Promise<string> {
  const hash = await digestOf(secret)
  const found = await readCalendar(users, hash)
  if (!found) throw calendarError('no-such-calendar')
  const wait = await countTry(users, `calendar|${hash}`, limits.calendar, now())
  if (wait > 0) throw calendarError('calendar-too-often', { headers: { 'Retry-After': String(wait) } })
  return writeCalendar(calendarEvents(found.records), { name: PRODUCT_NAME, refreshMinutes: REFRESH_MINUTES })
}
