import { createClient } from '@libsql/client/sqlite3'
import { drizzle } from 'drizzle-orm/libsql/sqlite3'
import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Db } from './db.ts'
import { OneWriterClient } from './one-writer-client.ts'

export interface FileDbOptions {
  /** FULL: an answered write survives a power cut. NORMAL: it survives a crash of the process; for what can be rebuilt. */
  synchronous: 'FULL' | 'NORMAL'
  /** A transaction that nobody has ended after this time is undone. */
  transactionLimitMs?: number
}

/** Longer would only stall the event loop: the wait happens on its thread. Only another process can cause one. */
const BUSY_TIMEOUT_MS = 250

/** The driver's pool would open further connections without these settings: hence one each for writing and reading. */
async function connect(url: string, settings: string[]): Promise<ReturnType<typeof createClient>> {
  const client = createClient({ url, concurrency: 1, timeout: BUSY_TIMEOUT_MS })
  for (const setting of settings) await client.execute(`PRAGMA ${setting}`)
  return client
}

export async function openFileDb(path: string, options: FileDbOptions): Promise<Db> {
  const file = resolve(path)
  await mkdir(dirname(file), { recursive: true })
  const url = pathToFileURL(file).href
  const writer = await connect(url, ['journal_mode = WAL', `synchronous = ${options.synchronous}`, 'foreign_keys = ON'])
  const reader = await connect(url, ['query_only = ON'])
  const client = new OneWriterClient(writer, reader, options.transactionLimitMs)
  return {
    client,
    read: (stmt) => client.execute(stmt),
    write: (stmts) => client.batch(stmts, 'write'),
    orm: drizzle(client),
    close: () => client.closeGently(),
  }
}
