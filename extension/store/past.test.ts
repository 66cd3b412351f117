import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { describe, expect, it } from 'vitest'
import { setStatus } from './applications.ts'
import { conflictsOf, settleConflict, writeText } from './conflicts.ts'
import { fieldHistory, restoreValue } from './past.ts'
import { findApplication } from './queries.ts'
import { saveCapture } from './save.ts'
import { Device, reading, setNotes } from './test-support.ts'
import { valuesOf } from '@rolecall/shared/sync/merge.ts'

const DAY = 24 * 60 * 60 * 1000

async function saved() {
  const device = new Device()
  const { store } = device
  const { id } = await saveCapture(reading(), store)
  const field = (name: string) => ({ entity: APPLICATION, id, name })
  const values = async () => valuesOf((await store.records.get([APPLICATION, id]))?.cells ?? {})
  return { device, store, id, field, values }
}

describe('what a field was before', () => {
  it('is kept, the newest first, and put back as a new edit', async () => {
    const { store, id, field } = await saved()
    await setNotes(id, 'One', store)
    await setNotes(id, 'Two', store)
    await setNotes(id, 'Three', store)
    const history = await fieldHistory(field('notes'), store)
    expect(history.map(({ value, here, lost }) => [value, here, lost])).toEqual([
      ['Two', true, false],
      ['One', true, false],
    ])
    const takeBack = await restoreValue({ ...field('notes'), hlc: history[1]?.hlc ?? '' }, store)
    expect((await findApplication(store, id))?.notes).toBe('One')
    expect((await fieldHistory(field('notes'), store))[0]?.value).toBe('Three')
    await takeBack()
    expect((await findApplication(store, id))?.notes).toBe('Three')
  })

  it('is let go after 30 days', async () => {
    const { device, store, id, field } = await saved()
    await setNotes(id, 'One', store)
    await setNotes(id, 'Two', store)
    device.time += 31 * DAY
    await setNotes(id, 'Three', store)
    expect((await fieldHistory(field('notes'), store)).map(({ value }) => value)).toEqual(['Two'])
  })

  it('names the readings of a page and keeps none of their words', async () => {
    const { store, field } = await saved()
    await saveCapture(reading({ title: 'Lead welder' }), store)
    const [before] = await fieldHistory(field('snapshot'), store)
    expect(before).toMatchObject({ value: { captureVersion: 1 }, restorable: false })
    expect(JSON.stringify(before)).not.toContain('Welder')
    await expect(restoreValue({ ...field('snapshot'), hlc: before?.hlc ?? '' }, store)).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('has no place for events, which are never replaced', async () => {
    const { store, id } = await saved()
    await setStatus(id, 'applied', store)
    expect((await store.past.toArray()).map(({ name }) => name)).toEqual(['status'])
  })
})

describe('a text typed over an older one', () => {
  it('is put together with what came in meanwhile', async () => {
    const { store, id, values } = await saved()
    await setNotes(id, 'Ask Ann\nBring the portfolio', store)
    await writeText({ entity: APPLICATION, id }, 'notes', 'Ask Ann today', 'Ask Ann', store)
    expect(await values()).toMatchObject({ notes: 'Ask Ann today\nBring the portfolio' })
  })

  it.each([
    ['mine', 'pay is 60'],
    ['theirs', 'pay is 70'],
    ['both', 'pay is 60\n\npay is 70'],
  ] as const)('is kept beside the other one until the person takes %s', async (choice, text) => {
    const { store, id, values } = await saved()
    await setNotes(id, 'pay is 70', store)
    await writeText({ entity: APPLICATION, id }, 'notes', 'pay is 60', 'pay is 50', store)
    const [conflict] = conflictsOf(await values())
    expect(conflict?.value).toMatchObject({ conflictOf: 'notes', text: 'pay is 70' })
    const takeBack = await settleConflict({ entity: APPLICATION, id }, conflict?.key ?? '', choice, store)
    expect(await values()).toMatchObject({ notes: text })
    expect(conflictsOf(await values())).toEqual([])
    await takeBack()
    expect(conflictsOf(await values())).toHaveLength(1)
  })

  it('of an earlier value is refused where the record is gone', async () => {
    const { store } = await saved()
    const nothing = { entity: APPLICATION, id: '01958000-0000-7000-8000-000000000009' }
    await expect(settleConflict(nothing, 'a', 'mine', store)).rejects.toMatchObject({ code: 'not-found' })
    await expect(writeText(nothing, 'notes', 'a', 'b', store)).rejects.toMatchObject({ code: 'not-found' })
  })
})
