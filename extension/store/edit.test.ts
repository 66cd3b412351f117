import { afterEach, describe, expect, it, vi } from 'vitest'
import { IDBObjectStore } from 'fake-indexeddb'
import { setStatus } from './applications.ts'
import { findApplication, listApplications } from './queries.ts'
import { saveCapture } from './save.ts'
import { Device, reading, setNotes } from './test-support.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

/** The browser has no room for one table any more. */
function fillDisk(table: string): void {
  const { put, add } = Object.getOwnPropertyDescriptors(IDBObjectStore.prototype)
  for (const [method, { value: real }] of Object.entries({ put, add })) {
    vi.spyOn(IDBObjectStore.prototype, method as 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === table) throw new DOMException('no room', 'QuotaExceededError')
      return Reflect.apply(real as typeof IDBObjectStore.prototype.put, this, args)
    })
  }
}

describe('an edit', () => {
  it('is stored together with its place in the outbox, or not at all', async () => {
    const device = new Device()
    const { id } = await saveCapture(reading(), device.store)
    fillDisk('outbox')
    await expect(setNotes(id, 'Call back', device.store)).rejects.toMatchObject({ code: 'full' })
    vi.restoreAllMocks()
    const store = device.restart()
    expect(await findApplication(store, id)).toMatchObject({ notes: '', posting: { title: 'Welder' } })
    expect(await store.outbox.count()).toBe(1)
    expect(device.announced).toBe(1)
  })

  it('says in a sentence that the disk is full, and that what is saved is safe', async () => {
    const { store } = new Device()
    fillDisk('outbox')
    await expect(saveCapture(reading(), store)).rejects.toThrow(/no room left.*saved jobs are safe/s)
  })

  it('gets a number and a clock of its own also where two windows edit at once', async () => {
    const device = new Device()
    const { id } = await saveCapture(reading(), device.store)
    const popup = new Device(device.time, device.disk).store
    const edits = Array.from({ length: 20 }, (_, n) => setNotes(id, `note ${n}`, n % 2 ? popup : device.store))
    await Promise.all(edits)
    const ops = (await device.store.outbox.toArray()).map(({ op }) => op)
    expect(ops.map(({ seq }) => seq)).toEqual(Array.from({ length: 21 }, (_, n) => n + 1))
    expect(new Set(ops.map(({ hlc }) => hlc)).size).toBe(21)
    expect(ops.map(({ hlc }) => hlc)).toEqual(ops.map(({ hlc }) => hlc).toSorted())
    expect(new Set(ops.map(({ device: name }) => name)).size).toBe(1)
  })

  it('wins over the one before it also where the clock of the machine was set back', async () => {
    const device = new Device()
    const { id } = await saveCapture(reading(), device.store)
    await setStatus(id, 'applied', device.store)
    device.time -= 24 * 60 * 60 * 1000
    await setStatus(id, 'interviewing', device.store)
    expect((await listApplications(device.store, '', 1))[0]?.status).toBe('interviewing')
  })
})

function saveWhereOpeningFails(name: string): Promise<unknown> {
  const device = new Device()
  vi.spyOn(device.disk, 'open').mockImplementation(() => {
    throw new DOMException('refused by the browser', name)
  })
  return saveCapture(reading(), device.store)
}

describe('a store that cannot be opened', () => {
  it.each([
    ['InvalidStateError', 'unavailable'],
    ['SecurityError', 'unavailable'],
    ['VersionError', 'newer'],
    ['UnknownError', 'damaged'],
  ])('%s is told as "%s"', async (name, code) => {
    await expect(saveWhereOpeningFails(name)).rejects.toMatchObject({ name: 'StoreError', code })
  })
})
