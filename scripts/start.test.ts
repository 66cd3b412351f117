import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CHROME_EXTENSION_ID } from '@rolecall/shared/product.ts'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { openDisplay } from '../tests/support/display.ts'
import { PATIENCE_MS } from '../tests/support/patience.ts'
import { ROOT } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'rolecall-start-'))
const started: ChildProcess[] = []

afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    signalGroup(child, 'SIGKILL')
    await once(child, 'exit')
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
})

/** Ctrl-C in a terminal reaches every process of the group, so this does too. */
function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid !== undefined) process.kill(-pid, signal)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

interface Start {
  child: ChildProcess
  said: () => string
}

function npmStart(env: Record<string, string>, options = ['--headless']): Start {
  const child = spawn('npm', ['start', '--silent', '--', ...options], {
    cwd: ROOT,
    // The runner's own NODE_ENV would make a development build of the extension.
    env: { ...process.env, NODE_ENV: undefined, DATA_DIR: folder, GATHER: 'off', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  started.push(child)
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += String(chunk)))
  return { child, said: () => text }
}

async function until(what: string, { child, said }: Start, words: string): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
    if (said().includes(words)) return
    if (child.exitCode !== null) break
    await new Promise((next) => setTimeout(next, 50))
  }
  throw new Error(`${what}:\n${said()}`)
}

/** A display that ends with the test. */
async function display(): Promise<string> {
  const screen = await openDisplay()
  onTestFinished(() => screen.close())
  return screen.name
}

async function ended({ child, said }: Start): Promise<{ code: number | null; said: string }> {
  if (child.exitCode === null) await once(child, 'exit')
  return { code: child.exitCode, said: said() }
}

const answers = (port: number): Promise<boolean> =>
  fetch(`http://localhost:${port}/health`).then(
    () => true,
    () => false,
  )

interface Running {
  start: Start
  port: number
  practice: number
  /** How long it took until it ran. */
  took: number
}

async function running(env: Record<string, string> = {}, options?: string[]): Promise<Running> {
  const [port, practice] = [await freePort(), await freePort()]
  const began = performance.now()
  const start = npmStart({ PORT: String(port), PRACTICE_PORT: String(practice), ...env }, options)
  await until('it did not start', start, 'Ctrl-C ends it.')
  return { start, port, practice, took: performance.now() - began }
}

test('npm start serves the API and the practice page, says where, and Ctrl-C ends all of it', async () => {
  const { start, port, practice, took } = await running()

  const health = await fetch(`http://localhost:${port}/health`)
  expect(await health.json()).toMatchObject({ product: 'rolecall', ok: true })
  const page = await fetch(`http://localhost:${practice}/practice`)
  expect(await page.text()).toContain('"JobPosting"')
  for (const line of [`http://localhost:${port}`, `http://localhost:${practice}/practice`, folder, 'Load unpacked']) {
    expect(start.said()).toContain(line)
  }

  const asked = performance.now()
  signalGroup(start.child, 'SIGINT')
  expect(await ended(start)).toMatchObject({ code: 0, said: expect.not.stringContaining('npm error') })
  // It ends by itself, and not because somebody lost patience with a part that hangs.
  expect(performance.now() - asked).toBeLessThan(took)
  expect(await answers(port)).toBe(false)
  expect(() => signalGroup(start.child, 'SIGINT')).toThrow('ESRCH')
})

test('a second start on the same port says so in a sentence and leaves the first alone', async () => {
  const { port } = await running()
  const second = await ended(npmStart({ PORT: String(port), PRACTICE_PORT: String(await freePort()) }))
  expect(second.code).toBe(1)
  expect(second.said).toContain(`Port ${port} is taken by another program.`)
  expect(second.said).not.toContain('    at ')
  expect(await answers(port)).toBe(true)
})

test('a practice port that is taken is named', async () => {
  const { practice } = await running()
  const second = await ended(npmStart({ PORT: String(await freePort()), PRACTICE_PORT: String(practice) }))
  expect(second.code).toBe(1)
  expect(second.said).toContain(`The practice page cannot use port ${practice}`)
})

test('a data folder that cannot be written to is named in a sentence', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'rolecall-start-')), 'a-file')
  writeFileSync(file, '')
  const ports = { PORT: String(await freePort()), PRACTICE_PORT: String(await freePort()) }
  const refused = await ended(npmStart({ ...ports, DATA_DIR: file }))
  expect(refused.code).toBe(1)
  expect(refused.said).toContain(`Rolecall cannot write to its data folder ${file}`)
  expect(refused.said).not.toContain('    at ')
})

test.runIf(process.platform === 'linux')(
  'where there is a display, Chromium opens the practice page with the extension in it, and Ctrl-C closes it',
  async () => {
    const DISPLAY = await display()
    const { start } = await running({ DISPLAY }, [])
    expect(start.said()).toContain('Chromium opens with the extension in it.')
    const press = (...words: string[]) => {
      const pressing = spawn('xdotool', words, { env: { ...process.env, DISPLAY }, timeout: PATIENCE_MS })
      return once(pressing, 'exit')
    }
    // The extension's own first page opens in front; the practice page is the tab before it.
    expect(await press('search', '--sync', '--name', 'Welcome', 'windowfocus', '--sync', 'key', 'ctrl+1')).toEqual([
      0,
      null,
    ])
    expect(await press('search', '--sync', '--name', 'Tide Table Engineer')).toEqual([0, null])

    signalGroup(start.child, 'SIGINT')
    expect(await ended(start)).toMatchObject({ code: 0 })
    const preferences = join(folder, 'browser', 'Default', 'Preferences')
    await vi.waitFor(() => expect(readFileSync(preferences, 'utf8')).toContain(CHROME_EXTENSION_ID), PATIENCE_MS)
  },
)
