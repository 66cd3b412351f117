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

/**
 * What can be rebuilt is also what is written most, all over its tables: a page that stays at hand, and goes to its place
 * once for many transactions, is not written again and again. 32 megabytes each.
 */
const WRITTEN_MUCH = ['cache_size = -32000', 'wal_autocheckpoint = 8000']

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
  const settings = ['journal_mode = WAL', `synchronous = ${options.synchronous}`, 'foreign_keys = ON']
  const writer = await connect(url, [...settings, ...(options.synchronous === 'NORMAL' ? WRITTEN_MUCH : [])])
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
