import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

test('of one person are neither counted nor changed by another', async () => {
  const [ann, ben] = [await app.signUp(), await app.signUp()]
  for (const token of [ann, ben]) {
    const body = { title: 'Baker', tags: ['night'] }
    await app.ask('POST', '/api/v1/applications', { token, body })
  }
  const renamed = await app.ask('PATCH', '/api/v1/tags/night', { token: ann, body: { name: 'day' } })
  expect(await renamed.json()).toEqual({ changed: 1 })
  const tags = await app.ask('GET', '/api/v1/tags', { token: ben })
  expect(await tags.json()).toEqual({ items: [{ name: 'night', count: 1 }], next: null })
})

test('of what lies in the trash count nothing and keep their name', async () => {
  const token = await app.signUp()
  const made = await app.ask('POST', '/api/v1/applications', { token, body: { title: 'Baker', tags: ['night'] } })
  const { id } = (await made.json()) as { id: string }
  await app.ask('DELETE', `/api/v1/applications/${id}`, { token })
  const tags = await app.ask('GET', '/api/v1/tags', { token })
  expect(await tags.json()).toEqual({ items: [{ name: 'night', count: 0 }], next: null })
})
