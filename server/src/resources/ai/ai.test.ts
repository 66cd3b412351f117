import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startAiServer } from '../../../../tests/support/ai-server.ts'
import type { AiServer } from '../../../../tests/support/ai-server.ts'
import { AI_REQUEST } from '../../../../tests/support/ai/request.ts'
import { complete } from '../../ai/complete.ts'
import { PROVIDERS } from '../../ai/providers.ts'
import type { UserId } from '../../session.ts'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'
import type { AiProviders, AiUsageAnswer } from './shapes.ts'

const AI = '/api/v1/ai'
const KEY = 'sk-proj-a-key-nobody-should-see'
let server: AiServer
let app: TestApp
let token: string
beforeAll(async () => {
  server = await startAiServer()
  app = await createTestApp({
    env: {
      AI_GATEWAY_URL: server.url,
      AI_GROQ_KEY: 'operators-groq-key',
      AI_DAILY_TOKENS: '50000',
      AI_DAILY_CENTS: '10',
    },
  })
})
afterAll(async () => {
  await app.close()
  await server.close()
})
beforeEach(async () => void (token = await app.signUp()))

async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  const answer = await app.ask(method, AI + path, { token, ...(body === undefined ? {} : { body }) })
  expect(answer.status).toBe(200)
  return (await answer.json()) as T
}
const list = () => ask<AiProviders>('GET', '/providers')
const rowOf = ({ items }: AiProviders, id: string) => items.find((one) => one.id === id)
const refused = async (method: string, path: string, body: unknown) => {
  const answer = await app.ask(method, AI + path, { token, body })
  const { error } = (await answer.json()) as { error: { code: string; details: unknown } }
  return [answer.status, error.code, error.details]
}

test('every provider is listed: whom the operator pays first, all others as off, with the reason', async () => {
  const all = await list()
  expect(all.items).toHaveLength(PROVIDERS.length)
  expect(all.items[0]).toMatchObject({
    id: 'groq',
    on: true,
    why: null,
    payer: 'operator',
    operator: true,
    ownKey: null,
  })
  expect(rowOf(all, 'openai')).toMatchObject({ on: false, why: 'no-key', payer: null, model: null })
  expect(all.items.filter(({ on }) => on)).toHaveLength(1)
})

test('a key of one’s own goes before the operator’s, is known by its end, and can be forgotten', async () => {
  const with_ = await ask<AiProviders>('PUT', '/providers/groq/key', { key: KEY })
  const own = { payer: 'own', ownKey: { ending: KEY.slice(-4), address: null, account: null, model: null } }
  expect(rowOf(with_, 'groq')).toMatchObject(own)
  expect(JSON.stringify(with_)).not.toContain(KEY)
  const without = await ask<AiProviders>('DELETE', '/providers/groq/key')
  expect(rowOf(without, 'groq')).toMatchObject({ payer: 'operator', ownKey: null })
})

test('a provider says what it needs besides a key', async () => {
  const path = '/providers/custom/key'
  const missing = { provider: 'custom', missing: ['address', 'model'] }
  expect(await refused('PUT', path, { key: KEY })).toEqual([422, 'ai-key-parts', missing])
  const inside = { key: KEY, model: 'm', address: 'https://169.254.169.254/v1' }
  expect((await refused('PUT', path, inside)).slice(0, 2)).toEqual([422, 'ai-address'])
  const all = await ask<AiProviders>('PUT', path, { ...inside, address: 'https://llm.example.com/v1/' })
  expect(rowOf(all, 'custom')).toMatchObject({
    on: true,
    model: 'm',
    ownKey: { address: 'https://llm.example.com/v1' },
  })
  expect((await refused('PUT', '/providers/ollama/key', { key: KEY }))[1]).toBe('ai-no-own-key')
  expect((await refused('PUT', '/providers/nobody/key', { key: KEY }))[0]).toBe(400)
})

test('the order, the models and the budget are the person’s, and what is left out stays', async () => {
  await ask('PUT', '/providers/openai/key', { key: KEY })
  await ask('PUT', '/preferences', { order: ['groq', 'openai'] })
  await ask('PUT', '/preferences', { models: { openai: 'gpt-6-luna' } })
  const all = await ask<AiProviders>('PUT', '/preferences', { budget: { tokens: 5, cents: 7 } })
  expect(all).toMatchObject({ order: ['groq', 'openai'], budget: { tokens: 5, cents: 7 } })
  expect(all.items.slice(0, 2).map(({ id, model }) => [id, model])).toEqual([
    ['groq', 'openai/gpt-oss-120b'],
    ['openai', 'gpt-6-luna'],
  ])
  expect((await refused('PUT', '/preferences', { models: { openai: 'gpt-1' } }))[1]).toBe('ai-model')
  expect((await refused('PUT', '/preferences', { order: ['groq', 'groq'] }))[0]).toBe(400)
})

test('what was taken and what is left is told by who pays, by day and by kind', async () => {
  const { id: me } = (await (await app.ask('GET', '/api/v1/users/me', { token })).json()) as { id: UserId }
  const { signal } = new AbortController()
  const usage = { input: 1_000, output: 200 }
  // Midnight must not come in between.
  app.setTime(Date.now())
  server.script('operators-groq-key', { do: 'answer', text: '{"ok":true}', usage })
  for (let time = 0; time < 2; time += 1) {
    for await (const one of complete(app.deps, { me, request: AI_REQUEST, signal })) expect(one.type).toBeTruthy()
  }
  const { today, days } = await ask<AiUsageAnswer>('GET', '/usage')
  // GPT-OSS 120B: $0.15 and $0.60 for a million.
  const cost = (1_000 * 0.15 + 200 * 0.6) / 1_000_000
  expect(days).toEqual([
    {
      day: today.day,
      kind: 'letter',
      payer: 'operator',
      calls: 2,
      cached: 1,
      failed: 0,
      input: 1_000,
      output: 200,
      cost,
    },
  ])
  expect(today.purses.map(({ payer, spent, cap }) => [payer, spent, cap])).toEqual([
    ['operator', { tokens: 1_200, cost }, { tokens: 50_000, cost: 0.1 }],
    ['own', { tokens: 0, cost: 0 }, { tokens: 1_000_000, cost: 5 }],
  ])
  expect(today.purses[0]?.left).toEqual({ tokens: 48_800, cost: 0.1 - cost })
  expect(Date.parse(today.resetsAt)).toBeGreaterThan(app.deps.now())
  app.setTime(null)
})

test('an operator who lets nobody name an address takes back the keys that do', async () => {
  const strict = await createTestApp({ env: { AI_OWN_ADDRESSES: 'none' } })
  const as = await strict.signUp()
  const all = (await (await strict.ask('GET', `${AI}/providers`, { token: as })).json()) as AiProviders
  expect(rowOf(all, 'custom')).toMatchObject({ on: false, why: 'not-allowed' })
  await strict.close()
})
