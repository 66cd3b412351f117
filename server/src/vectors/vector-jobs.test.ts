import type { SimilarJobs } from '@rolecall/shared/domain/search/found.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chance } from '../../../tests/support/chance.ts'
import { sightingOf, takeInAll } from '../catalogue/testing.ts'
import { textOf } from '../ports/row.ts'
import { createTestApp } from '../testing.ts'
import type { TestApp } from '../testing.ts'
import { learnFromJobs, LEAST_JOBS } from './learn-job.ts'
import { nearestJobs } from './near.ts'
import { bytesOf } from './bytes.ts'
import { placeJobs } from './place-job.ts'
import { Shelves } from './shelves.ts'
import { nearness, unit, VECTOR_LENGTH } from './vector.ts'

const FIELDS = [
  ['Nurse', 'patients ward shifts medication clinic doctors bedside wounds'],
  ['Accountant', 'ledger invoices audit taxes closing balance suppliers payroll'],
  ['Carpenter', 'timber saws joints roofs workshop drawings stairs doors'],
] as const

/** A job of one of the fields, never named in its text, which takes some of the field's words in turn. */
function jobOf(at: number): { title: string; description: string } {
  const [title, words] = FIELDS[at % FIELDS.length] ?? FIELDS[0]
  const list = words.split(' ')
  const some = Array.from({ length: 4 }, (_, step) => list[(at * 5 + step * 3) % list.length])
  return { title, description: `Team and salary. ${some.join(' ')}. Number ${at}.` }
}

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const fill = (from: number, to: number) =>
  takeInAll(
    app.deps,
    Array.from({ length: to - from }, (_, step) => sightingOf({ externalId: `${from + step}`, ...jobOf(from + step) })),
  )

/** The fields of the jobs that lie nearest to a title. */
async function fieldsNear(title: string): Promise<unknown[]> {
  const embedder = await app.deps.embedder(app.deps.catalogue)
  if (!embedder) throw new Error('Nothing was learnt.')
  const person = await embedder.ofPerson({ title, body: '' })
  const near = await nearestJobs(app.deps.catalogue, embedder.model, person, 20)
  return near.map((number) => FIELDS[(number - 1) % FIELDS.length]?.[0])
}

test('nothing is learnt of too few jobs, and nothing is placed by what nobody learnt', async () => {
  await fill(0, 30)
  expect(await learnFromJobs(app.deps)).toEqual({ jobs: 30, learnt: 0 })
  expect(await placeJobs(app.deps)).toEqual({ placed: 0 })
})

test('what is learnt of many places every job once, and finds the field of a title that no text names', async () => {
  await fill(30, LEAST_JOBS)
  expect(await learnFromJobs(app.deps)).toEqual({ jobs: LEAST_JOBS, learnt: 1 })
  expect(await placeJobs(app.deps)).toEqual({ placed: LEAST_JOBS })
  expect(await placeJobs(app.deps)).toEqual({ placed: 0 })
  for (const [title] of FIELDS) expect(await fieldsNear(title)).toEqual(Array.from({ length: 20 }, () => title))
})

test('jobs like one are those that lie near it, but for what the person does not want to see', async () => {
  const token = await app.signUp()
  const sql = 'SELECT id FROM job WHERE title = ? ORDER BY number LIMIT 1'
  const [nurse] = (await app.deps.catalogue.read({ sql, args: ['Nurse'] })).rows.map(({ id }) => textOf(id))
  const similar = async () =>
    (await (await app.ask('GET', `/api/v1/jobs/${nurse}/similar?limit=5`, { token })).json()) as SimilarJobs
  const { by, items } = await similar()
  expect([by, items.map(({ title }) => title)]).toEqual(['vectors', Array.from({ length: 5 }, () => 'Nurse')])
  const [nearest] = items.map(({ id }) => id)
  expect(items.map(({ id }) => id)).not.toContain(nurse)
  await app.ask('PUT', `/api/v1/jobs/${nearest}/opinion`, { token, body: { opinion: 'dismissed' } })
  expect((await similar()).items.map(({ id }) => id)).toEqual([
    ...items.slice(1).map(({ id }) => id),
    expect.not.stringMatching(nearest ?? ''),
  ])
})

test('what is learnt anew takes the place of the old, and every job is placed again', async () => {
  app.setTime(Date.now() + 1000)
  expect(await learnFromJobs(app.deps)).toEqual({ jobs: LEAST_JOBS, learnt: 0 })
  app.setTime(Date.now() + 31 * 24 * 60 * 60_000)
  await learnFromJobs(app.deps)
  expect(await placeJobs(app.deps)).toEqual({ placed: LEAST_JOBS })
  const kept = await app.deps.catalogue.read('SELECT count(DISTINCT model) AS models FROM job_vector')
  expect(kept.rows[0]?.['models']).toBe(1)
})

test('the nearest shelves hold nearly all that a scan of all finds', async () => {
  const { catalogue } = app.deps
  const random = chance(3)
  const made = (): Float32Array => unit(Float32Array.from({ length: VECTOR_LENGTH }, () => random() - 0.5))
  const vectors = new Map(Array.from({ length: LEAST_JOBS }, (_, at) => [at + 1, made()]))
  const shelves = await Shelves.of(catalogue, 'made up')
  const members = [...vectors].map(([number, vector]) => ({ number, vector }))
  const place = 'UPDATE job_vector SET model = ?1, vector = ?2 WHERE number = ?3'
  for (const some of [members.slice(0, 300), members.slice(300, 400), members.slice(400)]) {
    const placed = some.map(({ number, vector }) => ({ sql: place, args: ['made up', bytesOf(vector), number] }))
    await catalogue.write([...placed, ...(await shelves.put(some))])
  }
  const asked = Array.from({ length: 10 }, made)
  const exactly = (vector: Float32Array) =>
    members.toSorted((a, b) => nearness(b.vector, vector) - nearness(a.vector, vector)).slice(0, 10)
  const found = await Promise.all(asked.map((vector) => nearestJobs(catalogue, 'made up', vector, 10)))
  const right = found.map((numbers, at) =>
    exactly(asked[at] ?? made()).filter(({ number }) => numbers.includes(number)),
  )
  expect(right.flat().length).toBeGreaterThanOrEqual(95)
})
