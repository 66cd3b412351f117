import { getConnInfo } from '@hono/node-server/conninfo'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createAuth } from './auth.ts'
import { CannotStart } from './cannot-start.ts'
import { ownSecret, prepareDataDir } from './data-dir.ts'
import type { Deps, Host } from './deps.ts'
import type { Env } from './env.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import type { Limits } from './limits.ts'
import { logLine } from './log.ts'
import { readAsset } from './ports/assets-folder.ts'
import { openFileDb } from './ports/db-file.ts'
import { openHttpDb } from './ports/db-http.ts'
import type { Db } from './ports/db.ts'
import { folderMail } from './ports/mail-folder.ts'
import { smtpMail } from './ports/mail-smtp.ts'
import type { Mail } from './ports/mail.ts'
import type { DatabaseName } from './migrate.ts'

export async function openDatabase(env: Env, name: DatabaseName): Promise<Db> {
  const [url, token] = name === 'users' ? [env.USERS_URL, env.USERS_TOKEN] : [env.CATALOGUE_URL, env.CATALOGUE_TOKEN]
  if (url && !url.startsWith('file:')) return openHttpDb(url, token)
  const path = url ? fileURLToPath(url) : join(env.DATA_DIR, `${name}.db`)
  try {
    // What people keep must survive a power cut. The catalogue can be gathered again.
    return await openFileDb(path, { synchronous: name === 'users' ? 'FULL' : 'NORMAL' })
  } catch (error) {
    throw new CannotStart(`Rolecall cannot open its database ${path}: ${error instanceof Error ? error.message : ''}`)
  }
}

const mailOf = ({ SMTP_URL, DATA_DIR, MAIL_FROM }: Env): Mail =>
  SMTP_URL ? smtpMail(SMTP_URL, MAIL_FROM) : folderMail(join(DATA_DIR, 'mail'), MAIL_FROM)

export interface NodeHostOptions {
  limits?: Limits
  log?: Host['log']
  now?: () => number
}

/** The composition root of Node. */
export async function nodeDeps(env: Env, options: NodeHostOptions = {}): Promise<Deps> {
  await prepareDataDir(env.DATA_DIR)
  const log = options.log ?? logLine
  const host: Host = {
    config: { ...env, AUTH_SECRET: env.AUTH_SECRET ?? (await ownSecret(env.DATA_DIR)) },
    limits: options.limits ?? DEFAULT_LIMITS,
    users: await openDatabase(env, 'users'),
    catalogue: await openDatabase(env, 'catalogue'),
    mail: mailOf(env),
    asset: readAsset,
    // Without a socket, as when a test calls the app itself, there is no address.
    clientIp: (c) => (c.env ? (getConnInfo(c).remote.address ?? null) : null),
    background: (job) =>
      void job.catch((error: unknown) => log({ level: 'error', event: 'background', error: String(error) })),
    log,
    now: options.now ?? Date.now,
  }
  return { ...host, auth: createAuth(host) }
}
