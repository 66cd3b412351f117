export interface ServerEvent {
  event: string
  data: string
  /** Its number, where it is told again to whoever comes later. */
  id?: string
}

/** A server that never ends a line must not fill the memory. */
const LONGEST_EVENT = 2_000_000

function eventOf(block: string): ServerEvent | null {
  const said: { event: string; id?: string } = { event: 'message' }
  const data: string[] = []
  for (const line of block.split(/\r\n|\r|\n/)) {
    const { name = '', value = '' } = /^(?<name>[^:]*)(?:: ?(?<value>.*))?$/s.exec(line)?.groups ?? {}
    if (name === 'event' || name === 'id') said[name] = value
    if (name === 'data') data.push(value)
  }
  return data.length > 0 ? { ...said, data: data.join('\n') } : null
}

const END = /\r\n\r\n|\n\n|\r\r/

/** What a server sends as it comes, one event after the other. What was cut in the middle is left out. */
export async function* eventsOf(body: ReadableStream<Uint8Array>, signal?: AbortSignal): AsyncGenerator<ServerEvent> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader()
  const leave = (): void => void reader.cancel().catch(() => undefined)
  signal?.addEventListener('abort', leave)
  let held = ''
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      held += read.value
      for (let end = END.exec(held); end; end = END.exec(held)) {
        const event = eventOf(held.slice(0, end.index))
        held = held.slice(end.index + end[0].length)
        if (event) yield event
      }
      if (held.length > LONGEST_EVENT) return
    }
  } finally {
    signal?.removeEventListener('abort', leave)
    leave()
  }
}
