import { createClient } from '@libsql/client/web'
import type { Client } from '@libsql/client/web'
import { openHttpDb } from '@rolecall/server/ports/db-http.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { startHrana } from './hrana.ts'
import type { Hrana } from './hrana.ts'

const TOKEN = 'a-token-of-this-test'
let folder: string
let hrana: Hrana
let client: Client
const connect = (authToken: string, intMode: 'number' | 'bigint' = 'number') =>
  createClient({ url: hrana.url, authToken, intMode })

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecall-hrana-'))
  hrana = await startHrana({ file: join(folder, 'served.db'), token: TOKEN, idleMs: 1_000 })
  client = connect(TOKEN)
  await client.execute('CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT, extra)')
})
afterEach(async () => {
  client.close()
  await hrana.close()
  await rm(folder, { recursive: true })
})

const add = (id: number) => ({ sql: 'INSERT INTO notes (id, body) VALUES (?, ?)', args: [id, `note ${id}`] })
const count = async () => (await client.execute('SELECT count(*) AS n FROM notes')).rows[0]?.n

it('runs one statement, by place, by name, and with RETURNING', async () => {
  expect((await client.execute(add(1))).rowsAffected).toBe(1)
  const named = { sql: 'SELECT body FROM notes WHERE id = :id', args: { id: 1 } }
  expect((await client.execute(named)).rows[0]?.body).toBe('note 1')
  const returned = await client.execute("INSERT INTO notes (body) VALUES ('two') RETURNING id, body")
  expect(returned.rows.map((row) => [row.id, row.body])).toEqual([[2, 'two']])
})

it('carries bytes, nothing, and whole numbers beyond 2^53', async () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i)
  const values = [bytes, 2n ** 62n + 1n, null, 0.5, 'ż']
  await client.execute({ sql: 'CREATE TABLE kinds AS SELECT ? AS a, ? AS b, ? AS c, ? AS d, ? AS e', args: values })
  const row = (await connect(TOKEN, 'bigint').execute('SELECT * FROM kinds')).rows[0]
  expect(new Uint8Array(row?.a as ArrayBuffer)).toEqual(bytes)
  expect([row?.b, row?.c, row?.d, row?.e]).toEqual(values.slice(1))
  await expect(client.execute('SELECT b FROM kinds')).rejects.toThrow(RangeError)
})

it('takes all of a batch or none of it', async () => {
  await client.batch([add(1), add(2)], 'write')
  await expect(client.batch([add(3), add(1)], 'write')).rejects.toThrow(/UNIQUE/)
  expect(await count()).toBe(2)
})

it('hides an interactive transaction until it is committed', async () => {
  const tx = await client.transaction('write')
  await tx.execute(add(1))
  expect((await tx.execute('SELECT count(*) AS n FROM notes')).rows[0]?.n).toBe(1)
  expect(await count()).toBe(0)
  await tx.commit()
  expect(await count()).toBe(1)
  const undone = await client.transaction('write')
  await undone.execute(add(2))
  await undone.rollback()
  expect(await count()).toBe(1)
})

it('undoes a transaction whose client went silent, and lets the next writer in', async () => {
  const silent = await client.transaction('write')
  await silent.execute(add(1))
  await client.execute(add(2))
  await expect(silent.commit()).rejects.toThrow(/expired/)
  expect((await client.execute('SELECT id FROM notes')).rows.map((row) => row.id)).toEqual([2])
})

it('runs a script, a migration and a full-text search', async () => {
  await client.executeMultiple("INSERT INTO notes (body) VALUES ('a'); INSERT INTO notes (body) VALUES ('b')")
  await client.migrate([
    "CREATE VIRTUAL TABLE found USING fts5(body, tokenize = 'trigram')",
    'INSERT INTO found SELECT body FROM notes',
    "INSERT INTO found VALUES ('frontend engineer')",
  ])
  expect((await client.execute("SELECT body FROM found WHERE found MATCH 'end eng'")).rows).toHaveLength(1)
})

it('turns away whoever has no token or a wrong one', async () => {
  await expect(connect('wrong').execute('SELECT 1')).rejects.toThrow(/AUTH_TOKEN_INVALID/)
  expect((await fetch(`${hrana.url}/v2/pipeline`, { method: 'POST', body: '{}' })).status).toBe(401)
})

it('answers nonsense with a sentence and lives on', async () => {
  const headers = { authorization: `Bearer ${TOKEN}` }
  const body = '{"requests":[{"type":"dance"}]}'
  expect((await fetch(`${hrana.url}/v2/pipeline`, { method: 'POST', headers, body })).status).toBe(400)
  await expect(client.execute('SELEC 1')).rejects.toThrow(/syntax error/)
  expect(await count()).toBe(0)
})

it('serves 200 writes and 20 transactions at once', async () => {
  const started = performance.now()
  const db = openHttpDb(hrana.url, TOKEN)
  await Promise.all(Array.from({ length: 200 }, (_, id) => db.write([add(id)])))
  console.log(`200 parallel writes over HTTP: ${Math.round(performance.now() - started)} ms`)
  const inTransaction = (id: number) =>
    db.orm.transaction(async (tx) => {
      const next = await tx.get<{ n: number }>('SELECT max(id) + 1 AS n FROM notes')
      await tx.run(`INSERT INTO notes (id, body) VALUES (${next?.n ?? 0}, 'number ${id}')`)
    })
  await Promise.all(Array.from({ length: 20 }, (_, id) => inTransaction(id)))
  expect(await count()).toBe(220)
  await db.close()
})
