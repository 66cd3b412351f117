import { afterAll, beforeAll, expect, test } from 'vitest'
import { readResume } from '@rolecall/shared/resume/read-file.ts'
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

const WRITTEN = {
  name: 'For Larkfield',
  basics: { name: 'Ann Müller', label: 'Signal engineer', email: 'ann@example.com', profiles: [] },
  work: [
    {
      name: 'Larkfield Signals Ltd',
      position: 'Signal engineer',
      startDate: '2019-03',
      highlights: ['Kept trains apart.'],
    },
  ],
}

test.for([
  ['pdf', 'application/pdf'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['json', 'application/json; charset=utf-8'],
])('hand themselves out as %s, which reads back as they were', async ([format, kind]) => {
  const made = (await (await app.ask('POST', '/api/v1/resumes', { token, body: WRITTEN })).json()) as Kept
  const path = `/api/v1/resumes/${made.id}/export?format=${format}&template=modern&paper=letter&onePage=true`
  const answer = await app.ask('GET', path, { token })
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('lines-over')]).toEqual([
    200,
    kind,
    '0',
  ])
  expect(answer.headers.get('content-disposition')).toContain(`Ann-M%C3%BCller-Signal-engineer.${format}`)
  const reading = await readResume(new Uint8Array(await answer.arrayBuffer()))
  expect(reading.ok && reading.resume.basics).toMatchObject({ name: 'Ann Müller', email: 'ann@example.com' })
  expect(reading.ok && reading.resume.work).toMatchObject(WRITTEN.work)
})

test('are handed out to nobody else, and in no template that is not there', async () => {
  const made = (await (await app.ask('POST', '/api/v1/resumes', { token, body: WRITTEN })).json()) as Kept
  const path = `/api/v1/resumes/${made.id}/export`
  expect((await app.ask('GET', path, { token: await app.signUp() })).status).toBe(404)
  expect((await app.ask('GET', path, {})).status).toBe(401)
  expect((await app.ask('GET', `${path}?template=fancy`, { token })).status).toBe(400)
})
