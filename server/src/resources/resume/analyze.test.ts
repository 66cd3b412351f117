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

const RESUME = {
  basics: { name: 'Ann Miller', label: 'Signal engineer', profiles: [] },
  work: [
    {
      name: 'Larkfield Signals',
      position: 'Signal engineer',
      startDate: '2019-03',
      highlights: ['Planned signal boxes with Python and SQL', 'Led timetables with Excel'],
    },
  ],
}
const POSTING = {
  title: 'Signal engineer',
  description:
    'You plan signal boxes for our lines.\n\nRequirements\n- Python\n- SQL\n- Excel\n- Kubernetes\n- 3 years as a signal engineer',
}
const post = async (path: string, body: object) => {
  const answer = await app.ask('POST', `/api/v1${path}`, { token, body })
  return { status: answer.status, body: (await answer.json()) as { id: string } & Record<string, unknown> }
}

test('a résumé is judged beside a posting without any model, and the judgement is kept', async () => {
  const { body: application } = await post('/applications', POSTING)
  const { body: resume } = await post('/resumes', { name: 'Signals', ...RESUME })
  const { status, body } = await post('/resume/analyze', { resume: resume.id, application: application.id })
  expect(status).toBe(200)
  const missing = body['missingSkills'] as { name: string }[]
  expect(missing.map(({ name }) => name)).toContain('Kubernetes')
  expect(missing.map(({ name }) => name)).not.toContain('Python')
  expect(body['relevance']).toBeGreaterThan(0)
  const answer = await app.ask('GET', `/api/v1/tasks?kind=analyze&application=${application.id}`, { token })
  const { items } = (await answer.json()) as { items: { id: string; state: string; result: object }[] }
  const { id, ...found } = body
  expect(items).toEqual([expect.objectContaining({ id, state: 'done', result: found })])
})

test('what is not there is said, and so is a request that names both or neither', async () => {
  const other = await app.signUp()
  const answer = await app.ask('POST', '/api/v1/resume/analyze', { token: other, body: { posting: POSTING } })
  expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('no-resume')])
  expect((await post('/resume/analyze', { application: crypto.randomUUID() })).status).toBe(404)
  expect((await post('/resume/analyze', { resume: RESUME })).status).toBe(400)
})

test('the versions of a résumé are those it was made from and those made of it', async () => {
  const { body: base } = await post('/resumes', { name: 'Base', ...RESUME })
  const { body: tailored } = await post('/resumes', { name: 'For Northmoor', ...RESUME, basedOn: base.id })
  await post('/resumes', { name: 'Another', ...RESUME })
  for (const id of [base.id, tailored.id]) {
    const answer = await app.ask('GET', `/api/v1/resume/${id}/versions`, { token })
    const { items } = (await answer.json()) as { items: { id: string }[] }
    expect(items.map((one) => one.id).toSorted()).toEqual([base.id, tailored.id].toSorted())
  }
  const gone = await app.ask('GET', `/api/v1/resume/${crypto.randomUUID()}/versions`, { token })
  expect(gone.status).toBe(404)
})
