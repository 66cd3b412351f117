import { GiveUp, TryLater } from '@rolecall/server/ports/queue.ts'
import type { Topic } from '@rolecall/server/ports/queue.ts'
import { deadMessages, requeueDead } from '@rolecall/server/queue/dead.ts'
import { takeDue } from '@rolecall/server/queue/messages.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Bench, HOLD, LONGEST_WAIT, message, soon, topicOf } from './bench.ts'
import type { Work } from './bench.ts'
import { cloudflareHost, localHost } from './hosts.ts'

let bench: Bench
const begin = (topic: Topic, consumers = 1): void => bench.host.consume([topic], consumers)
afterEach(() => bench.close())

const failing: Work = (page) => {
  if (page === 1) throw new GiveUp('The page is gone.')
  throw new Error('It is broken.')
}

describe.for([
  ['a table', localHost],
  ['Cloudflare Queues', cloudflareHost],
] as const)('work that fails, in a queue carried by %s', ([, hostOf]) => {
  beforeEach(async () => {
    bench = await Bench.open(hostOf)
  })
  test('tries again what failed, later each time, and not before', async () => {
    const tries: number[] = []
    begin(
      topicOf((_, run) => {
        tries.push(run.tries)
        if (run.tries < 3) throw new Error('not yet')
      }),
    )
    await bench.host.queue.put([message(1)])
    await soon(() => expect(tries).toEqual([1]))
    await soon(async () => expect(await bench.waitOf(1)).toBeGreaterThan(0))
    await bench.host.look()
    expect(tries).toEqual([1])
    await bench.later(LONGEST_WAIT)
    await soon(() => expect(tries).toEqual([1, 2]))
    await soon(async () => expect(await bench.waitOf(1)).toBeGreaterThan(0))
    await bench.later(LONGEST_WAIT)
    await soon(async () => expect(await bench.states()).toEqual({ done: 1 }))
    expect(tries).toEqual([1, 2, 3])
  })

  test('waits as long as whoever refused it asked for', async () => {
    begin(
      topicOf(() => {
        throw new TryLater(5 * 60_000, 'Retry-After: 300')
      }),
    )
    await bench.host.queue.put([message(1)])
    await soon(async () => expect(await bench.waitOf(1)).toBe(5 * 60_000))
  })

  test('lays aside what fails each time, what cannot be done and what nobody understands, with the reason', async () => {
    const givenUp: number[] = []
    begin(topicOf(failing, { tries: 2, givenUp: (page) => void givenUp.push(page) }))
    await bench.host.queue.put([message(1), message(2), { ...message(3), payload: { page: 'three' } }])
    await soon(async () => expect(await bench.states()).toEqual({ dead: 2, waiting: 1 }))
    await soon(async () => expect(await bench.waitOf(2)).toBeGreaterThan(0))
    await bench.later(LONGEST_WAIT)
    await soon(async () => expect(await bench.states()).toEqual({ dead: 3 }))
    await soon(() => expect(givenUp.toSorted((a, b) => a - b)).toEqual([1, 2]))
    const dead = await deadMessages(bench.app.deps.users)
    expect(dead.map(({ key, tries, error }) => [key, tries, error])).toEqual([
      ['page-1', 1, 'Error: The page is gone.'],
      ['page-2', 2, 'Error: It is broken.'],
      ['page-3', 1, 'Its payload is not what this version knows.'],
    ])
  })

  test('tries what was laid aside once more when an operator says so', async () => {
    let broken = true
    begin(
      topicOf(() => {
        if (broken) throw new GiveUp('It is broken.')
      }),
    )
    await bench.host.queue.put([message(1), message(2)])
    await soon(async () => expect(await bench.states()).toEqual({ dead: 2 }))
    broken = false
    const [first] = await deadMessages(bench.app.deps.users)
    expect(await requeueDead(bench.app.deps, { number: first?.number ?? 0 })).toBe(1)
    await bench.later(2 * 60_000)
    await bench.callAgain()
    await soon(async () => expect(await bench.states()).toEqual({ dead: 1, done: 1 }))
    expect(await requeueDead(bench.app.deps, { topic: 'another' })).toBe(0)
    expect(await requeueDead(bench.app.deps, { topic: 'fetch-page' })).toBe(1)
  })

  test('runs again what somebody took and died over, once their hold has run out', async () => {
    const done: number[] = []
    const topic = topicOf((page) => void done.push(page))
    await bench.host.queue.put([message(1)])
    const { held } = await takeDue(bench.app.deps.users, topic, bench.now, 1)
    expect(held.map(({ key }) => key)).toEqual(['page-1'])
    bench.host.consume([topic], 2)
    await bench.later(HOLD - 1)
    expect(done).toEqual([])
    await bench.later(2 * HOLD)
    await bench.callAgain()
    await soon(async () => expect(await bench.states()).toEqual({ done: 1 }))
    expect(done).toEqual([1])
  })

  test('gives up what kills everybody who takes it', async () => {
    const givenUp: number[] = []
    const topic = topicOf(() => {}, { tries: 2, givenUp: (page) => void givenUp.push(page) })
    await bench.host.queue.put([message(1)])
    for (let died = 0; died < 2; died++) {
      expect((await takeDue(bench.app.deps.users, topic, bench.now, 1)).held).toHaveLength(1)
      bench.now += 2 * HOLD
    }
    bench.host.consume([topic], 1)
    await bench.later(2 * HOLD)
    await bench.callAgain()
    await soon(() => expect(givenUp).toEqual([1]))
    expect(await bench.states()).toEqual({ dead: 1 })
  })

  test('leaves what another run took over to that run', async () => {
    const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const begun: string[] = []
    const stopped: string[] = []
    begin(
      topicOf(async (_, { token, signal }) => {
        begun.push(token)
        signal.addEventListener('abort', () => void stopped.push(token))
        await gates[begun.length - 1]?.promise
      }),
      2,
    )
    await bench.host.queue.put([message(1)])
    await soon(() => expect(begun).toHaveLength(1))
    // As if this process had slept longer than it may.
    await bench.app.deps.users.write(['UPDATE message SET held_until = 1'])
    await bench.later(LONGEST_WAIT)
    await bench.callAgain()
    await soon(() => expect(begun).toHaveLength(2))
    await soon(() => expect(stopped).toEqual([begun[0]]))
    gates[0]?.resolve()
    gates[1]?.resolve()
    await soon(async () => expect(await bench.states()).toEqual({ done: 1 }))
    expect(new Set(begun).size).toBe(2)
  })
})
