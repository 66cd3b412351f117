import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'

let app: TestApp
let token: string
beforeAll(async () => {
  app = await createTestApp()
  token = await app.signUp()
})
afterAll(() => app.close())

const WRITTEN = {
  basics: { name: 'Ann Miller', label: 'Signal engineer', email: 'ann@example.com' },
  work: [{ name: 'Larkfield Signals', position: 'Engineer', startDate: '2019-03', endDate: '2023-02' }],
  skills: [{ name: 'Rail', keywords: ['Interlocking', 'Relay logic'] }],
}
const json = (value: unknown): string => JSON.stringify(value, null, 2)

async function send(text: string, name = 'ann.json', more: Record<string, string> = {}) {
  const form = new FormData()
  form.append('file', new File([text], name))
  for (const [key, value] of Object.entries(more)) form.append(key, value)
  const request = { method: 'POST', body: form, headers: { authorization: `Bearer ${token}` } }
  const answer = await app.app.request('/api/v1/resume/upload', request)
  return { status: answer.status, body: (await answer.json()) as Sent }
}
interface Sent {
  id: string
  values: Record<string, unknown>
  error?: { code: string; message: string }
}
const ask = async (method: string, path: string, body?: unknown) => {
  const answer = await app.ask(method, `/api/v1/${path}`, { token, ...(body === undefined ? {} : { body }) })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

describe('a file', () => {
  test('is read in a thread of its own and kept with what it says', async () => {
    const { status, body } = await send(json(WRITTEN))
    expect(status).toBe(201)
    expect(body.values).toMatchObject({ name: 'ann', basics: { name: 'Ann Miller' }, work: [{ position: 'Engineer' }] })
    const document = await ask('GET', `documents/${String(body.values['document'])}`)
    expect(document.body['values']).toMatchObject({ name: 'ann.json', kind: 'resume' })
    expect((await ask('GET', `resume/${body.id}/status`)).body).toMatchObject({ state: 'ready', file: 'kept' })
  })

  test('that comes again is the résumé that it is already', async () => {
    const first = await send(json({ ...WRITTEN, languages: [{ language: 'German' }] }))
    const again = await send(json({ ...WRITTEN, languages: [{ language: 'German' }] }), 'another-name.json')
    expect([first.status, again.status, again.body.id]).toEqual([201, 200, first.body.id])
  })

  test('may take the place of another one, of the person’s own alone', async () => {
    const first = await send(json({ basics: { name: 'Ann' }, work: WRITTEN.work }))
    const newer = await send(json({ basics: { name: 'Ann M' }, work: WRITTEN.work }), 'b.json', {
      replaces: first.body.id,
    })
    const { body } = await ask('GET', `resumes/${first.body.id}`)
    expect(body['values']).toMatchObject({ replacedBy: newer.body.id })
    const wrong = await send(json({ basics: { name: 'Ann N' } }), 'c.json', { replaces: crypto.randomUUID() })
    expect(wrong.status).toBe(404)
  })

  test.each([
    ['', 'cv.pdf', 422, 'resume-empty'],
    ['%PDF-1.7 and then nothing', 'cv.pdf', 422, 'resume-truncated'],
    ['\0\u0001\u0002', 'cv.exe', 415, 'resume-not-taken'],
    ['{"basics": 7}', 'cv.json', 422, 'resume-not-json-resume'],
  ])('%j that cannot be read is refused with its own sentence', async (text, name, status, code) => {
    const before = (await ask('GET', 'files')).body
    const refused = await send(text, name)
    expect([refused.status, refused.body.error?.code]).toEqual([status, code])
    expect(refused.body.error?.message.length).toBeGreaterThan(20)
    expect((await ask('GET', 'files')).body).toEqual(before)
  })

  test('comes in a form', async () => {
    const answer = await app.ask('POST', '/api/v1/resume/upload', { token, body: WRITTEN })
    expect([answer.status, ((await answer.json()) as Sent).error?.code]).toEqual([415, 'not-a-form'])
    const form = { method: 'POST', body: new FormData(), headers: { authorization: `Bearer ${token}` } }
    expect((await app.app.request('/api/v1/resume/upload', form)).status).toBe(400)
  })
})

test('what a résumé says is taken into the profile one by one, and never twice', async () => {
  token = await app.signUp()
  const { id } = (await send(json(WRITTEN))).body
  const { body } = await ask('GET', `resume/${id}/suggestions`)
  expect(body['items']).toContainEqual({ kind: 'skill', value: 'Relay logic' })
  const suggestions = [
    { kind: 'skill', value: 'Relay logic' },
    { kind: 'headline', value: 'Signal engineer' },
  ]
  const taken = await ask('POST', `resume/${id}/apply-suggestions`, { suggestions })
  expect(taken).toMatchObject({ status: 200, body: { applied: 2 } })
  const profile = (await ask('GET', 'users/me/profile')).body['values'] as Record<string, unknown>
  expect(Object.values(profile)).toEqual(expect.arrayContaining(['Signal engineer', 'Relay logic']))
  const left = (await ask('GET', `resume/${id}/suggestions`)).body['items']
  expect(left).not.toContainEqual(suggestions[0])
  expect((await ask('POST', `resume/${id}/apply-suggestions`, { suggestions })).status).toBe(422)
})
