import { PROFILE, PROFILE_ID } from '@rolecall/shared/domain/profile.ts'
import { expect, it } from 'vitest'
import { correct, moveToTrash } from './applications.ts'
import { editRecords } from './records.ts'
import { addResume } from './resumes.ts'
import { listRoles, postingsOfRole, skillsOfPerson } from './role-postings.ts'
import { saveCapture } from './save.ts'
import { Device, reading } from './test-support.ts'

async function saved(...titles: string[]) {
  const { store } = new Device()
  const ids: string[] = []
  for (const [n, title] of titles.entries()) {
    const canonicalUrl = `https://jobs.northwind.example/openings/${n}`
    ids.push((await saveCapture(reading({ canonicalUrl, title, description: `Text ${n}` }), store)).id)
  }
  return { store, ids }
}

it('postings of a role are those whose titles name it, as the person sees them, without the trash', async () => {
  const { store, ids } = await saved('Welder', 'Senior welders', 'Office clerk', 'Welder')
  const texts = async (role: string) => (await postingsOfRole(store, role)).map(({ description }) => description)
  expect(await texts('welder')).toEqual(['Text 3', 'Text 1', 'Text 0'])
  await correct(ids[0] ?? '', 'description', 'TIG only', store)
  await correct(ids[2] ?? '', 'title', 'Welder and clerk', store)
  await moveToTrash(ids[3] ?? '', store)
  expect(await texts('welder')).toEqual(['Text 2', 'Text 1', 'TIG only'])
  expect(await texts('')).toEqual([])
})

it('roles are those of the profile, then the titles that were saved most', async () => {
  const { store } = await saved('Office clerk', 'Welder', 'welder')
  await editRecords([{ entity: PROFILE, id: PROFILE_ID, fields: { 'role.a1': 'Pilot', 'role.a2': 'Clerk' } }], store)
  expect(await listRoles(store)).toEqual([
    { title: 'Pilot', count: 0 },
    { title: 'Clerk', count: 1 },
    { title: 'welder', count: 2 },
    { title: 'Office clerk', count: 1 },
  ])
})

it('skills are those of the profile and of the résumé that counts', async () => {
  const { store } = new Device()
  expect(await skillsOfPerson(store)).toEqual([])
  await editRecords([{ entity: PROFILE, id: PROFILE_ID, fields: { 'skill.a1': 'Welding' } }], store)
  const file = { name: 'cv.txt', type: 'text/plain', bytes: new TextEncoder().encode('Welding, CAD') }
  const resume = { skills: [{ name: 'CAD' }], languages: [{ language: 'German' }] }
  await addResume(file, { resume, text: '', warnings: [] }, null, store)
  expect(await skillsOfPerson(store)).toEqual(['Welding', 'CAD', 'German'])
})
