import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { EMPTY_INTERVIEW, INTERVIEW } from '@rolecall/shared/domain/interview.ts'
import { PREFERENCES, PREFERENCES_ID, stageSettings } from '@rolecall/shared/domain/preferences.ts'
import { statusChanges } from '@rolecall/shared/domain/status-event.ts'
import { Dexie } from 'dexie'
import { IDBKeyRange } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { listInterviews, readPreferences } from './collections.ts'
import { moveApplications } from './moves.ts'
import { findApplication, listBriefs } from './queries.ts'
import { addRecord, editRecords, restoreRecord, trashRecord } from './records.ts'
import { saveCapture } from './save.ts'
import { Device, JOB_URL, reading, setNotes } from './test-support.ts'

async function two() {
  const device = new Device()
  const { store } = device
  const first = await saveCapture(reading({ canonicalUrl: `${JOB_URL}/1`, title: 'Welder' }), store)
  const second = await saveCapture(reading({ canonicalUrl: `${JOB_URL}/2`, title: 'Diver' }), store)
  return { device, store, first: first.id, second: second.id }
}

const interview = (application: string) => ({
  ...EMPTY_INTERVIEW,
  application,
  at: '2026-04-01T10:00',
  zone: 'Europe/Oslo',
})

describe('a record', () => {
  it('is made, listed with its application, trashed and put back', async () => {
    const { store, first, second } = await two()
    const { id } = await addRecord(INTERVIEW, interview(first), store)
    await addRecord(INTERVIEW, interview(second), store)
    expect(await listInterviews(store, first)).toMatchObject([{ id, at: '2026-04-01T10:00', notes: '' }])
    expect(await listInterviews(store)).toHaveLength(2)
    await trashRecord(INTERVIEW, id, store)
    expect(await listInterviews(store, first)).toEqual([])
    await restoreRecord(INTERVIEW, id, store)
    expect(await listInterviews(store, first)).toHaveLength(1)
  })

  it('refuses what other devices could not read, and then nothing of the edit is kept', async () => {
    const { store, first, second } = await two()
    const edits = [
      { entity: APPLICATION, id: first, fields: { excitement: 5 } },
      { entity: APPLICATION, id: second, fields: { excitement: 9 } },
    ]
    await expect(editRecords(edits, store)).rejects.toMatchObject({ code: 'not-valid' })
    expect((await listBriefs(store)).map(({ excitement }) => excitement)).toEqual([null, null])
    expect(await store.outbox.count()).toBe(2)
  })

  it('is not shown while a part of it is still on the way', async () => {
    const { store } = await two()
    await editRecords([{ entity: INTERVIEW, id: crypto.randomUUID(), fields: { notes: 'Bring the portfolio' } }], store)
    expect(await listInterviews(store)).toEqual([])
  })
})

describe('taking back', () => {
  it('puts back what stood there, but not over what was changed since', async () => {
    const { store, first } = await two()
    const edit = { entity: APPLICATION, id: first, fields: { excitement: 4, notes: 'Ask Ann' } }
    const back = await editRecords([edit], store)
    await setNotes(first, 'Ask Ann about pay', store)
    await back()
    expect((await findApplication(store, first))?.fields).toMatchObject({
      excitement: null,
      notes: 'Ask Ann about pay',
    })
  })

  it('of a move leaves no trace in the history, and the stage as it was', async () => {
    const { store, first, second } = await two()
    await moveApplications([{ id: first, stage: 'applied' }], { store })
    const back = await moveApplications(
      [
        { id: first, stage: 'rejected', rank: 'aV' },
        { id: second, stage: 'rejected' },
      ],
      { store, basis: 'mail' },
    )
    await back()
    const view = await findApplication(store, first)
    expect(view?.status).toBe('applied')
    expect(view?.fields['rank']).toBeNull()
    expect(statusChanges(view?.fields ?? {}).map(({ value }) => value.stage)).toEqual(['saved', 'applied'])
  })

  it('of a move lets a later move stand', async () => {
    const { store, first } = await two()
    const back = await moveApplications([{ id: first, stage: 'applied' }], { store })
    await moveApplications([{ id: first, stage: 'offered' }], { store })
    await back()
    expect((await findApplication(store, first))?.status).toBe('offered')
  })
})

describe('what lists show', () => {
  it('follows every edit: stage, its day, tags, place in the column', async () => {
    const { device, store, first } = await two()
    device.time = Date.parse('2026-03-05T10:00:00Z')
    await moveApplications([{ id: first, stage: 'applied', rank: 'aV' }], { store })
    const tags = { 'tag.0a': 'night shift', 'tag.0b': 'near', 'tag.0c': 'near' }
    await editRecords([{ entity: APPLICATION, id: first, fields: { ...tags, 'own.title': 'Welder, nights' } }], store)
    const [brief] = (await listBriefs(store, 'nights')) ?? []
    expect(brief).toMatchObject({
      title: 'Welder, nights',
      stage: 'applied',
      rank: 'aV',
      tags: ['near', 'night shift'],
    })
    expect([brief?.movedAt, brief?.appliedAt].map((at) => at?.slice(0, 10))).toEqual(['2026-03-05', '2026-03-05'])
  })

  it('has a copy of another application only while that one is gone', async () => {
    const { store, first, second } = await two()
    await editRecords([{ entity: APPLICATION, id: second, fields: { mergedInto: first } }], store)
    expect((await listBriefs(store)).map(({ id }) => id)).toEqual([first])
    await trashRecord(APPLICATION, first, store)
    expect((await listBriefs(store)).map(({ id }) => id)).toEqual([second])
  })

  it('is there for what an earlier version of this database kept', async () => {
    const { device, store, first } = await two()
    const rows = await store.records.toArray()
    store.close()
    const engine = { indexedDB: device.disk, IDBKeyRange }
    await new Promise((resolve, reject) => {
      const gone = device.disk.deleteDatabase('rolecall')
      gone.addEventListener('success', resolve)
      gone.addEventListener('error', reject)
    })
    const old = new Dexie('rolecall', engine)
    old.version(2).stores({
      records: '[entity+id], *addresses, [entity+deleted+savedAt]',
      texts: 'id',
      outbox: 'seq, id, [parked+seq]',
      meta: 'key',
      pages: 'id, captureVersion',
      better: 'id',
      history: 'id',
      captureLog: '++seq',
    })
    for (const row of rows) Reflect.deleteProperty(row, 'about')
    await old.table('records').bulkPut(rows)
    old.close()
    expect((await listBriefs(device.restart())).map(({ id, title }) => [id, title])).toContainEqual([first, 'Welder'])
  })
})

describe('preferences', () => {
  it('are there before anybody set one, and hold what each device set', async () => {
    const { store } = await two()
    expect((await readPreferences(store)).fields.followUpDays).toEqual([7, 14])
    const stage = { name: 'Phone screen', like: 'interviewing', rank: 'e', hidden: false }
    const fields = { followUpDays: [5], 'stage.own-0000aaaa': stage }
    await editRecords([{ entity: PREFERENCES, id: PREFERENCES_ID, fields }], store)
    const { fields: known, all } = await readPreferences(store)
    expect(known).toMatchObject({ followUpDays: [5], proposeFollowUps: true })
    expect(stageSettings(all).get('own-0000aaaa')).toEqual(stage)
  })
})
