import { emptyTrash } from '@rolecall/server/resources/sync/purge.ts'
import { createTestApp } from '@rolecall/server/testing.ts'
import type { TestApp } from '@rolecall/server/testing.ts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { moveToTrash, restore } from '../../extension/store/applications.ts'
import { pageChanges } from '../../extension/store/history.ts'
import { findApplication, listBriefs, listTrash } from '../../extension/store/queries.ts'
import { saveCapture } from '../../extension/store/save.ts'
import { reading, setNotes } from '../../extension/store/test-support.ts'
import { World } from './world.ts'

const DAY = 24 * 60 * 60 * 1000

let app: TestApp
let world: World
let one: Awaited<ReturnType<World['join']>>['profile']
let other: typeof one
let id: string

beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

beforeEach(async () => {
  app.setTime(null)
  world = new World(app.deps.users, await app.newPerson())
  one = (await world.join(0)).profile
  other = (await world.join(0)).profile
  ;({ id } = await saveCapture(reading(), one.store))
  await setNotes(id, 'Ask Ann', one.store)
  await saveCapture(reading({ location: 'Hull' }, '2026-03-03T09:00:00.000Z'), one.store)
  await moveToTrash(id, one.store)
  await world.settle()
})

const fieldsOf = async ({ store }: typeof one): Promise<string[]> =>
  Object.keys((await store.records.get(['application', id]))?.cells ?? {}).toSorted()

async function emptied(): Promise<void> {
  app.setTime(Date.now() + 91 * DAY)
  expect(await emptyTrash(app.deps)).toEqual({ emptied: 1 })
}

test('what was emptied on the server goes from every device, with its history', async () => {
  expect(await listTrash(other.store)).toHaveLength(1)
  await emptied()
  await world.settle()
  for (const device of [one, other]) {
    expect(await fieldsOf(device)).toEqual(['deletedAt', 'purgedAt'])
    expect(await listTrash(device.store)).toEqual([])
    expect(await listBriefs(device.store)).toEqual([])
    expect(await device.store.past.count()).toBe(0)
  }
  expect(await pageChanges(one.store, id)).toEqual([])
})

test('what one device put back before it heard of that comes back whole on all', async () => {
  await restore(id, other.store)
  await emptied()
  await world.settle()
  for (const device of [one, other])
    expect(await findApplication(device.store, id)).toMatchObject({
      posting: { title: 'Welder', location: 'Hull' },
      notes: 'Ask Ann',
      deletedAt: null,
    })
  expect(await world.replica(world.members[0] ?? expect.fail())).toEqual(
    await world.replica(world.members[1] ?? expect.fail()),
  )
})
