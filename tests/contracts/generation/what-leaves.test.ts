import { maskedWhole, outgoing } from '@rolecall/shared/ai/outgoing.ts'
import { WritingOptions } from '@rolecall/shared/ai/kinds.ts'
import { putBack } from '@rolecall/shared/ai/placeholders.ts'
import { requestFor } from '@rolecall/shared/ai/request.ts'
import type { Manner } from '@rolecall/shared/ai/wire.ts'
import { wireBody } from '@rolecall/shared/ai/wire.ts'
import { EMPTY_MATCH_PROFILE } from '@rolecall/shared/domain/match/match-profile.ts'
import { emptyPosting } from '@rolecall/shared/domain/posting-values.ts'
import { Resume } from '@rolecall/shared/domain/resume.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allEvents, GenerationWorld, idOf, POSTING, RESUME } from './world.ts'

const ROUTES = {
  tailor: '/ai/resume/generate',
  letter: '/ai/cover-letter/generate',
  answers: '/ai/answers',
  interview: '/ai/interview',
} as const
type Kind = keyof typeof ROUTES

/** All that a device knows, which the server may never have heard of. */
const WHOLE = {
  resume: Resume.parse(RESUME),
  stated: [
    {
      text: 'Moved four services to Kubernetes.',
      about: 'Kubernetes',
      where: 'Larkfield Signals',
      at: '2026-02-01T09:00:00.000Z',
    },
  ],
  profile: { ...EMPTY_MATCH_PROFILE, headline: 'Engineer of quiet lines', skills: ['Python', 'Rust'] },
  posting: { ...emptyPosting('https://jobs.example.com/1'), ...POSTING },
  options: WritingOptions.parse({ tone: 'warm' }),
  today: '2026-03-01',
}

let world: GenerationWorld
let token: string
beforeAll(async () => {
  world = await GenerationWorld.open()
  token = await world.app.signUp()
})
afterAll(() => world.close())

async function provider(): Promise<{ model: string; manner: Manner }> {
  const answer = await world.app.ask('GET', '/api/v1/ai/providers', { token })
  const { items } = (await answer.json()) as { items: { on: boolean; model: string; manner: Manner }[] }
  const found = items.find(({ on }) => on)
  if (!found) throw new Error('No provider is on')
  return found
}

test.each(Object.keys(ROUTES) as Kind[])(
  'what a device works out for %s is to the letter what is sent',
  async (kind) => {
    const questions = kind === 'answers' ? { questions: ['Why do you want to work here?'] } : {}
    world.ai.always({ do: 'answer', text: '{}' })
    const before = world.ai.asked.length
    await allEvents(await world.stream(token, ROUTES[kind], { ...WHOLE, ...questions }))
    const { model, manner } = await provider()
    const shown = wireBody(requestFor(kind, outgoing({ ...WHOLE, ...questions }).input), model, manner)
    expect(world.ai.asked[before]?.body).toEqual(shown)
  },
)

/** Everything of hers that says who she is, and nothing that anybody else is called by. */
const WHO = /Ann|Miller|example\.com\/ann|ann\.miller|7946/

describe('a device that takes out who the person is', () => {
  test.each(Object.keys(ROUTES) as Kind[])(
    'has the same sent for %s, and its server never hears of it',
    async (kind) => {
      const questions = kind === 'answers' ? { questions: ['Why do you want to work here?'] } : {}
      const profile = { ...WHOLE.profile, name: 'Ann Miller' }
      const whole = { ...WHOLE, ...questions, profile, today: '2026-03-02' }
      const { whole: body } = maskedWhole(whole)
      expect(JSON.stringify(body)).not.toMatch(WHO)
      world.ai.always({ do: 'fail', status: 500 })
      const before = world.ai.asked.length
      const answer = await world.stream(token, ROUTES[kind], body)
      const events = await allEvents(answer)
      const { model, manner } = await provider()
      expect(world.ai.asked[before]?.body).toEqual(wireBody(requestFor(kind, outgoing(whole).input), model, manner))
      // The rules wrote it in the end, from placeholders too.
      expect(events.at(-1)).toMatchObject({ event: 'done', data: { by: 'rules' } })
      const { rows } = await world.app.deps.users.read({
        sql: 'SELECT input, result, data FROM task JOIN task_event ON task_event.task = task.id WHERE task.id = ?',
        args: [idOf(answer)],
      })
      expect(rows.length).toBeGreaterThan(0)
      expect(JSON.stringify([events, rows])).not.toMatch(WHO)
    },
  )

  test('puts it back itself, and what still has placeholders is not kept by the server', async () => {
    const { whole: body, hidden } = maskedWhole(WHOLE)
    const text = '{{name}} planned 40 signal boxes. Write to {{email}}.'
    world.ai.always({ do: 'answer', text: JSON.stringify({ paragraphs: [{ text, facts: [] }] }) })
    const answer = await world.stream(token, ROUTES.letter, body)
    const done = (await allEvents(answer)).at(-1)?.data
    expect((done as { signature: string }).signature).toBe('{{name}}')
    expect(putBack(hidden)(done)).toMatchObject({ signature: 'Ann Miller' })
    const accept = await world.app.ask('POST', `/api/v1/tasks/${idOf(answer)}/accept`, { token, body: {} })
    expect([accept.status, await accept.text()]).toEqual([422, expect.stringContaining('has-placeholders')])
    expect((await world.stream(token, ROUTES.tailor, { ...body, save: true })).status).toBe(400)
  })
})
