import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countTrips } from '../../counting.ts'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'

const trips = countTrips()
let app: TestApp
beforeAll(async () => {
  app = await createTestApp({ change: trips.change })
})
afterAll(() => app.close())

interface Gap {
  enough: boolean
  postings: number
  message: string | null
  held: string[]
  skills: { name: string; asked: number; must: number; has: string; through: string[] }[]
}

async function post(token: string, path: string, body: unknown): Promise<{ id: string }> {
  const answer = await app.ask('POST', `/api/v1${path}`, { token, body })
  expect(answer.status, await answer.clone().text()).toBeLessThan(300)
  return (await answer.json()) as { id: string }
}
async function save(token: string, count: number, title: string, description: string): Promise<void> {
  for (let place = 0; place < count; place += 1) await post(token, '/applications', { title, description })
}
async function gapFor(token: string, role: string): Promise<Gap> {
  const answer = await app.ask('GET', `/api/v1/skills/gap-analysis?role=${encodeURIComponent(role)}`, { token })
  expect(answer.status).toBe(200)
  return (await answer.json()) as Gap
}

describe('the gap to a role', () => {
  it('is told from ten saved postings of that title, and from no fewer', async () => {
    const token = await app.signUp()
    await save(token, 9, 'Data engineer', 'Python is required. We use PostgreSQL.')
    await save(token, 2, 'Night baker', 'Java')
    const few = await gapFor(token, 'data engineer')
    expect(few).toMatchObject({ enough: false, postings: 9, skills: [] })
    expect(few.message).toContain('Too few postings: 9 of 10')
    await save(token, 1, 'Senior Data Engineers (m/f)', 'Python')
    const gap = await gapFor(token, 'data engineer')
    expect(gap).toMatchObject({ enough: true, postings: 10, message: null })
    expect(gap.skills.slice(0, 2)).toMatchObject([
      { name: 'Python', asked: 10, must: 9, has: 'missing' },
      { name: 'PostgreSQL', asked: 9, must: 0, has: 'missing' },
    ])
    expect(gap.skills.map(({ name }) => name)).not.toContain('Java')
  })

  it('is compared with profile and résumé, or with the skills that are named', async () => {
    const token = await app.signUp()
    await save(token, 10, 'Data engineer', 'Python, SQL and React')
    await app.ask('PATCH', '/api/v1/users/me/profile', { token, body: { skill: { a1: 'Python' } } })
    await post(token, '/resumes', { name: 'Mine', skill: { b1: { name: 'PostgreSQL', group: null, level: null } } })
    const gap = await gapFor(token, 'engineer')
    expect(gap.held.toSorted()).toEqual(['PostgreSQL', 'Python'])
    const has = Object.fromEntries(gap.skills.map(({ name, has: holds, through }) => [name, [holds, ...through]]))
    expect(has).toMatchObject({ Python: ['met'], SQL: ['partly', 'PostgreSQL'], React: ['missing'] })
    const body = { role: 'engineer', skills: ['react'] }
    const named = await app.ask('POST', '/api/v1/skills/gap-analysis', { token, body })
    expect(((await named.json()) as Gap).skills).toContainEqual(expect.objectContaining({ name: 'React', has: 'met' }))
  })

  it('leaves out the trash, and takes the description that the person corrected', async () => {
    const token = await app.signUp()
    await save(token, 9, 'Développeur', 'Python')
    const { id } = await post(token, '/applications', { title: 'Développeuse', description: 'Python' })
    await app.ask('PATCH', `/api/v1/applications/${id}`, { token, body: { own: { title: 'DÉVELOPPEURS' } } })
    expect(await gapFor(token, 'developpeur')).toMatchObject({ postings: 10 })
    await app.ask('PATCH', `/api/v1/applications/${id}`, { token, body: { own: { description: 'Java' } } })
    expect((await gapFor(token, 'développeur')).skills[0]).toMatchObject({ name: 'Python', asked: 9 })
    await app.ask('DELETE', `/api/v1/applications/${id}`, { token })
    expect(await gapFor(token, 'développeur')).toMatchObject({ enough: false, postings: 9 })
  })

  it('takes two trips to the database, and refuses a role that is none', async () => {
    const token = await app.signUp()
    trips.take()
    await gapFor(token, 'engineer')
    expect(trips.take()).toBe(2)
    for (const role of ['', ' ', 'x'.repeat(151)])
      expect((await app.ask('GET', `/api/v1/skills/gap-analysis?role=${role}`, { token })).status).toBe(400)
    expect(await gapFor(token, '%')).toMatchObject({ enough: false, postings: 0 })
  })
})
