import { z } from 'zod'
import { LONGEST_TRIP_MS } from '../store/sync-state.ts'
import type { ApiPorts } from './api.ts'

const Feed = z.object({ since: z.iso.datetime().nullable(), address: z.url().optional() })
export type Feed = z.infer<typeof Feed>
const Refusal = z.object({ error: z.object({ message: z.string().min(1) }) })

/** The server's own words where it gave some. */
export class FeedError extends Error {}

const UNREACHABLE = 'The Rolecall server cannot be reached. Nothing was changed; try again later.'

async function answerOf(response: Response): Promise<Feed> {
  const body: unknown = await response.json().catch(() => null)
  const feed = Feed.safeParse(body)
  if (response.ok && feed.success) return feed.data
  throw new FeedError(Refusal.safeParse(body).data?.error.message ?? UNREACHABLE)
}

/** GET tells whether there is a feed, POST makes a new address, which is told this once, DELETE ends it. */
export async function askFeed({ apiUrl, fetch, token }: ApiPorts, method: 'GET' | 'POST' | 'DELETE'): Promise<Feed> {
  const headers = { authorization: `Bearer ${token ?? ''}` }
  const signal = AbortSignal.timeout(LONGEST_TRIP_MS)
  const asked = fetch(`${apiUrl}/api/v1/calendar/feed`, { method, headers, signal, credentials: 'omit' })
  const response = await asked.catch(() => {
    throw new FeedError(UNREACHABLE)
  })
  return answerOf(response)
}
