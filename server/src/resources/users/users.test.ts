import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { providerSettings, startOpenIdProvider } from '../../../../tests/support/openid-provider.ts'
import type { OpenIdProvider } from '../../../../tests/support/openid-provider.ts'
import { newVerifier, visit } from '../../../../tests/support/openid-visit.ts'
import { textOf } from '../../ports/row.ts'
import type { UserId } from '../../session.ts'
import { sightingOf, takeInAll } from '../../catalogue/testing.ts'
import { createTestApp } from '../../testing.ts'
import { keepFile } from '../files/store.ts'
import type { TestApp } from '../../testing.ts'
import { mailsTo } from '../../testing-mails.ts'

const ME = '/api/v1/users/me'
const AUTH = '/api/v1/auth'
const PASSWORD = 'correct horse'
let provider: OpenIdProvider
let app: TestApp
let email: string
let token: string
let began: number
beforeAll(async () => {
  provider = await startOpenIdProvider()
  app = await createTestApp({ env: { ...providerSettings(provider.url), CLIENT_IP_HEADER: 'X-Forwarded-For' } })
})
afterAll(async () => {
  await app.close()
  await provider.close()
})
beforeEach(async () => {
  app.setTime(null)
  began = Date.now()
  email = `${crypto.randomUUID()}@example.com`
  token = await app.signUp(email)
})

const codeOf = async (answer: Response) => ((await answer.json()) as { error: { code: string } }).error.code
const bodyOf = async <T>(answer: Promise<Response>): Promise<T> => (await (await answer).json()) as T
const get = <T>(path: string, as = token) => bodyOf<T>(app.ask('GET', ME + path, { token: as }))
const statusOf = async (as: string) => (await app.ask('GET', ME, { token: as })).status

interface Session {
  id: string
  name: string
  agent: string
  ip: string | null
  method: string
  deviceId: string | null
  current: boolean
  seenAt: string
}
const sessions = async (as = token) => (await get<{ items: Session[] }>('/sessions', as)).items
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0'
async function signIn(device = {}, headers: Record<string, string> = {}) {
  const body = { email, password: PASSWORD, device }
  return bodyOf<{ token: string; deviceToken: string }>(app.ask('POST', `${AUTH}/sign-in/email`, { body, headers }))
}

describe('your account', () => {
  test('tells who is signed in, and nothing more of the account', async () => {
    const me = await get<Record<string, unknown>>('')
    expect(Object.keys(me)).toEqual(['id', 'name', 'email', 'emailVerified', 'createdAt'])
    expect(me['email']).toBe(email)
    const created = Date.parse(String(me['createdAt']))
    expect([began <= created, created <= Date.now()]).toEqual([true, true])
  })

  test('takes a new name and nothing else', async () => {
    const body = { name: '  Ann Miller ', email: 'other@example.com', emailVerified: true, id: 'x' }
    const answer = await app.ask('PATCH', ME, { token, body })
    expect(await answer.json()).toMatchObject({ name: 'Ann Miller', email, emailVerified: false })
    expect(await get('')).toMatchObject({ name: 'Ann Miller', email, emailVerified: false })
    expect((await app.ask('PATCH', ME, { token, body: { name: 'x'.repeat(101) } })).status).toBe(400)
  })
})

describe('sessions', () => {
  test('name their device, where it was seen, and which one this is', async () => {
    const id = crypto.randomUUID()
    const headers = { 'user-agent': FIREFOX, 'x-forwarded-for': '203.0.113.77' }
    const { token: second } = await signIn({ id, name: 'Work laptop' }, headers)
    const all = await sessions(second)
    expect(all).toHaveLength(2)
    expect(all.find(({ current }) => current)).toMatchObject({
      name: 'Work laptop',
      agent: 'Firefox on Linux',
      ip: '203.0.113.x',
      method: 'password',
      deviceId: id,
    })
    expect(all.filter(({ current }) => current)).toHaveLength(1)
    expect(JSON.stringify(all)).not.toContain(second)
  })

  test('are revoked one by one, at once, by their owner alone', async () => {
    const { token: second } = await signIn()
    const other = (await sessions()).find(({ current }) => !current)
    const stranger = await app.signUp()
    const revoke = (as: string) => app.ask('DELETE', `${ME}/sessions/${other?.id}`, { token: as })
    expect((await revoke(stranger)).status).toBe(404)
    expect(await statusOf(second)).toBe(200)
    expect((await revoke(token)).status).toBe(200)
    expect(await statusOf(second)).toBe(401)
    expect((await revoke(token)).status).toBe(404)
    expect(await statusOf(token)).toBe(200)
  })

  test('all others are revoked at once, and this one goes on', async () => {
    const [{ token: second }, { token: third }] = [await signIn(), await signIn()]
    const answer = await app.ask('POST', `${AUTH}/revoke-other-sessions`, { token: second })
    expect(answer.status).toBe(200)
    expect([await statusOf(token), await statusOf(second), await statusOf(third)]).toEqual([401, 200, 401])
  })

  test('tell within an hour when they were last seen', async () => {
    const [first] = await sessions()
    app.setTime(Date.now() + 2 * 3_600_000)
    await statusOf(token)
    const [later] = await sessions()
    expect(Date.parse(later?.seenAt ?? '') - Date.parse(first?.seenAt ?? '')).toBeGreaterThan(3_600_000)
  })
})

interface Activity {
  items: { id: string; at: string; event: string; device: string; ip: string | null }[]
  next: string | null
}

describe('activity', () => {
  test('tells what happened, newest first, page by page, to the owner alone', async () => {
    await app.ask('POST', `${AUTH}/sign-in/email`, {
      body: { email, password: 'wrong password' },
      headers: { 'user-agent': FIREFOX, 'x-forwarded-for': '2001:db8:1:2::7' },
    })
    await app.deps.settle()
    await app.ask('PATCH', ME, { token, body: { name: 'Ann' } })
    const { token: second } = await signIn()
    await app.ask('POST', `${AUTH}/sign-out`, { token: second })
    const all = await get<Activity>('/activity')
    expect(all.items.map(({ event }) => event).toSorted()).toEqual(
      ['signed-out', 'signed-in', 'name-changed', 'sign-in-failed', 'signed-up'].toSorted(),
    )
    expect(all.items.find(({ event }) => event === 'sign-in-failed')).toMatchObject({
      device: 'Firefox on Linux',
      ip: '2001:db8:1::',
    })
    const first = await get<Activity>('/activity?limit=2')
    const rest = await get<Activity>(`/activity?limit=3&cursor=${first.next}`)
    expect([...first.items, ...rest.items]).toEqual(all.items)
    expect(rest.next).toBeNull()
    const stranger = await app.signUp()
    expect((await get<Activity>('/activity', stranger)).items.map(({ event }) => event)).toEqual(['signed-up'])
  })
})

/** Every table with a column that names a person, as the database itself tells it. */
async function tablesOfPeople(): Promise<string[]> {
  const { rows } = await app.deps.users.read(
    `SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c ON c.name = 'user_id' WHERE m.type = 'table'`,
  )
  return rows.map((row) => textOf(row[0]))
}
async function rowsOf(table: string, id: string): Promise<number> {
  const { rows } = await app.deps.users.read({ sql: `SELECT count(*) FROM "${table}" WHERE user_id = ?`, args: [id] })
  return Number(rows[0]?.[0])
}

const device = crypto.randomUUID()
const sync = (as: string) =>
  app.ask('POST', '/api/v1/sync', {
    token: as,
    body: {
      device,
      cursor: 0,
      ops: [
        {
          device,
          seq: 1,
          hlc: `001700000000000-000000-${device}`,
          entity: 'application',
          id: '0195a0f0-0000-7000-8000-000000000001',
          fields: { notes: 'x' },
        },
      ],
    },
  })

async function useSearches(id: string, job: string): Promise<void> {
  await app.ask('PUT', `/api/v1/jobs/${job}/bookmark`, { token })
  const addresses = ['https://boards.greenhouse.io/sampleworks']
  await app.ask('POST', '/api/v1/watches', { token, body: { company: 'Sample Works', addresses } })
  await app.ask('PUT', '/api/v1/jobs/hidden-companies/mill', { token, body: { name: 'Mill' } })
  await app.deps.users.write([
    { sql: "INSERT INTO search_term VALUES (?, 'baker', '2026-03-10')", args: [id] },
    { sql: "INSERT INTO search_look VALUES (?, 'a search', 1, 0)", args: [id] },
    { sql: "INSERT INTO linked VALUES (?, 'x')", args: [id] },
    { sql: "INSERT INTO application_job VALUES (?, 'a', 'x')", args: [id] },
    { sql: "INSERT INTO merge_doubt VALUES (?, 1, 0, 'x', 'x', NULL, 0)", args: [id] },
    { sql: "INSERT INTO proposal VALUES (?, 'p', 'a', 'x', 'same-address', 1, NULL, 0)", args: [id] },
    {
      sql: "INSERT INTO notice (id, user_id, job, title, search, search_name, at) VALUES ('n', ?, 'x', 'x', 'x', 'x', 0)",
      args: [id],
    },
  ])
}

/** Fills the tables of people with rows of this person's, as they are filled in use. */
async function useAi(id: string): Promise<void> {
  await app.ask('PUT', '/api/v1/ai/providers/openai/key', { token, body: { key: 'a-key-of-my-own' } })
  await app.ask('PUT', '/api/v1/ai/preferences', { token, body: { order: ['openai'] } })
  const call = [crypto.randomUUID(), id, '2026-11-21', 0, 'letter', 'openai', 'm', 'own', 1, 1, 1, 'done']
  const columns = 'id, user_id, day, at, kind, provider, model, payer, input, output, cost, outcome'
  await app.deps.users.write([
    { sql: `INSERT INTO ai_call (${columns}) VALUES (${call.map(() => '?').join(', ')})`, args: call },
    { sql: `INSERT INTO ai_answer VALUES (?, 'h', 's', 'openai', 'm', 1)`, args: [id] },
    { sql: `INSERT INTO ai_rest VALUES (?, ?, 1, 1)`, args: [`openai|${id}`, id] },
  ])
}

async function useEverything(): Promise<string> {
  const { id } = await get<{ id: string }>('')
  expect((await sync(token)).status).toBe(200)
  const bytes = new Uint8Array(Buffer.from('my own notes'))
  const hash = createHash('sha256').update(bytes).digest('hex')
  await keepFile(app.deps, id as UserId, { hash, bytes, name: 'notes.txt', mime: 'text/plain' })
  await app.ask('PATCH', `/api/v1/devices/${device}`, { token, body: { name: 'Laptop' } })
  await app.deps.users.write([
    { sql: 'UPDATE user SET email_verified = 1 WHERE id = ?', args: [id] },
    { sql: 'INSERT INTO backup_code (user_id, hash) VALUES (?, ?)', args: [id, 'x'] },
    { sql: "INSERT INTO experiment_shown VALUES (?, 'tried', 'other', '2026-03-10', 0)", args: [id] },
    { sql: "INSERT INTO experiment_outcome VALUES (?, 'tried', 'opened', 'x', 0)", args: [id] },
  ])
  await app.ask('POST', '/api/v1/applications', { token, body: { title: 'Baker', url: 'https://jobs.example.com/1' } })
  const [job] = await takeInAll(app.deps, [sightingOf({ title: 'Baker', company: crypto.randomUUID() })])
  await app.ask('PUT', `/api/v1/jobs/${job}/opinion`, { token, body: { opinion: 'more' } })
  await app.ask('GET', '/api/v1/jobs/recommendations', { token })
  await useSearches(id, job ?? '')
  await app.ask('POST', '/api/v1/calendar/feed', { token })
  await useAi(id)
  await app.ask('POST', '/api/v1/resume/analyze', { token, body: { resume: {}, posting: { title: 'Baker' } } })
  await app.ask('POST', `${AUTH}/two-factor/start`, { token, body: { password: PASSWORD } })
  await app.ask('POST', `${AUTH}/change-email`, { token, body: { password: PASSWORD, newEmail: `new-${email}` } })
  return id
}

describe('deleting the account', () => {
  test('takes the password, and erases every row of every table that names the person', async () => {
    const id = await useEverything()
    expect(await readdir(join(app.folder, 'files', id))).not.toEqual([])
    const tables = await tablesOfPeople()
    const filled = await Promise.all(tables.map(async (table) => [table, (await rowsOf(table, id)) > 0] as const))
    // A table that this test does not fill would be found empty whatever the erasing does.
    expect(filled.filter(([, some]) => !some).map(([table]) => table)).toEqual([])
    const erase = (body: object) => app.ask('DELETE', ME, { token, body })
    expect(await codeOf(await erase({ password: 'wrong password' }))).toBe('wrong-password')
    expect(await codeOf(await erase({}))).toBe('needs-password')
    expect((await erase({ password: PASSWORD })).status).toBe(200)
    const left = await Promise.all(tables.map((table) => rowsOf(table, id)))
    expect(left).toEqual(tables.map(() => 0))
    expect(await statusOf(token)).toBe(401)
    expect(await readdir(join(app.folder, 'files', id)).catch(() => [])).toEqual([])
    const traces = await app.deps.users.read({
      sql: 'SELECT key FROM rate_limit WHERE instr(key, ?) OR instr(key, ?)',
      args: [email, id],
    })
    expect(traces.rows).toEqual([])
    expect((await mailsTo(app, email)).map(({ subject }) => subject)).toContain('Your Rolecall account is deleted')
    const again = await app.signUp(email)
    const me = await app.ask('GET', '/api/v1/users/me', { token: again })
    expect([me.status, await me.json()]).toMatchObject([200, { email, emailVerified: false }])
  })

  test('leaves everybody else as they are', async () => {
    const other = await app.signUp()
    expect((await app.ask('DELETE', ME, { token, body: { password: PASSWORD } })).status).toBe(200)
    expect(await statusOf(other)).toBe(200)
  })

  test('takes a sign-in of the last minutes where there is no password', async () => {
    const { verifier, challenge } = await newVerifier()
    const who = { sub: crypto.randomUUID(), email: `oidc-${email}` }
    const end = await visit((path, init) => app.app.request(path, init), 'google', who, challenge)
    const body = { code: end.searchParams.get('code'), verifier }
    const session = await bodyOf<{ token: string }>(app.ask('POST', `${AUTH}/providers/exchange`, { body }))
    app.setTime(Date.now() + 11 * 60_000)
    const late = await app.ask('DELETE', ME, { token: session.token, body: {} })
    expect([late.status, await codeOf(late)]).toEqual([403, 'sign-in-again'])
    app.setTime(null)
    expect((await app.ask('DELETE', ME, { token: session.token, body: {} })).status).toBe(200)
  })
})
