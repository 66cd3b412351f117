import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'

let app: TestApp
let token: string
beforeAll(async () => {
  app = await createTestApp()
  token = await app.signUp()
})
afterAll(() => app.close())

interface Fitting {
  project: { title: string; skills: string[] }
  trains: string[]
  uses: string[]
}
interface List<Item> {
  items: Item[]
  total: number
}
async function list<Item>(path: string): Promise<List<Item>> {
  const answer = await app.ask('GET', `/api/v1/projects${path}`, { token })
  expect(answer.status).toBe(200)
  return (await answer.json()) as List<Item>
}

test('ideas are listed, and found by words and hours', async () => {
  expect((await list('')).total).toBeGreaterThanOrEqual(60)
  const short = await list<{ hours: number }>('?maxHours=15&limit=100')
  for (const { hours } of short.items) expect(hours).toBeLessThanOrEqual(15)
  const found = await list<Fitting['project']>('/search?q=nursing')
  expect(found.items[0]?.skills).toContain('Nursing')
})

test('ideas for skills train one of them', async () => {
  const { items } = await list<Fitting>('/skill-building?skill=SQL&skill=react')
  expect(items.length).toBeGreaterThan(3)
  for (const { trains } of items) expect(trains.some((name) => ['SQL', 'React'].includes(name))).toBe(true)
  expect((await app.ask('GET', '/api/v1/projects/skill-building', { token })).status).toBe(400)
})

test('recommended ideas fit what the person has, and with a role lead to what its postings ask for', async () => {
  expect(await list('/recommendations')).toMatchObject({ items: [], total: 0 })
  await app.ask('PATCH', '/api/v1/users/me/profile', { token, body: { skill: { a1: 'Python' } } })
  const own = await list<Fitting>('/recommendations')
  expect(own.items.length).toBeGreaterThan(3)
  for (const { uses } of own.items) expect(uses).toContain('Python')
  for (let place = 0; place < 10; place += 1)
    await app.ask('POST', '/api/v1/applications', { token, body: { title: 'Analyst', description: 'SQL and Python' } })
  const forRole = await list<Fitting>('/recommendations?role=analyst')
  for (const { trains } of forRole.items) expect(trains).toEqual(['SQL'])
  expect(forRole.items.flatMap(({ uses }) => uses)).toContain('Python')
})
