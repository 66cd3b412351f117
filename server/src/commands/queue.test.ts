import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { migrateDb } from '../migrate.ts'
import { openFileDb } from '../ports/db-file.ts'
import type { Db } from '../ports/db.ts'
import { queue } from './queue.ts'

let folder: string
let db: Db
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecall-queue-'))
  vi.stubEnv('DATA_DIR', folder)
  db = await openFileDb(join(folder, 'users.db'), { synchronous: 'NORMAL' })
  await migrateDb(db, 'users')
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await db.close()
  await rm(folder, { recursive: true })
})

const PUT = `
  INSERT INTO message (topic, key, payload, state, tries, put_at, due_at, held_until, error, ended_at)
  VALUES (?, ?, '{"of":"somebody"}', ?, 3, 1000, 1000, 0, ?, ?)`
const put = (topic: string, key: string, state: string) =>
  db.write([{ sql: PUT, args: [topic, key, state, state === 'dead' ? 'It did not answer.' : null, 2000] }])

let out: string[]
let talk: string[]
beforeEach(async () => {
  ;[out, talk] = [[], []]
  vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line))
  vi.spyOn(console, 'error').mockImplementation((line: string) => void talk.push(line))
  await db.write(['DELETE FROM message'])
  await put('task', 'a', 'dead')
  await put('task', 'b', 'dead')
  await put('mail', 'c', 'dead')
  await put('task', 'd', 'waiting')
})
afterEach(() => vi.restoreAllMocks())

const states = async () => {
  const { rows } = await db.read("SELECT key || ' ' || state || ' ' || tries AS said FROM message ORDER BY key")
  return rows.map(({ said }) => said)
}
interface Dead {
  number: number
  key: string
}
const given = () => out.map((line) => JSON.parse(line) as Dead)

test('says how much work there is, and lists what was given up without what it says', async () => {
  expect(await queue([])).toBe(0)
  expect(talk).toEqual(['mail: 1 dead', 'task: 2 dead', 'task: 1 waiting'])
  expect(given()).toMatchObject([
    { topic: 'task', key: 'a', tries: 3, error: 'It did not answer.', putAt: '1970-01-01T00:00:01.000Z' },
    { topic: 'task', key: 'b' },
    { topic: 'mail', key: 'c' },
  ])
  expect(out.join()).not.toContain('somebody')
})

test('has one tried again by its number, or all of a topic', async () => {
  await queue([])
  const [, second] = given()
  expect(await queue(['requeue', String(second?.number)])).toBe(0)
  expect(talk.at(-1)).toBe('1 will be tried again.')
  expect(await states()).toEqual(['a dead 3', 'b waiting 0', 'c dead 3', 'd waiting 3'])
  expect(await queue(['requeue', 'task'])).toBe(0)
  expect(await states()).toEqual(['a waiting 0', 'b waiting 0', 'c dead 3', 'd waiting 3'])
})

test('says what it did not find, and how it is used', async () => {
  expect(await queue(['requeue', 'nothing'])).toBe(1)
  expect(talk.at(-1)).toBe('Nothing given up is called "nothing".')
  for (const args of [['requeue'], ['requeue', 'task', 'mail'], ['forget']]) {
    expect(await queue(args)).toBe(2)
    expect(talk.at(-1)).toContain('queue requeue <number>')
  }
  expect(await states()).toEqual(['a dead 3', 'b dead 3', 'c dead 3', 'd waiting 3'])
})
