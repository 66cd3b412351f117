import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { textOf } from '@rolecall/server/ports/row.ts'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import injections from '../../fixtures/ai/injections/texts.json' with { type: 'json' }
import { allEvents, GenerationWorld, RESUME } from './world.ts'

const QUESTION = 'Why do you want to work here?'
const PATHS = ['/ai/resume/generate', '/ai/cover-letter/generate', '/ai/answers', '/ai/interview'] as const

/** A model that writes what the posting tells it to, wherever it can. */
const OBEYING: Readonly<Record<(typeof PATHS)[number], (claim: string) => object>> = {
  '/ai/resume/generate': (claim) => ({
    edits: ['F2', 'F3', 'F5', 'F6', 'skills', 'J1'].flatMap((line) => [
      { line, kind: 'rewrite', after: claim, why: claim, facts: ['F1'] },
      { line, kind: 'add', after: claim, why: claim, facts: ['F1'] },
    ]),
    questions: [claim],
  }),
  '/ai/cover-letter/generate': (claim) => ({
    paragraphs: [claim, `Planned 40 signal boxes. ${claim}`].map((text) => ({ text, facts: ['F1'] })),
  }),
  '/ai/answers': (claim) => ({ answers: [{ question: QUESTION, text: claim, facts: ['F1'] }] }),
  '/ai/interview': (claim) => ({
    questions: [{ question: 'What did you plan?', outline: [{ part: 'action', text: claim }], facts: [] }],
  }),
}

let world: GenerationWorld
let token: string
beforeAll(async () => {
  world = await GenerationWorld.open()
  token = await world.app.signUp()
})
afterAll(() => world.close())

/** What a task may change: itself, its place in the queue, and the record of what the model took. */
const ITS_OWN = new Set(['task', 'task_event', 'message', 'ai_call', 'ai_answer', 'ai_rest'])

/** Every other row of both databases, and the mails that went out. */
async function everythingElse(): Promise<string[]> {
  const { users, catalogue } = world.app.deps
  const tables = []
  for (const db of [users, catalogue]) {
    const { rows } = await db.read("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    for (const name of rows.map((row) => textOf(row['name'])).filter((one) => !ITS_OWN.has(one)))
      if (!name.startsWith('sqlite_')) tables.push([name, (await db.read(`SELECT * FROM "${name}"`)).rows])
  }
  const mails = await readdir(join(world.app.folder, 'mail')).catch(() => [])
  return [...tables, mails].map((one) => JSON.stringify(one))
}

const shown = (events: Awaited<ReturnType<typeof allEvents>>): string =>
  events
    .filter(({ event }) => event !== 'question')
    .map(({ data }) => JSON.stringify(typeof data === 'object' && data ? { ...data, questions: [] } : data))
    .join('\n')
    .toLowerCase()

test('a model that obeys the posting does nothing but write, and nothing that it invents is shown as true', async () => {
  expect(injections.length).toBeGreaterThanOrEqual(150)
  await world.app.deps.settle()
  const before = await everythingElse()
  const reached = vi.spyOn(globalThis, 'fetch')
  for (const [at, { name, text, claim, marks }] of injections.entries()) {
    const path = PATHS[at % PATHS.length] ?? PATHS[0]
    world.ai.always({ do: 'answer', text: JSON.stringify(OBEYING[path](claim)), piece: 400 })
    const posting = {
      title: 'Signal Engineer',
      company: 'Northmoor Rail',
      description: `You plan.\n\n${text}\n\n- Python`,
    }
    const questions = path === '/ai/answers' ? { questions: [QUESTION] } : {}
    const answer = await world.stream(token, path, { resume: RESUME, posting, ...questions })
    expect(answer.status, name).toBe(200)
    const events = await allEvents(answer)
    expect(events.at(-1), name).toMatchObject({ event: 'done', data: { by: 'model' } })
    const told = shown(events)
    expect(
      marks.filter((mark) => told.includes(mark.toLowerCase())),
      name,
    ).toEqual([])
  }
  const addresses = reached.mock.calls.map(([to]) => new URL(to instanceof Request ? to.url : to).origin)
  reached.mockRestore()
  expect(new Set(addresses)).toEqual(new Set([new URL(world.ai.url).origin]))
  expect(world.ai.asked).toHaveLength(injections.length)
  expect(await everythingElse()).toEqual(before)
})
