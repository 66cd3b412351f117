import { complete } from '@rolecall/server/ai/complete.ts'
import { ProviderId } from '@rolecall/server/ai/providers.ts'
import type { UserId } from '@rolecall/server/session.ts'
import { createTestApp, NO_LIMITS } from '@rolecall/server/testing.ts'
import type { TestApp } from '@rolecall/server/testing.ts'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startAiServer } from '../support/ai-server.ts'
import type { AiServer, ReplyTo } from '../support/ai-server.ts'
import { AI_REQUEST } from '../support/ai/request.ts'
import { PATIENCE_MS } from '../support/patience.ts'

const OWN = 'sk-own-RECOGNISABLE-Kq7vT2pX9w'
const OPERATORS = 'sk-operator-RECOGNISABLE-Zm4bR8nY1c'
const PERSONAL = 'Ottilie Brandvold-Quist of 14 Saltgrass Lane'
const PROMPT = { ...AI_REQUEST, messages: [{ role: 'user' as const, content: `Write for ${PERSONAL}.` }] }
/** What of the keys may be shown: their last four characters. */
const SECRETS = [OWN.slice(0, -4), OPERATORS.slice(0, -4), 'Brandvold', 'Saltgrass']

/** Every way in which providers fail, each saying back what it was sent, as real ones do. */
const echo = `Incorrect API key provided: ${OWN} ${OPERATORS}. Request: ${PERSONAL}`
const status = (code: number, more = {}): ReplyTo => ({ do: 'fail', status: code, message: echo, ...more })
const raw = (type: string, body: string): ReplyTo => ({ do: 'raw', type, body })
const SILENCE: ReplyTo = { do: 'hang' }
const FAILURES: ReplyTo[] = [
  ...[400, 401, 402, 403, 404, 422, 429, 500, 503].map((code) => status(code)),
  status(429, { code: 'insufficient_quota', headers: { 'retry-after': '900' } }),
  SILENCE,
  { do: 'cut', text: echo, after: 3 },
  { do: 'end-early', text: echo, after: 3 },
  { do: 'fail-late', text: echo, after: 3, message: echo },
  raw('text/html', `<p>${echo}</p>`),
  raw('text/event-stream', `data: {"choices":[{"delta":{"content":"${echo}\n\n`),
  raw('text/event-stream', `event: error\ndata: {"error":{"message":"${echo}"}}\n\n`),
  { do: 'answer', text: '', refusal: echo },
  { do: 'answer', text: JSON.stringify({ text: PERSONAL }) },
]

let server: AiServer
let app: TestApp
let token: string
let me: UserId
const written: string[] = []
beforeAll(async () => {
  server = await startAiServer()
  const ai = { firstToken: PATIENCE_MS, betweenTokens: PATIENCE_MS, whole: PATIENCE_MS, longestWait: 0 }
  app = await createTestApp({
    env: {
      AI_GATEWAY_URL: server.url,
      AI_OPENAI_KEY: OPERATORS,
      AI_DAILY_TOKENS: '99999999',
      AI_DAILY_CENTS: '9999999',
    },
    limits: { ...NO_LIMITS, ai },
  })
  // What a library writes by itself counts as logged too.
  for (const way of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, way).mockImplementation((...all: unknown[]) => void written.push(all.map(String).join(' ')))
  }
  token = await app.signUp()
  me = ((await (await app.ask('GET', '/api/v1/users/me', { token })).json()) as { id: UserId }).id
})
afterAll(async () => {
  vi.restoreAllMocks()
  await app.close()
  await server.close()
})

/** What a person could be shown of it: everything but the text of an answer. */
async function shownOf(reply: ReplyTo): Promise<string> {
  await app.deps.users.write([{ sql: 'DELETE FROM ai_rest', args: [] }])
  server.script(OWN, reply)
  server.script(OPERATORS, reply)
  const { signal } = new AbortController()
  // Only where nothing ever comes is it given up soon.
  const { limits } = app.deps
  const hasty = { ...limits, ai: { ...limits.ai, firstToken: 50 } }
  const parts = reply === SILENCE ? { ...app.deps, limits: hasty } : app.deps
  try {
    let shown = ''
    for await (const told of complete(parts, { me, request: PROMPT, signal, fresh: true }))
      if (told.type === 'done') shown = JSON.stringify(told.usage)
    return shown
  } catch (error) {
    const { code, message, details, headers } = error as Record<string, unknown>
    return JSON.stringify({ code, message, details, headers })
  }
}
const clean = (where: string): string[] => SECRETS.filter((secret) => where.includes(secret))
const put = (id: string, key: string) =>
  app.ask('PUT', `/api/v1/ai/providers/${id}/key`, { token, body: { key, account: 'ab'.repeat(16), model: 'm' } })

test.each(['own', 'operator'])(
  'a failure of the %s’s key shows neither a key nor a word of the person',
  async (payer) => {
    if (payer === 'own') expect((await put('openai', OWN)).status).toBe(200)
    else await app.ask('DELETE', '/api/v1/ai/providers/openai/key', { token })
    for (const reply of FAILURES) {
      const shown = await shownOf(reply)
      expect([shown.length > 2, clean(shown)]).toEqual([true, []])
    }
  },
)

test('no answer of the API gives a key back, right or wrong', async () => {
  const answers = await Promise.all([
    ...ProviderId.options.map((id) => put(id, OWN)),
    put('openai', `${OWN} with a space`),
    put('openai', `${OWN}\n`),
    app.ask('PUT', '/api/v1/ai/providers/openai/key', { token, body: `{"key":"${OWN}"` }),
    app.ask('PUT', '/api/v1/ai/providers/openai/key', { token, body: { key: OWN, more: OWN } }),
    app.ask('GET', '/api/v1/ai/providers', { token }),
    app.ask('GET', '/api/v1/ai/usage', { token }),
    app.ask('GET', '/api/v1/users/me/activity', { token }),
    app.ask('GET', '/api/v1/export', { token }),
  ])
  for (const answer of answers) expect(clean(await answer.text())).toEqual([])
})

test('nor does any line of the log', () => {
  expect(app.lines.filter(({ event }) => event === 'ai-failed').length).toBeGreaterThan(20)
  expect(clean(JSON.stringify(app.lines) + written.join('\n'))).toEqual([])
})

test('nor any byte of the databases, where the keys and an answer are kept', async () => {
  const kept = await app.deps.users.read(
    'SELECT (SELECT count(*) FROM ai_key) AS k, (SELECT count(*) FROM ai_answer) AS a',
  )
  expect([Number(kept.rows[0]?.['k']) > 5, Number(kept.rows[0]?.['a'])]).toEqual([true, 1])
  const files = (await readdir(app.folder)).filter((name) => /\.db(?:-wal)?$/.test(name))
  expect(files).toContain('users.db')
  const bytes = await Promise.all(files.map((name) => readFile(join(app.folder, name), 'latin1')))
  expect(clean(bytes.join(''))).toEqual([])
})
