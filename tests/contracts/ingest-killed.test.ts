import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { RUN_LIMITS } from '@rolecall/server/ingest/run-limits.ts'
import { listRuns } from '@rolecall/server/ingest/run-store.ts'
import { migrateDb } from '@rolecall/server/migrate.ts'
import { openFileDb } from '@rolecall/server/ports/db-file.ts'
import type { Db } from '@rolecall/server/ports/db.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ingestInto } from '../support/sources/ingest-child.ts'
import { PagedServer } from '../support/sources/paged-source.ts'

const CHILD = fileURLToPath(new URL('../support/sources/ingest-child.ts', import.meta.url))
const PAGES = 12
const EACH = 5
const KILLED_AT = [4, 9]

let folder: string
let file: string
let catalogue: Db
let server: PagedServer
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecall-killed-'))
  file = join(folder, 'catalogue.db')
  catalogue = await openFileDb(file, { synchronous: 'NORMAL' })
  await migrateDb(catalogue, 'catalogue')
  server = await PagedServer.start()
})
afterAll(async () => {
  await server.close()
  await catalogue.close()
  await rm(folder, { recursive: true })
})

/** Each begins when whoever was killed before is known to be dead. */
const ahead = (turn: number): number => turn * (RUN_LIMITS.holdMs + 1_000)

/** Runs in a process of its own that is killed while it waits for this page. */
async function killedAt(page: number, turn: number): Promise<void> {
  const child = spawn(process.execPath, [CHILD, file, server.url, String(ahead(turn))], { stdio: 'inherit' })
  const ended = once(child, 'exit')
  server.gives(PAGES, EACH)
  const give = server.reply
  server.reply = async (path, asked) => {
    if (asked === page) {
      child.kill('SIGKILL')
      await ended
    }
    return give(path, asked)
  }
  expect(await ended).toEqual([null, 'SIGKILL'])
}

test('a run that is killed again and again goes on where it was, and stores every opening once', async () => {
  for (const [turn, page] of KILLED_AT.entries()) await killedAt(page, turn)
  server.gives(PAGES, EACH)
  const others = await ingestInto(file, server.url, ahead(0))
  expect(others.how).toBe('busy')
  expect((await ingestInto(file, server.url, ahead(KILLED_AT.length))).how).toBe('ended')

  const pages = Array.from({ length: PAGES }, (_, at) => at + 1)
  const twice = KILLED_AT.map((page) => `all ${page}`)
  expect(server.asked.toSorted()).toEqual([...pages.map((page) => `all ${page}`), ...twice].toSorted())
  const runs = await listRuns(catalogue, 'paged', 5)
  expect(runs.map(({ state, counts }) => [state, counts.seen, counts.fresh])).toEqual([
    ['done', PAGES * EACH, PAGES * EACH],
  ])
  const { rows } = await catalogue.read('SELECT count(*) AS all_of, count(DISTINCT source_key) AS each FROM posting')
  expect([rows[0]?.['all_of'], rows[0]?.['each']]).toEqual([PAGES * EACH, PAGES * EACH])
})
