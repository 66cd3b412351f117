import { formatHlc } from '@rolecall/shared/sync/hlc.ts'
import { cellsOf, mergeCells } from '@rolecall/shared/sync/merge.ts'
import type { Cells } from '@rolecall/shared/sync/merge.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import type { SyncRequest } from '@rolecall/shared/sync/wire.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'
import { syncPerson } from './store.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const NOW = 1_800_000_000_000

// Few clocks, devices, records and fields, so that edits often meet and often tie.
const edit = fc.record({
  place: fc.nat({ max: 1 }),
  wall: fc.integer({ min: NOW - 3, max: NOW }),
  counter: fc.nat({ max: 1 }),
  record: fc.nat({ max: 1 }),
  fields: fc.dictionary(fc.constantFrom('a', 'event.b', 'constructor'), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 }),
})
const pushes = fc.array(fc.array(edit, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 })

test('the database finds the same winner as the clients, whatever the order of edits', async () => {
  await fc.assert(
    fc.asyncProperty(pushes, async (batches) => {
      const me = await app.newPerson()
      const devices = [crypto.randomUUID(), crypto.randomUUID()] as const
      const records = [crypto.randomUUID(), crypto.randomUUID()] as const
      const expected = new Map<string, Cells>()
      const seqs = [0, 0]
      for (const batch of batches) {
        const place = batch[0]?.place === 1 ? 1 : 0
        const ops = batch.map(({ wall, counter, record, fields }) => {
          const hlc = formatHlc({ wall, counter, device: devices[place] })
          const id = records[record === 1 ? 1 : 0]
          // What arrives is JSON: -0 and the like are gone by then.
          const sent = JSON.parse(JSON.stringify(fields)) as Record<string, Json>
          expected.set(id, mergeCells(expected.get(id) ?? {}, cellsOf(sent, hlc)))
          seqs[place] = (seqs[place] ?? 0) + 1
          return { device: devices[place], seq: seqs[place] ?? 0, hlc, entity: 'thing', id, fields: sent }
        })
        const request: SyncRequest = { device: devices[place], cursor: 0, ops }
        await syncPerson(app.deps.users, me, request, NOW)
      }
      const { changes } = await syncPerson(app.deps.users, me, { device: devices[0], cursor: 0, ops: [] }, NOW)
      const held = new Map<string, Cells>()
      for (const { id, cells } of changes) held.set(id, { ...held.get(id), ...cells })
      for (const id of records) expect(held.get(id) ?? {}).toEqual(expected.get(id) ?? {})
    }),
    { numRuns: 300 },
  )
})
