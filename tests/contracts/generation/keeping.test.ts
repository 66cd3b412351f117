import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { allEvents, GenerationWorld, idOf, POSTING, RESUME } from './world.ts'

const TAILOR = '/ai/resume/generate'
const LETTER = '/ai/cover-letter/generate'
const FIRST = { line: 'F5', kind: 'rewrite', after: 'Planned signal boxes, 40', why: '', facts: [] }
const SECOND = { line: 'F7', kind: 'rewrite', after: 'Trained colleagues, new', why: '', facts: [] }

interface Kept {
  items: { entity: string; id: string }[]
}
interface KeptResume {
  id: string
  values: {
    name: string
    basedOn: string
    application: string
    work: { highlights: string[] }[]
    basics: { email: string }
  }
}

let world: GenerationWorld
let token: string
let resume: string
let application: string
beforeAll(async () => {
  world = await GenerationWorld.open()
})
beforeEach(async () => {
  token = await world.app.signUp()
  world.ai.always(({ body }) => ({
    do: 'answer',
    text: body.messages[0]?.content.includes('paragraphs') ? '' : ANSWER,
  }))
  const { skills: _, ...fields } = RESUME
  resume = await made('/resumes', { name: 'Signals', ...fields })
  application = await made('/applications', POSTING)
})
afterAll(() => world.close())
const ANSWER = JSON.stringify({ edits: [FIRST, SECOND], questions: [] })

async function made(path: string, body: object): Promise<string> {
  const answer = await world.app.ask('POST', `/api/v1${path}`, { token, body })
  const text = await answer.text()
  if (!answer.ok) throw new Error(text)
  return (JSON.parse(text) as { id: string }).id
}
const accept = (task: string, body: object) => world.app.ask('POST', `/api/v1/tasks/${task}/accept`, { token, body })
async function done(path: string, body: object) {
  const answer = await world.stream(token, path, body)
  const events = await allEvents(answer)
  return { task: idOf(answer), result: events.at(-1)?.data as { edits: { id: string }[]; saved: Kept['items'] } }
}
async function keptResume(answer: Response): Promise<KeptResume> {
  expect(answer.status).toBe(201)
  const [item] = ((await answer.json()) as Kept).items
  expect(item?.entity).toBe('resume')
  return (await (await world.app.ask('GET', `/api/v1/resumes/${item?.id}`, { token })).json()) as KeptResume
}

test('the edits a person takes make a résumé of its own, tied to the application', async () => {
  const { task, result } = await done(TAILOR, { resume, application })
  const [first] = result.edits
  const kept = await keptResume(await accept(task, { edits: [first?.id] }))
  expect(kept.values).toMatchObject({ basedOn: resume, application, name: 'Signals · Northmoor Rail' })
  expect(kept.values.work[0]?.highlights).toEqual([
    FIRST.after,
    RESUME.work[0]?.highlights[1],
    'Trained new colleagues',
  ])
  expect(kept.values.basics.email).toBe(RESUME.basics.email)
})

test('accepted twice it is kept once, and their own words go before those proposed', async () => {
  const { task, result } = await done(TAILOR, { resume, application })
  const ids = result.edits.map(({ id }) => id)
  const own = { [ids[1] ?? '']: 'Trained twelve colleagues' }
  const [one, other] = [await accept(task, { edits: ids, own }), await accept(task, { edits: ids, own })]
  const kept = await keptResume(one)
  expect((await keptResume(other)).id).toBe(kept.id)
  expect(kept.values.work[0]?.highlights).toEqual([
    FIRST.after,
    RESUME.work[0]?.highlights[1],
    'Trained twelve colleagues',
  ])
})

test('what was to be kept at once is, and reaches the person’s devices', async () => {
  const { result } = await done(TAILOR, { resume, application, save: true })
  const [saved] = result.saved
  const sync = { device: crypto.randomUUID(), cursor: 0, ops: [] }
  const text = await (await world.app.ask('POST', '/api/v1/sync', { token, body: sync })).text()
  expect(text).toContain(saved?.id)
})

test('a letter is kept as a writing of its application', async () => {
  const { task } = await done(LETTER, { resume, application })
  const answer = await accept(task, {})
  expect(answer.status).toBe(201)
  const [item] = ((await answer.json()) as Kept).items
  expect(item?.entity).toBe('writing')
  const page = await world.app.ask('GET', `/api/v1/applications/${application}/writings`, { token })
  const { items } = (await page.json()) as { items: { id: string; values: { kind: string; text: string } }[] }
  expect(items.map(({ id, values }) => [id, values.kind])).toEqual([[item?.id, 'letter']])
  expect(items[0]?.values.text.length).toBeGreaterThan(100)
})

test('nothing is kept of a task that is not done, of no edit, or for no application', async () => {
  const { task } = await done(TAILOR, { resume, application })
  const none = await accept(task, { edits: ['nonsense'] })
  expect([none.status, await none.text()]).toEqual([422, expect.stringContaining('nothing-accepted')])
  const { task: letter } = await done(LETTER, { resume, posting: POSTING })
  const nowhere = await accept(letter, {})
  expect([nowhere.status, await nowhere.text()]).toEqual([422, expect.stringContaining('needs-application')])
  world.ai.always({ do: 'fail', status: 500 })
  await world.app.deps.users.write([{ sql: "UPDATE task SET state = 'running' WHERE id = ?", args: [task] }])
  expect((await accept(task, {})).status).toBe(409)
})
