import type { Recognised, Watch, Watches } from '@rolecall/shared/domain/watch.ts'
import { openZip } from '@rolecall/shared/exchange/zip-read.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'
import { addTestJobs } from '../../testing-jobs.ts'
import { countWatchers } from './watchers.ts'

let app: TestApp
let token: string
beforeEach(async () => {
  app = await createTestApp()
  token = await app.signUp()
})
afterEach(() => app.close())

const BOARD = 'https://boards.greenhouse.io/sampleworks'
const ask = (method: string, path: string, body?: unknown, as = token) =>
  app.ask(method, `/api/v1/watches${path}`, { token: as, ...(body === undefined ? {} : { body }) })
async function follow(body: unknown, as = token): Promise<Watch> {
  const answer = await ask('POST', '', body, as)
  expect(answer.status).toBe(201)
  return (await answer.json()) as Watch
}
const list = async (): Promise<Watch[]> => ((await (await ask('GET', '')).json()) as Watches).items
const watchersOf = async (board: string) =>
  (await app.deps.catalogue.read({ sql: 'SELECT watchers FROM board WHERE board = ?', args: [board] })).rows[0]?.[0]
const code = async (answer: Response) => ((await answer.json()) as { error: { code: string } }).error.code

test('an address makes a watch, its board is asked from now on, and no longer once the last has left', async () => {
  const made = await follow({ addresses: [BOARD] })
  expect(made).toMatchObject({ company: 'Sampleworks', openings: 0, lookedAt: null })
  expect(made.boards).toEqual([{ source: 'greenhouse', sourceName: 'Greenhouse', board: 'sampleworks' }])
  expect(await follow({ addresses: [BOARD] })).toEqual(made)
  expect(await follow({ company: 'Another name for it', addresses: [BOARD] })).toEqual(made)
  const other = await app.signUp()
  const theirs = await follow({ company: 'Sample Works Ltd', addresses: [BOARD] }, other)
  expect(await watchersOf('sampleworks')).toBe(2)
  expect((await ask('DELETE', `/${made.id}`)).status).toBe(200)
  expect(await watchersOf('sampleworks')).toBe(1)
  expect(await code(await ask('DELETE', `/${theirs.id}`))).toBe('no-such-watch')
  expect((await ask('DELETE', `/${theirs.id}`, undefined, other)).status).toBe(200)
  expect(await watchersOf('sampleworks')).toBe(0)
  expect(await list()).toEqual([])
})

test('a company that is named is followed by the boards the catalogue knows of it', async () => {
  const [job] = await addTestJobs(app.deps.catalogue, [
    { company: 'Sample Works GmbH', seenAt: 1_000 },
    { company: 'Sample Works', seenAt: 1_000, closedAt: 2_000 },
  ])
  await app.deps.catalogue.write([
    {
      sql: `INSERT INTO posting (number, source, source_key, address, job, content_hash, first_seen_at, last_seen_at, seen_in)
        SELECT 7, 'adzuna', 'x', 'https://www.adzuna.example/7', number, '', 1000, 1000, 1 FROM job WHERE id = ?`,
      args: [job ?? ''],
    },
    `INSERT INTO posting_body (number, posting) VALUES (7, '{"applyUrl":"https://jobs.lever.co/sampleworks/0b1c/apply"}')`,
  ])
  const made = await follow({ company: 'sample works' })
  expect(made).toMatchObject({ company: 'sample works', openings: 1 })
  expect(made.boards).toEqual([{ source: 'lever', sourceName: 'Lever', board: 'sampleworks' }])
  expect(await watchersOf('sampleworks')).toBe(1)
})

test('of a company without a known board only what other sources have is followed, until somebody finds its board', async () => {
  const made = await follow({ company: 'Sample Works' })
  expect(made.boards).toEqual([])
  const more = await follow({ company: 'Sample Works Inc.', addresses: ['https://sample.example/careers', BOARD] })
  expect(more).toMatchObject({ id: made.id, company: 'Sample Works', boards: [{ source: 'greenhouse' }] })
  expect(await list()).toHaveLength(1)
})

/** All but the name it goes by, which is new each time. */
const same = ({ company, addedAt, boards }: Watch) => ({ company, addedAt, boards })

test('what was left is followed again as it was, and nothing that nobody knows with it', async () => {
  const old = await follow({ company: 'Sample Works', addresses: [BOARD] })
  app.setTime(app.deps.now() + 60_000)
  await follow({ company: 'Other Works' })
  const before = await list()
  await ask('DELETE', `/${old.id}`)
  const boards = [...old.boards, { source: 'greenhouse', board: 'unheard-of' }]
  const { company, addedAt } = old
  const again = await follow({ company, addedAt, boards: boards.map(({ source, board }) => ({ source, board })) })
  expect(same(again)).toEqual(same(old))
  expect((await list()).map(same)).toEqual(before.map(same))
  expect(await watchersOf('sampleworks')).toBe(1)
})

test('whoever takes their things along takes the companies they follow along', async () => {
  await follow({ addresses: [BOARD] })
  const answer = await app.ask('GET', '/api/v1/export', { token })
  const entry = openZip(new Uint8Array(await answer.arrayBuffer())).find(({ name }) => name === 'rolecall.json')
  const { watches } = JSON.parse(new TextDecoder().decode(await entry?.read())) as Record<string, unknown>
  expect(watches).toMatchObject([{ company: 'Sampleworks', boards: [{ board: 'sampleworks' }] }])
})

test('an address is told apart from a board before anything is followed', async () => {
  const told = async () =>
    (await (await ask('POST', '/recognise', { addresses: ['https://sample.example', BOARD] })).json()) as Recognised
  const board = { source: 'greenhouse', sourceName: 'Greenhouse', board: 'sampleworks', company: 'Sampleworks' }
  expect(await told()).toEqual({ boards: [{ ...board, watch: null }] })
  const { id } = await follow({ company: 'Sample Works', addresses: [BOARD] })
  expect(await told()).toEqual({ boards: [{ ...board, company: 'Sample Works', watch: id }] })
})

test('what leads to no board, or names nothing, is refused with what to do', async () => {
  expect(await code(await ask('POST', '', { addresses: ['https://sample.example/careers'] }))).toBe(
    'no-board-recognised',
  )
  expect((await ask('POST', '', {})).status).toBe(400)
  expect((await ask('POST', '', { addresses: ['javascript:alert(1)'] })).status).toBe(400)
  expect((await ask('POST', '', { company: ' ' })).status).toBe(400)
  expect(await list()).toEqual([])
})

test('counting anew forgets who closed their account, and makes boards of a lost catalogue again', async () => {
  await follow({ addresses: [BOARD] })
  await app.deps.catalogue.write([
    'DELETE FROM board',
    "INSERT INTO board (source, board, watchers, added_at) VALUES ('lever', 'nobody', 3, 1)",
  ])
  expect(await countWatchers(app.deps)).toEqual({ boards: 1 })
  expect([await watchersOf('sampleworks'), await watchersOf('nobody')]).toEqual([1, 0])
  await app.deps.users.write(['DELETE FROM user'])
  await countWatchers(app.deps)
  expect(await watchersOf('sampleworks')).toBe(0)
})
