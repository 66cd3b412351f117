import type { Bytes } from '../exchange/bytes.ts'
import { ResumeError } from './failures.ts'
import type { ResumeErrorCode } from './failures.ts'
import type { ResumeReading } from './read-file.ts'

/** Longer than this no good file takes, and nobody waits. */
export const READ_PATIENCE_MS = 5_000
/** A thread that has not begun by then never will. */
const START_PATIENCE_MS = 30_000

export interface ReadJob {
  bytes: Bytes
  name: string
}
export type FromThread = { kind: 'ready' } | { kind: 'read'; reading: ResumeReading }

/** A thread of the host that can be ended whatever it is doing. */
export interface ReaderThread {
  send: (job: ReadJob) => void
  end: () => void
}
type Failure = 'memory' | 'failed'
/** Starts a thread that says it is ready and then answers one job after another. */
export type StartThread = (hear: (message: FromThread) => void, failed: (why: Failure) => void) => ReaderThread

const refusal = (code: ResumeErrorCode): ResumeReading => ({ ok: false, code, message: new ResumeError(code).message })

const REFUSALS: Readonly<Record<Failure, ResumeErrorCode>> = {
  memory: 'resume_unpacks_too_large',
  failed: 'resume_broken',
}

type Settle = (reading: ResumeReading) => void

/**
 * Reads résumés in a thread of its own and ends it where a file takes too long or too much: nothing else can stop a
 * reader that is caught in a loop. The time counts from when the thread is ready, so a slow machine refuses no file.
 */
export class KillableReader {
  private readonly start: StartThread
  private readonly patience: number
  private thread: ReaderThread | null = null
  private isReady = false
  private waiting: { job: ReadJob; settle: Settle; timer: ReturnType<typeof setTimeout> } | null = null
  private turn: Promise<unknown> = Promise.resolve()

  constructor(start: StartThread, patience: number = READ_PATIENCE_MS) {
    this.start = start
    this.patience = patience
  }

  /** One after another: each file gets the whole of its time. */
  read(bytes: Bytes, name = ''): Promise<ResumeReading> {
    const reading = this.turn.then(() => this.readNow({ bytes, name }))
    this.turn = reading
    return reading
  }

  end(): void {
    this.settle(refusal('resume_broken'))
    this.drop()
  }

  private readNow(job: ReadJob): Promise<ResumeReading> {
    return new Promise((settle) => {
      this.waiting = { job, settle, timer: this.giveUpIn(START_PATIENCE_MS) }
      if (this.isReady) this.send()
      this.thread ??= this.start(
        (message) => this.hear(message),
        (why) => this.fail(REFUSALS[why]),
      )
    })
  }

  private giveUpIn(ms: number): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.fail('resume_too_slow'), ms)
  }

  private send(): void {
    if (!this.waiting) return
    clearTimeout(this.waiting.timer)
    this.waiting.timer = this.giveUpIn(this.patience)
    this.thread?.send(this.waiting.job)
  }

  private hear(message: FromThread): void {
    // The reader of PDF files has words of its own to say in a browser's worker; they are meant for nobody here.
    if (message.kind === 'read') this.settle(message.reading)
    if (message.kind !== 'ready' || this.isReady) return
    this.isReady = true
    this.send()
  }

  private fail(code: ResumeErrorCode): void {
    this.drop()
    this.settle(refusal(code))
  }

  private settle(reading: ResumeReading): void {
    const { waiting } = this
    this.waiting = null
    if (waiting) clearTimeout(waiting.timer)
    waiting?.settle(reading)
  }

  private drop(): void {
    this.thread?.end()
    this.thread = null
    this.isReady = false
  }
}
