import type { z } from 'zod'
import { problemOf, unreachable } from './answer.ts'
import { eventsOf } from './event-stream.ts'
import type { ServerEvent } from './event-stream.ts'

interface Asked {
  /** What the server is asked for, below its base: `/ai/resume/generate`. */
  path: string
  body: unknown
  /** The same question under the same key is never paid for twice. */
  key: string
  signal: AbortSignal
}

interface Ports {
  apiUrl: string
  token: string
  fetch: typeof globalThis.fetch
}

/** The work goes on where nobody listens any more, and costs: who stops it says so. */
function endTask({ apiUrl, token, fetch }: Ports, location: string | null): void {
  if (!location?.startsWith('/api/v1/tasks/')) return
  const headers = { authorization: `Bearer ${token}` }
  // It ends by itself at the latest when it is done; this only spares what is left of it.
  fetch(`${apiUrl}${location}`, { method: 'DELETE', credentials: 'omit', headers }).catch(() => undefined)
}

/** Asks for long work and gives what comes of it while it comes. The signal ends it, here and on the server. */
export async function* askStream(ports: Ports, { path, body, key, signal }: Asked): AsyncGenerator<ServerEvent> {
  const { apiUrl, token, fetch } = ports
  const response = await fetch(`${apiUrl}/api/v1${path}`, {
    method: 'POST',
    credentials: 'omit',
    signal,
    headers: {
      accept: 'text/event-stream',
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': key,
    },
    body: JSON.stringify(body),
  }).catch(() => null)
  if (!response) throw unreachable()
  if (!response.ok) throw await problemOf(response)
  if (!response.body) throw unreachable()
  try {
    yield* eventsOf(response.body)
  } finally {
    if (signal.aborted) endTask(ports, response.headers.get('location'))
  }
}

/** An event's data in the shape asked for, or null: a newer server may say more than is known here. */
export function dataOf<T>({ data }: ServerEvent, shape: z.ZodType<T>): T | null {
  try {
    return shape.safeParse(JSON.parse(data)).data ?? null
  } catch {
    return null
  }
}
