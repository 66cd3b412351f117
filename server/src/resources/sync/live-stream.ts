import type { Stand } from './rev.ts'

const BEAT_MS = 20_000
/** Each look of a Worker counts against what one request may do, so the client begins anew now and then. */
const LONGEST_MS = 60 * 60 * 1000

interface Watch {
  /** A byte each time that something may have moved. */
  rings: ReadableStream<Uint8Array>
  /** How things stand now; null where the session is over. */
  look: () => Promise<Stand | null>
  beatMs?: number
  longestMs?: number
}

const encoder = new TextEncoder()
/** What moved since it was told last. Nobody has to hear at first that there are no notices. */
function movedText(told: Stand | null, { rev, unseen, notice }: Stand): string {
  const rang = told ? told.unseen !== unseen || told.notice !== notice : unseen > 0
  return (told?.rev === rev ? '' : `event: rev\ndata: ${rev}\n\n`) + (rang ? `event: notices\ndata: ${unseen}\n\n` : '')
}

const BEAT = encoder.encode(': still here\n\n')

type Reason = 'ring' | 'beat' | 'over'

/** Waits for the next ring, but no longer than a beat. A bell that broke is over: the client comes again. */
function sleeper(reader: ReadableStreamDefaultReader<Uint8Array>, beatMs: number): () => Promise<Reason> {
  const hear = () =>
    reader.read().then(
      ({ done }): Reason => (done ? 'over' : 'ring'),
      (): Reason => 'over',
    )
  let heard = hear()
  return async () => {
    const beat = Promise.withResolvers<Reason>()
    const timer = setTimeout(beat.resolve, beatMs, 'beat')
    const reason = await Promise.race([heard, beat.promise])
    clearTimeout(timer)
    if (reason === 'ring') heard = hear()
    return reason
  }
}

/**
 * Server-sent events: the revision at once and whenever it moved, notices likewise, a comment where nothing did for a while. It looks at
 * each beat also without a ring, so a lost ring costs seconds and a revoked session ends at the latest then.
 */
export function liveStream(watch: Watch): ReadableStream<Uint8Array<ArrayBuffer>> {
  const { rings, look, beatMs = BEAT_MS, longestMs = LONGEST_MS } = watch
  const reader = rings.getReader()
  const sleep = sleeper(reader, beatMs)
  const end = performance.now() + longestMs
  let told: Stand | null = null

  async function next(): Promise<Uint8Array<ArrayBuffer> | null> {
    for (;;) {
      const reason = told === null ? 'ring' : await sleep()
      if (reason === 'over' || performance.now() > end) return null
      const stand = await look()
      if (stand === null) return null
      const text = movedText(told, stand)
      told = stand
      if (text) return encoder.encode(text)
      if (reason === 'beat') return BEAT
    }
  }

  let left = false
  return new ReadableStream({
    pull: async (client) => {
      const chunk = await next().catch(() => null)
      if (left) return
      if (chunk) return client.enqueue(chunk)
      client.close()
      await reader.cancel()
    },
    cancel: () => {
      left = true
      return reader.cancel()
    },
  })
}
