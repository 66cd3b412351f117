import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startAiServer } from '../../../tests/support/ai-server.ts'
import type { AiServer, ReplyTo } from '../../../tests/support/ai-server.ts'
import { AI_REQUEST } from '../../../tests/support/ai/request.ts'
import type { UserId } from '../session.ts'
import { createTestApp } from '../testing.ts'
import type { TestApp } from '../testing.ts'
import { complete } from './complete.ts'
import { keepKey } from './keys.ts'
import type { ProviderId } from './providers.ts'
import { keepChosen, USUAL } from './settings.ts'
import type { AiTold } from './told.ts'

const NOW = Date.parse('2026-11-21T09:00:00Z')
const [MISTRAL, GROQ] = ['key-of-the-operator-mistral', 'key-of-the-operator-groq']
const fails: ReplyTo = { do: 'fail', status: 500 }
const says = (text: string): ReplyTo => ({ do: 'answer', text: JSON.stringify({ text }) })

let server: AiServer
let app: TestApp
let me: UserId
beforeAll(async () => {
  server = await startAiServer()
  app = await createTestApp({
    env: {
      AI_GATEWAY_URL: server.url,
      AI_MISTRAL_KEY: MISTRAL,
      AI_GROQ_KEY: GROQ,
      AI_DAILY_TOKENS: '99999999',
      AI_DAILY_CENTS: '99999',
    },
  })
})
afterAll(async () => {
  await app.close()
  await server.close()
})
beforeEach(async () => {
  app.setTime(NOW)
  me = await app.newPerson()
  server.always(says('usual'))
  await app.deps.users.write([{ sql: 'DELETE FROM ai_rest', args: [] }])
})

interface Ask {
  as?: UserId
  fresh?: boolean
  request?: typeof AI_REQUEST
  signal?: AbortSignal
}
async function told({ as = me, fresh = true, request = AI_REQUEST, signal = new AbortController().signal }: Ask = {}) {
  const all: AiTold[] = []
  for await (const one of complete(app.deps, { me: as, request, signal, fresh })) all.push(one)
  const last = all.at(-1)
  if (last?.type !== 'done') throw new Error('It ended without saying so.')
  return last
}
const asked = (key: string) => server.asked.filter((one) => one.key === key).length
const giveKey = (provider: ProviderId, key: string) =>
  keepKey(app.deps, me, { provider, key, address: null, account: null, model: null })
const choose = (given: Partial<typeof USUAL>) => keepChosen(app.deps.users, me, { ...USUAL, ...given }, NOW)

describe('the order of providers', () => {
  test('is that of the table, then the next one where the first fails', async () => {
    expect((await told()).usage.provider).toBe('mistral')
    server.script(MISTRAL, fails)
    expect((await told()).usage.provider).toBe('groq')
  })

  test('puts first whom the person pays, and before that whom they chose, with the model they chose', async () => {
    await giveKey('gemini', 'own-gemini-key')
    expect((await told()).usage.provider).toBe('gemini')
    await choose({ order: ['groq'], models: { groq: 'openai/gpt-oss-20b' } })
    expect((await told()).usage).toMatchObject({ provider: 'groq', model: 'openai/gpt-oss-20b' })
  })

  test('goes past one that would cost more than is left', async () => {
    await giveKey('openai', 'own-openai-key')
    await choose({ budget: { tokens: 10, cents: 1 } })
    expect((await told()).usage.provider).toBe('mistral')
    expect(asked('own-openai-key')).toBe(0)
  })

  test('ends where nothing is left with anybody, and says what it takes and when there is more', async () => {
    const poor = await createTestApp({ env: { AI_MISTRAL_KEY: MISTRAL, AI_DAILY_TOKENS: '100' } })
    poor.setTime(NOW)
    const { signal } = new AbortController()
    const asking = complete(poor.deps, { me: await poor.newPerson(), request: AI_REQUEST, signal }).next()
    const needs = { tokens: expect.any(Number) as number, cost: expect.closeTo(0.0073, 3) as number }
    const details = { provider: 'mistral', payer: 'operator', needs, resetsAt: '2026-11-22T00:00:00.000Z' }
    await expect(asking).rejects.toMatchObject({ code: 'ai-budget', details })
    await poor.close()
  })

  test('ends at a key of the person’s own that is wrong: they should hear of it', async () => {
    await giveKey('openai', 'own-wrong-key')
    server.script('own-wrong-key', { do: 'fail', status: 401 })
    const refused = { code: 'ai-key-refused', details: { provider: 'openai', payer: 'own' } }
    await expect(told()).rejects.toMatchObject(refused)
  })

  test('ends where words were shown: another provider would begin anew', async () => {
    const before = asked(GROQ)
    server.script(MISTRAL, { do: 'fail-late', text: 'half of the answer', after: 2 })
    await expect(told()).rejects.toMatchObject({ code: 'ai-cut-short', details: { provider: 'mistral' } })
    expect(asked(GROQ)).toBe(before)
  })

  test('says that nothing is set up where nobody can be asked', async () => {
    const bare = await createTestApp()
    const person = await bare.newPerson()
    const { signal } = new AbortController()
    await expect(complete(bare.deps, { me: person, request: AI_REQUEST, signal }).next()).rejects.toMatchObject({
      code: 'ai-off',
    })
    await bare.close()
  })
})

async function failFive() {
  for (let time = 0; time < 5; time += 1) {
    server.script(MISTRAL, fails)
    await told()
  }
}

describe('a provider that keeps failing', () => {
  test('is left alone for a while, then tried by one', async () => {
    await failFive()
    const before = asked(MISTRAL)
    expect((await told()).usage.provider).toBe('groq')
    expect(asked(MISTRAL)).toBe(before)
    app.setTime(NOW + 31_000)
    server.script(MISTRAL, { do: 'hold', text: '{"text":"back"}', after: 1 })
    const trial = told()
    while (asked(MISTRAL) === before) await new Promise((go) => setImmediate(go))
    // While that one waits for an answer, the others go elsewhere.
    expect((await told()).usage.provider).toBe('groq')
    server.release()
    expect((await trial).usage.provider).toBe('mistral')
    expect((await told()).usage.provider).toBe('mistral')
  })

  test('is left alone longer where the trial fails too', async () => {
    await failFive()
    app.setTime(NOW + 31_000)
    server.script(MISTRAL, fails)
    await told()
    const before = asked(MISTRAL)
    app.setTime(NOW + 31_000 + 45_000)
    await told()
    expect(asked(MISTRAL)).toBe(before)
    app.setTime(NOW + 31_000 + 61_000)
    expect((await told()).usage.provider).toBe('mistral')
  })

  test('is asked on where it works in between', async () => {
    for (let time = 0; time < 8; time += 1) {
      server.script(MISTRAL, ...(time % 2 ? [fails] : [says('fine')]))
      await told()
    }
    expect((await told()).usage.provider).toBe('mistral')
  })

  test('is no concern of others where the key is a person’s own', async () => {
    await giveKey('mistral', 'own-mistral-key')
    server.script('own-mistral-key', { do: 'fail', status: 429, headers: { 'retry-after': '600' } })
    expect((await told()).usage.provider).toBe('groq')
    const before = asked('own-mistral-key')
    expect((await told()).usage.provider).toBe('groq')
    expect(asked('own-mistral-key')).toBe(before)
    expect((await told({ as: await app.newPerson() })).usage.provider).toBe('mistral')
    // A new key has not failed yet.
    await giveKey('mistral', 'own-mistral-key-2')
    expect((await told()).usage.provider).toBe('mistral')
  })

  test('says when to come back where all of them rest', async () => {
    server.script(MISTRAL, { do: 'fail', status: 429, headers: { 'retry-after': '600' } })
    server.script(GROQ, { do: 'fail', status: 429, headers: { 'retry-after': '900' } })
    await expect(told()).rejects.toMatchObject({ code: 'ai-busy', headers: { 'Retry-After': '600' } })
    app.setTime(NOW + 100_000)
    await expect(told()).rejects.toMatchObject({ code: 'ai-busy', headers: { 'Retry-After': '500' } })
  })
})

describe('an equal question', () => {
  const kept = { fresh: false }

  test('of the same person is answered for nothing, and stands in the record', async () => {
    const first = await told(kept)
    const before = asked(MISTRAL)
    const again = await told(kept)
    expect(again.text).toBe(first.text)
    expect(again.usage).toEqual({ ...first.usage, input: 0, output: 0, cost: 0, cached: true })
    expect(asked(MISTRAL)).toBe(before)
    const sql = 'SELECT outcome, cost FROM ai_call WHERE user_id = ? ORDER BY rowid'
    const rows = (await app.deps.users.read({ sql, args: [me] })).rows
    expect(rows.map(({ outcome }) => outcome)).toEqual(['done', 'kept'])
  })

  test.each([
    ['somebody else', async () => told({ ...kept, as: await app.newPerson() })],
    ['another question', () => told({ ...kept, request: { ...AI_REQUEST, maxTokens: 801 } })],
    ['another model', async () => choose({ models: { mistral: 'mistral-small-latest' } }).then(() => told(kept))],
    ['the wish for another answer', () => told({ fresh: true })],
    ['a week', async () => (app.setTime(NOW + 7 * 24 * 3_600_000 + 1), told(kept))],
  ])('is asked anew with %s', async (_, ask) => {
    await told(kept)
    const before = asked(MISTRAL)
    expect((await ask()).usage.cached).toBe(false)
    expect(asked(MISTRAL)).toBe(before + 1)
  })

  test.each([
    ['is no JSON', { do: 'answer', text: 'Sorry, no' }],
    ['had no room to end', { do: 'answer', text: '{"text":"too"}', finish: 'length' }],
  ] satisfies [string, ReplyTo][])('is asked anew where the answer %s', async (_name, reply) => {
    server.always(reply)
    await told(kept)
    expect((await told(kept)).usage.cached).toBe(false)
  })

  test('is kept for the newest fifty only', async () => {
    for (let number = 0; number < 53; number += 1) {
      app.setTime(NOW + number)
      await told({ ...kept, request: { ...AI_REQUEST, maxTokens: 900 + number } })
    }
    const sql = 'SELECT count(*) AS n FROM ai_answer WHERE user_id = ?'
    expect((await app.deps.users.read({ sql, args: [me] })).rows[0]?.['n']).toBe(50)
    expect((await told({ ...kept, request: { ...AI_REQUEST, maxTokens: 952 } })).usage.cached).toBe(true)
    expect((await told({ ...kept, request: { ...AI_REQUEST, maxTokens: 900 } })).usage.cached).toBe(false)
  })
})

test('OpenRouter says itself what a call cost, and is believed', async () => {
  await giveKey('openrouter', 'own-openrouter-key')
  const usage = { prompt_tokens: 100, completion_tokens: 10, cost: 0.0123 }
  const choices = [{ index: 0, delta: { content: '{}' }, finish_reason: 'stop' }]
  const body = `data: ${JSON.stringify({ choices, usage })}\n\ndata: [DONE]\n\n`
  server.script('own-openrouter-key', { do: 'raw', type: 'text/event-stream', body })
  expect((await told()).usage).toMatchObject({ input: 100, output: 10, cost: 0.0123 })
})

test('what was stopped before it began asks nobody', async () => {
  const before = server.asked.length
  await expect(told({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'ai-stopped' })
  expect(server.asked).toHaveLength(before)
})

test('a wait that a provider asks for ends where the person leaves', async () => {
  server.script(MISTRAL, { do: 'fail', status: 503, headers: { 'retry-after': '5' } })
  const stop = new AbortController()
  const before = asked(MISTRAL)
  const waiting = told({ signal: stop.signal })
  while (asked(MISTRAL) === before) await new Promise((go) => setImmediate(go))
  while (!app.lines.some(({ event }) => event === 'ai-failed')) await new Promise((go) => setImmediate(go))
  stop.abort()
  await expect(waiting).rejects.toMatchObject({ code: 'ai-stopped' })
  expect(asked(MISTRAL)).toBe(before + 1)
})

test('an address of a person’s own that leads into this network is not reached, although it was kept', async () => {
  const inside = { provider: 'custom', key: 'own-custom-key', address: server.url, account: null, model: 'm' } as const
  await keepKey(app.deps, me, inside)
  await app.deps.users.write([
    { sql: 'UPDATE ai_key SET address = ?', args: [server.url.replace('127.0.0.1', 'localhost')] },
  ])
  expect((await told()).usage.provider).toBe('mistral')
  expect(asked('own-custom-key')).toBe(0)
  expect(app.lines.at(-1)).toMatchObject({ event: 'ai-failed', provider: 'custom', code: 'ai-unreachable' })
})

test('what an older or newer version kept of providers unknown here is left out', async () => {
  await giveKey('openai', 'own-openai-key')
  await choose({ order: ['groq'] })
  await app.deps.users.write([
    {
      sql: `UPDATE ai_preference SET chosen = replace(chosen, '["groq"]', '["nobody","groq"]') WHERE user_id = ?`,
      args: [me],
    },
    { sql: `UPDATE ai_key SET provider = 'nobody' WHERE user_id = ?`, args: [me] },
  ])
  expect((await told()).usage.provider).toBe('groq')
})
