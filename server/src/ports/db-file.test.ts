import { createClient } from '@libsql/client/sqlite3'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Db } from './db.ts'
import { openFileDb } from './db-file.ts'
import type { FileDbOptions } from './db-file.ts'

const notes = sqliteTable('notes', { id: integer().primaryKey(), body: text().notNull() })
const TABLES = 'CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL, extra)'

let folder: string
let db: Db
const fresh = (options: FileDbOptions): Promise<Db> => openFileDb(join(folder, 'new', 'notes.db'), options)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecall-db-'))
  db = await fresh({ synchronous: 'FULL', transactionLimitMs: 300 })
  await db.client.execute(TABLES)
})
afterEach(async () => {
  await db.close()
  await rm(folder, { recursive: true })
})

const pragma = async (name: string) => Object.values((await db.client.execute(`PRAGMA ${name}`)).rows[0] ?? {})
const count = async (): Promise<unknown> => (await db.read('SELECT count(*) AS n FROM notes')).rows[0]?.n
const add = (id: number) => ({ sql: 'INSERT INTO notes (id, body) VALUES (?, ?)', args: [id, `note ${id}`] })

describe('a file database', () => {
  it('makes its folder, keeps a write-ahead log, enforces foreign keys, and is as durable as asked', async () => {
    expect(await pragma('journal_mode')).toEqual(['wal'])
    expect(await pragma('foreign_keys')).toEqual([1])
    expect(await pragma('synchronous')).toEqual([2])
    expect(await pragma('busy_timeout')).toEqual([250])
  })

  it('takes all statements of a write or none', async () => {
    await expect(db.write([add(1), add(2), add(1)])).rejects.toThrow(/UNIQUE/)
    expect(await count()).toBe(0)
  })

  it('answers RETURNING, and the next read sees the row', async () => {
    const answer = await db.client.execute('INSERT INTO notes (body) VALUES (?) RETURNING id', ['kept'])
    expect(answer.rows[0]?.id).toBe(1)
    expect(await count()).toBe(1)
  })

  it('refuses to write through the reading connection, whatever the statement looks like', async () => {
    const sneaky = [{ sql: 'DELETE FROM notes', args: [] }]
    await expect(db.client.batch(sneaky, 'read')).rejects.toThrow(/readonly/)
  })

  it('lets drizzle write and read, alone and in a transaction', async () => {
    await db.orm.insert(notes).values({ id: 1, body: 'alone' })
    await db.orm.transaction(async (tx) => {
      await tx.insert(notes).values({ id: 2, body: 'together' })
      expect(await tx.select().from(notes)).toHaveLength(2)
      // Nobody else sees it before it is committed.
      expect(await count()).toBe(1)
    })
    const failing = db.orm.transaction(async (tx) => {
      await tx.insert(notes).values({ id: 3, body: 'undone' })
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect((await db.orm.select().from(notes)).map((note) => note.body)).toEqual(['alone', 'together'])
  })

  it('undoes a transaction that nobody ends, and lets the next writer in', async () => {
    const forgotten = await db.client.transaction()
    await forgotten.execute(add(1))
    await db.write([add(2)])
    await expect(forgotten.commit()).rejects.toMatchObject({ code: 'TRANSACTION_CLOSED' })
    expect((await db.read('SELECT id FROM notes')).rows.map((row) => row.id)).toEqual([2])
  })

  it('finishes the writes that wait before it closes', async () => {
    const waiting = Array.from({ length: 20 }, (_, id) => db.write([add(id)]))
    await db.close()
    await Promise.all(waiting)
    db = await fresh({ synchronous: 'FULL' })
    expect(await count()).toBe(20)
  })
})

describe('values', () => {
  it('keeps whole numbers beyond 2^53 exactly, and refuses to round them', async () => {
    await db.write([{ sql: 'INSERT INTO notes (id, body, extra) VALUES (1, ?, ?)', args: ['big', 2n ** 62n + 1n] }])
    const exact = await db.read('SELECT CAST(extra AS TEXT) AS x FROM notes')
    expect(exact.rows[0]?.x).toBe('4611686018427387905')
    await expect(db.read('SELECT extra FROM notes')).rejects.toThrow(RangeError)
    // A refused answer must not pin the reading connection to what it saw then.
    await db.write([add(2)])
    expect(await count()).toBe(2)
  })

  it('carries bytes there and back', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i)
    await db.write([{ sql: "INSERT INTO notes (id, body, extra) VALUES (1, 'b', ?)", args: [bytes] }])
    const kept = (await db.read('SELECT extra FROM notes')).rows[0]?.extra
    expect(new Uint8Array(kept as ArrayBuffer)).toEqual(bytes)
  })

  it('refuses arguments outside an array with a sentence, where the driver would end the process', async () => {
    const bare = Buffer.from('abc') as unknown as []
    const stmt = { sql: 'SELECT ?', args: bare }
    const inTransaction = await db.client.transaction()
    const attempts = [
      () => db.read(stmt),
      () => db.write([stmt]),
      () => db.client.execute('SELECT ?', bare),
      () => db.client.batch([['SELECT ?', bare]]),
      () => db.client.migrate([stmt]),
      () => db.client.execute({ sql: 'SELECT ?', args: { name: 1 } }),
      async () => inTransaction.execute(stmt),
      async () => inTransaction.batch([stmt]),
    ]
    for (const attempt of attempts) await expect(attempt()).rejects.toThrow(/go into an array/)
    await inTransaction.rollback()
  })

  it('is needed: the bare driver does end the process', async () => {
    const driver = pathToFileURL(createRequire(import.meta.url).resolve('@libsql/client/sqlite3')).href
    const program = `const { createClient } = (await import('${driver}')).default
      await createClient({ url: 'file::memory:' }).execute('SELECT ?', Buffer.from('abc'))`
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', program])
    await expect(run).rejects.toMatchObject({ signal: 'SIGABRT' })
  })
})

describe('the driver alone', () => {
  it('loses writes where the queue does not', async () => {
    const bare = createClient({ url: pathToFileURL(join(folder, 'bare.db')).href, timeout: 1 })
    await bare.executeMultiple(`PRAGMA journal_mode = WAL; ${TABLES}`)
    const one = async (client: typeof bare, id: number) => {
      const tx = await client.transaction('write')
      await tx.execute(add(id))
      await tx.commit()
    }
    const together = (client: typeof bare) => Promise.allSettled(Array.from({ length: 20 }, (_, id) => one(client, id)))
    const failures = (await together(bare)).filter((result) => result.status === 'rejected')
    bare.close()
    expect(failures.length).toBeGreaterThan(0)
    expect((await together(db.client)).every((result) => result.status === 'fulfilled')).toBe(true)
  })
})
