/**
 * What is being written, beyond the part of the window that shows it: it goes on while the person looks at another tab,
 * and is there when they are back. One window of the browser writes it; the others wait, and go on where that one ends.
 */
export class Runs<State> {
  readonly #first: (what: string) => State
  readonly #states = new Map<string, State>()
  readonly #stops = new Map<string, AbortController>()
  readonly #listeners = new Set<() => void>()

  /** `first`: as it stands where nothing was done in this window yet. */
  constructor(first: (what: string) => State) {
    this.#first = first
  }

  readonly listen = (told: () => void): (() => void) => {
    this.#listeners.add(told)
    return () => void this.#listeners.delete(told)
  }

  of(what: string): State {
    const known = this.#states.get(what)
    if (known !== undefined) return known
    const first = this.#first(what)
    this.#states.set(what, first)
    return first
  }

  set(what: string, state: State): void {
    this.#states.set(what, state)
    for (const told of this.#listeners) told()
  }

  /** As it stands on the device. */
  refresh(what: string): void {
    this.set(what, this.#first(what))
  }

  /** It is at work here, or waits for its turn. */
  isLive(what: string): boolean {
    return this.#stops.has(what)
  }

  /** Another one of the same takes its place. Whether there was one. */
  stop(what: string): boolean {
    const running = this.#stops.get(what)
    this.#stops.delete(what)
    running?.abort()
    return running !== undefined
  }

  /** Works as soon as no other window does the same, until it is stopped. */
  async alone(what: string, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.stop(what)
    const mine = new AbortController()
    this.#stops.set(what, mine)
    await navigator.locks.request(`rolecall-run ${what}`, async () => {
      if (!mine.signal.aborted) await work(mine.signal)
    })
    if (this.#stops.get(what) === mine) this.#stops.delete(what)
  }
}
