import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bytes } from '@rolecall/shared/exchange/bytes.ts'
import { utf8 } from '@rolecall/shared/exchange/bytes.ts'
import { openImport } from '@rolecall/shared/exchange/open-import.ts'
import { writeArchive } from '@rolecall/shared/exchange/archive-write.ts'
import { attachFile } from '../../store/documents.ts'
import { addRecord, editRecords } from '../../store/records.ts'
import { everyRecord } from '../../store/everything.ts'
import { listBriefs } from '../../store/queries.ts'
import { saveCapture } from '../../store/save.ts'
import { moveToTrash } from '../../store/applications.ts'
import { Device, reading, setNotes } from '../../store/test-support.ts'
import { Desk } from './desk.ts'

const CONTACT = { title: null, company: null, email: null, phone: null, link: null, notes: '', deletedAt: null }
const TABLE = `Job title,Company,Status,Date applied,Job URL\nBaker,Oven,Applied,2026-01-05,https://oven.example/1\nMiller,Mill,Saved,,https://mill.example/2\n`

async function lived(device: Device): Promise<void> {
  const { store } = device
  const { id } = await saveCapture(reading(), store)
  await setNotes(id, 'Ask for Ann', store)
  const gone = await saveCapture(reading({ url: 'https://a.example/2', canonicalUrl: 'https://a.example/2' }), store)
  await moveToTrash(gone.id, store)
  await addRecord('contact', { ...CONTACT, name: 'Ann' }, store)
}

const exported = async (device: Device): Promise<Bytes> => (await new Desk(device.store).exportAll()).bytes

describe('an export of everything', () => {
  it('comes back whole on a device that has nothing, and is then the same to the byte', async () => {
    const one = new Device()
    await lived(one)
    const bytes = await exported(one)
    const other = new Device(one.time + 5_000)
    const desk = new Desk(other.store)
    expect(await desk.open('rolecall.zip', bytes)).toMatchObject({ kind: 'archive', counts: { new: 3, same: 0 } })
    await desk.restore()
    expect(await everyRecord(other.store)).toEqual(await everyRecord(one.store))
    expect(other.announced).toBeGreaterThan(0)
    const queued = await other.store.outbox.toArray()
    const sent = queued.reduce((sum, { op }) => sum + Object.keys(op.fields).length, 0)
    const cells = (await everyRecord(one.store)).reduce((sum, record) => sum + Object.keys(record.cells).length, 0)
    expect(sent).toBe(cells)
    expect(await other.store.briefs.toArray()).toEqual(await one.store.briefs.toArray())
  })

  it('imported a second time changes nothing and queues nothing', async () => {
    const one = new Device()
    await lived(one)
    const desk = new Desk(one.store)
    const before = await one.store.outbox.count()
    const opened = await desk.open('rolecall.zip', await exported(one))
    expect(opened).toMatchObject({ counts: { new: 0, changed: 0, same: 3, newerHere: 0 } })
    await desk.restore()
    expect(await one.store.outbox.count()).toBe(before)
  })

  it('brings the files too, under the names they had, and once only', async () => {
    const one = new Device()
    const { id } = await saveCapture(reading(), one.store)
    await attachFile(id, { name: 'cv.txt', type: 'text/plain', bytes: utf8('Ann Marlow, welder') }, one.store)
    const bytes = await exported(one)
    const other = new Device(one.time)
    const desk = new Desk(other.store)
    expect(await desk.open('rolecall.zip', bytes)).toMatchObject({ newFiles: 1, damagedFiles: [] })
    await desk.restore()
    expect(await other.store.files.toArray()).toEqual(await one.store.files.toArray())
    expect(await desk.open('rolecall.zip', bytes)).toMatchObject({ newFiles: 0, counts: { new: 0, changed: 0 } })
  })

  it('leaves what was changed since then, and an edit after it wins over what it brought', async () => {
    const one = new Device()
    await lived(one)
    const bytes = await exported(one)
    const [brief] = await listBriefs(one.store)
    const id = brief?.id ?? ''
    await setNotes(id, 'Ask for Bea', one.store)
    const desk = new Desk(one.store)
    expect(await desk.open('rolecall.zip', bytes)).toMatchObject({ counts: { changed: 0, newerHere: 1 } })
    await desk.restore()
    expect((await one.store.records.get(['application', id]))?.cells['notes']?.value).toBe('Ask for Bea')
    const late = new Device(one.time - 60_000)
    const there = new Desk(late.store)
    await there.open('rolecall.zip', bytes)
    await there.restore()
    await setNotes(id, 'Ask for Cem', late.store)
    expect((await late.store.records.get(['application', id]))?.cells['notes']?.value).toBe('Ask for Cem')
  })

  it('cut off in between has lost nothing, and done again doubles nothing', async () => {
    const one = new Device()
    for (let at = 0; at < 300; at += 1) await addRecord('contact', { ...CONTACT, name: `Person ${at}` }, one.store)
    const bytes = await exported(one)
    const other = new Device(one.time)
    const cut = new Desk(other.store, ({ count }) => {
      if (count > 0) throw new Error('The page was closed.')
    })
    await cut.open('rolecall.zip', bytes)
    await expect(cut.restore()).rejects.toThrow('closed')
    const half = await other.store.records.count()
    expect(half).toBeGreaterThan(0)
    expect(half).toBeLessThan(300)
    expect(await other.store.outbox.count()).toBe(half)
    const again = new Desk(other.restart())
    await again.open('rolecall.zip', bytes)
    await again.restore()
    expect(await everyRecord(other.store)).toEqual(await everyRecord(one.store))
    expect(await other.store.outbox.count()).toBe(300)
  })

  it('keeps kinds, fields and whole parts that only a newer version knows', async () => {
    const hlc = '001772442000000-000001-01890000-0000-7000-8000-000000000001'
    const id = '01890000-0000-7000-8000-00000000000a'
    const records = [{ entity: 'orbit', id, cells: { shape: { value: [1, { a: null }], hlc } } }]
    const exportedAt = '2026-03-02T09:00:00.000Z'
    const bytes = await writeArchive({ exportedAt, records, files: [], extra: { later: { kept: true } } })
    const device = new Device()
    const desk = new Desk(device.store)
    await desk.open('rolecall.zip', bytes)
    await desk.restore()
    const again = await openImport('again.zip', await exported(device))
    expect(again).toMatchObject({ kind: 'archive', archive: { records, extra: { later: { kept: true } } } })
  })

  it('is lossless for any records, through the real store', async () => {
    const clock = fc.tuple(
      fc.integer({ min: 1_700_000_000_000, max: 1_772_000_000_000 }),
      fc.integer({ min: 0, max: 9 }),
    )
    const hlc = clock.map(([wall, count]) => {
      return `${String(wall).padStart(15, '0')}-${String(count).padStart(6, '0')}-01890000-0000-7000-8000-000000000001`
    })
    const name = fc.stringMatching(/^[a-z][a-zA-Z0-9_.-]{0,20}$/)
    // JSON has no minus zero, so neither has what was ever stored.
    const value = fc.jsonValue().map((one) => JSON.parse(JSON.stringify(one)) as never)
    const cells = fc.dictionary(name, fc.record({ value, hlc }), { maxKeys: 6, minKeys: 1, noNullPrototype: true })
    const record = fc.record({ entity: fc.constantFrom('application', 'contact', 'orbit'), id: fc.uuid(), cells })
    const all = fc.uniqueArray(record, { maxLength: 8, selector: ({ entity, id }) => `${entity} ${id}` })
    await fc.assert(
      fc.asyncProperty(all, async (records) => {
        const one = new Device()
        const exportedAt = '2026-03-02T09:00:00.000Z'
        const first = await writeArchive({
          exportedAt,
          records,
          files: [],
        })
        const desk = new Desk(one.store)
        await desk.open('a.zip', first)
        await desk.restore()
        const other = new Device()
        const there = new Desk(other.store)
        await there.open('b.zip', await exported(one))
        await there.restore()
        expect(await everyRecord(other.store)).toEqual(await everyRecord(one.store))
        const back = await openImport('c.zip', await exported(other))
        const was = await openImport('a.zip', first)
        expect(back.kind === 'archive' && back.archive.records).toEqual(was.kind === 'archive' && was.archive.records)
      }),
      { numRuns: 40 },
    )
  })
})

describe('a table of another tool', () => {
  it('is shown, brought in, known the second time, and taken back as a whole', async () => {
    const { store } = new Device()
    const desk = new Desk(store)
    expect(await desk.open('jobs.csv', utf8(TABLE))).toMatchObject({ kind: 'tables', fresh: 2, known: 0, ready: true })
    expect(await desk.bringIn()).toEqual({ applications: 2, others: 0, known: 0 })
    expect((await listBriefs(store)).map(({ title }) => title).toSorted()).toEqual(['Baker', 'Miller'])
    const again = new Desk(store)
    expect(await again.paste(TABLE)).toMatchObject({ fresh: 0, known: 2, ready: false })
    await desk.takeBack()
    expect(await listBriefs(store)).toEqual([])
    expect(await again.paste(TABLE)).toMatchObject({ fresh: 2, known: 0 })
  })

  it('takes the columns and the stages as the person chose them', async () => {
    const { store } = new Device()
    const desk = new Desk(store)
    await desk.open('odd.csv', utf8('Thing,Where,Mood\nBaker,Oven,brewing\n'))
    const shown = await desk.choose({
      columns: { 'odd.csv': { 0: 'title', 1: 'company', 2: 'status' } },
      stages: { brewing: 'applied' },
    })
    expect(shown.rows).toMatchObject([{ title: 'Baker', company: 'Oven', status: 'applied' }])
    await desk.bringIn()
    expect(await listBriefs(store)).toMatchObject([{ title: 'Baker', company: 'Oven', stage: 'applied' }])
  })

  it('is not taken where it is no table, and says why', async () => {
    const desk = new Desk(new Device().store)
    await expect(desk.open('a.png', Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]))).rejects.toThrow(
      'Nothing was changed',
    )
    await expect(desk.open('a.csv', new Uint8Array())).rejects.toThrow('empty')
  })
})

describe('the table of applications', () => {
  it('holds what is not in the trash, and is named by the day', async () => {
    const device = new Device()
    await lived(device)
    await editRecords([], device.store)
    const { name, bytes, records } = await new Desk(device.store).exportTable()
    expect(name).toMatch(/^rolecall-applications-2026-03-\d\d\.csv$/)
    expect(records).toBe(1)
    const text = new TextDecoder().decode(bytes)
    expect(text).toContain('Welder')
    expect(text.trim().split('\r\n')).toHaveLength(2)
  })
})
