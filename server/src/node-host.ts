import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AtHand } from './at-hand.ts'
import { createAuth } from './auth.ts'
import { backgroundJobs } from './background.ts'
import { CannotStart } from './cannot-start.ts'
import { ownSecret, prepareDataDir } from './data-dir.ts'
import type { Deps, Host } from './deps.ts'
import type { Env } from './env.ts'
import { EXPERIMENTS } from './experiments/experiments.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import type { Limits } from './limits.ts'
import { logLine } from './log.ts'
import { readAsset } from './ports/assets-folder.ts'
import { folderBlobs } from './ports/blobs-folder.ts'
import { openFileDb } from './ports/db-file.ts'
import { openHttpDb } from './ports/db-http.ts'
import type { Db } from './ports/db.ts'
import { fetchOutside } from './ports/fetch-outside-node.ts'
import { bellLive } from './ports/live-bell.ts'
import { folderMail } from './ports/mail-folder.ts'
import { smtpMail } from './ports/mail-smtp.ts'
import type { Mail } from './ports/mail.ts'
import { TableQueue } from './ports/queue-table.ts'
import { threadReader } from './ports/resume-reader-thread.ts'
import type { DatabaseName } from './migrate.ts'
import { learntEmbedder } from './vectors/embedder-learnt.ts'
import { remoteEmbedder } from './vectors/embedder-openai.ts'
import { learnOnThread } from './vectors/learn-thread.ts'

const addressOf = (env: Env, name: DatabaseName) =>
  name === 'users'
    ? { url: env.USERS_URL, token: env.USERS_TOKEN }
    : { url: env.CATALOGUE_URL, token: env.CATALOGUE_TOKEN }

/** The file of a database, or null where it is reached over the network. */
export function fileOf(env: Env, name: DatabaseName): string | null {
  const { url } = addressOf(env, name)
  if (!url) return join(env.DATA_DIR, `${name}.db`)
  return url.startsWith('file:') ? fileURLToPath(url) : null
}

export async function openDatabase(env: Env, name: DatabaseName): Promise<Db> {
  const path = fileOf(env, name)
  const { url = '', token } = addressOf(env, name)
  if (path === null) return openHttpDb(url, token)
  try {
    // What people keep must survive a power cut. The catalogue can be gathered again.
    return await openFileDb(path, { synchronous: name === 'users' ? 'FULL' : 'NORMAL' })
  } catch (error) {
    throw new CannotStart(`Rolecall cannot open its database ${path}: ${error instanceof Error ? error.message : ''}`)
  }
}

/** Brings the journal into the file first, so that the file alone is the whole database: to copy, to move, to keep. */
export async function closeDatabase(db: Db): Promise<void> {
  if (db.client.protocol === 'file') await db.client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  await db.close()
}

const mailOf = ({ SMTP_URL, DATA_DIR, MAIL_FROM }: Env): Mail =>
  SMTP_URL ? smtpMail(SMTP_URL, MAIL_FROM) : folderMail(join(DATA_DIR, 'mail'), MAIL_FROM)

/** The owner's proxy adds the address it saw at the end; what stands before it, the caller may have made up. */
function clientIp(c: Context, header: string | undefined): string | null {
  if (header) return c.req.header(header)?.split(',').at(-1)?.trim() ?? null
  // Without a socket, as when a test calls the app itself, there is no address.
  return c.env ? (getConnInfo(c).remote.address ?? null) : null
}

export interface NodeHostOptions {
  limits?: Limits
  log?: Host['log']
  now?: () => number
}

/** A model that the owner names goes before what this instance can learn by itself. */
function vectorsOf(env: Env): Pick<Host, 'embedder' | 'learn'> {
  const remote = remoteEmbedder(env)
  return remote ? { embedder: async () => remote, learn: null } : { embedder: learntEmbedder(), learn: learnOnThread }
}

/** The composition root of Node. */
export async function nodeDeps(env: Env, options: NodeHostOptions = {}): Promise<Deps> {
  await prepareDataDir(env.DATA_DIR)
  const log = options.log ?? logLine
  const now = options.now ?? Date.now
  const users = await openDatabase(env, 'users')
  const host: Host = {
    config: { ...env, AUTH_SECRET: env.AUTH_SECRET ?? (await ownSecret(env.DATA_DIR)) },
    limits: options.limits ?? DEFAULT_LIMITS,
    users,
    catalogue: await openDatabase(env, 'catalogue'),
    mail: mailOf(env),
    blobs: folderBlobs(join(env.DATA_DIR, 'files')),
    resumes: threadReader(),
    live: bellLive((options.limits ?? DEFAULT_LIMITS).listeners),
    queue: new TableQueue({ users, now }),
    atHand: new AtHand(),
    ...vectorsOf(env),
    fetchOutside: fetchOutside(),
    experiments: EXPERIMENTS,
    asset: readAsset,
    clientIp: (c) => clientIp(c, env.CLIENT_IP_HEADER),
    ...backgroundJobs(log),
    log,
    now,
  }
  return { ...host, auth: createAuth(host) }
}
