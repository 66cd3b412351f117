import { setImmediate } from 'node:timers'

/** Lets one writer at a time through, in the order they came. */
export class WriteLock {
  #last: Promise<void> = Promise.resolve()

  /** Resolves when it is this writer's turn, with the function that ends the turn. */
  async acquire(): Promise<() => void> {
    const turn = Promise.withResolvers<void>()
    const before = this.#last
    this.#last = turn.promise
    await before
    // The driver works synchronously: without a breath between two turns, a queue of writers would hold up every
    // timer and every socket until the last of them is done.
    return () => void setImmediate(turn.resolve)
  }

  async run<T>(job: () => Promise<T>): Promise<T> {
    const release = await this.acquire()
    try {
      return await job()
    } finally {
      release()
    }
  }
}
