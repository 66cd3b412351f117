import { z } from 'zod'
import { Pause, SourceFault } from './fault.ts'
import type { Hold } from './hold.ts'
import type { RunParts } from './ports.ts'
import { readAnswer } from './read-answer.ts'
import { waitAfter } from './run-limits.ts'
import type { Keys, Source, SourceRequest } from './source.ts'

const MOST_DETAIL = 80
/** Shorter values are words that may stand in any text. */
const LEAST_KEY = 8

const whereWrong = (error: unknown): string | undefined =>
  error instanceof z.ZodError ? error.issues[0]?.path.map(String).join('.').slice(0, MOST_DETAIL) : undefined

export interface Errand<Read> {
  request: SourceRequest
  read: (body: string) => Read
  /** What the answer says it cost. */
  credits: (read: Read) => number
  /** A board or an opening that is not there says nothing of the source. */
  mayBeGone: boolean
}

/** Goes to one source and comes back, again where it pays, and no more than both sides bear. */
export class Courier {
  readonly #parts: RunParts
  readonly #source: Source
  readonly #hold: Hold
  readonly #keys: readonly string[]
  readonly #stopped: AbortSignal
  readonly #endsAt: number
  #isProbe = true
  requests = 0

  constructor(
    parts: RunParts,
    { source, hold, keys }: { source: Source; hold: Hold; keys: Keys },
    stopped: AbortSignal,
  ) {
    this.#parts = parts
    this.#source = source
    this.#hold = hold
    this.#stopped = stopped
    this.#keys = source.needs.filter((name) => name.endsWith('_KEY')).map((name) => keys[name] ?? '')
    this.#endsAt = parts.clock.now() + parts.limits.sliceMs
  }

  /** Whether nothing was answered so far. */
  get isProbe(): boolean {
    return this.#isProbe
  }

  get msLeft(): number {
    return this.#endsAt - this.#parts.clock.now()
  }

  /** Throws a fault once no further try is worth it, a pause where it is to be tried at another time. */
  async fetch<Read>(errand: Errand<Read>): Promise<Read> {
    for (let tries = 1; ; tries++) {
      this.#checkTime()
      try {
        return await this.#once(errand)
      } catch (error) {
        if (!(error instanceof SourceFault)) throw error
        await this.#noteFault(error, errand.mayBeGone)
        if (!error.again || this.#hold.isResting || tries > this.#parts.limits.retries) throw error
        await this.#waitBefore(tries, error)
      }
    }
  }

  #checkTime(): void {
    const { clock, limits } = this.#parts
    this.#stopped.throwIfAborted()
    const quiet = this.#hold.quietUntil
    if (quiet > clock.now()) throw new Pause(quiet, 'It is left alone for a while.')
    if (this.msLeft < limits.leastMs) throw new Pause(clock.now(), 'Others have their turn.')
    const full = this.#hold.fullUntil(this.#source.limits)
    if (full !== null) throw new Pause(full, 'It is asked no more often than it bears.')
  }

  async #once<Read>({ request, read, credits }: Errand<Read>): Promise<Read> {
    const { clock, limits, reach } = this.#parts
    await this.#hold.spend()
    this.requests++
    const given = this.msLeft
    const signal = AbortSignal.any([this.#stopped, clock.timeout(given)])
    try {
      const body = await readAnswer({ ...reach, now: clock.now, bounds: limits }, request, signal)
      const done = this.#readAs(this.#withoutKeys(body), read)
      await this.#noteAnswer(credits(done))
      return done
    } catch (error) {
      this.#stopped.throwIfAborted()
      // It was given too little of the time to say that it is slow.
      const hurried = error instanceof SourceFault && error.code === 'slow' && given < limits.sliceMs / 2
      if (hurried) throw new Pause(clock.now(), 'Others have their turn.')
      throw error
    }
  }

  #readAs<Read>(body: string, read: (body: string) => Read): Read {
    try {
      return read(body)
    } catch (error) {
      const detail = whereWrong(error)
      throw new SourceFault('shape', detail ? { detail } : {})
    }
  }

  /** Some answer with the question they were asked, and the key is part of it. */
  #withoutKeys(body: string): string {
    const long = this.#keys.filter((key) => key.length >= LEAST_KEY)
    return long.reduce((text, key) => text.replaceAll(key, ''), body)
  }

  async #noteAnswer(credits: number): Promise<void> {
    await this.#hold.wentWell(credits, this.#isProbe)
    this.#isProbe = false
  }

  async #noteFault(fault: SourceFault, mayBeGone: boolean): Promise<void> {
    if (fault.code === 'gone' && mayBeGone) return this.#noteAnswer(0)
    await this.#hold.wentWrong(fault.message, fault.waitMs, this.#isProbe)
  }

  async #waitBefore(tries: number, fault: SourceFault): Promise<void> {
    const { clock, limits } = this.#parts
    const wait = Math.max(fault.waitMs ?? 0, waitAfter(limits, tries, clock.chance))
    if (wait + limits.leastMs <= this.msLeft) return clock.sleep(wait, this.#stopped)
    // Where nobody said for how long, there is no sense in coming back to what has failed so far.
    if (fault.waitMs === null) throw fault
    throw new Pause(clock.now() + wait, 'It asked to be left alone for a while.')
  }
}
