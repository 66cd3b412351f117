import { randomFillSync } from 'node:crypto'
import { join } from 'node:path'
import { uuidv7 } from '@rolecall/shared/domain/id.ts'
import { formatHlc } from '@rolecall/shared/sync/hlc.ts'
import type { Json, Op } from '@rolecall/shared/sync/op.ts'
import type { SyncAnswer } from '@rolecall/shared/sync/wire.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'
import { openFileDb } from '../../ports/db-file.ts'
import { textOf } from '../../ports/row.ts'
import type { UserId } from '../../session.ts'
import { syncStatements } from './statements.ts'
import type { SentText } from './text-statements.ts'

const T0 = Date.parse('2026-03-01T09:00:00Z')
const newId = () => uuidv7(T0, randomFillSync)

let app: TestApp
let token: string
let device: string

beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  app.setTime(null)
  token = await app.signUp()
  device = crypto.randomUUID()
})

const clock = (wall: number, counter = 0) => formatHlc({ wall, counter, device })

const edit = (seq: number, fields: Record<string, Json>, more: Partial<Op> = {}): Op => ({
  device,
  seq,
  hlc: clock(T0 + seq),
  entity: 'application',
  id: '0195a0f0-0000-7000-8000-000000000001',
  fields,
  ...more,
})

const send = (ops: unknown[], cursor = 0, as = token) =>
  app.ask('POST', '/api/v1/sync', { token: as, body: { device, cursor, ops } })

async function push(ops: unknown[], cursor = 0, as = token): Promise<SyncAnswer> {
  const answer = await send(ops, cursor, as)
  expect(answer.status).toBe(200)
  return (await answer.json()) as SyncAnswer
}

describe('a push', () => {
  test('is taken, numbered without a gap, and comes back as what changed', async () => {
    const answer = await push([edit(1, { status: 'saved', notes: 'Ask Ann' }), edit(2, { status: 'applied' })])
    expect(answer.acks.map(({ seq, rev, error }) => [seq, rev, error])).toEqual([
      [1, 1, null],
      [2, 2, null],
    ])
    expect(answer.changes).toEqual([
      { entity: 'application', id: edit(1, {}).id, rev: 1, cells: { notes: { value: 'Ask Ann', hlc: clock(T0 + 1) } } },
      {
        entity: 'application',
        id: edit(1, {}).id,
        rev: 2,
        cells: { status: { value: 'applied', hlc: clock(T0 + 2) } },
      },
    ])
    expect([answer.cursor, answer.more]).toEqual([2, false])
  })

  test('that comes again has one effect and gets the same answer: 1, 2, 5 times and 10 at once', async () => {
    const ops = [edit(1, { status: 'saved' }), edit(2, { notes: 'Twice' })]
    const first = await push(ops)
    for (let i = 0; i < 4; i++) expect(await push(ops)).toEqual(first)
    const together = await Promise.all(Array.from({ length: 10 }, () => push(ops)))
    for (const answer of together) expect(answer).toEqual(first)
    const { rows } = await app.deps.users.read({ sql: 'SELECT count(*) n FROM op WHERE device = ?', args: [device] })
    expect(rows[0]?.['n']).toBe(2)
  })

  test('sent ten times at once has one effect from the very first time', async () => {
    const ops = Array.from({ length: 20 }, (_, i) => edit(i + 1, { notes: `Note ${i}` }, { id: newId() }))
    const answers = await Promise.all(Array.from({ length: 10 }, () => push(ops)))
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(answers[0]?.acks.map(({ rev }) => rev)).toEqual(ops.map(({ seq }) => seq))
    expect(answers[0]?.cursor).toBe(20)
  })

  test('with another body under a number used before is refused and changes nothing', async () => {
    await push([edit(1, { notes: 'Mine' })])
    const answer = await push([edit(1, { notes: 'Forged' }), edit(2, { status: 'saved' })])
    expect(answer.acks.map(({ rev, error }) => [rev, error?.code ?? null])).toEqual([
      [null, 'op-reused'],
      [2, null],
    ])
    expect(answer.changes[0]?.cells['notes']?.value).toBe('Mine')
  })

  test('with a bad edit before a good one of the same number takes the good one', async () => {
    const answer = await push([edit(1, { status: 'no such stage' }), edit(1, { status: 'applied' })])
    expect(answer.acks.map(({ rev, error }) => [rev, error?.code ?? null])).toEqual([
      [null, 'bad-field'],
      [1, null],
    ])
  })

  test('with one number twice in itself takes the first', async () => {
    const answer = await push([edit(1, { notes: 'First' }), edit(1, { notes: 'First' }), edit(1, { notes: 'Second' })])
    expect(answer.acks.map(({ rev, error }) => [rev, error?.code ?? null])).toEqual([
      [1, null],
      [1, null],
      [null, 'op-reused'],
    ])
  })

  test('with bad edits refuses them alone, each with its reason', async () => {
    const answer = await push([
      edit(1, { status: 'dreaming', notes: 'Not stored either' }),
      edit(2, { status: 'saved' }),
      edit(3, { status: 'saved' }, { device: crypto.randomUUID() }),
      edit(4, { anything: 'x'.repeat(2_000_001) }),
      edit(5, { deep: JSON.parse('['.repeat(300) + ']'.repeat(300)) }),
    ])
    expect(answer.acks.map(({ rev, error }) => error?.code ?? rev)).toEqual([
      'bad-field',
      1,
      'wrong-device',
      'too-large',
      'bad-field',
    ])
    expect(answer.changes.map(({ cells }) => Object.keys(cells))).toEqual([['status']])
  })

  test('passes on what a newer client writes, to the letter', async () => {
    const strange = {
      text: 'ünï\u0000\ud83d\ude00"\\',
      deep: [{ constructor: 1, toString: null }],
      big: 1e300,
      none: null,
    }
    const answer = await push([
      edit(1, { constructor: strange, 'own.mood': 'good' }),
      edit(2, { shape: [1.5, true] }, { entity: 'orbit' }),
    ])
    expect(answer.changes.map(({ entity, cells }) => [entity, cells])).toEqual([
      [
        'application',
        { constructor: { value: strange, hlc: clock(T0 + 1) }, 'own.mood': { value: 'good', hlc: clock(T0 + 1) } },
      ],
      ['orbit', { shape: { value: [1.5, true], hlc: clock(T0 + 2) } }],
    ])
  })

  test('whose input is no push at all is refused with the place of each mistake', async () => {
    const answer = await send([{ ...edit(1, {}), entity: 'No entity', hlc: 'noon' }])
    expect(answer.status).toBe(400)
    const { error } = (await answer.json()) as { error: { code: string; details: { path: string }[] } }
    expect(error.code).toBe('invalid-input')
    expect(error.details.map(({ path }) => path)).toEqual(['ops.0.hlc', 'ops.0.entity'])
  })

  test('nested past all measure is refused, not a fault of the server', async () => {
    const body = `{"device":"${device}","cursor":0,"ops":[${'['.repeat(100_000)}${']'.repeat(100_000)}]}`
    expect((await app.ask('POST', '/api/v1/sync', { token, body })).status).toBe(400)
    const deep = JSON.stringify(edit(1, { deep: 'HERE' })).replace('"HERE"', '['.repeat(90_000) + ']'.repeat(90_000))
    const nested = await app.ask('POST', '/api/v1/sync', {
      token,
      body: `{"device":"${device}","cursor":0,"ops":[${deep}]}`,
    })
    expect(nested.status).toBe(400)
  })
})

describe('clocks', () => {
  test('a clock far in the future is set back, and the later edit still wins', async () => {
    app.setTime(T0)
    const ahead = T0 + 24 * 3_600_000
    const answer = await push([
      edit(1, { notes: 'First' }, { hlc: clock(ahead) }),
      edit(2, { notes: 'Second' }, { hlc: clock(ahead + 5_000) }),
    ])
    expect(answer.acks.map(({ hlc }) => hlc)).toEqual([clock(T0, 0), clock(T0, 1)])
    expect(answer.changes.at(-1)?.cells['notes']?.value).toBe('Second')
  })

  test('a repeat keeps the clock of its first sending', async () => {
    app.setTime(T0)
    const ops = [edit(1, { notes: 'Once' }, { hlc: clock(T0 + 3_600_000) })]
    const first = await push(ops)
    app.setTime(T0 + 1_000)
    expect(await push(ops)).toEqual(first)
  })
})

describe('a pull', () => {
  test('goes on from the cursor and comes in pages that end between two revisions', async () => {
    for (let batch = 0; batch < 3; batch++)
      await push(
        Array.from({ length: 400 }, (_, i) =>
          edit(batch * 400 + i + 1, { notes: 'n', status: 'saved' }, { id: newId() }),
        ),
        1200,
      )
    const sizes: number[] = []
    const seen = new Set<string>()
    for (let cursor = 0, more = true; more;) {
      const answer = await push([], cursor)
      sizes.push(answer.changes.length)
      for (const { id, cells } of answer.changes) {
        expect(Object.keys(cells).toSorted()).toEqual(['notes', 'status'])
        seen.add(id)
      }
      ;({ cursor, more } = answer)
    }
    expect(sizes).toEqual([1000, 200])
    expect(seen.size).toBe(1200)
  })

  test('keeps a page near two megabytes, however few changes that is', async () => {
    const long = 'x'.repeat(800_000)
    for (let seq = 1; seq <= 6; seq++) await push([edit(seq, { text: long }, { id: newId(), entity: 'letter' })], 6)
    const answer = await push([])
    expect([answer.changes.length, answer.more, answer.cursor]).toEqual([3, true, 3])
  })

  test('of one edit reads what changed, not everything the person has', async () => {
    const texts: SentText[] = [{ seq: 1, name: 'notes', from: 'own', base: 'a clock', follows: null }]
    const op = { seq: 1, hash: '', hlc: 'a clock', entity: 'application', record: '', fields: '{}', setBack: false }
    const statements = syncStatements('somebody' as UserId, device, 0, { ops: [op], texts }, 0)
    // The driver never lets go of an explained statement, so the connection that explains is thrown away.
    const explaining = await openFileDb(join(app.folder, 'users.db'), { synchronous: 'FULL' })
    for (const statement of statements.slice(-5)) {
      const { sql, args = [] } = typeof statement === 'string' ? { sql: statement } : statement
      const { rows } = await explaining.client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
      const steps = rows.map((row) => textOf(row['detail']))
      expect(
        steps.filter((step) => /^SCAN (?:field|op|text_edit)\b|INDEX field_rev \(user_id=\?\)$/.test(step)),
      ).toEqual(
        // The newest change is the last entry of its index, found without reading the others.
        sql.includes('last_change') ? ['SEARCH field USING COVERING INDEX field_rev (user_id=?)'] : [],
      )
    }
    await explaining.close()
  })

  test('with a cursor from the future begins anew', async () => {
    await push([edit(1, { status: 'saved' })])
    const answer = await push([], 900)
    expect([answer.changes.length, answer.cursor]).toEqual([1, 1])
  })

  test('steps over edits that won nothing', async () => {
    const { cursor } = await push([edit(2, { notes: 'Newer' })])
    const answer = await push([edit(1, { notes: 'Older' })], cursor)
    expect(answer).toMatchObject({ changes: [], cursor: 2, more: false })
  })
})

describe('other people', () => {
  test('a device that is somebody else’s is refused and writes nothing', async () => {
    await push([edit(1, { notes: 'Private' })])
    const other = await app.signUp()
    const answer = await send([edit(2, { notes: 'Intruder' })], 0, other)
    expect(answer.status).toBe(403)
    const text = await answer.text()
    expect(JSON.parse(text)).toMatchObject({ error: { code: 'wrong-device' } })
    expect(text).not.toContain('Private')
    const { rows } = await app.deps.users.read({ sql: 'SELECT seq FROM op WHERE device = ?', args: [device] })
    expect(rows.map((row) => row['seq'])).toEqual([1])
  })

  test('the same record id of two people stays two records', async () => {
    await push([edit(1, { notes: 'Mine' })])
    const other = await app.signUp()
    device = crypto.randomUUID()
    const answer = await push([edit(1, { status: 'saved' })], 0, other)
    expect(answer.changes.map(({ cells }) => Object.keys(cells))).toEqual([['status']])
  })

  test('without a session nothing is taken', async () => {
    const answer = await send([edit(1, { notes: 'Nobody' })], 0, 'guess')
    expect(answer.status).toBe(401)
  })
})
