import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CannotStart } from './cannot-start.ts'
import type { LogLine } from './deps.ts'
import { startNode } from './node.ts'
import { JOBS } from './scheduled.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecall-node-'))
})
afterEach(() => rm(folder, { recursive: true }))

const env = (more: Record<string, string> = {}) => ({
  DATA_DIR: join(folder, 'data'),
  HOST: '127.0.0.1',
  PORT: '0',
  ...more,
})

async function runProgram(file: string, args: string[], vars: Record<string, string>) {
  const child = spawn(process.execPath, [join(import.meta.dirname, file), ...args], {
    env: { ...process.env, ...vars },
  })
  const out: string[] = []
  const err: string[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk.toString()))
  const ended = once(child, 'close').then(([code]) => ({ code: Number(code), out: out.join(''), err: err.join('') }))
  return { child, ended, said: () => err.join('') }
}

/** What a copy of the database file alone would miss. */
const journalBytes = () =>
  stat(join(folder, 'data/users.db-wal')).then(
    ({ size }) => size,
    () => 0,
  )

const SIGN_UP = '/api/v1/auth/sign-up/email'
const newAccount = () => JSON.stringify({ email: `${crypto.randomUUID()}@example.com`, password: 'correct horse' })
const signUp = (url: string) =>
  fetch(url + SIGN_UP, { method: 'POST', headers: { 'content-type': 'application/json' }, body: newAccount() })

/** Sends its body once the server has said that it waits for it; gives the status of the answer. */
async function signUpAsked(url: string): Promise<{ status: Promise<number | undefined> }> {
  const headers = { 'content-type': 'application/json', expect: '100-continue' }
  const asked = request(url + SIGN_UP, { method: 'POST', headers })
  asked.flushHeaders()
  await once(asked, 'continue')
  const answered = once(asked, 'response') as Promise<[IncomingMessage]>
  asked.end(newAccount())
  return { status: answered.then(([answer]) => answer.resume().statusCode) }
}

describe('startNode', () => {
  test('serves over a socket, and a second start finds what the first one kept', async () => {
    const first = await startNode({ env: env() })
    const { token } = (await (await signUp(first.url)).json()) as { token: string }
    await first.close()
    const second = await startNode({ env: env() })
    const me = await fetch(`${second.url}/api/v1/users/me`, { headers: { authorization: `Bearer ${token}` } })
    expect(me.status).toBe(200)
    await second.close()
  })

  test('keeps its secret to its owner', async () => {
    const running = await startNode({ env: env() })
    expect((await stat(join(folder, 'data/secret'))).mode & 0o777).toBe(0o600)
    await running.close()
  })

  test('answers what is under way before it closes, and leaves no journal behind', async () => {
    const running = await startNode({ env: env() })
    const { status } = await signUpAsked(running.url)
    await running.close()
    expect(await status).toBe(200)
    expect(await journalBytes()).toBe(0)
  })

  test('ends what people listen to before it closes', async () => {
    const running = await startNode({ env: env() })
    const { token } = (await (await signUp(running.url)).json()) as { token: string }
    const headers = { authorization: `Bearer ${token}` }
    const listened = await fetch(`${running.url}/api/v1/sync/live`, { headers })
    await running.close()
    // It has an end. What the server cuts off when its patience is over has none, and reading it fails.
    expect(await listened.text()).toBe('event: rev\ndata: 0\n\n')
    expect(await journalBytes()).toBe(0)
  })

  test('does the jobs that are due while it runs', async () => {
    const done: unknown[] = []
    const named = Promise.withResolvers<void>()
    const log = (line: LogLine) => {
      done.push(line['job'])
      if (done.length === JOBS.length) named.resolve()
    }
    const running = await startNode({ env: env(), jobsEveryMs: 10, log })
    await named.promise
    await running.close()
    expect(done).toEqual(JOBS.map(({ name }) => name))
  })

  test('says in one sentence that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const start = startNode({ env: env({ PORT: String(port) }) })
    await expect(start).rejects.toThrow(CannotStart)
    await expect(start).rejects.toThrow(`Port ${port} is taken by another program.`)
    other.close()
  })

  test('says in one sentence that its folder cannot be written to', async () => {
    await writeFile(join(folder, 'file'), '')
    const start = startNode({ env: env({ DATA_DIR: join(folder, 'file/data') }) })
    await expect(start).rejects.toThrow(
      /^Rolecall cannot write to its data folder .+\. Make it writable, or set DATA_DIR/,
    )
  })

  test('says in one sentence that a database is none', async () => {
    await mkdir(join(folder, 'data'))
    await writeFile(join(folder, 'data/users.db'), 'This is a letter, not a database. '.repeat(200))
    await expect(startNode({ env: env() })).rejects.toThrow(/^Rolecall cannot open its database .+users\.db: /)
  })
})

describe('the program', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('ends cleanly on %s', async (signal) => {
    const { child, ended, said } = await runProgram('node.ts', [], env())
    await expect.poll(said, { timeout: 120_000 }).toContain('Rolecall listens on http://127.0.0.1:')
    child.kill(signal)
    expect((await ended).code).toBe(0)
    expect(await journalBytes()).toBe(0)
  })

  test('ends with 1 and a list of everything wrong with its configuration', async () => {
    const { ended } = await runProgram('node.ts', [], env({ PORT: 'many', API_URL: 'nowhere' }))
    const { code, out, err } = await ended
    expect([code, out]).toEqual([1, ''])
    expect(err.trim().split('\n')).toHaveLength(3)
  })
})

const command = async (args: string[], more = {}) => (await runProgram('cli.ts', args, env(more))).ended

describe('the command line', () => {
  test('lists its commands where there is no such one', async () => {
    const { code, out, err } = await command(['dance'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^There is no command "dance"\. There are:\n(?: {2}[a-z]+ .+\n)* {2}capture /)
  })

  test('migrates once, then finds nothing to do', async () => {
    expect((await command(['migrate'])).out).toMatch(/^users: ([1-9]\d*) of \1 migrations applied now\ncatalogue: /)
    expect((await command(['migrate'])).out).toMatch(/^users: 0 of /)
  })

  test('the doctor finds a bad secret and a schema that is behind, and shows no secret', async () => {
    await command(['migrate'])
    const weak = 'abababababababababababababababab'
    const secrets = { AUTH_SECRET: weak, AI_OPENAI_KEY: 'sk-secret', GOOGLE_CLIENT_SECRET: 'go-secret' }
    const { code, out } = await command(['doctor'], { ...secrets, CATALOGUE_URL: `file://${folder}/empty.db` })
    expect(code).toBe(1)
    for (const secret of Object.values(secrets)) expect(out).not.toContain(secret)
    expect(out).toContain('✗ Secret: it is easy to guess.')
    expect(out).toMatch(/✓ Database of people: .+, undamaged/)
    await writeFile(join(folder, 'empty.db'), '')
    const behind = await command(['doctor'], { CATALOGUE_URL: `file://${folder}/empty.db` })
    expect(behind.out).toMatch(/✗ Database of jobs: \d+ migrations are missing/)
  })
})
