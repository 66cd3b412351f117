/** Some hosts and proxies end a connection on which nothing comes. */
const BEAT_MS = 15_000

/** Some proxies gather an answer before they pass it on, unless they are told not to. */
export const EVENT_HEADERS = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-store',
  'X-Accel-Buffering': 'no',
}

export interface ServerEvent {
  /** What a client names when it comes again; null: it need not be told of this again. */
  seq: number | null
  event: string
  data: unknown
}

const encoder = new TextEncoder()
const BEAT = encoder.encode(': still here\n\n')
const bytesOf = ({ seq, event, data }: ServerEvent): Uint8Array<ArrayBuffer> =>
  encoder.encode(`${seq === null ? '' : `id: ${seq}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)

function quiet(): { beat: Promise<null>; end: () => void } {
  const beat = Promise.withResolvers<null>()
  const timer = setTimeout(beat.resolve, BEAT_MS, null)
  return { beat: beat.promise, end: () => clearTimeout(timer) }
}

/** Server-sent events, with a comment where none comes for a while. */
export function eventStream(
  hear: (gone: AbortSignal) => AsyncIterator<ServerEvent>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const gone = new AbortController()
  const events = hear(gone.signal)
  let next: Promise<IteratorResult<ServerEvent>> | null = null
  return new ReadableStream({
    pull: async (client) => {
      next ??= events.next()
      const { beat, end } = quiet()
      const found = await Promise.race([next, beat]).finally(end)
      if (found === null) return client.enqueue(BEAT)
      next = null
      if (found.done) client.close()
      else client.enqueue(bytesOf(found.value))
    },
    cancel: () => gone.abort(),
  })
}
