import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const PROGRAM = join(import.meta.dirname, '../../server/src/node.ts')

/** The API as a process of its own, so that it can be killed as only an operating system kills. */
export class ChildApi {
  readonly url: string
  readonly #env: NodeJS.ProcessEnv
  #child: ChildProcess | null = null

  constructor(port: number, folder: string, env: NodeJS.ProcessEnv = {}) {
    this.url = `http://127.0.0.1:${port}`
    const own = { PORT: String(port), HOST: '127.0.0.1', DATA_DIR: folder }
    this.#env = { ...process.env, GATHER: 'off', ...env, ...own }
  }

  /** Starts it and gives the time until it answered, in milliseconds. */
  async start(): Promise<number> {
    const began = performance.now()
    this.#child = spawn(process.execPath, [PROGRAM], { env: this.#env, stdio: ['ignore', 'ignore', 'inherit'] })
    while (!(await this.#answers())) {
      if (this.#child.exitCode !== null) throw new Error(`The API ended with ${this.#child.exitCode} as it started`)
      await pause(10)
    }
    return performance.now() - began
  }

  kill(): Promise<void> {
    return this.#end('SIGKILL')
  }

  /** Asks it to end, as an operator does. */
  stop(): Promise<void> {
    return this.#end('SIGTERM')
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }

  async #answers(): Promise<boolean> {
    const answer = await fetch(`${this.url}/health`).catch(() => null)
    return answer?.ok === true
  }
}
