import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { sightingOf, takeInAll } from '../catalogue/testing.ts'
import { migrateDb } from '../migrate.ts'
import { openFileDb } from '../ports/db-file.ts'
import type { Db } from '../ports/db.ts'
import { catalogue } from './catalogue.ts'

const TEXT =
  'You bake bread for a street that wakes before you do, with flour from two mills and an oven older than us.'
const BAKER = {
  title: 'Baker of the night',
  company: 'Old Oven',
  location: 'Ghent, Belgium',
  description: TEXT,
  externalId: 'baker',
}

let folder: string
let db: Db
let out: string[]
let talk: string[]
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecall-catalogue-'))
  vi.stubEnv('DATA_DIR', folder)
  db = await openFileDb(join(folder, 'catalogue.db'), { synchronous: 'NORMAL' })
  await migrateDb(db, 'catalogue')
  await takeInAll({ catalogue: db, now: () => 5 }, [sightingOf(BAKER, 'reed')])
  // As it stood before adverts were compared: with nothing to be found by.
  await db.write([
    "UPDATE posting SET fingerprint = NULL, content_hash = '' WHERE number = 1",
    'DELETE FROM posting_key WHERE posting = 1',
  ])
  await takeInAll({ catalogue: db, now: () => 5 }, [sightingOf(BAKER, 'jooble')])
})
afterAll(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await db.close()
  await rm(folder, { recursive: true })
})
beforeEach(() => {
  ;[out, talk] = [[], []]
  vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line))
  vi.spyOn(console, 'error').mockImplementation((line: string) => void talk.push(line))
})

const monitored = async () => {
  expect(await catalogue(['monitor'])).toBe(0)
  return JSON.parse(out.join('')) as { counts: object; byReason: object[]; undoneShare: number }
}

test('one that came in before there were rules is compared by those there are now, and not seen by it', async () => {
  expect(await monitored()).toMatchObject({ counts: { openJobs: 2, merges: 0, notCompared: 1 } })
  expect(await catalogue(['backfill'])).toBe(0)
  expect(talk).toEqual(['2 adverts were compared again, 1 of them put to a job that another had made.'])
  out = []
  expect(await monitored()).toMatchObject({
    counts: { openJobs: 1, openPostings: 2, merges: 1, notCompared: 0 },
    byReason: [{ reason: 'same-text', merges: 1, undone: 0, share: 1 }],
    undoneShare: 0,
  })
  const { rows } = await db.read('SELECT DISTINCT last_seen_at, seen_in, missed FROM posting')
  expect(rows).toMatchObject([{ last_seen_at: 5, seen_in: 1, missed: 0 }])
})

const state = async () => JSON.stringify((await db.read('SELECT number, job FROM posting')).rows)

test('doing it again changes nothing', async () => {
  const before = await state()
  expect(await catalogue(['backfill'])).toBe(0)
  expect(await state()).toBe(before)
})

test('what it does not know it says in a sentence', async () => {
  expect(await catalogue(['mend'])).toBe(2)
  expect(talk.join('')).toContain('catalogue backfill')
})
