import { formatHlc } from '@rolecall/shared/sync/hlc.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'
import type { UserId } from '../../session.ts'
import { syncPerson, writeRecord, writeRecords } from './store.ts'

const NOW = 1_800_000_000_000
const entity = 'application'
const id = '0195a0f0-0000-7000-8000-000000000001'
const other = '0195a0f0-0000-7000-8000-000000000002'

let app: TestApp
let me: UserId
const device = crypto.randomUUID()
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  me = await app.newPerson()
})

const write = (fields: Record<string, string | null>, ifRev?: number, now = NOW) =>
  writeRecord(app.deps.users, me, { entity, id, fields, ...(ifRev === undefined ? {} : { ifRev }) }, now)
const pull = (as = crypto.randomUUID() as string) =>
  syncPerson(app.deps.users, me, { device: as, cursor: 0, ops: [] }, NOW)

describe('a write through the API', () => {
  test('reaches every device as the edit of one more device, numbered without a gap', async () => {
    expect(await write({ status: 'saved', notes: 'Ask Ann' })).toEqual({
      taken: true,
      record: { entity, id, rev: 1, values: { status: 'saved', notes: 'Ask Ann' } },
    })
    expect((await write({ status: 'applied' })).record?.rev).toBe(2)
    const { changes, cursor } = await pull()
    expect(changes.map(({ rev, cells }) => [rev, Object.keys(cells)])).toEqual([
      [1, ['notes']],
      [2, ['status']],
    ])
    expect(cursor).toBe(2)
  })

  test('wins over what stands, also where a device ran ahead, and loses to what a device says after it', async () => {
    const me2 = crypto.randomUUID()
    const hlc = (wall: number) => formatHlc({ wall, counter: 7, device: me2 })
    const op = (seq: number, wall: number, notes: string) => ({
      device: me2,
      seq,
      hlc: hlc(wall),
      entity,
      id,
      fields: { notes },
    })
    const push = (...ops: ReturnType<typeof op>[]) =>
      syncPerson(app.deps.users, me, { device: me2, cursor: 0, ops }, NOW)
    await push(op(1, NOW + 50_000, 'Ahead'))
    expect((await write({ notes: 'From the API' })).record?.values['notes']).toBe('From the API')
    await push(op(2, NOW + 55_000, 'After it'))
    expect((await pull()).changes.at(-1)?.cells['notes']?.value).toBe('After it')
  })

  test('is refused where the record changed since, and then nothing has happened', async () => {
    await write({ notes: 'One' }, 0)
    expect(await write({ notes: 'Two' }, 1)).toMatchObject({ taken: true, record: { rev: 2 } })
    expect(await write({ notes: 'Three' }, 1)).toMatchObject({
      taken: false,
      record: { rev: 2, values: { notes: 'Two' } },
    })
    const both = await writeRecords(
      app.deps.users,
      me,
      [
        { entity, id: other, fields: { notes: 'New' } },
        { entity, id, fields: { notes: 'Three' }, ifRev: 1 },
      ],
      NOW,
    )
    expect(both).toMatchObject({ taken: false, revs: [], records: [{ id, rev: 2 }] })
    expect((await pull()).cursor).toBe(2)
  })

  test('of several records has each its revision, the later one of the same record winning', async () => {
    const { revs, records } = await writeRecords(
      app.deps.users,
      me,
      [
        { entity, id, fields: { notes: 'First' } },
        { entity, id: other, fields: { notes: 'Other' } },
        { entity, id, fields: { notes: 'Second' } },
      ],
      NOW,
    )
    expect(revs).toEqual([1, 2, 3])
    expect(new Set(records.map(({ values }) => values['notes']))).toEqual(new Set(['Other', 'Second']))
  })

  test('with a value that cannot be is refused with a code', async () => {
    await expect(write({ status: 'no such stage' })).rejects.toMatchObject({ code: 'bad-field', status: 422 })
    await expect(write({ mood: 'x'.repeat(2_000_001) })).rejects.toMatchObject({ code: 'too-large', status: 413 })
    expect((await pull()).cursor).toBe(0)
  })

  test('stays with its person', async () => {
    await write({ notes: 'Mine' })
    me = await app.newPerson()
    expect(await write({ status: 'saved' })).toMatchObject({ record: { rev: 1, values: { status: 'saved' } } })
    expect(Object.keys((await pull(device)).changes[0]?.cells ?? {})).toEqual(['status'])
  })
})
