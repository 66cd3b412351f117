import { complete } from '@rolecall/server/ai/complete.ts'
import { keepKey } from '@rolecall/server/ai/keys.ts'
import { readEnv } from '@rolecall/server/env.ts'
import { DEFAULT_LIMITS } from '@rolecall/server/limits.ts'
import { openHttpDb } from '@rolecall/server/ports/db-http.ts'
import { fetchFromWorkers } from '@rolecall/server/ports/fetch-outside.ts'
import type { UserId } from '@rolecall/server/session.ts'
import { env } from 'cloudflare:workers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { scriptAi } from '../../support/ai/script.ts'
import { AI_REQUEST } from '../../support/ai/request.ts'

const settings = readEnv(Object.fromEntries(Object.entries(env).filter(([, value]) => typeof value === 'string')))
const parts = {
  users: openHttpDb(env['USERS_URL'] ?? '', env['USERS_TOKEN']),
  config: { ...settings, AUTH_SECRET: env['AUTH_SECRET'] ?? '' },
  limits: DEFAULT_LIMITS,
  now: () => Date.now(),
  log: () => {},
  fetchOutside: fetchFromWorkers,
}
const me = crypto.randomUUID() as UserId
const KEY = `own-${me}`
beforeAll(async () => {
  const sql = 'INSERT INTO user (id, name, email, created_at, updated_at) VALUES (?, ?, ?, 0, 0)'
  await parts.users.write([{ sql, args: [me, '', `${me}@example.com`] }])
  await keepKey(parts, me, { provider: 'mistral', key: KEY, address: null, account: null, model: null })
})
afterAll(() => parts.users.close())

const script = (...replies: Parameters<typeof scriptAi>[2][]) =>
  scriptAi(settings.AI_GATEWAY_URL ?? '', KEY, ...replies)
const ask = (signal = new AbortController().signal) => complete(parts, { me, request: AI_REQUEST, signal, fresh: true })

it('a model’s answer is streamed in the runtime of Workers, by a key that was sealed there', async () => {
  await script({ do: 'answer', text: '{"text":"Grüße 👋"}', usage: { input: 50, output: 9 }, usageIn: 'last-choice' })
  const all = []
  for await (const told of ask()) all.push(told)
  expect(all.filter(({ type }) => type === 'token').length).toBeGreaterThan(1)
  expect(all.at(-1)).toMatchObject({
    text: '{"text":"Grüße 👋"}',
    usage: { input: 50, output: 9, provider: 'mistral' },
  })
})

it('and ends there as it should where it is stopped, refused or cut', async () => {
  await script({ do: 'hold', text: 'half of the answer', after: 1 })
  const stop = new AbortController()
  const stream = ask(stop.signal)
  await stream.next()
  stop.abort()
  await expect(stream.next()).rejects.toMatchObject({ code: 'ai-stopped' })
  await script({ do: 'fail', status: 401 }, { do: 'end-early', text: 'half of the answer', after: 2 })
  await expect(ask().next()).rejects.toMatchObject({ code: 'ai-key-refused' })
  await parts.users.write([{ sql: 'DELETE FROM ai_rest WHERE user_id = ?', args: [me] }])
  const cut = ask()
  await cut.next()
  await expect(cut.next().then(() => cut.next())).rejects.toMatchObject({ code: 'ai-cut-short' })
})
