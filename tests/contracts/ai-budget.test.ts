import { complete } from '@rolecall/server/ai/complete.ts'
import { keepKey } from '@rolecall/server/ai/keys.ts'
import { providerOf } from '@rolecall/server/ai/providers.ts'
import { keepChosen } from '@rolecall/server/ai/settings.ts'
import { textOf } from '@rolecall/server/ports/row.ts'
import { createTestApp } from '@rolecall/server/testing.ts'
import type { TestApp } from '@rolecall/server/testing.ts'
import type { UserId } from '@rolecall/server/session.ts'
import { costOf, mostTokens } from '@rolecall/shared/ai/cost.ts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startAiServer } from '../support/ai-server.ts'
import type { AiServer, Asked } from '../support/ai-server.ts'
import { AI_REQUEST } from '../support/ai/request.ts'

const OPERATORS_KEY = 'the-key-of-the-operator'
const PARALLEL = 100
const NOW = Date.parse('2026-11-21T09:00:00Z')
/** Each question differs, for an equal one would be answered from before. */
const question = (number: number) => ({
  ...AI_REQUEST,
  messages: [...AI_REQUEST.messages, { role: 'user' as const, content: `Question ${String(number).padStart(4, '0')}` }],
})
const { manner, models } = providerOf('openai')
const most = mostTokens(question(1), manner)
const mostOfAll = most.input + most.output
const mostCost = costOf(most, models[0]?.price ?? null)

let server: AiServer
let app: TestApp
beforeAll(async () => {
  server = await startAiServer()
  app = await createTestApp({
    env: {
      AI_GATEWAY_URL: server.url,
      AI_OPENAI_KEY: OPERATORS_KEY,
      AI_DAILY_TOKENS: String(mostOfAll * 7 + 10),
      AI_DAILY_CENTS: '100000',
    },
  })
})
afterAll(async () => {
  await app.close()
  await server.close()
})

// Midnight must not come in between.
beforeEach(() => app.setTime(NOW))

async function askOne(me: UserId, number: number): Promise<string> {
  const { signal } = new AbortController()
  try {
    for await (const told of complete(app.deps, { me, request: question(number), signal }))
      if (told.type === 'done') return 'answered'
    return 'ended'
  } catch (error) {
    return (error as { code: string }).code
  }
}
/** All at once, and how each ended. */
async function askMany(me: UserId, from = 0) {
  const ends = await Promise.all(Array.from({ length: PARALLEL }, (_, n) => askOne(me, from + n)))
  const count = (end: string) => ends.filter((one) => one === end).length
  return { answered: count('answered'), refused: count('ai-budget') }
}
async function spent(me: UserId) {
  const sql =
    'SELECT sum(input + output) AS tokens, sum(cost) AS cost, count(*) AS calls FROM ai_call WHERE user_id = ?'
  const row = (await app.deps.users.read({ sql, args: [me] })).rows[0]
  return { tokens: Number(row?.['tokens']), cost: Number(row?.['cost']), calls: Number(row?.['calls']) }
}
const took = (usage: { input: number; output: number }) => ({ do: 'answer' as const, text: '{"ok":true}', usage })
const asked = (key: string): Asked[] => server.asked.filter((one) => one.key === key)

test('a hundred questions at once never take more of the operator’s tokens than a day has', async () => {
  const me = await app.newPerson()
  // Each takes all that was held back for it, so that nothing comes free for the next.
  server.always(took({ input: most.input, output: most.output }))
  const { answered, refused } = await askMany(me)
  expect([answered, refused]).toEqual([7, PARALLEL - 7])
  expect(asked(OPERATORS_KEY)).toHaveLength(7)
  expect(await spent(me)).toMatchObject({ tokens: mostOfAll * 7, calls: 7 })
  // The next day is a new one.
  app.setTime(NOW + 24 * 3_600_000)
  expect(await askOne(me, 500)).toBe('answered')
})

test('what was held back and not taken is there for the next', async () => {
  const me = await app.newPerson()
  server.always(took({ input: 10, output: 5 }))
  for (let number = 0; number < 20; number += 1) expect(await askOne(me, number)).toBe('answered')
  expect(await spent(me)).toMatchObject({ tokens: 20 * 15, calls: 20 })
})

test('nor more of a person’s own money than they said', async () => {
  const me = await app.newPerson()
  await keepKey(app.deps, me, { provider: 'openai', key: `own-${me}`, address: null, account: null, model: null })
  // A few calls fit: a day’s cents, in millionths of a dollar, over what one call may cost.
  const cents = Math.ceil((mostCost * 3) / 10_000)
  const fit = Math.floor((cents * 10_000) / mostCost)
  const budget = { tokens: 100_000_000, cents }
  await keepChosen(app.deps.users, me, { order: [], models: {}, budget }, app.deps.now())
  server.always(took({ input: most.input, output: most.output }))
  const { answered, refused } = await askMany(me)
  expect([answered, refused]).toEqual([fit, PARALLEL - fit])
  expect(asked(`own-${me}`)).toHaveLength(fit)
  expect((await spent(me)).cost).toBeLessThanOrEqual(cents * 10_000)
})

test('a provider that says it took more is believed, and the day is over by no more than what was under way', async () => {
  const me = await app.newPerson()
  server.always(took({ input: mostOfAll * 3, output: 0 }))
  const ends: string[] = []
  for (let number = 0; number < 10; number += 1) ends.push(await askOne(me, number))
  expect(ends.filter((end) => end === 'answered').length).toBeLessThanOrEqual(3)
  expect((await spent(me)).tokens).toBeLessThanOrEqual(mostOfAll * 7 + 10 + mostOfAll * 3)
})

test('calls that fail give back what was held for them', async () => {
  const me = await app.newPerson()
  server.always({ do: 'fail', status: 400 })
  expect(await askMany(me)).toEqual({ answered: 0, refused: expect.any(Number) as number })
  expect(await spent(me)).toMatchObject({ tokens: 0, cost: 0 })
  const outcomes = await app.deps.users.read({
    sql: 'SELECT DISTINCT outcome FROM ai_call WHERE user_id = ?',
    args: [me],
  })
  expect(outcomes.rows.map((row) => textOf(row['outcome']))).toEqual(['failed'])
})
