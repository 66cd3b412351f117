import { createApp } from './app.ts'
import { AtHand } from './at-hand.ts'
import { createAuth } from './auth.ts'
import type { Auth } from './auth.ts'
import type { Deps, Host } from './deps.ts'
import { backgroundJobs } from './background.ts'
import { EnvError, readEnv } from './env.ts'
import type { Env, RawEnv, VariableName } from './env.ts'
import { EXPERIMENTS } from './experiments/experiments.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import { logLine } from './log.ts'
import { bucketBlobs } from './ports/blobs-r2.ts'
import type { Bucket } from './ports/blobs-r2.ts'
import { openHttpDb } from './ports/db-http.ts'
import { fetchFromWorkers } from './ports/fetch-outside.ts'
import { objectLive, Room } from './ports/live-object.ts'
import type { LiveObjects } from './ports/live-object.ts'
import { smtpMail } from './ports/mail-smtp.ts'
import { noMail } from './ports/mail.ts'
import { cloudflareQueue, handleBatch } from './ports/queue-cloudflare.ts'
import type { CarriedBatch, QueueBinding } from './ports/queue-cloudflare.ts'
import { TableQueue } from './ports/queue-table.ts'
import { boundedReader } from './ports/resume-reader-bounded.ts'
import { workOff } from './queue/worker.ts'
import { runDue } from './scheduled.ts'
import { TASK_TOPIC } from './tasks/topic.ts'
import { TOPICS } from './topics.ts'
import { bindingEmbedder } from './vectors/embedder-workers-ai.ts'
import type { AiBinding } from './vectors/embedder-workers-ai.ts'
import { remoteEmbedder } from './vectors/embedder-openai.ts'

/** What Cloudflare hands to each request. Variables and secrets stand beside the bindings. */
interface Bindings {
  ASSETS: { fetch(address: string): Promise<Response> }
  FILES?: Bucket
  LIVE?: LiveObjects
  AI?: AiBinding
  QUEUE?: QueueBinding
  [variable: string]: unknown
}

interface Execution {
  waitUntil(job: Promise<unknown>): void
}

const NEEDED = ['USERS_URL', 'CATALOGUE_URL', 'AUTH_SECRET', 'API_URL'] as const satisfies VariableName[]
type Ready = Env & Record<(typeof NEEDED)[number], string>

function isReady(env: Env): env is Ready {
  return NEEDED.every((name) => env[name])
}

const notSet = (variable: VariableName) => ({ variable, wrong: 'is not set', example: 'npm run deploy -- --help' })

/** A Worker has no disk and no default address: what Node can make up has to be given here. */
function requireSettings(bindings: Bindings): Ready {
  const texts = Object.entries(bindings).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const raw: RawEnv = Object.fromEntries(texts)
  const missing = NEEDED.filter((name) => !raw[name]?.trim())
  const env = readEnv(raw)
  if (missing.length > 0 || !isReady(env)) throw new EnvError(missing.map(notSet))
  return env
}

async function fetchAsset({ ASSETS }: Bindings, name: string): Promise<Response | null> {
  const found = await ASSETS.fetch(`https://assets.invalid/${name}`)
  return found.ok ? found : null
}

const now = (): number => Date.now()

/** Of the isolate: it serves many requests, of one deployment. */
const atHand = new AtHand()

function host(bindings: Bindings, execution: Execution): Host {
  const env = requireSettings(bindings)
  const { background, settle } = backgroundJobs(logLine)
  const users = openHttpDb(env.USERS_URL, env.USERS_TOKEN)
  return {
    config: env,
    limits: DEFAULT_LIMITS,
    users,
    catalogue: openHttpDb(env.CATALOGUE_URL, env.CATALOGUE_TOKEN),
    mail: env.SMTP_URL ? smtpMail(env.SMTP_URL, env.MAIL_FROM) : noMail,
    blobs: bindings.FILES ? bucketBlobs(bindings.FILES) : null,
    resumes: boundedReader(),
    live: bindings.LIVE ? objectLive(bindings.LIVE) : null,
    queue: bindings.QUEUE ? cloudflareQueue({ users, now }, bindings.QUEUE) : new TableQueue({ users, now }),
    atHand,
    embedder: async () => remoteEmbedder(env) ?? (bindings.AI ? bindingEmbedder(bindings.AI) : null),
    learn: null,
    fetchOutside: fetchFromWorkers,
    experiments: EXPERIMENTS,
    asset: (name) => fetchAsset(bindings, name),
    // Cloudflare sets this header itself and drops one that the caller sends.
    clientIp: (c) => c.req.header('cf-connecting-ip') ?? null,
    background: (job) => {
      background(job)
      execution.waitUntil(settle())
    },
    settle,
    log: logLine,
    now,
  }
}

/**
 * One set of parts a request, which costs about a fifth of a millisecond: Workers forbid one request to use a connection
 * that another one opened. Accounts cost more than all the rest, so they are set up for the requests that need them.
 */
function compose(bindings: Bindings, execution: Execution): Deps {
  const parts = host(bindings, execution)
  let auth: Auth | undefined
  const deps: Deps = {
    ...parts,
    get auth() {
      return (auth ??= createAuth(parts))
    },
  }
  // Where no queue carries work to a Worker, what a person waits for is done once the answer is out; the timer does the rest.
  if (!bindings.QUEUE) deps.queue.onPut(() => deps.background(workOff(deps, [TASK_TOPIC])))
  return deps
}

const NOT_SET_UP = 'The server is not set up completely. Its log says what is missing.'

function notSetUp(error: unknown): Response {
  if (!(error instanceof EnvError)) throw error
  logLine({ level: 'error', event: 'not-set-up', problems: error.problems })
  const requestId = crypto.randomUUID()
  const answer = { error: { code: 'not-set-up', message: NOT_SET_UP, requestId } }
  return Response.json(answer, { status: 503, headers: { 'X-Request-Id': requestId } })
}

/** The runtime looks for the object of a person here, by the name that stands in wrangler.toml. */
export class LiveRoom extends Room {}

export default {
  /** Cron Triggers call this; the jobs themselves say which of them are due. */
  async scheduled(_: unknown, bindings: Bindings, execution: Execution): Promise<void> {
    const deps = compose(bindings, execution)
    await runDue(deps)
    // A Worker may live for half a minute after its answer: what took longer, or failed, is taken up again here.
    if (!bindings.QUEUE) await workOff(deps, TOPICS)
  },

  async queue(batch: CarriedBatch, bindings: Bindings, execution: Execution): Promise<void> {
    await handleBatch(compose(bindings, execution), TOPICS, batch)
  },

  async fetch(request: Request, bindings: Bindings, execution: Execution): Promise<Response> {
    try {
      return await createApp(compose(bindings, execution)).fetch(request)
    } catch (error) {
      return notSetUp(error)
    }
  },
}
