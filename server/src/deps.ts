import type { Context } from 'hono'
import type { AtHand } from './at-hand.ts'
import type { Auth } from './auth.ts'
import type { AiVariable } from './env-ai.ts'
import type { SourceVariable } from './env-sources.ts'
import type { Env } from './env.ts'
import type { Experiment } from './experiments/experiment.ts'
import type { Limits } from './limits.ts'
import type { Blobs } from './ports/blobs.ts'
import type { Db } from './ports/db.ts'
import type { FetchOutside } from './ports/fetch-outside.ts'
import type { Live } from './ports/live.ts'
import type { Mail } from './ports/mail.ts'
import type { Queue } from './ports/queue.ts'
import type { ResumeReader } from './ports/resume-reader.ts'
import type { DatabaseStates } from './resources/health/store.ts'
import type { SignedIn } from './session.ts'
import type { FindEmbedder } from './vectors/embedder.ts'
import type { Learn } from './vectors/learn-job.ts'

/** One line of the log, written as JSON. */
export interface LogLine {
  level: 'info' | 'error'
  event: string
  [detail: string]: unknown
}

/** The settings that the app itself needs; ports and databases have taken theirs already. */
export type Config = Pick<
  Env,
  | 'API_URL'
  | 'ADMINS'
  | 'EXTENSION_ORIGINS'
  | 'MAIL_FROM'
  | 'GOOGLE_CLIENT_ID'
  | 'GOOGLE_CLIENT_SECRET'
  | 'GOOGLE_ISSUER'
  | 'LINKEDIN_CLIENT_ID'
  | 'LINKEDIN_CLIENT_SECRET'
  | 'LINKEDIN_ISSUER'
  | AiVariable
  | SourceVariable
> & { AUTH_SECRET: string }

/** What a host gives: everything that differs between Node and Workers. */
export interface Host {
  config: Config
  limits: Limits
  users: Db
  catalogue: Db
  mail: Mail
  /** Null where this host has no place for files. */
  blobs: Blobs | null
  resumes: ResumeReader
  /** Null where this host cannot tell one request what another one did. */
  live: Live | null
  /** Work that waits for its turn; what kinds there are stands in topics.ts. */
  queue: Queue
  atHand: AtHand
  embedder: FindEmbedder
  /** Fetches from an address that a person named: from this host it reaches nothing but the open internet. */
  fetchOutside: FetchOutside
  /** Null where this host has no thread to spare; then only a model from elsewhere gives vectors. */
  learn: Learn | null
  /** What is tried out on the order of recommendations, from first to last. */
  experiments: readonly Experiment[]
  /** A file that belongs to the docs page, or null where this host does not have it. */
  asset: (name: string) => Promise<Response | null>
  /** Who is calling, as far as the host itself can tell; never what the caller claims. */
  clientIp: (c: Context) => string | null
  /** Lets the answer go out first. The job's failure is logged. */
  background: (job: Promise<unknown>) => void
  /** Resolves when no such job is under way any more. */
  settle: () => Promise<void>
  log: (line: LogLine) => void
  now: () => number
}

/** The one composition root, reached in a handler as c.var.deps. */
export interface Deps extends Host {
  auth: Auth
}

export interface AppEnv {
  Variables: { deps: Deps; requestId: string; databases: () => Promise<DatabaseStates> }
}

/** Inside a route behind signedIn. */
export interface SignedInEnv {
  Variables: AppEnv['Variables'] & { me: SignedIn }
}
