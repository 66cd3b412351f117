import { createClient } from '@libsql/client/sqlite3'
import type { Client } from '@libsql/client/sqlite3'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { startAiServer } from '../support/ai-server.ts'
import type { AiServer } from '../support/ai-server.ts'
import { PATIENCE_MS } from '../support/patience.ts'
import { ChildApi } from './child-api.ts'
import { freePort } from './free-port.ts'
import { asking, bearer, signUp } from './suite/people.ts'
import type { Person } from './suite/people.ts'

const POSTING = { title: 'Signal Engineer', description: 'Requirements\n- Python\n- Signal boxes' }
const RESUME = {
  name: 'Signals',
  basics: { name: 'Ann Miller', label: 'Signal engineer', profiles: [] },
  work: [{ name: 'Larkfield Signals', position: 'Signal engineer', highlights: ['Planned 40 signal boxes'] }],
}
const after = 'Planned signal boxes, 40'
const ANSWER = JSON.stringify({
  edits: [{ line: 'F4', kind: 'rewrite', after, why: '', facts: ['F4'] }],
  questions: [],
})
const FIRST_PIECE = ANSWER.indexOf('"why"')

const Id = z.object({ id: z.uuid() })
const Listed = z.object({ items: z.array(Id) })
const Task = z.object({ id: z.uuid(), state: z.string(), result: z.looseObject({ by: z.string() }).nullable() })

let folder: string
let ai: AiServer
let first: ChildApi
let second: ChildApi
let database: Client
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecall-queue-crash-'))
  ai = await startAiServer()
  const env = { AI_GATEWAY_URL: ai.url, AI_MISTRAL_KEY: 'the-key-of-the-operator' }
  first = new ChildApi(await freePort(), folder, env)
  second = new ChildApi(await freePort(), folder, env)
})
afterEach(async () => {
  database.close()
  await Promise.all([first.kill(), second.kill()])
})
afterAll(async () => {
  await ai.close()
  await rm(folder, { recursive: true })
})

const soon = <T>(check: () => Promise<T> | T) => vi.waitFor(check, { timeout: PATIENCE_MS, interval: 5 })
const rows = async (sql: string) => (await database.execute(sql)).rows

async function begun(person: Person): Promise<string> {
  const made = async (path: string, body: object) => Id.parse(await (await person.ask(path, body)).json()).id
  const application = await made('/api/v1/applications', POSTING)
  const resume = await made('/api/v1/resumes', RESUME)
  const headers = { ...bearer(person.token), 'idempotency-key': application }
  const wanted = asking({ application, resume, save: true }, headers)
  return Id.parse(await (await fetch(`${first.url}/api/v1/ai/resume/generate`, wanted)).json()).id
}

/** Kills the process that does the task, and lets the minute go by after which its work is anybody's. */
async function takenOver(id: string): Promise<void> {
  await first.kill()
  const [held] = await rows(`SELECT state, tries, held_until FROM message WHERE key = '${id}'`)
  expect(held).toMatchObject({ state: 'waiting', tries: 1 })
  expect(Number(held?.['held_until'])).toBeGreaterThan(0)
  await database.execute('DROP TRIGGER IF EXISTS slow_end')
  await database.execute(`UPDATE message SET held_until = 1 WHERE key = '${id}'`)
  await second.start()
}

/** Everything that came of it stands there once and whole; gives what was told of it. */
async function checkEnd({ token }: Person, id: string): Promise<string> {
  const read = async (path: string) => (await fetch(second.url + path, { headers: bearer(token) })).text()
  const task = await soon(async () => {
    const now = Task.parse(JSON.parse(await read(`/api/v1/tasks/${id}`)))
    expect(now.state).toBe('done')
    return now
  })
  expect(task.result).toMatchObject({ by: 'model', edits: [{ after }] })
  const told = await read(`/api/v1/tasks/${id}/events`)
  expect(told.match(/^event: done$/gm)).toHaveLength(1)
  expect(Listed.parse(JSON.parse(await read('/api/v1/resumes'))).items).toHaveLength(2)
  await soon(async () =>
    expect(await rows(`SELECT state FROM message WHERE key = '${id}'`)).toMatchObject([{ state: 'done' }]),
  )
  return told
}

async function personAt(api: ChildApi): Promise<Person> {
  await api.start()
  database = createClient({ url: pathToFileURL(join(folder, 'users.db')).href })
  return signUp({ fetch: (path, init) => fetch(api.url + path, init), mailsTo: async () => [] })
}

it('what a killed process was writing is written by another one, and nothing of the half is kept', async () => {
  const person = await personAt(first)
  ai.always({ do: 'hold', text: ANSWER, piece: FIRST_PIECE, after: 1 })
  const before = ai.asked.length
  const id = await begun(person)
  await soon(() => expect(ai.asked.length - before).toBe(1))
  ai.always({ do: 'answer', text: ANSWER })
  await takenOver(id)
  expect(await ai.asked[before]?.ended).toBe('left')
  expect(await checkEnd(person, id)).not.toContain('event: restart')
  // The half was lost with the process that heard it, so it had to be asked again, and once.
  expect(ai.asked.length - before).toBe(2)
})

it('an answer that was there before the process was killed is not paid for again', async () => {
  const person = await personAt(first)
  ai.always({ do: 'answer', text: ANSWER })
  const before = ai.asked.length
  // Its last write lasts until it is killed in the middle of it.
  await database.execute(`
    CREATE TRIGGER slow_end BEFORE UPDATE ON task WHEN NEW.state = 'done' BEGIN
      SELECT count(*) FROM (WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n LIMIT 1000000000) SELECT n FROM n);
    END`)
  const id = await begun(person)
  await soon(async () =>
    expect(await rows(`SELECT 1 FROM task_event WHERE task = '${id}' AND event = 'usage'`)).toHaveLength(1),
  )
  await takenOver(id)
  expect(await checkEnd(person, id)).toContain('event: restart')
  expect(ai.asked.length - before).toBe(1)
})
