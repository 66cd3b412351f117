import { startNode } from '@rolecall/server/node.ts'
import type { Running } from '@rolecall/server/node.ts'
import { valuesOf } from '@rolecall/shared/sync/merge.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { conflictsOf } from '../store/conflicts.ts'
import { fieldHistory } from '../store/past.ts'
import { findApplicationAt, listApplications, listBriefs } from '../store/queries.ts'
import { joinApplications, keepApart, partApplication } from '../store/same-vacancy.ts'
import { saveCapture } from '../store/save.ts'
import { outboxState } from '../store/sync-state.ts'
import { Device, JOB_URL, reading, setNotes } from '../store/test-support.ts'
import { signInWith, signUpWith } from './account.ts'
import { drain } from './drain.ts'
import { Profile } from './test-support.ts'

const folder = mkdtempSync(join(tmpdir(), 'rolecall-together-'))
let server: Running

beforeAll(async () => {
  server = await startNode({ env: { PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder }, log: () => {} })
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

let people = 0

/** One person with two browsers. */
async function twoBrowsers() {
  const who = { email: `reader${++people}@example.com`, password: 'a long enough password' }
  const one = new Profile(server.url, new Device(Date.now()))
  const two = new Profile(server.url, new Device(Date.now()))
  await signUpWith(one.account, who)
  await signInWith(two.account, who)
  return { one, two }
}

const sync = (...profiles: Profile[]) =>
  profiles.reduce((before, profile) => before.then(() => drain(profile.ports, 'now')), Promise.resolve())
const list = ({ store }: Profile) => listApplications(store, '', 100)
const cells = async ({ store }: Profile) => (await store.records.toArray()).map((row) => [row.id, row.cells])
const queued = async ({ store }: Profile) => (await outboxState(store)).queued

describe('notes written on two browsers at once', () => {
  it('end as one text on both, with what each wrote', async () => {
    const { one, two } = await twoBrowsers()
    const { id } = await saveCapture(reading(), one.store)
    await setNotes(id, 'Ask Ann', one.store)
    await sync(one, two)
    await setNotes(id, 'Ask Ann\nBring the portfolio', one.store)
    await setNotes(id, 'Ask Ann today', two.store)
    await setNotes(id, 'Ask Ann today at noon', two.store)
    await sync(one, two, one)
    expect((await list(one))[0]?.notes).toBe('Ask Ann today at noon\nBring the portfolio')
    expect(await cells(one)).toEqual(await cells(two))
    expect([await queued(one), await queued(two)]).toEqual([0, 0])
  })

  it('are both kept where the same words were changed', async () => {
    const { one, two } = await twoBrowsers()
    const { id } = await saveCapture(reading(), one.store)
    await setNotes(id, 'pay is 50', one.store)
    await sync(one, two)
    await setNotes(id, 'pay is 60', one.store)
    await setNotes(id, 'pay is 70', two.store)
    await sync(one, two, one)
    const values = valuesOf((await one.store.records.get(['application', id]))?.cells ?? {})
    expect([values['notes'], conflictsOf(values).map(({ value }) => value.text)]).toEqual(['pay is 70', ['pay is 60']])
    expect(await cells(one)).toEqual(await cells(two))
    const history = await fieldHistory({ entity: 'application', id, name: 'notes' }, one.store)
    expect(history.map(({ value }) => value)).toEqual(['pay is 60', 'pay is 50'])
  })
})

describe('one vacancy saved on two browsers', () => {
  it('ends as one application on both, and apart again when the person says so', async () => {
    const { one, two } = await twoBrowsers()
    const first = await saveCapture(reading(), one.store)
    two.device.time += 5_000
    const second = await saveCapture(reading({ title: 'Welder (nights)' }), two.store)
    await sync(one, two, one, two)
    expect((await list(one)).map(({ id }) => id)).toEqual([first.id])
    expect((await listBriefs(two.store)).map(({ id }) => id)).toEqual([first.id])
    expect((await findApplicationAt(two.store, [JOB_URL]))?.id).toBe(first.id)
    expect(await cells(one)).toEqual(await cells(two))
    await partApplication(second.id, two.store)
    await saveCapture(reading({ company: 'NW' }), one.store)
    await sync(two, one, two)
    expect((await list(one)).map(({ id }) => id).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([first.id, second.id])
    expect(await cells(one)).toEqual(await cells(two))
    await joinApplications(first.id, second.id, one.store)
    await sync(one, two)
    expect((await list(two)).map(({ id }) => id)).toEqual([first.id])
  })

  it('stays two where the person kept them apart before', async () => {
    const { one, two } = await twoBrowsers()
    const first = await saveCapture(reading(), one.store)
    two.device.time += 5_000
    const second = await saveCapture(reading(), two.store)
    await keepApart(second.id, first.id, two.store)
    await sync(one, two, one)
    expect(await list(one)).toHaveLength(2)
    expect(await cells(one)).toEqual(await cells(two))
  })
})
