import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { askOfBoard, asksFor } from '../../ingest/asks.ts'
import { sources } from '../../ingest/sources.gen.ts'
import { gather, gatherDeep, gatherFollowed } from '../../ingest/gather.ts'
import { Hold } from '../../ingest/hold.ts'
import { beginRun, saveRun } from '../../ingest/run-store.ts'
import { RUN_LIMITS } from '../../ingest/run-limits.ts'
import { askFor } from '../../ingest/source.ts'
import { wordsOfSearches } from '../../ingest/words-of-searches.ts'
import { textOf } from '../../ports/row.ts'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'
import type { RunShape, SourceShape } from './shapes.ts'

const NOON = Date.parse('2026-03-10T12:00:00Z')
const OWNER = 'owner@example.com'
const KEY = 'a-key-that-nobody-may-see'

let app: TestApp
let token: string
beforeAll(async () => {
  app = await createTestApp({ env: { ADMINS: OWNER, REED_KEY: KEY, GATHER: 'on' } })
  token = await app.signUp(OWNER)
  await app.deps.users.write(['UPDATE user SET email_verified = 1'])
})
afterAll(() => app.close())
beforeEach(async () => {
  app.setTime(NOON)
  await app.deps.users.write(['DELETE FROM message', "DELETE FROM field WHERE entity = 'search'"])
  await app.deps.catalogue.write(['DELETE FROM source_state', 'DELETE FROM run', 'DELETE FROM board'])
})

async function listed(): Promise<Map<string, SourceShape>> {
  const answer = await app.ask('GET', '/api/v1/sources', { token })
  const text = await answer.text()
  expect([answer.status, text.includes(KEY)]).toEqual([200, false])
  const { items } = JSON.parse(text) as { items: SourceShape[] }
  return new Map(items.map((item) => [item.id, item]))
}

const follow = (source: string, board: string) =>
  app.deps.catalogue.write([
    { sql: 'INSERT INTO board (source, board, watchers, added_at) VALUES (?, ?, 1, ?)', args: [source, board, NOON] },
  ])

async function orders(): Promise<string[]> {
  const { rows } = await app.deps.users.read("SELECT payload FROM message WHERE topic = 'ingest' ORDER BY number")
  return rows.map((row) => {
    const { source, kind } = JSON.parse(textOf(row['payload'])) as { source: string; kind: string }
    return `${kind} ${source}`
  })
}

/** A run that has seen two postings and failed at a third. */
async function ran(source: string): Promise<void> {
  const { catalogue, now } = app.deps
  const hold = await Hold.take({ catalogue, now, limits: RUN_LIMITS }, source)
  if (!hold) throw new Error('Somebody else holds the source.')
  const run = await beginRun(
    catalogue,
    { source, kind: 'scheduled', only: null, asks: [askFor({})] },
    { now: now(), since: 0 },
  )
  await hold.spend()
  await hold.wentWell(0, true)
  await hold.spend()
  app.setTime(NOON + 1_000)
  await hold.wentWrong('It had an error of its own.', null, false)
  Object.assign(run, { state: 'partial', endedAt: now(), error: 'It had an error of its own.' })
  Object.assign(run.counts, { seen: 2, fresh: 2, failed: 1, requests: 2 })
  await saveRun(catalogue, hold, run)
  await hold.letGo()
}

describe('the list of sources', () => {
  test('has every one of them, and those that cannot be asked, each with the reason', async () => {
    const items = await listed()
    for (const { id, name, terms } of sources) expect(items.get(id)).toMatchObject({ name, terms })
    expect(items.get('adzuna')).toMatchObject({
      on: false,
      health: 'off',
      missing: ['ADZUNA_APP_ID', 'ADZUNA_APP_KEY'],
      note: 'Set ADZUNA_APP_ID and ADZUNA_APP_KEY to turn it on.',
    })
    expect(items.get('reed')).toMatchObject({ on: true, health: 'new', needs: ['REED_KEY'], missing: [] })
    for (const id of ['berlin-startup-jobs', 'indeed', 'relocate-me'])
      expect(items.get(id)).toMatchObject({ kind: 'page', on: false, note: expect.stringMatching(/\.$/) })
  })

  test('says how each does, and what its last run brought', async () => {
    await ran('arbeitnow')
    expect((await listed()).get('arbeitnow')).toMatchObject({
      health: 'failing',
      probe: 'ok',
      requestsToday: 2,
      lastOkAt: '2026-03-10T12:00:00.000Z',
      lastError: 'It had an error of its own.',
      lastRun: { state: 'partial', counts: { seen: 2, fresh: 2, failed: 1 } },
    })
  })

  test('says what was taken of the credits that a month may take', async () => {
    const none = { credits: { taken: 0, aMonth: 200 } }
    expect((await listed()).get('theirstack')).toMatchObject(none)
    const { catalogue, now } = app.deps
    const hold = await Hold.take({ catalogue, now, limits: RUN_LIMITS }, 'theirstack')
    await hold?.spend()
    await hold?.wentWell(25, true)
    await hold?.letGo()
    const items = await listed()
    expect(items.get('theirstack')).toMatchObject({ credits: { taken: 25, aMonth: 200 } })
    expect(items.get('arbeitnow')).toMatchObject({ credits: null })
    app.setTime(Date.parse('2026-04-01T00:00:00Z'))
    expect((await listed()).get('theirstack')).toMatchObject(none)
  })

  test('says for how long a source that fails again and again is left alone', async () => {
    for (let at = 0; at < RUN_LIMITS.failures; at++) await ran('arbeitnow')
    await app.deps.catalogue.write(['UPDATE source_state SET rests_until = ' + String(NOON + 60_000)])
    expect((await listed()).get('arbeitnow')).toMatchObject({
      health: 'resting',
      askedAgainAt: '2026-03-10T12:01:00.000Z',
    })
  })

  test('is for people who are signed in', async () => {
    for (const path of ['/api/v1/sources', '/api/v1/sources/arbeitnow/runs'])
      expect((await app.ask('GET', path)).status).toBe(401)
  })
})

describe('the runs of a source', () => {
  test('are listed, the newest first', async () => {
    await ran('arbeitnow')
    app.setTime(NOON + 60_000)
    await ran('arbeitnow')
    const answer = await app.ask('GET', '/api/v1/sources/arbeitnow/runs', { token })
    const { items } = (await answer.json()) as { items: RunShape[] }
    expect(items.map(({ beganAt }) => beganAt)).toEqual(['2026-03-10T12:01:00.000Z', '2026-03-10T12:00:00.000Z'])
    expect((await app.ask('GET', '/api/v1/sources/none/runs', { token })).status).toBe(404)
  })

  test('are asked for by those who run the server, once a minute', async () => {
    const ask = (id: string, body: object = {}, by = token) =>
      app.ask('POST', `/api/v1/sources/${id}/runs`, { token: by, body })
    expect(await (await ask('arbeitnow')).json()).toEqual({ source: 'arbeitnow', queued: true })
    expect(await (await ask('arbeitnow')).json()).toEqual({ source: 'arbeitnow', queued: false })
    expect(await (await ask('greenhouse', { board: 'sample' })).json()).toMatchObject({ queued: true })
    expect(await orders()).toEqual(['asked arbeitnow', 'asked greenhouse'])
    for (const [id, code] of [
      ['none', 'no-such-source'],
      ['adzuna', 'source-off'],
      ['greenhouse', 'no-boards'],
    ] as const)
      expect(await (await ask(id)).json()).toMatchObject({ error: { code } })
    expect((await ask('arbeitnow', {}, await app.signUp())).status).toBe(403)
  })
})

describe('gathering by itself', () => {
  const keyless = sources.filter(({ kind, needs }) => kind === 'api' && needs.length === 0)

  test('asks what needs no key, what has one, and the boards that people follow', async () => {
    await follow('lever', 'sample')
    await gather(app.deps)
    const expected = [...keyless.map(({ id }) => id), 'reed', 'lever'].map((id) => `scheduled ${id}`)
    expect((await orders()).toSorted()).toEqual(expected.toSorted())
    await gather(app.deps)
    expect(await orders()).toHaveLength(expected.length)
  })

  test.each([
    ['copperleaf', 'Copperleaf Ltd', 'Copperleaf Ltd'],
    ['eu:copper-leaf', 'Copper Leaf', 'Copper Leaf'],
    ['copperleaf', 'The best company there is', null],
    ['copperleaf', null, null],
  ])('calls the company of the board %s %s as far as that is how it is written', async (board, name, company) => {
    await follow('lever', board)
    await app.deps.catalogue.write([{ sql: 'UPDATE board SET name = ?', args: [name] }])
    const lever = sources.find(({ id }) => id === 'lever')
    expect(lever && (await asksFor(app.deps, lever, 'scheduled'))).toEqual([askFor({ board, company })])
    expect(await askOfBoard(app.deps, 'lever', board)).toEqual(askFor({ board, company }))
  })

  test('goes deep once a day, and not before anything was seen', async () => {
    expect(await gatherDeep(app.deps)).toEqual({ deep: 0 })
    await ran('arbeitnow')
    expect(await gatherDeep(app.deps)).toEqual({ deep: keyless.length + 1 })
  })

  test('looks soon at a board that somebody began to follow', async () => {
    expect(await gatherFollowed(app.deps)).toEqual({ watch: 0 })
    await follow('lever', 'sample')
    expect(await gatherFollowed(app.deps)).toEqual({ watch: 1 })
    await app.deps.catalogue.write(['UPDATE board SET last_run_at = 1'])
    app.setTime(NOON + 3_600_000)
    expect(await gatherFollowed(app.deps)).toEqual({ watch: 0 })
  })

  test('asks for what watched searches look for, and says nobody’s name', async () => {
    const search = {
      name: 'Mine',
      ask: { q: ['"gardener" -night company:Sample'], location: ['Leeds'] },
      alert: 'daily',
    }
    expect((await app.ask('POST', '/api/v1/searches', { token, body: search })).status).toBe(201)
    await gather(app.deps)
    expect(await wordsOfSearches(app.deps.users, [])).toEqual([askFor({ words: 'gardener', place: 'Leeds' })])
    const asked = (await orders()).filter((one) => one.startsWith('search'))
    expect(asked.toSorted()).toEqual(['search arbeitsagentur', 'search reed'])
  })

  test('does nothing where it is turned off', async () => {
    const parts = { ...app.deps, config: { ...app.deps.config, GATHER: 'off' as const } }
    await follow('lever', 'sample')
    for (const work of [gather, gatherDeep, gatherFollowed]) expect(await work(parts)).toEqual({})
    expect(await orders()).toEqual([])
  })
})
