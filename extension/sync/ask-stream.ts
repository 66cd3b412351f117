import type { z } from 'zod'
import { problemOf, ServerProblem, unreachable } from './answer.ts'
import { eventsOf } from './event-stream.ts'
import type { ServerEvent } from './event-stream.ts'

interface Ports {
  apiUrl: string
  token: string
  fetch: typeof globalThis.fetch
}

interface Asked {
  /** What the server is asked for, below its base: `/ai/resume/generate`. */
  path: string
  body: unknown
  /** The same question under the same key is never paid for twice. */
  key: string
  /** Told where the work is heard of later, as soon as that is known. */
  begun?: (task: string) => void
  signal: AbortSignal
}

interface Hearing {
  /** Where the work is, as it was told: `/api/v1/tasks/…` */
  task: string
  /** What was heard last; null: nothing yet. */
  last: string | null
  signal: AbortSignal
}

export const TASKS = '/api/v1/tasks/'
/** A server that was started anew takes up its work within a minute. */
const PAUSES_MS = [250, 1_000, 2_000, 5_000, 10_000, 15_000, 15_000, 15_000, 15_000]

async function answered(asked: Promise<Response>): Promise<Response> {
  const response = await asked.catch(() => null)
  if (!response) throw unreachable()
  if (!response.ok) throw await problemOf(response)
  return response
}

function bodyOf({ body }: Response): ReadableStream<Uint8Array> {
  if (!body) throw unreachable()
  return body
}

/** The work goes on where nobody listens any more, and costs: who stops it says so. */
export async function endTask({ apiUrl, token, fetch }: Ports, task: string): Promise<void> {
  const headers = { authorization: `Bearer ${token}` }
  // It ends by itself at the latest when it is done; this only spares what is left of it.
  await fetch(`${apiUrl}${task}`, { method: 'DELETE', credentials: 'omit', headers }).catch(() => undefined)
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((go) => {
    const timer = setTimeout(go, ms)
    signal.addEventListener('abort', () => (clearTimeout(timer), go()), { once: true })
  })

const isEnd = ({ event }: ServerEvent): boolean => event === 'done' || event === 'error'
/** The server said no; all else is a line that was cut. */
const isRefusal = (error: unknown): boolean => error instanceof ServerProblem && error.kind === 'refused'

/** Hears work to its end. A line that is cut is taken up again behind what was heard last. */
async function* toItsEnd(
  { last: before, signal }: Pick<Hearing, 'last' | 'signal'>,
  open: (last: string | null) => Promise<ReadableStream<Uint8Array>>,
): AsyncGenerator<ServerEvent> {
  let last = before
  for (let cuts = 0; !signal.aborted; cuts += 1) {
    try {
      for await (const event of eventsOf(await open(last), signal)) {
        yield event
        if (isEnd(event)) return
        last = event.id ?? last
        cuts = 0
      }
    } catch (error) {
      if (isRefusal(error)) throw error
    }
    const wait = PAUSES_MS[cuts]
    if (wait === undefined) throw unreachable()
    await pause(wait, signal)
  }
}

const told = ({ apiUrl, token, fetch }: Ports, task: string, last: string | null): Promise<Response> =>
  fetch(`${apiUrl}${task}/events`, {
    credentials: 'omit',
    headers: { authorization: `Bearer ${token}`, ...(last === null ? {} : { 'last-event-id': last }) },
  })

/** What comes of work that was asked for before, by this window or another one. The signal ends it on the server too. */
export async function* hearTask(ports: Ports, hearing: Hearing): AsyncGenerator<ServerEvent> {
  const { task, signal } = hearing
  try {
    yield* toItsEnd(hearing, async (last) => bodyOf(await answered(told(ports, task, last))))
  } finally {
    if (signal.aborted) void endTask(ports, task)
  }
}

/** Asks for long work and gives what comes of it while it comes. The signal ends it, here and on the server. */
export async function* askStream(ports: Ports, { path, body, key, begun, signal }: Asked): AsyncGenerator<ServerEvent> {
  const { apiUrl, token, fetch } = ports
  // Not ended by the signal: only its answer says what there is to end.
  const response = await answered(
    fetch(`${apiUrl}/api/v1${path}`, {
      method: 'POST',
      credentials: 'omit',
      headers: {
        accept: 'text/event-stream',
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body: JSON.stringify(body),
    }),
  )
  const task = response.headers.get('location') ?? ''
  if (!task.startsWith(TASKS)) throw unreachable()
  begun?.(task)
  let first: Response | null = response
  try {
    yield* toItsEnd({ last: null, signal }, async (last) => {
      const answer = first ?? (await answered(told(ports, task, last)))
      first = null
      return bodyOf(answer)
    })
  } finally {
    if (signal.aborted) void endTask(ports, task)
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
