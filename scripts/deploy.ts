import { EnvError, readEnv } from '@rolecall/server/env.ts'
import { AI_VARIABLES } from '@rolecall/server/env-ai.ts'
import { migrateDb } from '@rolecall/server/migrate.ts'
import type { DatabaseName } from '@rolecall/server/migrate.ts'
import { openHttpDb } from '@rolecall/server/ports/db-http.ts'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT, run } from './run.ts'
import { layOutWorkerAssets } from './worker-assets.ts'

/** Something the person can put right; the message is all they are shown. */
class Problem extends Error {}

const USAGE = `Puts the API on Cloudflare Workers with its databases on Turso.

  npm run deploy               brings the databases to the newest schema, then uploads the API
  npm run deploy -- --dry-run  the same, the databases included, but uploads nothing

It reads from the environment:
  USERS_URL, USERS_TOKEN          the database of accounts: its libsql:// address and access token
  CATALOGUE_URL, CATALOGUE_TOKEN  the database of jobs, likewise
  AUTH_SECRET                     protects sessions: openssl rand -base64 32
  API_URL                         the https:// address people will reach the API at
  SMTP_URL, MAIL_FROM             optional: the mail server; without one nobody can reset a password
  GOOGLE_CLIENT_ID and _SECRET    optional: lets people sign in with Google; LINKEDIN_… likewise
  EXTENSION_ORIGINS               optional: other extensions that may call the API
  AI_OPENAI_KEY, AI_…             optional: keys to language models, and what a person may take of them
`

const NEEDED: Readonly<Record<string, string>> = {
  USERS_URL: 'Set USERS_URL to the address of the database of accounts: turso db show --url rolecall-users',
  USERS_TOKEN: 'Set USERS_TOKEN to its access token: turso db tokens create rolecall-users',
  CATALOGUE_URL: 'Set CATALOGUE_URL to the address of the database of jobs: turso db show --url rolecall-catalogue',
  CATALOGUE_TOKEN: 'Set CATALOGUE_TOKEN to its access token: turso db tokens create rolecall-catalogue',
  AUTH_SECRET: 'Set AUTH_SECRET to a secret that never changes again: openssl rand -base64 32',
  API_URL: 'Set API_URL to the address people will reach the API at, such as https://rolecall.you.workers.dev',
}
const OPTIONAL = [
  'SMTP_URL',
  'MAIL_FROM',
  'EXTENSION_ORIGINS',
  'GOOGLE_CLIENT_ID',
  'GOOGLE_CLIENT_SECRET',
  'LINKEDIN_CLIENT_ID',
  'LINKEDIN_CLIENT_SECRET',
  ...Object.keys(AI_VARIABLES),
]

const QUIET = { WRANGLER_SEND_METRICS: 'false' }
/** As wrangler.toml calls it. */
const QUEUE = 'rolecall'

type Settings = Readonly<Record<string, string>>

function readSettings(raw: NodeJS.ProcessEnv): Settings {
  const missing = Object.entries(NEEDED).filter(([name]) => !raw[name]?.trim())
  if (missing.length > 0) throw new Problem(missing.map(([, sentence]) => sentence).join('\n'))
  readEnv(raw)
  for (const name of ['USERS_URL', 'CATALOGUE_URL'])
    if (raw[name]?.startsWith('file:'))
      throw new Problem(
        `${name} names a file, which Workers cannot open: it has to be a libsql:// or https:// address.`,
      )
  const names = [...Object.keys(NEEDED), ...OPTIONAL]
  return Object.fromEntries(names.map((name) => [name, raw[name]?.trim() ?? '']).filter(([, value]) => value !== ''))
}

async function migrateOne(name: DatabaseName, url: string, token: string): Promise<void> {
  const db = openHttpDb(url, token)
  try {
    await migrateDb(db, name)
    console.log(`The database "${name}" has the newest schema.`)
  } catch (error) {
    const reason = error instanceof Error ? (error.cause ?? error) : error
    throw new Problem(`The database "${name}" at ${url} could not be brought to the newest schema: ${String(reason)}`)
  } finally {
    await db.close()
  }
}

async function migrateAll(settings: Settings): Promise<void> {
  const { USERS_URL = '', USERS_TOKEN = '', CATALOGUE_URL = '', CATALOGUE_TOKEN = '' } = settings
  await migrateOne('users', USERS_URL, USERS_TOKEN)
  await migrateOne('catalogue', CATALOGUE_URL, CATALOGUE_TOKEN)
}

/** Wrangler takes secrets from a file; it lies where only this user can read it, and not for longer than the upload. */
async function upload(settings: Settings, dryRun: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-deploy-'))
  const secrets = join(folder, 'secrets.json')
  try {
    writeFileSync(secrets, JSON.stringify(settings), { mode: 0o600 })
    const where = dryRun ? ['--dry-run', '--outdir', join(folder, 'bundle')] : []
    const args = ['deploy', '--config', join(ROOT, 'wrangler.toml'), '--minify', '--secrets-file', secrets, ...where]
    const { ok } = await run({ program: 'wrangler', args, show: true, env: QUIET })
    if (!ok)
      throw new Problem('Wrangler could not upload the API; what it said stands above. Signed out: npx wrangler login')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** An upload that names a queue which is not there is refused. */
async function makeQueue(): Promise<void> {
  const there = await run({ program: 'wrangler', args: ['queues', 'info', QUEUE], env: QUIET })
  if (there.ok) return
  const made = await run({ program: 'wrangler', args: ['queues', 'create', QUEUE], env: QUIET })
  if (!made.ok) throw new Problem(`Wrangler could not make the queue "${QUEUE}". It said:\n${made.output.trim()}`)
  console.log(`The queue "${QUEUE}" is made.`)
}

async function deploy(words: string[]): Promise<void> {
  const unknown = words.filter((word) => word !== '--dry-run')
  if (unknown.length > 0) throw new Problem(USAGE)
  const dryRun = words.includes('--dry-run')
  const settings = readSettings(process.env)
  layOutWorkerAssets()
  await migrateAll(settings)
  if (!dryRun) await makeQueue()
  await upload(settings, dryRun)
  console.log(dryRun ? 'Nothing was uploaded.' : `The API is at ${settings['API_URL']}, described at its page /docs.`)
}

try {
  await deploy(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Problem || error instanceof EnvError ? error.message : error)
  process.exitCode = 1
}
