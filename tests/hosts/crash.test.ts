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
import { Device } from './suite/device.ts'
import { signUp } from './suite/people.ts'
import type { Person } from './suite/people.ts'

const KILLS = 10
const WRITERS = 8
const EDITS_A_PUSH = 5

let folder: string
let api: ChildApi
let person: Person
let firstStart: number

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecall-crash-'))
  api = new ChildApi(await freePort(), folder)
  firstStart = await api.start()
  person = await signUp({ fetch: (path, init) => fetch(api.url + path, init), mailTo: async () => null })
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

async function killAndRestart(): Promise<number[]> {
  const backAfter: number[] = []
  for (let kill = 0; kill < KILLS; kill++) {
    // Not always at the same point of the work.
    await pause(80 + ((kill * 37) % 150))
    await api.kill()
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

it(`loses no acknowledged write when it is killed ${KILLS} times while it writes, and is back at once`, async () => {
  const acknowledged: Acknowledged = new Map()
  const stop = new AbortController()
  const writers = Array.from({ length: WRITERS }, () => keepWriting(acknowledged, stop.signal))
  const backAfter = await killAndRestart()
  await pause(100)
  stop.abort()
  await Promise.all(writers)
  const kept = await new Device(person).everything()
  const lost = [...acknowledged].filter(([id, fields]) => kept.get(id)?.['notes'] !== fields['notes'])
  const sorted = backAfter.toSorted((a, b) => a - b)
  const [median = 0, slowest = 0] = [sorted[KILLS / 2], sorted.at(-1)]
  const ms = [median, slowest, firstStart].map(Math.round)
  console.log(`${KILLS} kills, ${acknowledged.size} acknowledged writes, ${lost.length} lost`)
  console.log(`Back after ${ms[0]} ms in the middle, ${ms[1]} ms at most; a first start took ${ms[2]} ms`)
  expect(acknowledged.size).toBeGreaterThan(200)
  expect(lost).toEqual([])
  // On a machine busy with other things every start is slow: then being killed must not make it slower.
  expect(median).toBeLessThanOrEqual(Math.max(2000, firstStart * 1.5))
  await api.kill()
  expect([await integrity('users'), await integrity('catalogue')]).toEqual(['ok', 'ok'])
})
