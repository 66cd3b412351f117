import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { PREFERENCES, PREFERENCES_ID, stageSettings } from '@rolecall/shared/domain/preferences.ts'
import { boardStages } from '@rolecall/shared/domain/stage.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import type { BriefRow } from './brief.ts'
import { setDeadlines, tagApplications, trashApplications } from './bulk.ts'
import { readPreferences } from './collections.ts'
import type { LocalStore } from './db.ts'
import { moveApplications } from './moves.ts'
import { listBriefs } from './queries.ts'
import { editRecords } from './records.ts'
import { saveCapture } from './save.ts'
import { addStage, changeStage, endStage, placeStage } from './stage-edits.ts'
import { Device, JOB_URL, reading } from './test-support.ts'
import { emptyFromTrash, emptyOldTrash, listTrashed } from './trash.ts'

const DAY = 86_400_000
let device: Device
let store: LocalStore
let ids: string[]

beforeEach(async () => {
  device = new Device()
  store = device.store
  ids = []
  for (const n of [1, 2, 3]) {
    const saved = await saveCapture(reading({ canonicalUrl: `${JOB_URL}/${n}`, title: `Welder ${n}` }), store)
    ids.push(saved.id)
  }
})

const briefs = async (): Promise<BriefRow[]> =>
  (await listBriefs(store)).toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
const tags = async (): Promise<string[][]> => (await briefs()).map((brief) => brief.tags)

describe('many applications', () => {
  it('get and lose tags in whatever case, in one go that is taken back whole', async () => {
    await tagApplications(ids.slice(0, 2), { add: ['Sea', 'night'] }, store)
    await tagApplications(ids, { add: ['sea', 'rail'] }, store)
    expect(await tags()).toEqual([
      ['night', 'rail', 'Sea'],
      ['night', 'rail', 'Sea'],
      ['rail', 'sea'],
    ])
    const back = await tagApplications(ids, { add: ['new'], remove: ['SEA', 'rail'] }, store)
    expect(await tags()).toEqual([['new', 'night'], ['new', 'night'], ['new']])
    await back()
    expect(await tags()).toEqual([
      ['night', 'rail', 'Sea'],
      ['night', 'rail', 'Sea'],
      ['rail', 'sea'],
    ])
  })

  it('are all edited, or none where one value cannot be stored', async () => {
    await setDeadlines(ids, '2026-05-04', store)
    await expect(setDeadlines(ids, 'some day', store)).rejects.toMatchObject({ code: 'not-valid' })
    expect((await briefs()).map(({ deadline }) => deadline)).toEqual(['2026-05-04', '2026-05-04', '2026-05-04'])
    const back = await trashApplications(ids.slice(1), store)
    expect(await briefs()).toHaveLength(1)
    await back()
    expect(await briefs()).toHaveLength(3)
  })
})

const stages = async () => boardStages(stageSettings((await readPreferences(store)).all))
const order = async () => (await stages()).map(({ id, name }) => name ?? id).slice(0, 5)

describe('a stage of one’s own', () => {
  it('stands behind the one it counts as, is placed, renamed, and hidden', async () => {
    const { id } = await addStage(await stages(), { name: 'Trial day', like: 'applied' }, store)
    expect(await order()).toEqual(['saved', 'applied', 'Trial day', 'interviewing', 'offered'])
    const stage = (await stages()).find((one) => one.id === id)
    if (!stage) throw new Error('There is none')
    const back = await placeStage(await stages(), stage, 0, store)
    expect(await order()).toEqual(['Trial day', 'saved', 'applied', 'interviewing', 'offered'])
    await back()
    await changeStage(stage, { name: 'Trial', hidden: true }, store)
    expect((await stages())[2]).toMatchObject({ id, name: 'Trial', hidden: true, like: 'applied' })
  })

  it('is deleted with its cards moved on, those in the trash too, and taken back whole', async () => {
    const { id } = await addStage(await stages(), { name: 'Trial day', like: 'interviewing' }, store)
    await moveApplications(
      ids.slice(0, 2).map((one) => ({ id: one, stage: id })),
      { store },
    )
    await trashApplications(ids.slice(1, 2), store)
    const stage = (await stages()).find((one) => one.id === id)
    if (!stage) throw new Error('There is none')
    const back = await endStage(stage, store)
    const at = async () => Promise.all(ids.map(async (one) => (await store.briefs.get(one))?.stage))
    expect(await at()).toEqual(['interviewing', 'interviewing', 'saved'])
    expect(await stages()).toHaveLength(9)
    await back()
    expect(await at()).toEqual([id, id, 'saved'])
    expect(await stages()).toHaveLength(10)
    const builtIn = (await stages())[0]
    if (builtIn) expect(() => endStage(builtIn, store)).toThrow('everybody')
  })

  it('is everybody’s stage where only its name is changed', async () => {
    const [saved] = await stages()
    if (saved) await changeStage(saved, { name: 'Wish list' }, store)
    expect(await order()).toEqual(['Wish list', 'applied', 'interviewing', 'offered', 'accepted'])
  })
})

describe('the trash', () => {
  it('lists the latest first, and what is deleted for good leaves nothing behind', async () => {
    await trashApplications(ids.slice(0, 1), store)
    device.time += DAY
    await trashApplications(ids.slice(1, 2), store)
    expect((await listTrashed(store)).map(({ id }) => id)).toEqual([ids[1], ids[0]])
    await emptyFromTrash(ids, store)
    expect(await listTrashed(store)).toEqual([])
    expect((await briefs()).map(({ id }) => id)).toEqual([ids[2]])
    const everything = await Promise.all(store.tables.map((table) => table.toArray()))
    expect(JSON.stringify(everything)).not.toMatch(/Welder [12]/)
    expect(JSON.stringify(everything)).toContain('Welder 3')
  })

  it('empties itself after 30 days where there is no account', async () => {
    await trashApplications(ids.slice(0, 1), store)
    device.time += 29 * DAY
    await emptyOldTrash(store)
    expect(await listTrashed(store)).toHaveLength(1)
    device.time += 2 * DAY
    await emptyOldTrash(store)
    expect(await listTrashed(store)).toEqual([])
  })

  it('of an account is emptied by the server, and an edit that may be under way stays as it is', async () => {
    const { claimStore } = await import('./owner.ts')
    await claimStore(store, 'somebody', false)
    await trashApplications(ids.slice(0, 1), store)
    const before = await store.outbox.toArray()
    device.time += 40 * DAY
    await emptyOldTrash(store)
    expect(await listTrashed(store)).toHaveLength(1)
    await emptyFromTrash(ids.slice(0, 1), store)
    const after = await store.outbox.toArray()
    expect(after.slice(0, before.length)).toEqual(before)
    expect(after.at(-1)?.op).toMatchObject({ entity: APPLICATION, id: ids[0] })
    expect(Object.keys(after.at(-1)?.op.fields ?? {})).toEqual(['purgedAt'])
  })
})

it('the view that the table starts with is a preference', async () => {
  const view = '01990000-0000-7000-8000-000000000001'
  await editRecords([{ entity: PREFERENCES, id: PREFERENCES_ID, fields: { firstView: view } }], store)
  expect((await readPreferences(store)).fields.firstView).toBe(view)
})
