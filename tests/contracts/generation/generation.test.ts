import { TableQueue } from '@rolecall/server/ports/queue-table.ts'
import type { UserId } from '@rolecall/server/session.ts'
import { cancelTask } from '@rolecall/server/tasks/begin.ts'
import { createTestApp } from '@rolecall/server/testing.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { PATIENCE_MS } from '../../support/patience.ts'
import { allEvents, eventsIn, GenerationWorld, idOf, POSTING, RESUME, taskIn } from './world.ts'

const TAILOR = '/ai/resume/generate'
const BODY = { resume: RESUME, posting: POSTING }
const soon = <T>(check: () => Promise<T>) => vi.waitFor(check, { timeout: PATIENCE_MS, interval: 10 })

/** A line said otherwise with nothing added; then one that invents. */
const HONEST = { line: 'F5', kind: 'rewrite', after: 'Planned signal boxes, 40', why: 'Shorter.', facts: ['F5'] }
const INVENTED = { line: 'F6', kind: 'rewrite', after: 'Ran Kubernetes for 900 services', why: '', facts: [] }
const answerOf = (...edits: object[]) => JSON.stringify({ edits, questions: [] })
const GOOD = answerOf(HONEST, INVENTED)

let world: GenerationWorld
let token: string
beforeAll(async () => {
  world = await GenerationWorld.open()
})
beforeEach(async () => {
  token = await world.app.signUp()
  world.ai.always({ do: 'answer', text: GOOD })
})
afterAll(() => world.close())
const calls = () => world.ai.asked.length

describe('what a model writes', () => {
  test('is told edit by edit, and what it invents is asked and not said', async () => {
    const events = await allEvents(await world.stream(token, TAILOR, BODY))
    const kept = events.filter(({ id }) => id !== null)
    expect(kept.map(({ id }) => id)).toEqual(kept.map((_, at) => at + 1))
    expect([...new Set(kept.map(({ event }) => event))]).toEqual(['edit', 'question', 'usage', 'done'])
    const done = kept.at(-1)?.data as { by: string; refused: number; edits: { after: string }[] }
    expect([done.by, done.refused, done.edits.map(({ after }) => after)]).toEqual(['model', 1, [HONEST.after]])
    const edits = events.filter(({ event }) => event === 'edit')
    expect(JSON.stringify(edits)).not.toMatch(/Kubernetes|900/)
    const asked = events.filter(({ event }) => event === 'question').map(({ data }) => (data as { text: string }).text)
    expect(asked.join(' ')).toContain('Kubernetes')
    expect(JSON.stringify(events)).not.toContain(INVENTED.after)
  })

  test('is heard before the model has said its second piece', async () => {
    const text = answerOf(HONEST)
    const first = text.indexOf('"why"')
    world.ai.always({ do: 'hold', text, piece: first, after: 1 })
    const heard = eventsIn(await world.stream(token, TAILOR, BODY))
    const one = await heard.next()
    // Only now may the rest be said: had it been waited for, nothing would ever have been heard.
    world.ai.release()
    expect(one.value).toMatchObject({
      id: null,
      event: 'edit',
      data: { done: false, after: 'Planned signal boxes,' },
    })
    const rest = []
    for await (const event of heard) rest.push(event)
    expect(rest.at(-1)).toMatchObject({ event: 'done' })
  })

  test('is done by the queue where nobody wants to watch, and can be heard of later', async () => {
    const answer = await world.ask(token, TAILOR, BODY)
    expect(answer.status).toBe(202)
    const { id, state } = await taskIn(answer)
    expect([state, idOf(answer)]).toEqual(['queued', id])
    await soon(async () =>
      expect(await world.task(token, id)).toMatchObject({ state: 'done', result: { by: 'model' } }),
    )
    const all = await allEvents(await world.app.ask('GET', `/api/v1/tasks/${id}/events`, { token }))
    const headers = { 'last-event-id': '2' }
    const rest = await allEvents(await world.app.ask('GET', `/api/v1/tasks/${id}/events`, { token, headers }))
    expect(all[0]?.id).toBe(1)
    expect(rest).toEqual(all.slice(2))
    const page = await world.app.ask('GET', '/api/v1/tasks?kind=tailor&state=done', { token })
    expect(((await page.json()) as { items: { id: string }[] }).items.map((one) => one.id)).toEqual([id])
  })

  test('says nothing to the model of who the person is, and has it again in the end', async () => {
    const before = calls()
    const after = '{{name}}, signal engineer: planned and mended the boxes of a rural line.'
    world.ai.always({ do: 'answer', text: answerOf({ ...HONEST, line: 'F3', after }) })
    const events = await allEvents(await world.stream(token, TAILOR, { ...BODY, options: { tone: 'warm' } }))
    const sent = JSON.stringify(world.ai.asked.slice(before).map(({ body }) => body))
    for (const secret of ['Miller', 'ann.miller', '7946']) expect(sent).not.toContain(secret)
    expect(sent).toContain('{{name}}')
    expect(JSON.stringify(events.at(-1)?.data)).toContain('Ann Miller, signal engineer')
  })

  test('is asked for again, twice and no more, where it cannot be read', async () => {
    const before = calls()
    let times = 0
    world.ai.always(() => ({ do: 'answer', text: ++times < 3 ? 'Of course! {"edits": "none"' : GOOD }))
    const good = await allEvents(await world.stream(token, TAILOR, { ...BODY, options: { tone: 'direct' } }))
    expect(calls() - before).toBe(3)
    expect(good.at(-1)).toMatchObject({ event: 'done', data: { by: 'model' } })
    world.ai.always({ do: 'answer', text: '<html>' })
    const bad = await allEvents(await world.stream(token, TAILOR, { ...BODY, options: { length: 'long' } }))
    expect(calls() - before).toBe(6)
    // It was paid all the same, and the person is told.
    const data = { by: 'rules', without: { code: 'answer-unreadable' }, usage: [{}, {}, {}] }
    expect(bad.at(-1)).toMatchObject({ event: 'done', data })
  })

  test('is written by rules where the model breaks off, and what it said is forgotten', async () => {
    world.ai.always({ do: 'end-early', text: GOOD, piece: GOOD.length - 1, after: 1 })
    const events = await allEvents(await world.stream(token, TAILOR, { ...BODY, options: { length: 'short' } }))
    expect(events.some(({ event }) => event === 'restart')).toBe(true)
    expect(events.at(-1)).toMatchObject({ event: 'done', data: { by: 'rules', without: { code: 'ai-cut-short' } } })
  })
})

describe('the same request', () => {
  test('sent twenty times at once is one task and is paid for once', async () => {
    const before = calls()
    const headers = { 'idempotency-key': 'the-same' }
    const ways = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? 'stream' : 'ask'))
    const answers = await Promise.all(ways.map((way) => world[way](token, TAILOR, BODY, headers)))
    expect(new Set(answers.map(idOf)).size).toBe(1)
    const ends = await Promise.all(answers.map(async (answer) => (answer.status === 200 ? allEvents(answer) : null)))
    for (const end of ends) if (end) expect(end.at(-1)?.event).toBe('done')
    await soon(async () =>
      expect(await world.task(token, idOf(answers[0] ?? Response.error()))).toMatchObject({ state: 'done' }),
    )
    expect(calls() - before).toBe(1)
    const again = await world.ask(token, TAILOR, BODY, headers)
    expect(await taskIn(again)).toMatchObject({ state: 'done', id: idOf(again) })
    expect(calls() - before).toBe(1)
  })

  test('under a key that named another one is refused, and so is one without a key', async () => {
    const headers = { 'idempotency-key': 'taken' }
    expect((await world.ask(token, TAILOR, BODY, headers)).status).toBe(202)
    for (const [path, body] of [
      [TAILOR, { ...BODY, save: true }],
      ['/ai/cover-letter/generate', BODY],
    ] as const) {
      const other = await world.ask(token, path, body, headers)
      expect([other.status, ((await other.json()) as { error: { code: string } }).error.code]).toEqual([
        422,
        'key-reused',
      ])
    }
    // A key is a person's own: to somebody else it says nothing.
    expect((await world.ask(await world.app.signUp(), TAILOR, { ...BODY, save: true }, headers)).status).toBe(202)
    expect((await world.app.ask('POST', `/api/v1${TAILOR}`, { token, body: BODY })).status).toBe(400)
  })
})

describe('a task that is cancelled', () => {
  test('ends what the model says and what it costs, wherever it runs', async () => {
    world.ai.always({ do: 'hold', text: GOOD, piece: 30, after: 1 })
    const before = calls()
    const streamed = await world.stream(token, TAILOR, { ...BODY, options: { tone: 'enthusiastic' } })
    const queued = await world.ask(token, TAILOR, { ...BODY, options: { tone: 'warm', length: 'long' } })
    await soon(async () => expect((await world.task(token, idOf(queued))).state).toBe('running'))
    await soon(async () => expect(calls() - before).toBe(2))
    const asked = world.ai.asked.slice(before)
    for (const answer of [streamed, queued]) {
      const gone = await world.app.ask('DELETE', `/api/v1/tasks/${idOf(answer)}`, { token })
      expect(await taskIn(gone)).toMatchObject({ state: 'cancelled', error: { code: 'task-cancelled' } })
    }
    expect(await Promise.all(asked.map(({ ended }) => ended))).toEqual(['left', 'left'])
    expect((await allEvents(streamed)).at(-1)).toMatchObject({ event: 'error', data: { code: 'task-cancelled' } })
    expect(await world.task(token, idOf(queued))).toMatchObject({ state: 'cancelled', result: null })
  })

  test('ends also where another process was asked to cancel it', async () => {
    world.ai.always({ do: 'hold', text: GOOD, piece: 30, after: 1 })
    const before = calls()
    const queued = await world.ask(token, TAILOR, { ...BODY, options: { tone: 'direct', length: 'long' } })
    await soon(async () => expect(calls() - before).toBe(1))
    const { deps } = world.app
    const me = ((await (await world.app.ask('GET', '/api/v1/users/me', { token })).json()) as { id: UserId }).id
    await cancelTask({ ...deps, queue: new TableQueue(deps) }, me, idOf(queued))
    expect(await world.ai.asked.at(-1)?.ended).toBe('left')
  })

  test('stays as it is where it was over', async () => {
    const events = await world.stream(token, TAILOR, BODY)
    await allEvents(events)
    const gone = await world.app.ask('DELETE', `/api/v1/tasks/${idOf(events)}`, { token })
    expect(await taskIn(gone)).toMatchObject({ state: 'done', error: null })
  })
})

describe('without a model', () => {
  test('the rules propose edits from the person’s own lines', async () => {
    const bare = await GenerationWorld.open(false)
    try {
      const own = await bare.app.signUp()
      const events = await allEvents(await bare.stream(own, TAILOR, BODY))
      expect(events.at(-1)).toMatchObject({ event: 'done', data: { by: 'rules', without: { code: 'ai-off' } } })
      expect(events.some(({ event }) => event === 'edit' || event === 'question')).toBe(true)
      expect(bare.ai.asked).toEqual([])
    } finally {
      await bare.close()
    }
  })
})

describe('whose it is', () => {
  test('nobody writes from, reads, hears, cancels or keeps what is another person’s', async () => {
    const stranger = await world.app.signUp()
    const made = await world.app.ask('POST', '/api/v1/resumes', {
      token,
      body: { name: 'Mine', ...RESUME, skills: undefined },
    })
    const resume = ((await made.json()) as { id: string }).id
    expect((await world.ask(stranger, TAILOR, { ...BODY, resume })).status).toBe(404)
    const task = idOf(await world.ask(token, TAILOR, { ...BODY, resume }))
    for (const [method, path] of [
      ['GET', ''],
      ['DELETE', ''],
      ['GET', '/events'],
    ] as const)
      expect((await world.app.ask(method, `/api/v1/tasks/${task}${path}`, { token: stranger })).status).toBe(404)
    const accept = { token: stranger, body: {} }
    expect((await world.app.ask('POST', `/api/v1/tasks/${task}/accept`, accept)).status).toBe(404)
    await soon(async () => expect((await world.task(token, task)).state).toBe('done'))
  })
})

describe('in time', () => {
  test('a task goes on where the server died over it, and tells to forget what was told', async () => {
    const answer = await world.ask(token, TAILOR, { ...BODY, options: { tone: 'direct', length: 'short' } })
    const id = idOf(answer)
    await soon(async () => expect((await world.task(token, id)).state).toBe('done'))
    // As a server leaves it that was killed at the end of its work: held, half told.
    const { users, queue } = world.app.deps
    await users.write([
      { sql: "UPDATE task SET state = 'running', result = NULL, run = 'gone' WHERE id = ?", args: [id] },
      { sql: "DELETE FROM task_event WHERE task = ? AND event = 'done'", args: [id] },
      {
        sql: `UPDATE message SET state = 'waiting', held_until = 1, tries = 1, payload = json_object('task', key) WHERE key = ?`,
        args: [id],
      },
    ])
    await queue.callAgain()
    await soon(async () => expect((await world.task(token, id)).state).toBe('done'))
    const events = await allEvents(await world.app.ask('GET', `/api/v1/tasks/${id}/events`, { token }))
    const again = events.findIndex(({ event }) => event === 'restart')
    expect(again).toBeGreaterThan(0)
    expect(events.at(-1)?.event).toBe('done')
  })

  test('what came of it is forgotten after two weeks, and at once with the account', async () => {
    const app = await createTestApp()
    try {
      const [mine, other] = [await app.signUp(), await app.signUp()]
      for (const one of [mine, other]) {
        const headers = { 'idempotency-key': 'one' }
        await app.ask('POST', `/api/v1${TAILOR}`, { token: one, body: BODY, headers })
      }
      const count = async () => Number((await app.deps.users.read('SELECT count(*) AS n FROM task')).rows[0]?.['n'])
      expect(await count()).toBe(2)
      const body = { password: 'correct horse' }
      expect((await app.ask('DELETE', '/api/v1/users/me', { token: mine, body })).status).toBe(200)
      expect(await count()).toBe(1)
      const { runDue } = await import('@rolecall/server/scheduled.ts')
      app.setTime(Date.now() + 14 * 86_400_000 + 1)
      await runDue(app.deps)
      expect(await count()).toBe(0)
    } finally {
      await app.close()
    }
  })
})
