import { describe, expect, it } from 'vitest'
import { correct, moveToTrash } from './applications.ts'
import { findApplication, findApplicationAt, listApplications, listTrash } from './queries.ts'
import { saveCapture, saveStub, undoSave } from './save.ts'
import { Device, JOB_URL, reading, setNotes } from './test-support.ts'

const fieldsQueued = async ({ store }: Device): Promise<string[][]> =>
  (await store.outbox.toArray()).map(({ op }) =>
    Object.keys(op.fields)
      .map((name) => name.replace(/^event\..+/, 'event'))
      .toSorted(),
  )

describe('saving a posting', () => {
  it('makes an application and queues it whole, in one edit', async () => {
    const device = new Device()
    const { id, again } = await saveCapture(reading(), device.store)
    expect(again).toBe(false)
    expect(await findApplication(device.store, id)).toMatchObject({
      posting: { title: 'Welder', company: 'Northwind Yards' },
      status: 'saved',
      waiting: true,
      undo: 'first',
      deletedAt: null,
    })
    expect(await fieldsQueued(device)).toEqual([['event', 'savedAt', 'snapshot', 'status']])
    expect(device.announced).toBe(1)
  })

  it('keeps one application for one address, and what the person said about it', async () => {
    const { store } = new Device()
    const { id } = await saveCapture(reading(), store)
    await correct(id, 'company', 'Northwind Shipyards', store)
    await setNotes(id, 'Ask for the night shift.', store)
    const later = await saveCapture(
      reading({ title: 'Senior Welder', company: 'NW Yards Ltd', location: 'Gdynia' }),
      store,
    )
    expect(later).toEqual({ id, again: true })
    expect(await listApplications(store, '', 10)).toMatchObject([
      {
        posting: { title: 'Senior Welder', company: 'Northwind Shipyards', location: 'Gdynia' },
        notes: 'Ask for the night shift.',
        edited: ['company'],
      },
    ])
  })

  it('knows it again by any address it was ever seen at', async () => {
    const { store } = new Device()
    const { id } = await saveCapture(reading({ aliasUrls: ['https://northwind.example/j/41'] }), store)
    const moved = reading({ canonicalUrl: 'https://northwind.example/j/41', aliasUrls: [] })
    expect(await saveCapture(moved, store)).toEqual({ id, again: true })
    expect((await findApplicationAt(store, [JOB_URL]))?.id).toBe(id)
    expect(await saveCapture(reading(), store)).toEqual({ id, again: true })
  })

  it('sends nothing for a page that reads as before', async () => {
    const device = new Device()
    await saveCapture(reading(), device.store)
    await saveCapture(reading({}, '2026-03-09T08:00:00.000Z'), device.store)
    expect(await fieldsQueued(device)).toHaveLength(1)
  })

  it('takes it out of the trash', async () => {
    const { store } = new Device()
    const { id } = await saveCapture(reading(), store)
    await moveToTrash(id, store)
    expect(await findApplicationAt(store, [JOB_URL])).toBeNull()
    expect(await saveCapture(reading(), store)).toEqual({ id, again: true })
    expect((await listApplications(store, '', 10)).map((one) => one.id)).toEqual([id])
  })
})

describe('undoing a save', () => {
  it('puts a first save into the trash', async () => {
    const { store } = new Device()
    const { id } = await saveCapture(reading(), store)
    await undoSave(id, store)
    expect(await listApplications(store, '', 10)).toEqual([])
    expect((await listTrash(store)).map((one) => one.id)).toEqual([id])
  })

  it('brings back the reading that a later save replaced', async () => {
    const { store } = new Device()
    const { id } = await saveCapture(reading(), store)
    await saveCapture(reading({ title: 'Sign in to continue' }), store)
    await undoSave(id, store)
    expect(await findApplication(store, id)).toMatchObject({
      posting: { title: 'Welder' },
      undo: null,
      deletedAt: null,
    })
  })

  it('puts back into the trash what a save took out of it', async () => {
    const { store } = new Device()
    const { id } = await saveCapture(reading(), store)
    await moveToTrash(id, store)
    await saveCapture(reading(), store)
    await undoSave(id, store)
    expect((await listTrash(store)).map((one) => one.id)).toEqual([id])
  })

  it('does not reach back to a first save once the page was read again', async () => {
    const { store } = new Device()
    const { id } = await saveCapture(reading(), store)
    await saveCapture(reading(), store)
    await undoSave(id, store)
    expect(await findApplication(store, id)).toMatchObject({ undo: null, deletedAt: null })
  })

  it('does nothing a second time', async () => {
    const device = new Device()
    const { id } = await saveCapture(reading(), device.store)
    await undoSave(id, device.store)
    await undoSave(id, device.store)
    expect(await fieldsQueued(device)).toEqual([['event', 'savedAt', 'snapshot', 'status'], ['deletedAt']])
  })
})

describe('saving a page that is no posting', () => {
  const page = 'https://northwind.example/careers/?utm_source=mail'

  it('keeps what the person typed, and says that they did', async () => {
    const { store } = new Device()
    const { id } = await saveStub({ url: page, title: ' Rigger ', company: ' Northwind Yards ' }, store)
    expect(await findApplication(store, id)).toMatchObject({
      posting: { title: 'Rigger', company: 'Northwind Yards', completeness: 'title-only' },
      origins: { title: { origin: 'person' }, company: { origin: 'person' } },
    })
    expect((await findApplicationAt(store, ['https://northwind.example/careers']))?.id).toBe(id)
  })

  it('tells several jobs at one address apart by their titles', async () => {
    const { store } = new Device()
    const { id } = await saveStub({ url: page, title: 'Rigger' }, store)
    expect((await saveStub({ url: page, title: 'Crane driver' }, store)).again).toBe(false)
    expect(await saveStub({ url: page, title: 'Rigger' }, store)).toEqual({ id, again: true })
    expect(await listApplications(store, '', 10)).toHaveLength(2)
  })

  it('refuses one without a title', async () => {
    const device = new Device()
    await expect(saveStub({ url: page, title: '  ' }, device.store)).rejects.toMatchObject({ code: 'not-valid' })
    expect(await fieldsQueued(device)).toEqual([])
  })
})
