import type { Clock } from '@rolecall/server/ingest/clock.ts'

/** A clock on which nobody waits: whoever sleeps finds that the time has passed. Others may let it pass too. */
export class FastClock implements Clock {
  readonly slept: number[] = []
  readonly chance: () => number
  readonly #deadlines = new Set<{ at: number; run: AbortController }>()
  #now: number

  constructor(now: number, chance: () => number) {
    this.#now = now
    this.chance = chance
  }

  readonly now = (): number => this.#now

  readonly sleep = async (ms: number): Promise<void> => {
    this.slept.push(ms)
    this.pass(ms)
  }

  readonly timeout = (ms: number): AbortSignal => {
    const run = new AbortController()
    this.#deadlines.add({ at: this.#now + ms, run })
    return run.signal
  }

  pass(ms: number): void {
    this.#now += ms
    for (const deadline of this.#deadlines) {
      if (deadline.at > this.#now) continue
      this.#deadlines.delete(deadline)
      deadline.run.abort(new DOMException('The time is over.', 'TimeoutError'))
    }
  }
}
