import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PATIENCE_MS } from '../../support/patience.ts'

const MAIN = fileURLToPath(new URL('../../../server/src/node.ts', import.meta.url))

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** The real API in a process of its own, on a folder of its own; it can be stopped and started again on the same data. */
export class Api {
  readonly folder = mkdtempSync(join(tmpdir(), 'rolecall-api-'))
  private child: ChildProcess | null = null
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
    const env = { ...process.env, ...own, ...this.settings }
    const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    this.child = child
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => (said += chunk))
    child.stderr.on('data', (chunk: Buffer) => (said += chunk))
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
      if (child.exitCode !== null) break
      const answer = await fetch(`${this.url}/api/v1/health`).catch(() => null)
      if (answer?.ok) return
      await new Promise((next) => setTimeout(next, 50))
    }
    throw new Error(`The API did not start:\n${said}`)
  }

  async down(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const { child } = this
    this.child = null
    if (!child || child.exitCode !== null) return
    child.kill(signal)
    await once(child, 'exit')
  }

  async close(): Promise<void> {
    await this.down()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
