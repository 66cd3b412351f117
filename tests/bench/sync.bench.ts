import { createTestApp } from '@rolecall/server/testing.ts'
import type { TestApp } from '@rolecall/server/testing.ts'
import { emptyPosting } from '@rolecall/shared/domain/posting-values.ts'
import { uuidv7 } from '@rolecall/shared/domain/id.ts'
import { formatHlc } from '@rolecall/shared/sync/hlc.ts'
import { MAX_OPS_A_PUSH } from '@rolecall/shared/sync/op.ts'
import type { Op } from '@rolecall/shared/sync/op.ts'
import { limitRow, median, milliseconds } from './harness.ts'
import type { Row } from './harness.ts'

const OPS = 1_000
const ROUNDS = 7
const DESCRIPTION = 'You keep the branch lines open and the signals green. '.repeat(60)

const random = (bytes: Uint8Array): Uint8Array => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>)

/** What a device queues in a busy week offline: every third edit a whole posting, the others small ones on it. */
function queue(device: string): Op[] {
  let id = ''
  return Array.from({ length: OPS }, (_, index) => {
    const wall = Date.now() - OPS + index
    const hlc = formatHlc({ wall, counter: 0, device })
    if (index % 3 === 0) id = uuidv7(wall, random)
    const posting = {
      ...emptyPosting(`https://jobs.example/${index}`),
      title: 'Signal Engineer',
      description: DESCRIPTION,
    }
    const at = new Date(wall).toISOString()
    const snapshot = { captureVersion: 1, capturedAt: at, posting, origins: {}, warnings: [] }
    const fields: Op['fields'] = index % 3 === 0 ? { snapshot, status: 'saved', savedAt: at } : { status: 'applied' }
    return { device, seq: index + 1, hlc, entity: 'application', id, fields }
  })
}

async function push(app: TestApp, token: string, ops: Op[]): Promise<number> {
  const device = ops[0]?.device
  const start = performance.now()
  for (let from = 0; from < ops.length; from += MAX_OPS_A_PUSH) {
    const body = { device, cursor: 0, ops: ops.slice(from, from + MAX_OPS_A_PUSH) }
    const answer = await app.ask('POST', '/api/v1/sync', { token, body })
    const { acks } = (await answer.json()) as { acks: { rev: number | null }[] }
    if (acks.length !== body.ops.length || acks.some((ack) => ack.rev === null))
      throw new Error('an edit was not taken')
  }
  return performance.now() - start
}

/** The floor: the same bytes into one plain table of the same database, one statement an edit, one transaction a push. */
async function insertOnly({ deps }: TestApp, ops: Op[]): Promise<number> {
  const start = performance.now()
  for (let from = 0; from < ops.length; from += MAX_OPS_A_PUSH) {
    const batch = ops.slice(from, from + MAX_OPS_A_PUSH)
    const sql = 'INSERT INTO plain (device, seq, body) VALUES (?, ?, ?)'
    await deps.users.write(batch.map((op) => ({ sql, args: [op.device, op.seq, JSON.stringify(op)] })))
  }
  return performance.now() - start
}

export async function bench(): Promise<Row[]> {
  const app = await createTestApp()
  await app.deps.users.write(['CREATE TABLE plain (device TEXT, seq INTEGER, body TEXT, PRIMARY KEY (device, seq))'])
  const ours: number[] = []
  const floor: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const token = await app.signUp()
    ours.push(await push(app, token, queue(uuidv7(Date.now(), random))))
    floor.push(await insertOnly(app, queue(uuidv7(Date.now(), random))))
  }
  await app.close()
  const against = `plain inserts of the same bytes ${milliseconds(median(floor))}`
  return [limitRow(`push of ${OPS} queued edits, ${ROUNDS} rounds, median`, median(ours), 1_000, 'ms', against)]
}
