import { serve } from '@hono/node-server'
import type { ServerType } from '@hono/node-server'
import { createApp } from './app.ts'
import { CannotStart, codeOf } from './cannot-start.ts'
import { EnvError, readEnv } from './env.ts'
import type { Env, RawEnv } from './env.ts'
import { migrateDb } from './migrate.ts'
import { closeDatabase, nodeDeps } from './node-host.ts'
import type { NodeHostOptions } from './node-host.ts'
import { startTimer } from './ports/timer.ts'
import { LocalWorker } from './queue/worker.ts'
import { runDue } from './scheduled.ts'
import { TOPICS } from './topics.ts'

export interface StartOptions extends NodeHostOptions {
  env?: RawEnv
  /** How often to look whether a job is due. */
  jobsEveryMs?: number
  /** Brings in at once what is large and asked for by most. */
  warmUp?: boolean
  /** Gathers jobs by itself where GATHER allows it, as a server does that people use. */
  gather?: boolean
}

export interface Running {
  url: string
  /** Waits for the requests under way and what they left to do, then closes the databases. */
  close(): Promise<void>
}

const WHY_NOT: Readonly<Record<string, (env: Env) => string>> = {
  EADDRINUSE: ({ PORT }) => `Port ${PORT} is taken by another program. Stop that one, or set PORT to another number.`,
  EACCES: ({ PORT }) => `This user may not listen on port ${PORT}. Set PORT to a number above 1023.`,
  EADDRNOTAVAIL: ({ HOST }) => `This machine has no address ${HOST}. Set HOST to one of its own, such as localhost.`,
  ENOTFOUND: ({ HOST }) => `This machine does not know the name ${HOST}. Set HOST to one it knows, such as localhost.`,
}

function listen(fetch: (request: Request) => Response | Promise<Response>, env: Env): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port: env.PORT, hostname: env.HOST }, () => resolve(server))
    server.once('error', (error) => {
      const sentence = WHY_NOT[codeOf(error)]?.(env)
      reject(sentence ? new CannotStart(sentence) : error)
    })
  })
}

const LONGEST_GOODBYE_MS = 10_000
const A_MINUTE = 60_000

function stopServing(server: ServerType): Promise<void> {
  if (!('closeIdleConnections' in server)) return new Promise((resolve) => void server.close(() => resolve()))
  return new Promise((resolve) => {
    // A browser keeps its connection open after the answer; it is let go as soon as nothing is under way on it.
    const letGo = setInterval(() => server.closeIdleConnections(), 50)
    // A client that never finishes must not keep the server from ending.
    const impatient = setTimeout(() => server.closeAllConnections(), LONGEST_GOODBYE_MS)
    server.close(() => {
      clearInterval(letGo)
      clearTimeout(impatient)
      resolve()
    })
  })
}

function addressOf(server: ServerType, env: Env): string {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : env.PORT
  return `http://${env.HOST.includes(':') ? `[${env.HOST}]` : env.HOST}:${port}`
}

export async function startNode({ env: raw = process.env, ...options }: StartOptions = {}): Promise<Running> {
  const read = readEnv(raw)
  const env: Env = options.gather ? read : { ...read, GATHER: 'off' }
  const deps = await nodeDeps(env, options)
  const closeDatabases = async () => {
    await Promise.all([closeDatabase(deps.users), closeDatabase(deps.catalogue)])
  }
  try {
    await Promise.all([migrateDb(deps.users, 'users'), migrateDb(deps.catalogue, 'catalogue')])
    const server = await listen(createApp(deps).fetch, env)
    // Opening the list of skills takes a fifth of a second: the first who asks should not wait for it.
    if (options.warmUp) deps.background(deps.atHand.lexicon())
    const failed = (error: unknown) => deps.log({ level: 'error', event: 'jobs-failed', error: String(error) })
    const timer = startTimer(() => runDue(deps), options.jobsEveryMs ?? A_MINUTE, failed)
    const worker = new LocalWorker(deps, TOPICS)
    const close = async () => {
      await Promise.all([timer.stop(), worker.stop()])
      deps.live?.close()
      await stopServing(server)
      await deps.settle()
      deps.resumes.end()
      await closeDatabases()
    }
    return { url: addressOf(server, env), close }
  } catch (error) {
    await closeDatabases()
    throw error
  }
}

/** Ends with a sentence where the reader can do something, else with the whole error. */
export function explain(error: unknown): string {
  if (error instanceof EnvError || error instanceof CannotStart) return error.message
  return error instanceof Error ? String(error.stack) : String(error)
}

async function main(): Promise<void> {
  const running = await startNode({ warmUp: true, gather: true })
  console.error(`Rolecall listens on ${running.url}`)
  const stop = () => void running.close().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

if (import.meta.main)
  await main().catch((error: unknown) => {
    console.error(explain(error))
    process.exitCode = 1
  })
