import { access, constants, readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { createTransport } from 'nodemailer'
import { z } from 'zod'
import { codeOf } from '../cannot-start.ts'
import { prepareDataDir, secretFile } from '../data-dir.ts'
import type { Env } from '../env.ts'
import { schemaState } from '../migrate.ts'
import type { DatabaseName } from '../migrate.ts'
import { fileOf, openDatabase } from '../node-host.ts'
import { textOf } from '../ports/row.ts'

/** Gives what it found in a few words, or fails with a sentence that says what is wrong and what to do. */
export interface Check {
  what: string
  check: (env: Env) => Promise<string> | string
}

const OLDEST_NODE = [22, 18] as const
const EXTENSION = join(import.meta.dirname, '../../../extension/.output/chrome-mv3/manifest.json')

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

function nodeVersion(): string {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldest, least] = OLDEST_NODE
  if (major > oldest || (major === oldest && minor >= least)) return process.versions.node
  throw new Error(`${process.versions.node} is too old. Start through npm, which brings its own, or install 24.`)
}

async function dataFolder({ DATA_DIR }: Env): Promise<string> {
  const folder = resolve(DATA_DIR)
  if (await exists(folder)) {
    await prepareDataDir(folder)
    return `${folder} can be written to`
  }
  await access(dirname(folder), constants.W_OK).catch(() => {
    throw new Error(`${folder} is not there and cannot be made. Set DATA_DIR to another folder.`)
  })
  return `${folder} is made at the first start`
}

const database = (name: DatabaseName) => async (env: Env) => {
  const file = fileOf(env, name)
  if (file && !(await exists(file))) return `${file} is made at the first start`
  const db = await openDatabase(env, name)
  try {
    const { known, done } = await schemaState(db, name)
    if (done > known) throw new Error('it was written by a newer version of Rolecall. Update this one.')
    if (done < known) throw new Error(`${known - done} migrations are missing. Run: npm run rolecall -- migrate`)
    const [verdict] = file ? (await db.client.execute('PRAGMA integrity_check')).rows : []
    if (verdict && verdict[0] !== 'ok') throw new Error(`${file} is damaged: ${textOf(verdict[0])}. Restore a backup.`)
    return `${file ?? 'reached over the network'}, schema ${done} of ${known}${file ? ', undamaged' : ''}`
  } finally {
    await db.close()
  }
}

const MIN_DIFFERENT_CHARACTERS = 12

async function secret({ AUTH_SECRET, DATA_DIR }: Env): Promise<string> {
  const file = secretFile(DATA_DIR)
  const made = await readFile(file, 'utf8').catch(() => null)
  const used = AUTH_SECRET ?? made?.trim()
  if (used === undefined) return 'is made at the first start'
  if (used.length < 32 || new Set(used).size < MIN_DIFFERENT_CHARACTERS)
    throw new Error('it is easy to guess. Set AUTH_SECRET to the output of: openssl rand -base64 32')
  if (AUTH_SECRET) return 'strong, from AUTH_SECRET'
  const open = process.platform !== 'win32' && ((await stat(file)).mode & 0o077) !== 0
  if (open) throw new Error(`others on this machine can read it. Run: chmod 600 ${file}`)
  return `strong, in ${file}`
}

async function mail({ SMTP_URL, DATA_DIR }: Env): Promise<string> {
  if (!SMTP_URL) return `no mail server: mails become files in ${join(resolve(DATA_DIR), 'mail')}`
  await createTransport({ url: SMTP_URL, connectionTimeout: 5_000 })
    .verify()
    .catch((error: unknown) => {
      throw new Error(`the mail server does not answer as it should (${codeOf(error)}). Check SMTP_URL.`)
    })
  return 'the mail server answers'
}

const OurHealth = z.object({ product: z.literal('rolecall'), ok: z.boolean() })

async function askHealth({ HOST, PORT }: Env): Promise<z.infer<typeof OurHealth> | null> {
  const answer = await fetch(`http://${HOST}:${PORT}/health`, { signal: AbortSignal.timeout(3_000) }).catch(() => null)
  const health = OurHealth.safeParse(await answer?.json().catch(() => null))
  return health.data ?? null
}

const canListen = ({ HOST, PORT }: Env): Promise<boolean> =>
  new Promise((done) => {
    const server = createServer()
    server.once('error', () => done(false))
    server.listen(PORT, HOST, () => server.close(() => done(true)))
  })

async function port(env: Env): Promise<string> {
  const health = await askHealth(env)
  if (health?.ok) return `Rolecall answers on ${env.PORT}`
  if (health) throw new Error(`Rolecall answers on ${env.PORT}, but a database of it fails.`)
  if (await canListen(env)) return `${env.PORT} is free`
  throw new Error(`${env.PORT} is taken by another program. Stop that one, or set PORT to another number.`)
}

async function extension(): Promise<string> {
  if (await exists(EXTENSION)) return dirname(EXTENSION)
  throw new Error('it is not built. Run: npm start')
}

export const CHECKS: readonly Check[] = [
  { what: 'Node', check: nodeVersion },
  { what: 'Data folder', check: dataFolder },
  { what: 'Database of people', check: database('users') },
  { what: 'Database of jobs', check: database('catalogue') },
  { what: 'Secret', check: secret },
  { what: 'Mail', check: mail },
  { what: 'Port', check: port },
  { what: 'Extension', check: extension },
]
