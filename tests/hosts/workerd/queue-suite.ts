import worker from '@rolecall/server/worker.ts'
import { createExecutionContext, createScheduledController, waitOnExecutionContext } from 'cloudflare:test'
import { env, exports } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { endOfAi, scriptAi } from '../../support/ai/script.ts'
import type { ApiHost } from '../suite/host.ts'
import { asking, bearer, signUp } from '../suite/people.ts'
import type { Person } from '../suite/people.ts'

type Bindings = Parameters<typeof worker.fetch>[1]
const ASSETS = { fetch: () => Promise.reject(new Error('Nothing asks for a file here')) }
/** As wrangler.toml binds it, but for the queue: none, or one that loses all that is given to it. */
const without = (): Bindings => ({
  ...Object.fromEntries(Object.entries(env).filter(([name]) => name !== 'QUEUE')),
  ASSETS,
})
const losing = (): Bindings => ({ ...env, ASSETS, QUEUE: { sendBatch: async () => {} } })

const Task = z.object({ id: z.uuid(), state: z.string(), result: z.object({ by: z.string() }).nullable() })
const BODY = {
  resume: {
    basics: { name: 'Ann Miller', label: 'Signal engineer', profiles: [] },
    work: [{ name: 'Larkfield Signals', position: 'Signal engineer', highlights: ['Planned 40 signal boxes'] }],
  },
  posting: { title: 'Signal Engineer', description: 'Requirements\n- Python\n- Signal boxes' },
}

function generation({ token }: Person, more: Record<string, string> = {}): Request {
  const headers = { ...bearer(token), 'idempotency-key': crypto.randomUUID(), ...more }
  return new Request(new URL('/api/v1/ai/resume/generate', env['API_URL']), asking(BODY, headers))
}
const taskNow = async (person: Person, id: string) => Task.parse(await (await person.ask(`/api/v1/tasks/${id}`)).json())

async function queuedBy(bindings: Bindings, person: Person): Promise<string> {
  const context = createExecutionContext()
  const answer = await worker.fetch(generation(person), bindings, context)
  expect(answer.status).toBe(202)
  const { id } = Task.parse(await answer.json())
  await waitOnExecutionContext(context)
  return id
}

/** In the file of all else: the runtime ends where a second file brings the whole API along. */
export function queueSuite(host: ApiHost): void {
  it('work that waits is done after the answer where no queue is bound', async () => {
    const person = await signUp(host)
    const id = await queuedBy(without(), person)
    expect(await taskNow(person, id)).toMatchObject({ state: 'done', result: { by: 'rules' } })
  })

  it('and by the timer, where whoever put it in is gone', async () => {
    const person = await signUp(host)
    const id = await queuedBy(losing(), person)
    expect(await taskNow(person, id)).toMatchObject({ state: 'queued' })
    const context = createExecutionContext()
    await worker.scheduled(createScheduledController(), without(), context)
    await waitOnExecutionContext(context)
    expect(await taskNow(person, id)).toMatchObject({ state: 'done', result: { by: 'rules' } })
  })

  it('a task that is cancelled ends the request to the model, and with it what it costs', async () => {
    const person = await signUp(host)
    const [url, key] = [env['AI_GATEWAY_URL'] ?? '', `own-${person.id}`]
    const path = new URL('/api/v1/ai/providers/mistral/key', env['API_URL'])
    const kept = await exports.default.fetch(
      new Request(path, { ...asking({ key }, bearer(person.token)), method: 'PUT' }),
    )
    expect(kept.status).toBe(200)
    const after = 'Planned signal boxes, 40'
    const text = JSON.stringify({ edits: [{ line: 'F4', kind: 'rewrite', after, why: '', facts: ['F4'] }] })
    await scriptAi(url, key, { do: 'hold', text, piece: text.indexOf('"why"'), after: 1 })
    const answer = await exports.default.fetch(generation(person, { accept: 'text/event-stream' }))
    const id = answer.headers.get('location')?.split('/').at(-1) ?? ''
    const stream = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
    expect((await stream?.read())?.value).toContain('event: edit')
    const cancelled = new Request(new URL(`/api/v1/tasks/${id}`, env['API_URL']), {
      method: 'DELETE',
      headers: bearer(person.token),
    })
    expect((await exports.default.fetch(cancelled)).status).toBe(200)
    expect(await endOfAi(url, key)).toBe('left')
    expect(await taskNow(person, id)).toMatchObject({ state: 'cancelled' })
    await stream?.cancel()
  })
}
