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

const make = async (path: string, body: object) => {
  const answer = await app.ask('POST', `/api/v1${path}`, { token, body })
  return { status: answer.status, body: (await answer.json()) as { id: string } }
}

const listOf = async (id: string) => {
  const answer = await app.ask('GET', `/api/v1/applications/${id}/writings`, { token })
  return ((await answer.json()) as { items: { id: string }[] }).items.map((one) => one.id)
}

test('belong to an application of one’s own, and are listed there', async () => {
  const { body: application } = await make('/applications', { title: 'Baker' })
  const { body: other } = await make('/applications', { title: 'Miller' })
  const made = await make('/writings', { kind: 'letter', application: application.id, text: 'Dear team' })
  expect(made.status).toBe(201)
  const nowhere = await make('/writings', { kind: 'letter', application: crypto.randomUUID() })
  expect(nowhere.status).toBe(404)
  expect([await listOf(application.id), await listOf(other.id)]).toEqual([[made.body.id], []])
})

const HEAD = { name: 'Ann Müller', label: 'Signal engineer', email: 'ann@example.com', profiles: [] }
const TEXT =
  'Guten Tag,\n\nich halte seit 2019 die Züge auseinander und möchte das bei Ihnen tun.\n\nMit freundlichen Grüßen'

async function letterFor(company: string) {
  const { body: resume } = await make('/resumes', { name: 'Signals', basics: HEAD })
  const { body: application } = await make('/applications', { title: 'Signal engineer', company })
  const about = { kind: 'letter', application: application.id, resume: resume.id }
  return { about, letter: (await make('/writings', { ...about, text: TEXT })).body }
}

const exported = (id: string, query: string, as = token) =>
  app.ask('GET', `/api/v1/writings/${id}/export?${query}`, { token: as })

test.for(['pdf', 'docx'])('hand a letter out as %s, under the head of its résumé', async (format) => {
  const { letter } = await letterFor('Larkfield Signals')
  const answer = await exported(letter.id, `format=${format}&template=classic&date=2026-11-21`)
  expect([answer.status, answer.headers.get('lines-over')]).toEqual([200, '0'])
  const name = `Ann-M%C3%BCller-Signal-engineer-Larkfield-Signals-Letter.${format}`
  expect(answer.headers.get('content-disposition')).toContain(name)
  const reading = await readResume(new Uint8Array(await answer.arrayBuffer()))
  const text = reading.ok ? reading.text : ''
  for (const said of [
    'Ann Müller',
    'ann@example.com',
    'Larkfield Signals',
    '21. November 2026',
    'die Züge auseinander',
  ])
    expect(text).toContain(said)
})

test('hand an answer out under the résumé that counts, for nobody and on no day', async () => {
  const { about } = await letterFor('Larkfield Signals')
  const answered = { ...about, kind: 'answer', resume: null, question: 'Why us?', text: 'Because of the trains.' }
  const { body } = await make('/writings', answered)
  const answer = await exported(body.id, 'format=docx&date=2026-11-21')
  const reading = await readResume(new Uint8Array(await answer.arrayBuffer()))
  const text = reading.ok ? reading.text : ''
  expect(text).toMatch(/Ann Müller[^]*Why us\?[^]*Because of the trains\./)
  expect(text).not.toMatch(/Larkfield|2026/)
})

test('hand letters out to nobody else, and in no form that is not there', async () => {
  const { letter } = await letterFor('Larkfield Signals')
  expect((await exported(letter.id, 'format=docx', await app.signUp())).status).toBe(404)
  expect((await exported(letter.id, 'format=json')).status).toBe(400)
  expect((await exported(letter.id, 'format=docx&date=tomorrow')).status).toBe(400)
})

test('list the versions of a letter, and not what was written beside it or thrown away', async () => {
  const { about, letter } = await letterFor('Larkfield Signals')
  const { body: second } = await make('/writings', { ...about, text: 'Dear team' })
  const { body: gone } = await make('/writings', { ...about, text: 'Hello' })
  await make('/writings', { ...about, kind: 'answer', question: 'Why us?', text: 'Trains.' })
  await app.ask('DELETE', `/api/v1/writings/${gone.id}`, { token })
  const path = `/api/v1/writings/${letter.id}/versions`
  const { items } = (await (await app.ask('GET', path, { token })).json()) as { items: { id: string }[] }
  expect(items.map(({ id }) => id).toSorted()).toEqual([letter.id, second.id].toSorted())
  expect((await app.ask('GET', path, { token: await app.signUp() })).status).toBe(404)
})
