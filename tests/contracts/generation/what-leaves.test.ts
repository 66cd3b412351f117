import { outgoing } from '@rolecall/shared/ai/outgoing.ts'
import { WritingOptions } from '@rolecall/shared/ai/kinds.ts'
import { requestFor } from '@rolecall/shared/ai/request.ts'
import type { Manner } from '@rolecall/shared/ai/wire.ts'
import { wireBody } from '@rolecall/shared/ai/wire.ts'
import { EMPTY_MATCH_PROFILE } from '@rolecall/shared/domain/match/match-profile.ts'
import { emptyPosting } from '@rolecall/shared/domain/posting-values.ts'
import { Resume } from '@rolecall/shared/domain/resume.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allEvents, GenerationWorld, POSTING, RESUME } from './world.ts'

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
