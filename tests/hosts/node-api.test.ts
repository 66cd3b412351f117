import { DEFAULT_LIMITS } from '@rolecall/server/limits.ts'
import { startNode } from '@rolecall/server/node.ts'
import type { Running } from '@rolecall/server/node.ts'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { startAiServer } from '../support/ai-server.ts'
import type { AiServer } from '../support/ai-server.ts'
import { providerSettings, startOpenIdProvider } from '../support/openid-provider.ts'
import type { OpenIdProvider } from '../support/openid-provider.ts'
import { openFileDb } from '@rolecall/server/ports/db-file.ts'
import type { Db } from '@rolecall/server/ports/db.ts'
import { apiSuite } from './suite/api-suite.ts'
import type { ApiHost } from './suite/host.ts'
import { searching } from './suite/searching.ts'

let folder: string
let running: Running
let catalogue: Db
let provider: OpenIdProvider
let ai: AiServer

/** Everybody here calls from one address, so what is counted by address has to be generous. */
const plenty = { max: 100_000, seconds: 60 }
const limits = { ...DEFAULT_LIMITS, signIn: plenty, signUp: plenty, resetRequest: plenty, other: plenty }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecall-node-'))
  provider = await startOpenIdProvider()
  ai = await startAiServer()
  const models = { AI_GATEWAY_URL: ai.url, AI_MISTRAL_KEY: 'the-key-of-the-operator' }
  const env = { PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, ...providerSettings(provider.url), ...models }
  running = await startNode({ env, limits, log: console.error })
  catalogue = await openFileDb(join(folder, 'catalogue.db'), { synchronous: 'NORMAL' })
})
afterAll(async () => {
  await catalogue.close()
  await running.close()
  await provider.close()
  await ai.close()
  await rm(folder, { recursive: true })
})

async function mailsTo(address: string): Promise<string[]> {
  const mails = join(folder, 'mail')
  const names = await readdir(mails).catch(() => [])
  const letters = names.filter((name) => name.endsWith('.eml')).toSorted()
  const texts = await Promise.all(letters.map((name) => readFile(join(mails, name), 'utf8')))
  return texts.filter((mail) => mail.includes(`To: ${address}`))
}

const host: ApiHost = { fetch: (path, init) => fetch(running.url + path, init), mailsTo }

apiSuite(() => host)

searching(() => ({ ...host, catalogue, trips: () => null }))
