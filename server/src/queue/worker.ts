import type { Deps } from '../deps.ts'
import { Stopped } from '../ports/queue.ts'
import type { Topic } from '../ports/queue.ts'
import { nextDue, takeDue } from './messages.ts'
import { runHeld, tellGivenUp } from './run.ts'

/** How soon work is seen that another process put in, or left behind when it died. */
const LOOK_MS = 5_000
/** So many of a topic are taken at a time: the others may be done by another host meanwhile. */
const MOST_AT_ONCE = 16
/** How long work under way is waited for when the process is to end. */
const GOODBYE_MS = 5_000

export interface QueueWorker {
  /** Takes nothing more, waits a little for what is under way, and gives the rest back. */
  stop(): Promise<void>
}

interface Looked {
  /** What was taken, each until its end. */
  runs: Promise<void>[]
  /** The time at which something more is due. */
  next: number
}

/** Takes what is due, as far as this process may have it. */
async function takeAll(deps: Deps, topics: readonly Topic[]): Promise<Looked> {
  const { users, now } = deps
  const at = now()
  const names = topics.map(({ name }) => name)
  const next = await nextDue(users, names)
  const runs: Promise<void>[] = []
  for (const topic of topics.filter(({ name }) => (next.get(name) ?? Infinity) <= at)) {
    const { held, buried } = await takeDue(users, topic, at, MOST_AT_ONCE)
    for (const one of buried) await tellGivenUp(deps, topic, one)
    runs.push(...held.map(async (one) => void (await runHeld(deps, topic, one))))
  }
  return { runs, next: Math.min(Infinity, ...[...next.values()].filter((time) => time > at)) }
}

/** Does what is due until nothing more is, for hosts that live no longer than what they were called for. */
export async function workOff(deps: Deps, topics: readonly Topic[]): Promise<void> {
  for (;;) {
    const { runs } = await takeAll(deps, topics)
    if (runs.length === 0) return
    await Promise.all(runs)
  }
}

/** Does the work of these topics in this process: at once when something is put in, else when something is due. */
export class LocalWorker implements QueueWorker {
  readonly #deps: Deps
  readonly #topics: readonly Topic[]
  readonly #lookMs: number
  readonly #underWay = new Set<Promise<void>>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #pass: Promise<void> | null = null
  #again = false
  #stopped = false

  constructor(deps: Deps, topics: readonly Topic[], lookMs = LOOK_MS) {
    this.#deps = deps
    this.#topics = topics
    this.#lookMs = lookMs
    deps.queue.onPut(() => this.#wake())
    this.#wake()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    await this.#pass
    const { runs } = this.#deps.queue
    const patience = setTimeout(() => runs.stopAll(new Stopped('The server ends.', true)), GOODBYE_MS)
    await runs.idle()
    await Promise.all(this.#underWay)
    clearTimeout(patience)
  }

  /** One look at a time; whoever is woken meanwhile looks once more. */
  #wake(): void {
    if (this.#stopped) return
    this.#again = true
    this.#pass ??= this.#look().finally(() => {
      this.#pass = null
      if (this.#again) this.#wake()
    })
  }

  async #look(): Promise<void> {
    clearTimeout(this.#timer)
    let next = Infinity
    while (this.#again && !this.#stopped) {
      this.#again = false
      next = await this.#takeAll().catch((error: unknown) => {
        this.#deps.log({ level: 'error', event: 'queue-failed', error: String(error) })
        return Infinity
      })
    }
    if (this.#stopped) return
    const wait = Math.min(this.#lookMs, Math.max(1, next - this.#deps.now()))
    this.#timer = setTimeout(() => this.#wake(), wait)
  }

  /** Gives the time at which something more is due. */
  async #takeAll(): Promise<number> {
    const { runs, next } = await takeAll(this.#deps, this.#topics)
    for (const one of runs) this.#watch(one)
    return next
  }

  #watch(one: Promise<void>): void {
    const run: Promise<void> = one.finally(() => {
      this.#underWay.delete(run)
      this.#wake()
    })
    this.#underWay.add(run)
  }
}
