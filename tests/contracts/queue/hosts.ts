import type { Deps } from '@rolecall/server/deps.ts'
import { cloudflareQueue, handleBatch } from '@rolecall/server/ports/queue-cloudflare.ts'
import type { CarriedMessage, QueueBinding } from '@rolecall/server/ports/queue-cloudflare.ts'
import { TableQueue } from '@rolecall/server/ports/queue-table.ts'
import type { Queue, Topic } from '@rolecall/server/ports/queue.ts'
import { LocalWorker } from '@rolecall/server/queue/worker.ts'

/** A queue with some consumers, whatever carries its messages. */
export interface QueueHost {
  queue: Queue
  /** Begins so many consumers of these topics. */
  consume(topics: readonly Topic[], consumers: number): void
  /** Has them look at what is due by now, for the clock of a test stands still. */
  look(): Promise<void>
  stop(): Promise<void>
}

/** Each consumer is a process of its own as far as it can know: nothing but the table tells them of one another. */
export function localHost(deps: Deps): QueueHost {
  const queue = new TableQueue(deps)
  const queues = [queue]
  let workers: LocalWorker[] = []
  return {
    queue,
    consume: (topics, consumers) => {
      while (queues.length < consumers) queues.push(new TableQueue(deps))
      workers = queues.map((own) => new LocalWorker({ ...deps, queue: own }, topics))
    },
    look: async () => void (await Promise.all(queues.map((own) => own.callAgain()))),
    stop: async () => void (await Promise.all(workers.map((worker) => worker.stop()))),
  }
}

interface Carried {
  body: unknown
  dueAt: number
}

/**
 * Stands in for Cloudflare Queues as Cloudflare describes them: what is sent is brought at least once, some of it twice,
 * in no order, and again after the delay that was asked for, until it is acknowledged.
 */
class Carrier implements QueueBinding {
  readonly #now: () => number
  #waiting: Carried[] = []
  #underWay = new Set<Promise<void>>()
  #bring: ((message: CarriedMessage) => Promise<void>) | null = null
  #sent = 0

  constructor(now: () => number) {
    this.#now = now
  }

  async sendBatch(messages: Parameters<QueueBinding['sendBatch']>[0]): Promise<void> {
    for (const { body, delaySeconds = 0 } of messages) {
      const carried = { body: structuredClone(body), dueAt: this.#now() + delaySeconds * 1_000 }
      this.#waiting.push(carried, ...(this.#sent++ % 3 === 0 ? [carried] : []))
    }
    this.look()
  }

  start(bring: (message: CarriedMessage) => Promise<void>): void {
    this.#bring = bring
    this.look()
  }

  look(): void {
    const bring = this.#bring
    if (!bring) return
    const due = this.#waiting.filter(({ dueAt }) => dueAt <= this.#now())
    this.#waiting = this.#waiting.filter((one) => !due.includes(one))
    for (const carried of due.toReversed()) this.#carry(carried, bring)
  }

  #carry({ body }: Carried, bring: (message: CarriedMessage) => Promise<void>): void {
    const retry = ({ delaySeconds = 0 } = {}) =>
      void this.#waiting.push({ body, dueAt: this.#now() + delaySeconds * 1_000 })
    const brought: Promise<void> = bring({ body, ack: () => {}, retry }).then(() => void this.#underWay.delete(brought))
    this.#underWay.add(brought)
  }

  async stop(): Promise<void> {
    this.#bring = null
    await Promise.all(this.#underWay)
  }
}

export function cloudflareHost(deps: Deps): QueueHost {
  const carrier = new Carrier(deps.now)
  const queue = cloudflareQueue(deps, carrier)
  return {
    queue,
    consume: (topics, consumers) => {
      const isolates = Array.from({ length: consumers }, () => ({ ...deps, queue: cloudflareQueue(deps, carrier) }))
      let next = 0
      carrier.start((message) =>
        handleBatch(isolates[next++ % isolates.length] ?? deps, topics, { messages: [message] }),
      )
    },
    look: async () => carrier.look(),
    stop: () => carrier.stop(),
  }
}
