import { complete } from '@rolecall/server/ai/complete.ts'
import { keepKey } from '@rolecall/server/ai/keys.ts'
import { PROVIDERS } from '@rolecall/server/ai/providers.ts'
import type { Provider } from '@rolecall/server/ai/providers.ts'
import type { AiTold } from '@rolecall/server/ai/told.ts'
import { DEFAULT_LIMITS } from '@rolecall/server/limits.ts'
import type { AiPace } from '@rolecall/server/limits.ts'
import type { UserId } from '@rolecall/server/session.ts'
import { createTestApp } from '@rolecall/server/testing.ts'
import type { TestApp } from '@rolecall/server/testing.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startAiServer } from '../support/ai-server.ts'
import type { AiServer, Asked, ReplyTo } from '../support/ai-server.ts'
import { AI_REQUEST } from '../support/ai/request.ts'
import { PATIENCE_MS } from '../support/patience.ts'

// Long enough for any machine where something comes, short where nothing ever will.
const pace = { firstToken: PATIENCE_MS, betweenTokens: PATIENCE_MS, whole: PATIENCE_MS, longestWait: 1_000 }
const hasty = { ...pace, firstToken: 50, betweenTokens: 50 }
const ANSWER = '{"text":"Grüße 👋 aus Köln"}'

let server: AiServer
beforeAll(async () => void (server = await startAiServer()))
afterAll(() => server.close())

const appFor = ({ id }: Provider, ai: AiPace): Promise<TestApp> =>
  createTestApp({
    limits: { ...DEFAULT_LIMITS, ai },
    env: {
      AI_GATEWAY_URL: server.url,
      AI_OWN_ADDRESSES: 'any',
      AI_DAILY_TOKENS: '999999999',
      ...(id === 'ollama' ? { AI_OLLAMA_URL: `${server.url}/ollama` } : {}),
    },
  })

interface Person {
  me: UserId
  key: string
}

/** Somebody whose only provider is this one. Ollama has the operator's key, which is everybody's. */
async function personOf(app: TestApp, { id, ownKeys }: Provider, replies: ReplyTo[]): Promise<Person> {
  const me = await app.newPerson()
  const key = ownKeys ? `key-of-${me}` : 'ollama'
  const place = { address: `${server.url}/${id}`, account: 'ab'.repeat(16), model: id === 'custom' ? 'a-model' : null }
  if (ownKeys) await keepKey(app.deps, me, { provider: id, key, ...place })
  server.script(key, ...replies)
  return { me, key }
}

async function told({ deps }: TestApp, { me }: Person, signal = new AbortController().signal): Promise<AiTold[]> {
  const all: AiTold[] = []
  for await (const one of complete(deps, { me, request: AI_REQUEST, signal })) all.push(one)
  return all
}
const asked = ({ key }: Person): Asked[] => server.asked.filter((one) => one.key === key)
const calls = async ({ deps }: TestApp, { me }: Person) =>
  (await deps.users.read({ sql: 'SELECT * FROM ai_call WHERE user_id = ? ORDER BY id', args: [me] })).rows

const busy = (seconds: string): ReplyTo => ({ do: 'fail', status: 429, headers: { 'retry-after': seconds } })

describe.each(PROVIDERS.map((row) => [row.name, row] as const))('%s', (_, row) => {
  let app: TestApp
  let slow: TestApp
  beforeAll(async () => {
    app = await appFor(row, pace)
    slow = await appFor(row, hasty)
  })
  afterAll(async () => {
    await app.close()
    await slow.close()
  })

  const prepare = async (on: TestApp, ...replies: ReplyTo[]) => {
    // Where one key is everybody's, what one test leaves would be another's.
    await on.deps.users.write([{ sql: 'DELETE FROM ai_rest', args: [] }])
    return personOf(on, row, replies)
  }
  const failing = async (on: TestApp, ...replies: ReplyTo[]) => told(on, await prepare(on, ...replies))

  test('streams an answer and says what it took', async () => {
    const usageIn = row.manner.asksUsage ? 'own-chunk' : 'last-choice'
    const usage = { input: 1_200, output: 300 }
    const person = await prepare(app, { do: 'answer', text: ANSWER, usage, usageIn })
    const all = await told(app, person)
    const tokens = all.filter((one) => one.type === 'token')
    expect(tokens.length).toBeGreaterThan(2)
    expect(tokens.map(({ text }) => text).join('')).toBe(ANSWER)
    const [call] = await calls(app, person)
    expect(all.at(-1)).toMatchObject({ text: ANSWER, usage: { ...usage, provider: row.id, cached: false } })
    expect(call).toMatchObject({ input: 1_200, output: 300, outcome: 'done', guessed: 0, kind: AI_REQUEST.kind })
    const price = row.models[0]?.price
    expect(call?.['cost']).toBe(price ? Math.ceil(1_200 * price.input + 300 * price.output) : 0)
  })

  test('is asked for the closed schema in its own way', async () => {
    const person = await prepare(app, { do: 'answer', text: ANSWER })
    await told(app, person)
    const body = asked(person).at(-1)?.body
    const first = body?.messages[0]?.content ?? ''
    if (row.manner.structured === 'json_schema') {
      const schema = { name: AI_REQUEST.schemaName, schema: AI_REQUEST.schema, strict: true }
      expect(body?.response_format).toEqual({ type: 'json_schema', json_schema: schema })
    } else {
      expect(body?.response_format).toBeUndefined()
      expect(first).toContain(JSON.stringify(AI_REQUEST.schema))
    }
    expect(body?.messages.at(-1)?.content).toBe(AI_REQUEST.messages.at(-1)?.content)
    expect(body?.[row.manner.most]).toBe(AI_REQUEST.maxTokens + row.manner.thinking)
    expect(body?.stream_options !== undefined).toBe(row.manner.asksUsage)
  })

  test('says whose key was not taken', async () => {
    const code = row.ownKeys ? 'ai-key-refused' : 'ai-unreachable'
    const refused = failing(app, { do: 'fail', status: 401, message: 'Incorrect API key: sk-secret' })
    await expect(refused).rejects.toMatchObject({ code, details: { provider: row.id } })
  })

  test('is asked again after the short wait it asks for, and not after a long one', async () => {
    const person = await prepare(app, busy('0'), { do: 'answer', text: ANSWER })
    expect((await told(app, person)).at(-1)).toMatchObject({ text: ANSWER })
    const headers = { 'Retry-After': '3600' }
    await expect(failing(app, busy('3600'))).rejects.toMatchObject({ code: 'ai-busy', headers })
  })

  test('may fail, and nothing is charged for it', async () => {
    const person = await prepare(app, { do: 'fail', status: 500 })
    await expect(told(app, person)).rejects.toMatchObject({ code: 'ai-unreachable' })
    expect((await calls(app, person)).map(({ outcome, cost, input }) => [outcome, cost, input])).toEqual([
      ['failed', 0, 0],
    ])
  })

  test.each([
    ['says nothing at all', { do: 'hang' }],
    ['begins and says nothing', { do: 'silent' }],
    ['stops in the middle', { do: 'hold', text: ANSWER, after: 2 }],
  ] satisfies [string, ReplyTo][])('is left where it %s', async (_name, reply) => {
    const person = await prepare(slow, reply)
    await expect(told(slow, person)).rejects.toMatchObject({ code: 'ai-slow' })
    // On a busy machine it may be given up before it has even got there.
    expect((await asked(person).at(-1)?.ended) ?? 'left').toBe('left')
  })

  test.each([
    ['breaks off', { do: 'cut', text: ANSWER, after: 2 }, 'ai-cut-short'],
    ['ends too early', { do: 'end-early', text: ANSWER, after: 2 }, 'ai-cut-short'],
    ['fails in the middle', { do: 'fail-late', text: ANSWER, after: 2 }, 'ai-cut-short'],
    ['sends a page', { do: 'raw', type: 'text/html', body: '<p>Sign in</p>' }, 'ai-bad-answer'],
    ['sends broken JSON', { do: 'raw', type: 'text/event-stream', body: 'data: {"choices":[\n\n' }, 'ai-bad-answer'],
    [
      'leads elsewhere',
      { do: 'raw', type: 'text/plain', body: '', status: 307, headers: { location: '/v1/x' } },
      'ai-bad-answer',
    ],
    [
      'never ends a line',
      { do: 'raw', type: 'text/event-stream', body: `data: ${'x'.repeat(5_000_000)}` },
      'ai-bad-answer',
    ],
    ['writes far too much', { do: 'answer', text: 'x'.repeat(1_048_576), piece: 4_096 }, 'ai-bad-answer'],
    ['declines', { do: 'answer', text: '', refusal: 'I cannot' }, 'ai-declined'],
    ['is made to stop', { do: 'answer', text: '{', finish: 'content_filter' }, 'ai-declined'],
  ] satisfies [string, ReplyTo, string][])('gives a typed error where it %s', async (_name, reply, code) => {
    await expect(failing(app, reply)).rejects.toMatchObject({ code })
  })

  test('is stopped at once, and what it has read is counted', async () => {
    const person = await prepare(app, { do: 'hold', text: ANSWER, after: 2 })
    const stop = new AbortController()
    const stream = complete(app.deps, { me: person.me, request: AI_REQUEST, signal: stop.signal })
    expect(await stream.next()).toMatchObject({ value: { type: 'token' } })
    stop.abort()
    await expect(stream.next().then(() => stream.next())).rejects.toMatchObject({ code: 'ai-stopped' })
    expect(await asked(person).at(-1)?.ended).toBe('left')
    const [call] = await calls(app, person)
    expect(call).toMatchObject({ outcome: 'stopped', guessed: 1 })
    expect(Number(call?.['input'])).toBeGreaterThan(0)
  })

  test('is stopped too where nobody listens any more', async () => {
    const person = await prepare(app, { do: 'hold', text: ANSWER, after: 2 })
    const { signal } = new AbortController()
    for await (const one of complete(app.deps, { me: person.me, request: AI_REQUEST, signal })) {
      expect(one.type).toBe('token')
      break
    }
    expect(await asked(person).at(-1)?.ended).toBe('left')
    expect((await calls(app, person))[0]?.['outcome']).toBe('stopped')
  })
})
