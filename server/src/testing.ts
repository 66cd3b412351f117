import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from './app.ts'
import type { App } from './app.ts'
import type { Deps, LogLine } from './deps.ts'
import { readEnv } from './env.ts'
import type { RawEnv } from './env.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import type { Limits } from './limits.ts'
import { migrateDb } from './migrate.ts'
import { nodeDeps } from './node-host.ts'
import { user } from './resources/users/table.ts'
import type { UserId } from './session.ts'

export interface TestApp {
  app: App
  deps: Deps
  folder: string
  /** What was logged so far. */
  lines: LogLine[]
  /** Sets the clock that the app sees; it stands still until set again; null lets it run. */
  setTime(now: number | null): void
  /** A request to the app itself, no socket between. A body is sent as JSON. */
  ask(
    method: string,
    path: string,
    options?: { body?: unknown; token?: string; headers?: Record<string, string> },
  ): Promise<Response>
  /** Makes an account and gives the token of its first session. */
  signUp(email?: string): Promise<string>
  /** A person without a password or session, for tests below the routes. */
  newPerson(): Promise<UserId>
  close(): Promise<void>
}

/** Wide enough that only a test of the limits themselves meets them. */
const wide = { max: 1_000_000, seconds: 60 }
export const NO_LIMITS: Limits = {
  ...DEFAULT_LIMITS,
  signIn: wide,
  signUp: wide,
  resetRequest: wide,
  resetAccount: wide,
  other: wide,
}

export interface TestOptions {
  env?: RawEnv
  limits?: Limits
  /** Changes parts of the app before it is built, such as to count what goes through them. */
  change?: (deps: Deps) => Deps
}

const jsonInit = (method: string, { body, token, headers = {} }: NonNullable<Parameters<TestApp['ask']>[2]>) => ({
  method,
  ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  headers: {
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...headers,
  },
})

async function openDeps(folder: string, { env = {}, limits = NO_LIMITS, change = (deps) => deps }: TestOptions) {
  const lines: LogLine[] = []
  const clock: { now: number | null } = { now: null }
  const now = () => clock.now ?? Date.now()
  const log = (line: LogLine) => void lines.push(line)
  const made = await nodeDeps(readEnv({ DATA_DIR: folder, GATHER: 'off', ...env }), { limits, log, now })
  // What is tried out changes with the calendar, and no test may.
  const deps = change({ ...made, experiments: [] })
  await Promise.all([migrateDb(deps.users, 'users'), migrateDb(deps.catalogue, 'catalogue')])
  return { deps, lines, setTime: (at: number | null) => void (clock.now = at) }
}

/** The whole app on real libSQL files in a folder of its own. Close it to remove them. */
export async function createTestApp(options: TestOptions = {}): Promise<TestApp> {
  const folder = await mkdtemp(join(tmpdir(), 'rolecall-'))
  const { deps, lines, setTime } = await openDeps(folder, options)
  const app = createApp(deps)
  const ask: TestApp['ask'] = async (method, path, more = {}) => app.request(path, jsonInit(method, more))
  const signUp = async (email = `${crypto.randomUUID()}@example.com`) => {
    const answer = await ask('POST', '/api/v1/auth/sign-up/email', { body: { email, password: 'correct horse' } })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`The account was not made: ${text}`)
    return (JSON.parse(text) as { token: string }).token
  }
  const newPerson = async () => {
    const id = crypto.randomUUID() as UserId
    const at = new Date()
    await deps.users.orm.insert(user).values({ id, name: '', email: `${id}@example.com`, createdAt: at, updatedAt: at })
    return id
  }
  const close = async () => {
    await deps.settle()
    deps.resumes.end()
    await Promise.all([deps.users.close(), deps.catalogue.close()])
    await rm(folder, { recursive: true })
  }
  return { app, deps, folder, lines, setTime, ask, signUp, newPerson, close }
}
