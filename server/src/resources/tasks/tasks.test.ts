import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'

// What tasks do is shown in tests/contracts/generation; here is what the list of them promises.
let app: TestApp
let token: string
beforeAll(async () => {
  app = await createTestApp()
  token = await app.signUp()
})
afterAll(() => app.close())

const resume = { basics: { label: 'Baker', profiles: [] } }
const ask = (key: string, title = 'Baker') => {
  const body = { resume, posting: { title } }
  return app.ask('POST', '/api/v1/ai/resume/generate', { token, body, headers: { 'idempotency-key': key } })
}
const list = async (query = '') => {
  const answer = await app.ask('GET', `/api/v1/tasks${query}`, { token })
  return (await answer.json()) as { items: { id: string; state: string; kind: string }[]; next: string | null }
}

test('are listed page by page, the newest first, and told apart by how they stand', async () => {
  for (const key of ['one', 'two', 'three']) expect((await ask(key)).status).toBe(202)
  const first = await list('?limit=2')
  const second = await list(`?limit=2&cursor=${first.next}`)
  const ids = [...first.items, ...second.items].map(({ id }) => id)
  expect([ids.length, second.next]).toEqual([3, null])
  expect(ids).toEqual(ids.toSorted().toReversed())
  await app.ask('DELETE', `/api/v1/tasks/${ids[0]}`, { token })
  expect((await list('?state=cancelled')).items.map(({ id }) => id)).toEqual([ids[0]])
  expect((await list('?kind=letter')).items).toEqual([])
})

test('are no more than a person can wait for', async () => {
  const answers = await Promise.all(Array.from({ length: 25 }, (_, i) => ask(`many ${i}`)))
  const statuses = answers.map(({ status }) => status)
  expect(new Set(statuses)).toEqual(new Set([202, 429]))
  expect((await list('?state=queued&limit=100')).items).toHaveLength(20)
})

test('stand in what a person takes along', async () => {
  const zip = await (await app.ask('GET', '/api/v1/export', { token })).arrayBuffer()
  const { openZip } = await import('@rolecall/shared/exchange/zip-read.ts')
  const entry = openZip(new Uint8Array(zip)).find(({ name }) => name === 'rolecall.json')
  const { tasks } = JSON.parse(new TextDecoder().decode(await entry?.read())) as { tasks: { kind: string }[] }
  expect(tasks.length).toBeGreaterThan(20)
  expect(tasks[0]).toMatchObject({ kind: 'tailor', asked: { posting: { title: 'Baker' } } })
})
