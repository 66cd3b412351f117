import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { expect, it } from 'vitest'
import { correct } from './applications.ts'
import { findApplication } from './queries.ts'
import { saveCapture, undoSave } from './save.ts'
import { Device, reading } from './test-support.ts'
import { seenVersions } from './versions.ts'

const on = (day: number): string => `2026-03-${String(day).padStart(2, '0')}T09:00:00.000Z`

async function saved() {
  const { store } = new Device()
  const { id } = await saveCapture(
    reading({ description: 'We weld.', descriptionHtml: '<p>We weld.</p>' }, on(2)),
    store,
  )
  const again = (facts: object, day: number) =>
    saveCapture(reading({ description: 'We weld.', ...facts }, on(day)), store)
  const seen = async () => {
    const view = await findApplication(store, id)
    return view ? seenVersions(view) : []
  }
  return { store, id, again, seen }
}

it('keeps what a posting said before, with what changed, and sends it along', async () => {
  const { store, again, seen } = await saved()
  await again({ location: 'Leeds' }, 3)
  await again({ location: 'Leeds', description: 'We weld and rivet.' }, 4)
  const versions = await seen()
  expect(versions.map(({ capturedAt, cause }) => [capturedAt, cause])).toEqual([
    [on(4), 'page'],
    [on(3), 'page'],
    [on(2), null],
  ])
  expect(versions.map(({ changes }) => changes.map(({ field }) => field))).toEqual([['description'], ['location'], []])
  expect(versions[2]?.posting).toMatchObject({ description: 'We weld.', descriptionHtml: null, location: null })
  expect((await store.outbox.toArray()).at(-1)?.op.fields).toHaveProperty([`version.${Date.parse(on(3))}`])
})

it('keeps none of a page that says what it said, and none of what the person corrects', async () => {
  const { store, id, again, seen } = await saved()
  await again({ descriptionHtml: '<p>We weld.</p>' }, 3)
  await correct(id, 'location', 'York', store)
  expect(await seen()).toHaveLength(1)
})

it('keeps ten, and the last one goes when the save is taken back', async () => {
  const { store, id, again, seen } = await saved()
  for (let day = 3; day < 16; day++) await again({ location: `Dock ${day}` }, day)
  expect(await seen()).toHaveLength(11)
  expect((await seen()).at(-1)?.posting.location).toBe('Dock 5')
  await undoSave(id, store)
  const versions = await seen()
  expect(versions[0]?.posting.location).toBe('Dock 14')
  expect(versions.at(-1)?.posting.location).toBe('Dock 4')
  expect((await store.records.get([APPLICATION, id]))?.cells[`version.${Date.parse(on(14))}`]?.value).toBeNull()
  expect(JSON.stringify(await store.past.toArray())).not.toContain('We weld.')
})
