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

interface Page {
  items: { id: string; title: string; skills: string[]; level: string; type: string }[]
  next: string | null
  total: number
}
async function get<T>(path: string): Promise<T> {
  const answer = await app.ask('GET', `/api/v1/learning${path}`, { token })
  expect(answer.status).toBe(200)
  return (await answer.json()) as T
}

test('resources are listed page by page, each once', async () => {
  const ids: string[] = []
  let page = await get<Page>('/resources?limit=100')
  for (;;) {
    ids.push(...page.items.map(({ id }) => id))
    if (page.next === null) break
    page = await get<Page>(`/resources?limit=100&cursor=${page.next}`)
  }
  expect(ids).toHaveLength(page.total)
  expect(new Set(ids).size).toBe(page.total)
  expect(page.total).toBeGreaterThanOrEqual(300)
})

test('resources are narrowed by filters and found by words', async () => {
  const books = await get<Page>('/resources?type=book&level=advanced')
  for (const { type, level } of books.items) expect([type, level]).toEqual(['book', 'advanced'])
  const golang = await get<Page>('/resources?skill=golang')
  expect(golang.items.length).toBeGreaterThan(2)
  for (const { skills } of golang.items) expect(skills).toContain('Go')
  const found = await get<Page>('/resources/search?q=nursing%20skills')
  expect(found.items[0]?.skills).toContain('Nursing')
  expect(await get<Page>('/resources/search?q=zymurgy')).toEqual({ items: [], next: null, total: 0 })
})

test('what is no filter is refused', async () => {
  for (const query of ['type=rumour', 'level=top', 'limit=0', 'limit=101', 'language=german', 'maxHours=no'])
    expect((await app.ask('GET', `/api/v1/learning/resources?${query}`, { token })).status, query).toBe(400)
  expect((await app.ask('GET', '/api/v1/learning/resources/search', { token })).status).toBe(400)
})

test('a roadmap says when there are too few postings, and then leads through what they ask for', async () => {
  const few = await get('/roadmap?role=web%20developer')
  expect(few).toMatchObject({ enough: false, steps: [], weeks: 0, hoursPerWeek: 6 })
  for (let place = 0; place < 10; place += 1) {
    const body = { title: 'Web developer', description: place < 6 ? 'React, JavaScript' : 'React' }
    await app.ask('POST', '/api/v1/applications', { token, body })
  }
  const body = { role: 'web developer', hoursPerWeek: 10, skills: [] }
  const answer = await app.ask('POST', '/api/v1/learning/roadmap', { token, body })
  const plan = (await answer.json()) as { steps: { skill: { name: string }; resources: unknown[] }[]; weeks: number }
  expect(plan.steps.map(({ skill }) => skill.name)).toEqual(['JavaScript', 'React'])
  for (const { resources } of plan.steps) expect(resources.length).toBeGreaterThan(0)
  expect(plan.weeks).toBeGreaterThan(1)
})
