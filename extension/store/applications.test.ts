import { describe, expect, it } from 'vitest'
import { clearCorrection, correct, moveToTrash, restore, setStatus } from './applications.ts'
import { findApplication, listApplications, listTrash } from './queries.ts'
import { saveCapture } from './save.ts'
import { Device, reading, setNotes } from './test-support.ts'

async function saved(facts = {}) {
  const device = new Device()
  const { id } = await saveCapture(reading(facts), device.store)
  return { id, device, store: device.store, queued: () => device.store.outbox.count() }
}

describe('an application', () => {
  it('takes corrections and lets them go again', async () => {
    const { id, store } = await saved()
    await correct(id, 'title', 'Underwater welder', store)
    await correct(id, 'company', '', store)
    expect(await findApplication(store, id)).toMatchObject({
      posting: { title: 'Underwater welder', company: '' },
      edited: ['title', 'company'],
    })
    const again = await clearCorrection(id, 'title', store)
    expect(await findApplication(store, id)).toMatchObject({ posting: { title: 'Welder' }, edited: ['company'] })
    await again()
    const back = await correct(id, 'title', 'Diver', store)
    await back()
    expect((await findApplication(store, id))?.posting.title).toBe('Underwater welder')
  })

  it('does not take a field left as it was for a correction', async () => {
    const { id, store, queued } = await saved()
    await correct(id, 'title', 'Welder', store)
    await setStatus(id, 'saved', store)
    await setNotes(id, '', store)
    expect(await queued()).toBe(1)
    expect((await findApplication(store, id))?.edited).toEqual([])
  })

  it('refuses a value that other devices could not read, and keeps the one before', async () => {
    const { id, store, queued } = await saved({ deadline: '2026-04-01' })
    await expect(correct(id, 'deadline', 'next week', store)).rejects.toMatchObject({ code: 'not-valid' })
    expect((await findApplication(store, id))?.posting.deadline).toBe('2026-04-01')
    expect(await queued()).toBe(1)
  })

  it('moves through the stages, into the trash and back', async () => {
    const { id, store } = await saved()
    await setStatus(id, 'applied', store)
    await moveToTrash(id, store)
    expect(await listApplications(store, '', 10)).toEqual([])
    expect(await listTrash(store)).toMatchObject([{ id, status: 'applied', deletedAt: expect.stringMatching(/^2026/) }])
    await restore(id, store)
    expect(await listApplications(store, '', 10)).toMatchObject([{ id, status: 'applied', deletedAt: null }])
  })

  it('says so where it is not on this device', async () => {
    const { store } = await saved()
    const nowhere = '00000000-0000-7000-8000-000000000000'
    await expect(setStatus(nowhere, 'applied', store)).rejects.toMatchObject({ code: 'not-found' })
  })
})
