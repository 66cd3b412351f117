import type { Live } from './live.ts'

type Listener = ReadableStreamDefaultController<Uint8Array>
const RING = new Uint8Array([1])

/** The bells of one process. */
export class Bell {
  readonly #most: number
  readonly #listeners = new Map<string, Set<Listener>>()
  #closed = false

  constructor(most: number) {
    this.#most = most
  }

  ring(person: string): void {
    for (const listener of this.#listeners.get(person) ?? [])
      // Rings that nobody has heard yet are one ring.
      if ((listener.desiredSize ?? 0) > 0) listener.enqueue(RING)
  }

  listen(person: string): ReadableStream<Uint8Array> | null {
    const listeners = this.#listeners.get(person) ?? new Set<Listener>()
    if (listeners.size >= this.#most) return null
    let own: Listener | undefined
    return new ReadableStream({
      start: (listener) => {
        if (this.#closed) return listener.close()
        own = listener
        this.#listeners.set(person, listeners.add(listener))
      },
      cancel: () => {
        if (own) listeners.delete(own)
        if (listeners.size === 0 && this.#listeners.get(person) === listeners) this.#listeners.delete(person)
      },
    })
  }

  close(): void {
    this.#closed = true
    for (const listeners of this.#listeners.values()) for (const listener of listeners) listener.close()
    this.#listeners.clear()
  }
}

/** Where one process serves everybody. */
export function bellLive(most: number): Live {
  const bell = new Bell(most)
  return {
    ring: async (person) => bell.ring(person),
    listen: async (person) => bell.listen(person),
    close: () => bell.close(),
  }
}
