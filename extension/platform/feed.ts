import { askFeed } from '../sync/feed-api.ts'
import type { Feed } from '../sync/feed-api.ts'
import { readSession } from './session.ts'

/** The secret address of the person's calendar, at the server that they are signed in to. */
export async function calendarFeed(method: 'GET' | 'POST' | 'DELETE'): Promise<Feed> {
  const session = await readSession()
  if (!session?.token) return { since: null }
  return askFeed({ apiUrl: session.apiUrl, token: session.token, fetch: (...request) => fetch(...request) }, method)
}
