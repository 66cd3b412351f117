import { defineTopic } from '@rolecall/server/ports/queue.ts'
import type { Run, Topic } from '@rolecall/server/ports/queue.ts'
import { maybeText } from '@rolecall/server/ports/row.ts'
import { createTestApp } from '@rolecall/server/testing.ts'
import type { TestApp } from '@rolecall/server/testing.ts'
import { vi } from 'vitest'
import { z } from 'zod'
import type { QueueHost } from './hosts.ts'
import { waitBefore } from '@rolecall/server/queue/run.ts'

export const START = Date.parse('2026-03-01T09:00:00Z')
export const HOLD = 60_000
export const LONGEST_WAIT = waitBefore(10, () => 1)

const Payload = z.object({ page: z.number() })

export type Work = (page: number, run: Run) => Promise<void> | void
interface TopicOptions {
  atOnce?: number
  tries?: number
  givenUp?: (page: number) => void
}

export const topicOf = (work: Work, { atOnce = 100, tries = 3, givenUp }: TopicOptions = {}): Topic =>
  defineTopic<z.infer<typeof Payload>>({
    name: 'fetch-page',
    payload: Payload,
    atOnce,
    tries,
    holdMs: HOLD,
    work: async (_, { page }, run) => work(page, run),
    givenUp: async (_, { page }) => givenUp?.(page),
  })

export const message = (page: number) => ({ topic: 'fetch-page', key: `page-${page}`, payload: { page } })

/** The patience is for machines with other things to do; what is waited for comes in milliseconds. */
export const soon = (check: () => Promise<void> | void) => vi.waitFor(check, { timeout: 60_000, interval: 5 })

/** A queue over a database of its own, and a clock that stands still until it is set on. */
export class Bench {
  readonly app: TestApp
  readonly host: QueueHost
  now = START

  private constructor(app: TestApp, host: QueueHost) {
    this.app = app
    this.host = host
  }

  static async open(hostOf: (deps: TestApp['deps']) => QueueHost): Promise<Bench> {
    const app = await createTestApp()
    app.setTime(START)
    return new Bench(app, hostOf(app.deps))
  }

  async later(ms: number): Promise<void> {
    this.app.setTime((this.now += ms))
    await this.host.look()
  }

  async states(): Promise<Record<string, number>> {
    const { rows } = await this.app.deps.users.read('SELECT state, count(*) AS n FROM message GROUP BY state')
    return Object.fromEntries(rows.map((row) => [maybeText(row, 'state') ?? '', Number(row['n'])]))
  }

  /** How long this one waits for its next try; 0 while it is under way. */
  async waitOf(page: number): Promise<number> {
    const { rows } = await this.app.deps.users.read({
      sql: "SELECT due_at FROM message WHERE key = ? AND state = 'waiting' AND held_until = 0",
      args: [`page-${page}`],
    })
    return rows[0] ? Number(rows[0]['due_at']) - this.now : 0
  }

  /** What nobody came for is called for again. */
  async callAgain(): Promise<void> {
    await this.host.queue.callAgain()
    await this.host.look()
  }

  async close(): Promise<void> {
    await this.host.stop()
    await this.app.close()
  }
}
