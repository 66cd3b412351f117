import { CAPTURE_VERSION } from '@rolecall/shared/domain/capture-values.ts'
import type { PostingCapture } from '@rolecall/shared/domain/capture.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { correct, moveToTrash } from './applications.ts'
import { acceptReading, betterReading, betterReadings, declineReading, readOldPages } from './better-readings.ts'
import type { LocalStore } from './db.ts'
import { pageChanges } from './history.ts'
import { keepPage } from './kept-pages.ts'
import { findApplication } from './queries.ts'
import { saveCapture, undoSave } from './save.ts'
import { Device, JOB_URL, reading } from './test-support.ts'

const SAVED_AT = '2026-03-02T09:00:00.000Z'
let store: LocalStore

beforeEach(() => {
  store = new Device().store
})

const now = (facts: Partial<Posting>, at = SAVED_AT): PostingCapture => ({
  ...reading(facts, at),
  captureVersion: CAPTURE_VERSION,
})

const failing = (): never => {
  throw new RangeError('too deep')
}

/** A save of the version before, with its page. */
async function savedBefore(facts: Partial<Posting> = { location: 'Apply here' }): Promise<string> {
  const { id } = await saveCapture(reading(facts, SAVED_AT), store)
  await keepPage({ id, url: JOB_URL, capturedAt: SAVED_AT, captureVersion: 1 }, '<h1>Welder</h1>', store)
  return id
}

const postingOf = async (id: string): Promise<Posting | undefined> => (await findApplication(store, id))?.posting

describe('a page that older readers have read', () => {
  it('is read again once, as of the day it was kept, and only offered', async () => {
    const id = await savedBefore()
    const read = vi.fn(() => now({ location: 'Leeds' }))
    const edits = await store.outbox.count()
    expect(await readOldPages(read, 5, store)).toBe(false)
    await readOldPages(read, 5, store)
    expect(read.mock.calls).toEqual([[{ url: JOB_URL, capturedAt: SAVED_AT, html: '<h1>Welder</h1>' }]])
    expect(await betterReading(store, id)).toEqual([{ field: 'location', before: 'Apply here', after: 'Leeds' }])
    expect(await betterReadings(store)).toEqual([id])
    expect((await postingOf(id))?.location).toBe('Apply here')
    expect(await store.outbox.count()).toBe(edits)
  })

  it('is read a few at a time', async () => {
    for (const path of ['a', 'b', 'c'])
      await savedBefore({ canonicalUrl: `${JOB_URL}/${path}`, location: 'Apply here' })
    const read = vi.fn(() => null)
    expect(await readOldPages(read, 2, store)).toBe(true)
    expect(await readOldPages(read, 2, store)).toBe(false)
    expect(read).toHaveBeenCalledTimes(3)
  })

  it('is left alone where it reads the same, where it reads as no posting, and in the trash', async () => {
    const same = await savedBefore({ location: 'Leeds' })
    await readOldPages(() => now({ location: 'Leeds' }), 5, store)
    expect(await betterReading(store, same)).toBeNull()
    const none = await savedBefore({ canonicalUrl: `${JOB_URL}/2` })
    await readOldPages(() => null, 5, store)
    expect(await betterReading(store, none)).toBeNull()
    const thrown = await savedBefore({ canonicalUrl: `${JOB_URL}/3` })
    await moveToTrash(thrown, store)
    await readOldPages(() => now({ location: 'Leeds' }), 5, store)
    expect(await store.better.count()).toBe(0)
  })

  it('does not stand in the way of the next one where it cannot be read', async () => {
    await savedBefore({ canonicalUrl: `${JOB_URL}/a` })
    await store.pages.toCollection().modify({ bytes: Uint8Array.of(1, 2, 3) })
    await savedBefore({ canonicalUrl: `${JOB_URL}/b` })
    await readOldPages(failing, 5, store)
    expect(await store.pages.where('captureVersion').below(CAPTURE_VERSION).count()).toBe(0)
    expect(await store.better.count()).toBe(0)
  })

  it('says nothing about fields that the person corrected, before or after', async () => {
    const id = await savedBefore({ location: 'Apply here', seniority: 'x' })
    await correct(id, 'location', 'York', store)
    await readOldPages(() => now({ location: 'Leeds', seniority: 'Senior' }), 5, store)
    expect((await betterReading(store, id))?.map(({ field }) => field)).toEqual(['seniority'])
    await correct(id, 'seniority', 'Lead', store)
    expect(await betterReading(store, id)).toBeNull()
  })
})

describe('an offered reading', () => {
  it('that was declined is offered again where that is taken back', async () => {
    const id = await savedBefore()
    await readOldPages(() => now({ location: 'Leeds' }), 5, store)
    const back = await declineReading(id, store)
    expect(await betterReading(store, id)).toBeNull()
    await back()
    expect(await betterReading(store, id)).toMatchObject([{ field: 'location', after: 'Leeds' }])
  })

  it('is taken by the person alone; corrections stay, and it can be taken back', async () => {
    const id = await savedBefore()
    await correct(id, 'title', 'Welder, nights', store)
    await readOldPages(() => now({ location: 'Leeds', title: 'Welder (m/f/d)' }), 5, store)
    await acceptReading(id, store)
    expect(await postingOf(id)).toMatchObject({ location: 'Leeds', title: 'Welder, nights' })
    expect(await findApplication(store, id)).toMatchObject({ captureVersion: CAPTURE_VERSION, edited: ['title'] })
    expect(await betterReading(store, id)).toBeNull()
    expect((await pageChanges(store, id)).map(({ cause }) => cause)).toEqual(['readers'])
    await undoSave(id, store)
    expect(await postingOf(id)).toMatchObject({ location: 'Apply here', title: 'Welder, nights' })
    expect(await pageChanges(store, id)).toEqual([])
  })

  it('is not offered again once it was declined', async () => {
    const id = await savedBefore()
    const read = vi.fn(() => now({ location: 'Leeds' }))
    await readOldPages(read, 5, store)
    await declineReading(id, store)
    await readOldPages(read, 5, store)
    expect(await betterReading(store, id)).toBeNull()
    await expect(acceptReading(id, store)).rejects.toMatchObject({ code: 'not-found' })
    expect((await postingOf(id))?.location).toBe('Apply here')
  })

  it('is void as soon as the page itself was saved again', async () => {
    const id = await savedBefore()
    await readOldPages(() => now({ location: 'Leeds' }), 5, store)
    await saveCapture(now({ location: 'Hull' }, '2026-03-09T09:00:00.000Z'), store)
    expect(await betterReading(store, id)).toBeNull()
    expect((await postingOf(id))?.location).toBe('Hull')
  })

  it('does not come from a page that is older than the save', async () => {
    const id = await savedBefore()
    await saveCapture(reading({ location: 'Hull' }, '2026-03-09T09:00:00.000Z'), store)
    await readOldPages(() => now({ location: 'Leeds' }), 5, store)
    expect(await betterReading(store, id)).toBeNull()
  })
})

describe('what later readings changed', () => {
  it('is remembered for the last ten, the description by its length', async () => {
    const { id } = await saveCapture(reading({ description: 'word' }), store)
    for (let day = 10; day < 22; day++)
      await saveCapture(reading({ description: 'w'.repeat(day) }, `2026-03-${day}T09:00:00.000Z`), store)
    const changes = await pageChanges(store, id)
    expect(changes).toHaveLength(10)
    expect(changes[0]).toEqual({
      cause: 'page',
      capturedAt: '2026-03-21T09:00:00.000Z',
      changes: [{ field: 'description', before: 20, after: 21 }],
    })
  })

  it('goes when the reading is taken back', async () => {
    const { id } = await saveCapture(reading({ closed: false }), store)
    await saveCapture(reading({ closed: true }, '2026-03-10T09:00:00.000Z'), store)
    expect((await pageChanges(store, id))[0]?.changes).toEqual([{ field: 'closed', before: false, after: true }])
    await undoSave(id, store)
    expect(await pageChanges(store, id)).toEqual([])
  })
})
