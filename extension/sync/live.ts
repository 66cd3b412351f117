import { z } from 'zod'
import { apiOf } from './api.ts'
import type { ApiPorts } from './api.ts'

export interface LivePorts extends ApiPorts {
  token: string
  /** Ends when the window closes or the person signs out. */
  signal: AbortSignal
  pause: (ms: number) => Promise<void>
  /** The server is at this revision. */
  moved: (rev: number) => void
  /** How many notices the person has not seen; they are new, or were seen elsewhere. */
  noticed: (unseen: number) => void
}

type End = 'signed-out' | 'not-here' | 'cut'

const POLL_MS = 2_000
const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 60_000
const Rev = z.object({ rev: z.number().int(), unseen: z.number().int().default(0) })

const REV_EVENT = /^event: rev\ndata: (\d+)$/m
const NOTICES_EVENT = /^event: notices\ndata: (\d+)$/m

type Told = Pick<LivePorts, 'moved' | 'noticed'>

/** Gives each revision that a stream of server-sent events tells of, and says where there are notices. */
async function read(body: ReadableStream<Uint8Array<ArrayBuffer>>, { moved, noticed }: Told): Promise<void> {
  let text = ''
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    const events = (text + chunk).split('\n\n')
    text = events.pop() ?? ''
    for (const event of events) {
      const rev = REV_EVENT.exec(event)?.[1]
      if (rev) moved(Number(rev))
      const unseen = NOTICES_EVENT.exec(event)?.[1]
      if (unseen) noticed(Number(unseen))
    }
  }
}

/** Listens until the line is cut. A server that cannot tell says so at once. */
async function listen({ fetch, apiUrl, token, signal, moved, noticed }: LivePorts): Promise<End> {
  const headers = { authorization: `Bearer ${token}`, accept: 'text/event-stream' }
  const answer = await fetch(`${apiUrl}/api/v1/sync/live`, { headers, signal, credentials: 'omit' })
  if (answer.status === 401) return 'signed-out'
  if (!answer.ok || !answer.body) return 'not-here'
  await read(answer.body, { moved, noticed })
  return 'cut'
}

/** Asks for the revision alone, now and then, where nobody tells. */
async function poll(ports: LivePorts): Promise<End> {
  let unseen = 0
  while (!ports.signal.aborted) {
    const answer = await apiOf(ports).sync.rev.$get()
    // The typed client knows of the good answer alone.
    const status: number = answer.status
    if (status === 401) return 'signed-out'
    const body = Rev.safeParse(await answer.json())
    if (!body.success) return 'cut'
    ports.moved(body.data.rev)
    if (body.data.unseen !== unseen) ports.noticed(body.data.unseen)
    unseen = body.data.unseen
    await ports.pause(POLL_MS)
  }
  return 'cut'
}

/** Hears of every change while a window of ours is open. Whatever goes wrong, it comes again, later each time. */
export async function followServer(ports: LivePorts): Promise<void> {
  let told = true
  for (let wait = FIRST_WAIT_MS; !ports.signal.aborted; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    const moved = (rev: number): void => {
      wait = FIRST_WAIT_MS
      if (!ports.signal.aborted) ports.moved(rev)
    }
    const end: End = await (told ? listen({ ...ports, moved }) : poll({ ...ports, moved })).catch((): End => 'cut')
    if (end === 'signed-out') return
    told = end !== 'not-here'
    if (told && !ports.signal.aborted) await ports.pause(wait)
  }
}
