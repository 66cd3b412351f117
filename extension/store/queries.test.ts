import { describe, expect, it } from 'vitest'
import { correct, moveToTrash } from './applications.ts'
import { findApplication, listApplications } from './queries.ts'
import { saveCapture } from './save.ts'
import { Device, reading, setNotes } from './test-support.ts'

async function three() {
  const { store } = new Device()
  const save = (n: number, facts: object) =>
    saveCapture(reading({ canonicalUrl: `https://jobs.northwind.example/openings/${n}`, ...facts }), store)
  const welder = await save(1, { title: 'Welder', description: 'Steel hulls, TIG and MIG.' })
  const coder = await save(2, { title: 'C++ engineer', company: 'Łódź Robotics', location: 'Zürich' })
  const clerk = await save(3, { title: 'Office clerk', description: 'Letters and 2-day weekends.' })
  const found = async (search: string) => (await listApplications(store, search, 10)).map(({ id }) => id)
  return { store, found, welder: welder.id, coder: coder.id, clerk: clerk.id }
}

describe('the list', () => {
  it('shows the newest first and no more than asked for', async () => {
    const { store, found, welder, coder, clerk } = await three()
    expect(await found('')).toEqual([clerk, coder, welder])
    expect((await listApplications(store, '', 2)).map(({ id }) => id)).toEqual([clerk, coder])
  })

  it('finds words in title, company, place, description and notes, by their beginnings', async () => {
    const { store, found, welder, coder, clerk } = await three()
    await setNotes(welder, 'Spoke to Agnieszka', store)
    expect(await found('weld')).toEqual([welder])
    expect(await found('zurich robo')).toEqual([coder])
    expect(await found('c++')).toEqual([coder])
    expect(await found('LETTERS clerk')).toEqual([clerk])
    expect(await found('agnies')).toEqual([welder])
    expect(await found('elder')).toEqual([])
  })

  it('finds what the person corrected it to, and nothing in the trash', async () => {
    const { store, found, clerk } = await three()
    await correct(clerk, 'title', 'Archivist', store)
    expect(await found('archivist')).toEqual([clerk])
    expect(await found('office')).toEqual([])
    await moveToTrash(clerk, store)
    expect(await found('archivist')).toEqual([])
  })
})

describe('a record written by a newer version', () => {
  it('shows what can be read of it and keeps the rest', async () => {
    const { store, welder } = await three()
    const row = await store.records.get(['application', welder])
    const hlc = `${String(Date.parse('2027-01-01')).padStart(15, '0')}-000000-00000000-0000-4000-8000-000000000000`
    const posting = { version: 9, title: 'Welder II', canonicalUrl: 'https://a.example/1', salary: 'much' }
    const cells = { ...row?.cells, snapshot: { value: { captureVersion: 99, posting }, hlc } }
    if (row) await store.records.put({ ...row, cells })
    expect(await findApplication(store, welder)).toMatchObject({
      posting: { title: 'Welder II', salary: null },
      warnings: [{ code: 'incomplete-page' }],
    })
    expect((await store.records.get(['application', welder]))?.cells['snapshot']?.value).toMatchObject({ posting })
  })
})
