import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Answer, Order } from './api-process.ts'

const PROGRAM = fileURLToPath(new URL('./api-process.ts', import.meta.url))

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** A process for servers, of which it runs one at a time. */
class ServerProcess {
  readonly child: ChildProcess
  private said = ''

  constructor() {
    this.child = fork(PROGRAM, { execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (chunk: Buffer) => (this.said += chunk))
  }

  async ask(order: Order): Promise<void> {
    const answered = new AbortController()
    const ended = once(this.child, 'exit', answered).then(() => ({ problem: 'Its process ended.' }))
    const answer = once(this.child, 'message', answered).then(([told]) => told as Answer)
    this.child.send(order)
    const { problem } = await Promise.race([answer, ended])
    for (const waiting of [answer, ended]) waiting.catch(() => undefined)
    answered.abort()
    if (problem !== undefined) throw new Error(`The API: ${problem}\n${this.said}`)
  }
}

/** Loading the server costs many times what starting it does: the process that one test ends with serves the next. */
const idle: ServerProcess[] = []

/** The real API in another process, on a folder of its own; it can be stopped and started again on the same data. */
export class Api {
  readonly folder = mkdtempSync(join(tmpdir(), 'rolecall-api-'))
  private process: ServerProcess | null = null
  readonly port: number
  private readonly settings: Record<string, string>

  private constructor(port: number, settings: Record<string, string>) {
    this.port = port
    this.settings = settings
  }

  /** `settings`: what its owner would set beside the address. */
  static async start(settings: Record<string, string> = {}): Promise<Api> {
    const api = new Api(await freePort(), settings)
    await api.up()
    return api
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  async up(): Promise<void> {
    const own = { PORT: String(this.port), HOST: '127.0.0.1', DATA_DIR: this.folder, GATHER: 'off' }
    this.process = idle.pop() ?? new ServerProcess()
    await this.process.ask({ env: { ...process.env, ...own, ...this.settings } })
  }

  /** Ends it as its owner does. */
  async down(): Promise<void> {
    const { process: serving } = this
    this.process = null
    if (!serving) return
    await serving.ask({ env: null })
    idle.push(serving)
  }

  /** Ends it as a power cut does. */
  async kill(): Promise<void> {
    const { process: serving } = this
    this.process = null
    if (!serving) return
    serving.child.kill('SIGKILL')
    await once(serving.child, 'exit')
  }

  async close(): Promise<void> {
    await this.down()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
