import type { Client } from '@libsql/client'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Db } from './db.ts'
import { openFileDb } from './db-file.ts'

const WRITERS = 200
let folder: string
let db: Db

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecall-load-'))
  db = await openFileDb(join(folder, 'load.db'), { synchronous: 'FULL' })
  await db.client.execute('CREATE TABLE edits (writer INTEGER, part INTEGER, PRIMARY KEY (writer, part))')
})
afterAll(async () => {
  await db.close()
  await rm(folder, { recursive: true })
})

const edit = (writer: number, part: number) => ({ sql: 'INSERT INTO edits VALUES (?, ?)', args: [writer, part] })

async function interactively(client: Client, writer: number): Promise<void> {
  const tx = await client.transaction()
  await tx.execute(edit(writer, 1))
  await tx.execute('SELECT count(*) FROM edits')
  await tx.execute(edit(writer, 2))
  await tx.commit()
}

const kinds: ((writer: number) => Promise<unknown>)[] = [
  (writer) => db.write([edit(writer, 1), edit(writer, 2)]),
  (writer) => interactively(db.client, writer),
  (writer) => Promise.all([db.client.execute(edit(writer, 1)), db.client.execute(edit(writer, 2))]),
]

/** Writes, then asks at once how much of it can be seen: the answer has to be both parts. */
async function writeAndLook(writer: number): Promise<number> {
  await kinds[writer % kinds.length]?.(writer)
  const seen = await db.read({ sql: 'SELECT count(*) AS n FROM edits WHERE writer = ?', args: [writer] })
  return Number(seen.rows[0]?.n)
}

const writeAll = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => () => writeAndLook(from + i))

/** Does this and gives for how long the event loop stood still meanwhile, but for the longest hundredth of times. */
async function stallOf(work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  await work()
  delay.disable()
  return delay.percentile(99)
}

it('serves 200 writers at once: none is turned away, each reads its own writes, the loop keeps turning', async () => {
  const alone = await stallOf(async () => {
    for (const write of writeAll(WRITERS, WRITERS * 1.25)) await write()
  })
  let results: PromiseSettledResult<number>[] = []
  const together = await stallOf(async () => {
    results = await Promise.allSettled(writeAll(0, WRITERS).map((write) => write()))
  })
  console.log(`200 writers: the event loop stands still ${(together / alone).toFixed(1)} times as long as for one`)
  expect(results.filter((result) => result.status === 'rejected')).toEqual([])
  expect(results.map((result) => result.status === 'fulfilled' && result.value)).toEqual(Array(WRITERS).fill(2))
  expect((await db.read('SELECT count(*) AS n FROM edits')).rows[0]?.n).toBe(WRITERS * 2.5)
  // Who waits for a lock on the loop's own thread keeps it for 250 ms and more, some fifty times as long.
  expect(together / alone).toBeLessThan(15)
})
