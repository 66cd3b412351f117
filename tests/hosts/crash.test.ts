import { createClient } from '@libsql/client/sqlite3'
import type { Op } from '@rolecall/shared/sync/op.ts'
import { SyncAnswer } from '@rolecall/shared/sync/wire.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ChildApi } from './child-api.ts'
import { freePort } from './free-port.ts'
import { PATIENCE_MS } from '../support/patience.ts'
import { Device } from './suite/device.ts'
import { signUp } from './suite/people.ts'
import type { Person } from './suite/people.ts'

/** Every run shows some; `KILLS=100` shows 100 of them among 50,000 writes. */
const KILLS = Number(process.env['KILLS'] ?? 10)
/** So many writes are acknowledged between two kills: to kill a server before it has done anything shows little. */
const WRITES_A_KILL = KILLS >= 100 ? 500 : 20
const STOPS = 4
const WRITERS = 8
const EDITS_A_PUSH = KILLS >= 100 ? 25 : 5

let folder: string
let api: ChildApi
let person: Person

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecall-crash-'))
  api = new ChildApi(await freePort(), folder)
  await api.start()
  person = await signUp({ fetch: (path, init) => fetch(api.url + path, init), mailsTo: async () => [] })
})
afterAll(async () => {
  await api.kill()
  await rm(folder, { recursive: true })
})

/** What the server has said it holds, by record. */
type Acknowledged = Map<string, Op['fields']>

async function answerTo(device: Device, ops: unknown[]): Promise<SyncAnswer | null> {
  const response = await device.post(ops).catch(() => null)
  const body: unknown = await response?.json().catch(() => null)
  return response?.ok && body ? SyncAnswer.parse(body) : null
}

/** Pushes without a pause. What nobody answered is sent again as it was, as the extension does. */
async function keepWriting(acknowledged: Acknowledged, until: AbortSignal): Promise<void> {
  const device = new Device(person)
  while (!until.aborted) {
    const ops = Array.from({ length: EDITS_A_PUSH }, (_, i) => device.edit({ notes: `Edit ${i} of ${device.id}` }))
    let answer: SyncAnswer | null = null
    while (!answer && !until.aborted) {
      answer = await answerTo(device, ops)
      if (!answer) await pause(20)
    }
    for (const ack of answer?.acks ?? []) {
      expect(ack.error).toBeNull()
      const op = ops.find(({ seq }) => seq === ack.seq)
      if (op) acknowledged.set(op.id, op.fields)
    }
    device.cursor = answer?.cursor ?? device.cursor
  }
}

/** Ends and starts the API under the writers' load and gives how long each start took. */
async function restarts(count: number, end: () => Promise<void>, written: () => number): Promise<number[]> {
  const backAfter: number[] = []
  for (let at = 0; at < count; at++) {
    const before = written()
    while (written() < before + WRITES_A_KILL) await pause(5)
    // Not always at the same point of the work.
    await pause((at * 37) % 150)
    await end()
    backAfter.push(await api.start())
  }
  return backAfter
}

async function integrity(name: string): Promise<unknown> {
  const client = createClient({ url: pathToFileURL(join(folder, `${name}.db`)).href })
  const [row] = (await client.execute('PRAGMA integrity_check')).rows
  client.close()
  return row?.[0]
}

it(
  `loses no acknowledged write when it is killed ${KILLS} times while it writes, and is back at once`,
  // So many starts of a program take minutes where the machine is busy.
  { retry: 0, timeout: PATIENCE_MS * 10 },
  async () => {
    const acknowledged: Acknowledged = new Map()
    const stop = new AbortController()
    const writers = Array.from({ length: WRITERS }, () => keepWriting(acknowledged, stop.signal))
    const written = () => acknowledged.size
    const stopped = await restarts(STOPS / 2, () => api.stop(), written)
    const killed = await restarts(KILLS, () => api.kill(), written)
    stopped.push(...(await restarts(STOPS / 2, () => api.stop(), written)))
    await pause(100)
    stop.abort()
    await Promise.all(writers)
    const kept = await new Device(person).everything()
    const lost = [...acknowledged].filter(([id, fields]) => kept.get(id)?.['notes'] !== fields['notes'])
    // What disturbs a start makes it longer and never shorter.
    const [afterKill, afterStop] = [Math.min(...killed), Math.min(...stopped)]
    console.log(`${KILLS} kills, ${acknowledged.size} acknowledged writes, ${lost.length} lost`)
    console.log(`Back after ${Math.round(afterKill)} ms; after it was stopped in order ${Math.round(afterStop)} ms`)
    expect(acknowledged.size).toBeGreaterThanOrEqual(KILLS * WRITES_A_KILL)
    expect(lost).toEqual([])
    // Being killed must not make the next start a longer one than being asked to end does.
    expect(afterKill).toBeLessThan(afterStop * 3)
    await api.kill()
    expect([await integrity('users'), await integrity('catalogue')]).toEqual(['ok', 'ok'])
  },
)
