import type { Topic } from '@rolecall/server/ports/queue.ts'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Bench, message, soon, START, topicOf } from './bench.ts'
import type { Work } from './bench.ts'
import { cloudflareHost, localHost } from './hosts.ts'

let bench: Bench
const begin = (topic: Topic, consumers = 1): void => bench.host.consume([topic], consumers)
afterEach(() => bench.close())

describe.for([
  ['a table', localHost],
  ['Cloudflare Queues', cloudflareHost],
] as const)('a queue carried by %s', ([, hostOf]) => {
  beforeEach(async () => {
    bench = await Bench.open(hostOf)
  })
  test('does each of 200 messages once, by four consumers, and none of what is put in again', async () => {
    const done: number[] = []
    begin(
      topicOf((page) => void done.push(page)),
      4,
    )
    const pages = Array.from({ length: 200 }, (_, i) => i)
    expect(await bench.host.queue.put(pages.map(message))).toBe(200)
    await soon(async () => {
      await bench.later(1_000)
      expect(await bench.states()).toEqual({ done: 200 })
    })
    expect(await bench.host.queue.put(pages.map(message))).toBe(0)
    await bench.host.look()
    expect(done.toSorted((a, b) => a - b)).toEqual(pages)
  })

  test('takes what is said twice in one breath as one', async () => {
    const done: number[] = []
    begin(topicOf((page) => void done.push(page)))
    const put = await Promise.all(Array.from({ length: 5 }, () => bench.host.queue.put([message(1), message(1)])))
    expect(put.reduce((sum, count) => sum + count)).toBe(1)
    await soon(async () => expect(await bench.states()).toEqual({ done: 1 }))
    expect(done).toEqual([1])
  })

  test('stops what is cancelled, also where another process is at it, and begins none of what waited', async () => {
    const begun: number[] = []
    const stopped: number[] = []
    begin(
      topicOf(
        (page, { signal }) => {
          begun.push(page)
          return new Promise<void>((_, reject) => {
            signal.addEventListener('abort', () => {
              stopped.push(page)
              reject(new Error('some error of the work itself'))
            })
          })
        },
        { atOnce: 1 },
      ),
    )
    await bench.host.queue.put([message(1), message(2)])
    await soon(() => expect(begun).toHaveLength(1))
    const [running = 0] = begun
    const other = hostOf(bench.app.deps).queue
    await other.cancel('fetch-page', `page-${3 - running}`)
    await other.cancel('fetch-page', `page-${running}`)
    await soon(() => expect(stopped).toEqual([running]))
    await bench.host.look()
    expect(begun).toEqual([running])
    expect(await bench.states()).toEqual({ cancelled: 2 })
  })

  test('lets no more be under way than the topic says, by all consumers together', async () => {
    let underWay = 0
    let most = 0
    const work = async () => {
      most = Math.max(most, ++underWay)
      await new Promise((resolve) => setTimeout(resolve, 1))
      underWay--
    }
    begin(topicOf(work, { atOnce: 3 }), 4)
    await bench.host.queue.put(Array.from({ length: 30 }, (_, i) => message(i)))
    await soon(async () => {
      await bench.later(1_000)
      expect(await bench.states()).toEqual({ done: 30 })
    })
    expect(most).toBeGreaterThan(1)
    expect(most).toBeLessThanOrEqual(3)
  })

  test('begins nothing before its time', async () => {
    const done: number[] = []
    begin(topicOf((page) => void done.push(page)))
    await bench.host.queue.put([{ ...message(1), dueAt: START + 60_000 }, message(2)])
    await soon(() => expect(done).toEqual([2]))
    await bench.later(59_000)
    expect(done).toEqual([2])
    await bench.later(2_000)
    await soon(() => expect(done).toEqual([2, 1]))
  })
})

describe('the table as its own carrier', () => {
  beforeEach(async () => {
    bench = await Bench.open(localHost)
  })

  test('begins in the order in which they were put in', async () => {
    const done: number[] = []
    const pages = Array.from({ length: 40 }, (_, i) => i)
    for (const page of pages) await bench.host.queue.put([message(page)])
    bench.host.consume([topicOf((page) => void done.push(page), { atOnce: 1 })], 1)
    await soon(async () => expect(await bench.states()).toEqual({ done: 40 }))
    expect(done).toEqual(pages)
  })

  test('gives back what is under way when the server ends', async () => {
    const begun = Promise.withResolvers<void>()
    const work: Work = async (_, { signal }) => {
      begun.resolve()
      await new Promise((_done, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    }
    bench.host.consume([topicOf(work)], 1)
    await bench.host.queue.put([message(1)])
    await begun.promise
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const ended = bench.host.stop()
    await vi.advanceTimersByTimeAsync(60_000)
    vi.useRealTimers()
    await ended
    const { rows } = await bench.app.deps.users.read('SELECT state, tries, held_until FROM message')
    expect(rows.map((row) => [row['state'], row['tries'], row['held_until']])).toEqual([['waiting', 0, 0]])
  })
})
