import OpenAI from 'openai'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scriptAi } from './ai/script.ts'
import { startAiServer } from './ai-server.ts'
import type { AiServer } from './ai-server.ts'

let server: AiServer
beforeAll(async () => void (server = await startAiServer()))
afterAll(() => server.close())

const messages = [{ role: 'user' as const, content: 'Hello' }]
const client = (apiKey: string) => new OpenAI({ baseURL: server.url, apiKey, maxRetries: 0 })
const asked = { model: 'some-model', messages }

async function streamed(apiKey: string, signal?: AbortSignal) {
  const stream = await client(apiKey).chat.completions.create(
    { ...asked, stream: true, stream_options: { include_usage: true } },
    signal ? { signal } : {},
  )
  const pieces: string[] = []
  let usage: unknown
  for await (const part of stream) {
    pieces.push(part.choices[0]?.delta.content ?? '')
    usage = part.usage ?? usage
  }
  return { text: pieces.join(''), pieces: pieces.filter(Boolean).length, usage }
}

test('it answers the real client whole and in pieces, and says what it took', async () => {
  server.script('one', { do: 'answer', text: 'Grüße 👋 an alle' }, { do: 'answer', text: 'Grüße 👋 an alle', piece: 4 })
  const whole = await client('one').chat.completions.create(asked)
  expect(whole.choices[0]?.message.content).toBe('Grüße 👋 an alle')
  const { text, pieces, usage } = await streamed('one')
  expect([text, pieces]).toEqual(['Grüße 👋 an alle', 4])
  expect(usage).toMatchObject({ prompt_tokens: 100, completion_tokens: 20 })
})

test('it fails as it is told to, also by a script that came over the network', async () => {
  await scriptAi(server.url, 'two', { do: 'fail', status: 429, headers: { 'retry-after': '7' } })
  await expect(streamed('two')).rejects.toMatchObject({ status: 429 })
  server.script('two', { do: 'cut', text: 'half of the answer', after: 1 })
  await expect(streamed('two')).rejects.toThrow()
  server.script('two', { do: 'fail-late', text: 'half of the answer', after: 1 })
  await expect(streamed('two')).rejects.toThrow(OpenAI.APIError)
})

test('it knows when the caller has gone', async () => {
  server.script('three', { do: 'hold', text: 'half of the answer', after: 1 })
  const stop = new AbortController()
  const reading = streamed('three', stop.signal).catch(() => 'stopped')
  while (!server.asked.some(({ key }) => key === 'three')) await new Promise((go) => setImmediate(go))
  stop.abort()
  await reading
  expect(await server.asked.find(({ key }) => key === 'three')?.ended).toBe('left')
})

test('it takes no request that the protocol does not know', async () => {
  const { status } = await fetch(`${server.url}/chat/completions`, { method: 'POST', body: '{}' })
  expect(status).toBe(401)
  const odd = client('four').chat.completions.create({ model: '', messages })
  await expect(odd).rejects.toMatchObject({ status: 400 })
})
