import type { Host } from '../deps.ts'
import { cancelMessage, overdue, putMessages } from '../queue/messages.ts'
import { Runs, Stopped } from './queue.ts'
import type { Message, Queue } from './queue.ts'

type Parts = Pick<Host, 'users' | 'now'>

/** Where the process that puts work in does it too: see queue/worker.ts. */
export class TableQueue implements Queue {
  readonly runs = new Runs()
  readonly #parts: Parts
  #wakes: (() => void)[] = []

  constructor(parts: Parts) {
    this.#parts = parts
  }

  async put(messages: readonly Message[]): Promise<number> {
    const fresh = await putMessages(this.#parts.users, messages, this.#parts.now())
    if (fresh.length > 0) this.#wake()
    return fresh.length
  }

  async cancel(topic: string, key: string): Promise<void> {
    const number = await cancelMessage(this.#parts.users, topic, key, this.#parts.now())
    if (number !== null) this.runs.stop(number, new Stopped('It was cancelled.', false))
  }

  async callAgain(): Promise<number> {
    const waiting = await overdue(this.#parts.users, this.#parts.now())
    if (waiting.length > 0) this.#wake()
    return waiting.length
  }

  onPut(wake: () => void): void {
    this.#wakes = [...this.#wakes, wake]
  }

  #wake(): void {
    for (const wake of this.#wakes) wake()
  }
}
