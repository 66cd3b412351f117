import { randomFillSync } from 'node:crypto'
import { uuidv7 } from '@rolecall/shared/domain/id.ts'
import { formatHlc } from '@rolecall/shared/sync/hlc.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'
import type { ListedApplication } from './store.ts'

const T0 = Date.parse('2026-03-01T09:00:00Z')
const device = crypto.randomUUID()
const ids = Array.from({ length: 30 }, (_, i) => uuidv7(T0 + i, randomFillSync))
let app: TestApp
let token: string

const edit = (seq: number, id: string | undefined, fields: object, entity = 'application') => {
  return { device, seq, hlc: formatHlc({ wall: T0 + seq, counter: 0, device }), entity, id, fields }
}

beforeAll(async () => {
  app = await createTestApp()
  token = await app.signUp()
  const saves = ids.map((id, i) => edit(i + 1, id, { status: 'saved', notes: `Note ${i}` }))
  const ops = [
    ...saves,
    edit(31, ids[3], { deletedAt: '2026-03-02T09:00:00Z' }),
    edit(32, ids[4], { deletedAt: '2026-03-02T09:00:00Z' }),
    edit(33, ids[4], { deletedAt: null }),
    edit(34, ids[5], { status: 'applied' }),
    edit(35, uuidv7(T0, randomFillSync), { name: 'Not an application' }, 'contact'),
  ]
  await app.ask('POST', '/api/v1/sync', { token, body: { device, cursor: 0, ops } })
})
afterAll(() => app.close())

const page = async (query = '', as = token) => {
  const answer = await app.ask('GET', `/api/v1/applications${query}`, { token: as })
  expect(answer.status).toBe(200)
  return (await answer.json()) as { items: ListedApplication[]; next: string | null }
}

describe('the list', () => {
  test('gives each once, newest first, page by page, without the trash', async () => {
    const seen: string[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const { items, next }: Awaited<ReturnType<typeof page>> = await page(`?limit=8${cursor && `&cursor=${cursor}`}`)
      seen.push(...items.map(({ id }) => id))
      cursor = next
    }
    expect(seen).toEqual(ids.toReversed().filter((id) => id !== ids[3]))
  })

  test('shows the trash when asked', async () => {
    const { items } = await page('?limit=100&trash=true')
    expect(items.find(({ id }) => id === ids[3])?.deletedAt).toBe('2026-03-02T09:00:00Z')
    expect(items).toHaveLength(30)
  })

  test('has the fields as they stand now', async () => {
    const { items } = await page('?limit=100&values=true')
    expect(items.find(({ id }) => id === ids[5])).toMatchObject({
      rev: 34,
      status: 'applied',
      values: { status: 'applied', notes: 'Note 5' },
    })
  })

  test('of another person is empty', async () => {
    expect(await page('', await app.signUp())).toEqual({ items: [], next: null })
  })

  test.each(['?limit=0', '?limit=101', '?limit=many', '?cursor=first', '?trash=maybe'])('refuses %s', async (query) => {
    const answer = await app.ask('GET', `/api/v1/applications${query}`, { token })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ error: { code: 'invalid-input', details: [{}] } })
  })

  test('asks for a session', async () => {
    expect((await app.ask('GET', '/api/v1/applications')).status).toBe(401)
  })
})

const read = (id: string | undefined, as = token) => app.ask('GET', `/api/v1/applications/${id}`, { token: as })

describe('one application', () => {
  test('is read by its id', async () => {
    expect(await (await read(ids[0])).json()).toEqual({
      id: ids[0],
      rev: 1,
      values: { status: 'saved', notes: 'Note 0' },
    })
  })

  test('of another person is not there', async () => {
    const answer = await read(ids[0], await app.signUp())
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ error: { code: 'no-such-application' } })
  })
})
