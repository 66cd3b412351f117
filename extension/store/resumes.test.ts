import { describe, expect, it } from 'vitest'
import { resumeIn } from '@rolecall/shared/domain/resume-record.ts'
import { writeArchive } from '@rolecall/shared/exchange/archive-write.ts'
import { readArchive } from '@rolecall/shared/exchange/archive-read.ts'
import { openZip } from '@rolecall/shared/exchange/zip-read.ts'
import { everyFile } from './archive-files.ts'
import { planArchive, restoreArchive } from './bring-in.ts'
import type { ResumeView } from './collections.ts'
import { everyRecord } from './everything.ts'
import {
  addResume,
  addSkills,
  chooseResume,
  editResume,
  keepVersion,
  readResumes,
  removeSkill,
  restoreVersion,
  resumeOfFile,
  trashResume,
} from './resumes.ts'
import { Device } from './test-support.ts'

const file = (text: string, name = 'my-cv_2026.txt') => ({
  name,
  type: 'text/plain',
  bytes: new Uint8Array(new TextEncoder().encode(text)),
})
const READ = {
  resume: {
    basics: { name: 'Ann Miller' },
    skills: [{ name: 'Git' }, { name: 'Rail', keywords: ['Relays', 'Points'] }],
  },
  text: 'Ann Miller',
  warnings: [],
}

async function withOne() {
  const { store } = new Device()
  const { id, takeBack } = await addResume(file('Ann Miller'), READ, null, store)
  const read = () => readResumes(store)
  const only = async (): Promise<ResumeView> => {
    const [family] = (await read()).families
    if (!family) throw new Error('There is no résumé.')
    return family.current
  }
  return { store, id, takeBack, read, only }
}
const skillsOf = ({ all }: ResumeView): string[] =>
  resumeIn(all).skills.flatMap(({ name, keywords }) => (keywords.length > 0 ? keywords : [name]))

describe('a résumé that is added', () => {
  it('is kept with its file, is the active one, and is known by its bytes', async () => {
    const { store, id, read, only } = await withOne()
    const { active, documents } = await read()
    const resume = await only()
    expect([active?.id, resume.name, resumeIn(resume.all).basics.name]).toEqual([id, 'my cv 2026', 'Ann Miller'])
    const document = documents.get(resume.document ?? '')
    expect(document).toMatchObject({ name: 'my-cv_2026.txt', kind: 'resume' })
    expect((await resumeOfFile(document?.hash ?? '', store))?.id).toBe(id)
    expect(await store.files.count()).toBe(1)
  })

  it('goes when it is taken back, and the one it replaced counts again', async () => {
    const { store, id, read } = await withOne()
    const { takeBack } = await addResume(file('Ann Miller, newer'), READ, id, store)
    expect((await read()).families.map(({ earlier }) => earlier.map((one) => one.id))).toEqual([[id]])
    await takeBack()
    expect((await read()).families).toMatchObject([{ current: { id }, earlier: [] }])
  })
})

describe('its skills', () => {
  it('are added and taken out one by one, and keep their order', async () => {
    const { store, id, only } = await withOne()
    await addSkills(id, ['SQL', 'Rust'], store)
    expect(skillsOf(await only())).toEqual(['Git', 'Relays', 'Points', 'SQL', 'Rust'])
    const takeBack = await removeSkill(await only(), 'Relays', store)
    expect(skillsOf(await only())).toEqual(['Git', 'Points', 'SQL', 'Rust'])
    await takeBack()
    expect(skillsOf(await only())).toContain('Relays')
  })
})

describe('its versions', () => {
  it('stay as they were while the résumé is edited, and come back', async () => {
    const { store, id, read, only } = await withOne()
    await keepVersion(await only(), store)
    await editResume(id, { basics: { name: 'Ann Meyer', profiles: [] } }, store)
    const [family] = (await read()).families
    const kept = family?.earlier[0]
    expect(kept && resumeIn(kept.all).basics.name).toBe('Ann Miller')
    const takeBack = await restoreVersion(kept?.id ?? '', id, store)
    expect((await only()).id).toBe(kept?.id)
    await takeBack()
    expect((await only()).id).toBe(id)
  })

  it('go into the trash and out of it together', async () => {
    const { store, id, read, only } = await withOne()
    await keepVersion(await only(), store)
    const takeBack = await trashResume(id, store)
    expect((await read()).families).toEqual([])
    await takeBack()
    expect((await read()).families[0]?.earlier).toHaveLength(1)
  })
})

it('counts the chosen one, whichever is newer', async () => {
  const { store, id, read } = await withOne()
  await addResume(file('Another'), READ, null, store)
  await chooseResume(id, store)
  expect((await read()).active?.id).toBe(id)
})

it('comes back from an export as it was, its file included', async () => {
  const { store, only } = await withOne()
  await addSkills((await only()).id, ['SQL'], store)
  const exportedAt = '2026-03-02T10:00:00.000Z'
  const bytes = await writeArchive({ exportedAt, records: await everyRecord(store), files: await everyFile(store) })
  const archive = await readArchive(openZip(bytes))
  const other = new Device().store
  await restoreArchive(other, archive, await planArchive(other, archive))
  const { families, documents } = await readResumes(other)
  expect(families.map(({ current }) => current)).toEqual([await only()])
  expect([...documents.values()].map(({ name }) => name)).toEqual(['my-cv_2026.txt'])
  expect(await other.files.count()).toBe(1)
})
