import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { uuidv7 } from '@rolecall/shared/domain/id.ts'
import { expect, it } from 'vitest'
import { change } from './edit.ts'
import { readMeta } from './meta.ts'
import { claimStore, deviceOf, releaseStore } from './owner.ts'
import { listApplications } from './queries.ts'
import { saveCapture } from './save.ts'
import { outboxState } from './sync-state.ts'
import { Device, reading } from './test-support.ts'
import { waitingRecords } from './waiting.ts'

async function saved() {
  const device = new Device()
  await saveCapture(reading(), device.store)
  const [application] = await listApplications(device.store, '', 1)
  return { device, store: device.store, id: application?.id ?? '' }
}

it('names each record that waits once, with what was changed in it and since when', async () => {
  const { store, id, device } = await saved()
  const first = device.time
  const contact = uuidv7(store.now(), store.random)
  await change(store, async (edit) => {
    await edit(APPLICATION, id, { notes: 'Asked for Tuesday' })
    await edit('interview', contact, { application: id, place: 'Dock 4' })
  })
  const waiting = await waitingRecords(store, 10)
  expect(waiting.map(({ entity, title }) => [entity, title])).toEqual([
    [APPLICATION, 'Welder'],
    ['interview', 'Welder'],
  ])
  expect(waiting[0]?.fields).toEqual(expect.arrayContaining(['snapshot', 'notes']))
  expect(waiting[0]?.since).toBeLessThan(first)
  expect(await waitingRecords(store, 1)).toHaveLength(1)
})

it('leaves out what the server has, and what it refused', async () => {
  const { store } = await saved()
  await store.outbox.toCollection().modify({ parked: 1, reason: { code: 'too-large', message: 'Too large.' } })
  expect(await waitingRecords(store, 10)).toEqual([])
  const { parked } = await outboxState(store)
  expect(parked[0]).toMatchObject({ title: 'Welder', entity: APPLICATION, code: 'too-large' })
  expect(parked[0]?.fields).toContain('snapshot')
})

it('keeps everything when its account ends, and has all of it wait for the next one', async () => {
  const { store, id } = await saved()
  await claimStore(store, 'ada', false)
  await change(store, (edit) => edit(APPLICATION, id, { notes: 'Mine', 'later.unknown': { a: 1 } }))
  await store.outbox.clear()
  const before = { device: await deviceOf(store), hlc: (await readMeta(store)).hlc }
  await releaseStore(store)
  const after = await readMeta(store)
  expect(after.device).not.toBe(before.device)
  expect(after).toMatchObject({ owner: null, cursor: 0 })
  expect(after.hlc > before.hlc).toBe(true)
  const rows = await store.outbox.toArray()
  expect(rows.map(({ op }) => op.device)).toEqual([after.device])
  expect(rows[0]?.op.fields).toMatchObject({ notes: 'Mine', 'later.unknown': { a: 1 }, snapshot: expect.anything() })
  expect((await listApplications(store, 'welder', 10)).map(({ notes }) => notes)).toEqual(['Mine'])
  expect(await claimStore(store, 'ben', false)).toMatchObject({ claimed: true })
})
