import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'

// What they share with every other kind of record is shown in tests/contracts.
let app: TestApp
let token: string
beforeAll(async () => {
  app = await createTestApp()
  token = await app.signUp()
})
afterAll(() => app.close())

interface Kept {
  id: string
  values: Record<string, unknown>
}
const RAIL = { name: 'Interlocking', group: null, level: null }

test('keep each skill on its own, so that adding one takes none away', async () => {
  const body = { name: 'Signals', skill: { a1: RAIL } }
  const made = (await (await app.ask('POST', '/api/v1/resumes', { token, body })).json()) as Kept
  const more = { skill: { b2: { ...RAIL, name: 'Relay logic' } } }
  const changed = await app.ask('PATCH', `/api/v1/resumes/${made.id}`, { token, body: more })
  expect(((await changed.json()) as Kept).values).toMatchObject({
    'skill.a1': RAIL,
    'skill.b2': { name: 'Relay logic' },
  })
  const gone = await app.ask('PATCH', `/api/v1/resumes/${made.id}`, { token, body: { skill: { a1: null } } })
  expect(((await gone.json()) as Kept).values).toMatchObject({ 'skill.a1': null, 'skill.b2': { name: 'Relay logic' } })
})

test('take no part that is longer than a trip of sync allows', async () => {
  const work = Array.from({ length: 10 }, () => ({ name: 'Larkfield', summary: 'x'.repeat(15_000) }))
  const answer = await app.ask('POST', '/api/v1/resumes', { token, body: { name: 'Long', work } })
  expect(answer.status).toBe(400)
})
