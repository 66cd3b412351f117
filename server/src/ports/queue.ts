import type { z } from 'zod'
import type { Deps } from '../deps.ts'

/** A piece of work that waits its turn. */
export interface Message {
  topic: string
  /** Put in again under the same key, it is the same work and done once. */
  key: string
  payload: unknown
  /** Not before this time; left out: as soon as can be. */
  dueAt?: number
}

/** What work is told of the run it is in. */
export interface Run {
  /** Aborts where the work was cancelled, another host has taken it over, or this one ends. */
  signal: AbortSignal
  /** Names this run, so that whoever lost the work to another run cannot write over what that one did. */
  token: string
  /** How often it was begun, this time included. */
  tries: number
}

/** A kind of work, as one row of the list of topics says it. */
export interface TopicRow<Payload> {
  name: string
  payload: z.ZodType<Payload>
  /** How many may be under way at once, on all hosts together. */
  atOnce: number
  tries: number
  /** Whoever has not been heard of for so long has died over it: then it runs again. */
  holdMs: number
  work: (deps: Deps, payload: Payload, run: Run) => Promise<void>
  /** Told once it is given up, after the last try. */
  givenUp?: (deps: Deps, payload: Payload) => Promise<void>
}

/** The same, whatever its payload: this is what hosts handle. */
export interface Topic extends Omit<TopicRow<unknown>, 'payload'> {
  givenUp: (deps: Deps, payload: unknown) => Promise<void>
}

/** Payloads are read where they come out: what was put in by another version may not be what this one knows. */
export const defineTopic = <Payload>({ payload: shape, work, givenUp, ...row }: TopicRow<Payload>): Topic => ({
  ...row,
  work: async (deps, payload, run) => work(deps, shape.parse(payload), run),
  givenUp: async (deps, payload) => givenUp?.(deps, shape.parse(payload)),
})

/** Thrown by work that is to be tried again, no sooner than whoever refused it has said. */
export class TryLater extends Error {
  readonly waitMs: number

  constructor(waitMs: number, why: string) {
    super(why)
    this.waitMs = waitMs
  }
}

/** Thrown by work that no further try can do. */
export class GiveUp extends Error {}

/** Why a run was told to stop. */
export class Stopped extends Error {
  /** The host ends: the work goes back into the queue, and this try does not count. */
  readonly goesBack: boolean

  constructor(why: string, goesBack: boolean) {
    super(why)
    this.goesBack = goesBack
  }
}

/** The work under way in this process, to be stopped without waiting for the next look at the table. */
export class Runs {
  readonly #runs = new Map<number, AbortController>()
  #waiting: (() => void)[] = []

  begin(number: number): AbortController {
    const run = new AbortController()
    this.#runs.set(number, run)
    return run
  }

  end(number: number): void {
    this.#runs.delete(number)
    if (this.#runs.size > 0) return
    for (const tell of this.#waiting) tell()
    this.#waiting = []
  }

  /** Resolves when nothing is under way. */
  idle(): Promise<void> {
    return this.#runs.size === 0 ? Promise.resolve() : new Promise((tell) => void this.#waiting.push(tell))
  }

  stopAll(why: Stopped): void {
    for (const run of this.#runs.values()) run.abort(why)
  }

  stop(number: number, why: Stopped): void {
    this.#runs.get(number)?.abort(why)
  }
}

/**
 * Messages stand in a table of the database, whatever carries them: what is waiting, held, done or given up is said
 * there alone. A queue only sees to it that somebody comes for them.
 */
export interface Queue {
  /** Gives how many of them were new. */
  put(messages: readonly Message[]): Promise<number>
  /** Work that waits is not begun, work under way is stopped, wherever it is. */
  cancel(topic: string, key: string): Promise<void>
  /** Calls again for what is due and nobody came for; gives how many there are. */
  callAgain(): Promise<number>
  /** Tells when something was put in here; only where this host itself does the work. */
  onPut(wake: () => void): void
  readonly runs: Runs
}
