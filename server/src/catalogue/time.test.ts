import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { EVERYTHING } from '@rolecall/shared/domain/search/search-ask.ts'
import { migrateDb } from '../migrate.ts'
import { openFileDb } from '../ports/db-file.ts'
import { textOf } from '../ports/row.ts'
import { searchMemory } from '../search/memory.ts'
import { findJobs } from '../search/search.ts'
import { closeAbsent, closeDated } from './close.ts'
import { forgetOldJobs } from './forget-old.ts'
import { readJob } from './read-job.ts'
import { takeIn } from './take-in.ts'
import type { TakeInParts } from './take-in.ts'
import { readingTools, sightingOf } from './testing.ts'
import type { Vacancy } from './testing.ts'
import { undoMerge } from './undo-merge.ts'

const DAY = 24 * 60 * 60_000
const START = Date.parse('2026-03-01T08:00:00Z')
const TEXT = `Meridian Lantern Works builds harbour lights for small ports. As a planner you keep the schedule of three
workshops, order glass and brass in time, and speak with harbour masters from Lisbon to Tromsø. You have planned
production before, know how to read a technical drawing, and stay calm when a ship is late.`
const PLANNER: Vacancy = {
  externalId: 'planner',
  title: 'Production Planner',
  company: 'Meridian Lantern Works',
  location: 'Porto, Portugal',
  description: TEXT,
  postedAt: '2026-02-27',
}

let folder = ''
let tools: Awaited<ReturnType<typeof readingTools>>
let parts: TakeInParts
let day = 0
let files = 0
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecall-time-'))
  tools = await readingTools()
})
afterAll(() => rm(folder, { recursive: true }))
beforeEach(async () => {
  day = 0
  const catalogue = await openFileDb(join(folder, `${files++}.db`), { synchronous: 'NORMAL' })
  await migrateDb(catalogue, 'catalogue')
  parts = { catalogue, now: () => START + day * DAY, ...tools }
  return () => catalogue.close()
})

/** One whole run over one source, a day each. */
async function run(number: number, source: string, ...vacancies: Vacancy[]) {
  const taken = await takeIn(
    parts,
    number,
    vacancies.map((vacancy) => sightingOf(vacancy, source)),
  )
  await closeAbsent(parts, { source, run: number })
  day++
  return taken
}

async function jobs() {
  const { rows } = await parts.catalogue.read('SELECT * FROM job ORDER BY number')
  return rows
}
async function detail(at: number) {
  const job = await readJob(parts.catalogue, parts.lexicon, textOf((await jobs())[at]?.['id']))
  if (!job) throw new Error('There is no such job.')
  return job
}

const foundAt = async (source: string) =>
  (await findJobs({ ...parts, searchMemory: searchMemory() }, { ...EVERYTHING, sources: [source] })).total

describe('what is seen again', () => {
  test('costs no more than its time, where it says the same', async () => {
    expect(await run(1, 'one', PLANNER)).toMatchObject({ seen: 1, fresh: 1, changed: 0, jobs: [1] })
    const version = 'SELECT value FROM meta'
    const before = await parts.catalogue.read(version)
    expect(await run(2, 'one', PLANNER, PLANNER)).toMatchObject({ seen: 2, fresh: 0, changed: 0, jobs: [] })
    expect(await parts.catalogue.read(version)).toMatchObject({ rows: before.rows })
    const job = await detail(0)
    expect([job.firstSeenAt, job.lastSeenAt]).toEqual([START, START + DAY])
  })

  test('and says something else, is one version more and another job to look at', async () => {
    await run(1, 'one', PLANNER)
    expect(await run(2, 'one', { ...PLANNER, location: 'Faro, Portugal' })).toMatchObject({ changed: 1, jobs: [1] })
    const job = await detail(0)
    expect(job.town).toBe('Faro')
    expect(job.versions).toMatchObject([
      { at: START + DAY, source: 'one', changed: { location: ['Porto, Portugal', 'Faro, Portugal'] } },
    ])
  })

  test('with a text that no longer agrees, it leaves the job that it shared', async () => {
    await run(1, 'one', PLANNER)
    await run(2, 'two', PLANNER)
    expect((await detail(0)).postings.map(({ source }) => source).toSorted()).toEqual(['one', 'two'])
    await run(3, 'two', { ...PLANNER, title: 'Senior Production Planner' })
    expect((await jobs()).map(({ title, postings }) => [title, postings])).toEqual([
      ['Production Planner', 1],
      ['Senior Production Planner', 1],
    ])
    expect((await detail(1)).likely).toMatchObject([{ title: 'Production Planner', reason: 'other-level' }])
  })

  test('what has no title is counted as failed, and nothing else is lost', async () => {
    expect(await run(1, 'one', { ...PLANNER, title: ' ' }, PLANNER)).toMatchObject({ seen: 2, fresh: 1, failed: 1 })
  })
})

describe('what is over', () => {
  test('is what two whole runs in a row did not see, and comes back as itself', async () => {
    await run(1, 'one', PLANNER)
    await run(2, 'one')
    await closeAbsent(parts, { source: 'one', run: 2 })
    expect(await detail(0)).toMatchObject({ closedAt: null })
    await run(3, 'one')
    expect(await detail(0)).toMatchObject({
      closedAt: START + 2 * DAY,
      closedWhy: 'absent',
      postings: [{ closedWhy: 'absent' }],
    })
    await run(4, 'one', PLANNER)
    expect(await detail(0)).toMatchObject({ closedAt: null, closedWhy: null, firstSeenAt: START })
    expect(await jobs()).toHaveLength(1)
  })

  test('a run that saw it between two that did not keeps it open', async () => {
    await run(1, 'one', PLANNER)
    await run(2, 'one')
    await run(3, 'one', PLANNER)
    await run(4, 'one')
    expect(await detail(0)).toMatchObject({ closedAt: null })
  })

  test('a job is over with the last of its postings', async () => {
    await run(1, 'one', PLANNER)
    await run(2, 'two', PLANNER)
    await run(3, 'one')
    await run(4, 'one')
    expect(await detail(0)).toMatchObject({ closedAt: null })
    expect((await jobs())[0]).toMatchObject({ postings: 1 })
    await run(5, 'two')
    await run(6, 'two')
    expect(await detail(0)).toMatchObject({ closedWhy: 'absent' })
  })

  test('one board that is asked does not speak for another', async () => {
    const boards = ['north', 'south']
    await takeIn(
      parts,
      1,
      boards.map((board) => sightingOf({ ...PLANNER, company: board }, 'boards', board)),
    )
    await closeAbsent(parts, { source: 'boards', board: 'north', run: 2 })
    await closeAbsent(parts, { source: 'boards', board: 'north', run: 3 })
    expect((await jobs()).map(({ company, closed_why: why }) => [company, why])).toEqual([
      ['north', 'absent'],
      ['south', null],
    ])
  })

  test('by its own word at once, and by its day when that has passed', async () => {
    const dated = { ...PLANNER, externalId: 'dated', title: 'Harbour Master', deadline: '2026-03-04' }
    await run(1, 'one', PLANNER, dated)
    await run(2, 'one', { ...PLANNER, closed: true }, dated)
    expect(await detail(0)).toMatchObject({ closedWhy: 'page' })
    day = 3
    expect(await closeDated(parts)).toBe(0)
    day = 5
    expect(await closeDated(parts)).toBe(1)
    expect(await detail(1)).toMatchObject({ closedWhy: 'date' })
    // The source still lists it, and it stays over.
    expect(await run(3, 'one', dated)).toMatchObject({ changed: 0 })
    expect(await detail(1)).toMatchObject({ closedWhy: 'date' })
  })

  test('by a day that only its text says', async () => {
    const told = { ...PLANNER, description: `${PLANNER.description}\nApplications close on 4 March 2026.` }
    await run(1, 'one', told)
    day = 3
    expect(await closeDated(parts)).toBe(0)
    day = 5
    expect(await closeDated(parts)).toBe(1)
    expect(await detail(0)).toMatchObject({ closedWhy: 'date' })
    expect(await run(2, 'one', told)).toMatchObject({ changed: 0 })
    const later = { ...PLANNER, description: `${PLANNER.description}\nApplications close on 4 April 2026.` }
    expect(await run(3, 'one', later)).toMatchObject({ changed: 1 })
    expect([await closeDated(parts), (await detail(0)).closedWhy]).toEqual([0, null])
  })

  test('at one source, it is found at the others alone', async () => {
    await run(1, 'one', PLANNER)
    await run(1, 'two', PLANNER)
    expect(await foundAt('one')).toBe(1)
    await run(2, 'one')
    await run(3, 'one')
    expect(await jobs()).toHaveLength(1)
    expect([await foundAt('one'), await foundAt('two')]).toEqual([0, 1])
    await run(4, 'one', PLANNER)
    expect([await foundAt('one'), await foundAt('two')]).toEqual([1, 1])
  })

  test('advertised anew after two weeks it is another job, which knows the one before', async () => {
    await run(1, 'one', PLANNER)
    await run(2, 'one')
    await run(3, 'one')
    day = 20
    await run(4, 'one', { ...PLANNER, externalId: 'planner-again', postedAt: '2026-03-21' })
    expect(await jobs()).toHaveLength(2)
    const [before, after] = [await detail(0), await detail(1)]
    expect(after.repostOf).toEqual({ id: before.id, closedAt: before.closedAt })
  })
})

test('what was advertised half a year ago is known, and what it said is not', async () => {
  await run(1, 'one', PLANNER, { ...PLANNER, externalId: 'open', title: 'Harbour Master' })
  await run(2, 'one', { ...PLANNER, closed: true })
  day = 100
  expect(await forgetOldJobs(parts)).toEqual({ forgotten: 0 })
  day = 200
  expect(await forgetOldJobs(parts)).toEqual({ forgotten: 1 })
  expect(await forgetOldJobs(parts)).toEqual({ forgotten: 0 })
  expect(await detail(0)).toMatchObject({ title: 'Production Planner', posting: null, postings: [{ source: 'one' }] })
  expect((await detail(1)).posting).not.toBeNull()
  const left = await parts.catalogue.read('SELECT DISTINCT posting FROM posting_key')
  expect(left.rows).toMatchObject([{ posting: 2 }])
  await run(9, 'one', PLANNER)
  expect(await detail(0)).toMatchObject({ closedAt: null, posting: { description: TEXT } })
})

test('a posting that cannot be read any more gets a job of its own when it has to leave one, and stops nobody', async () => {
  await run(1, 'one', PLANNER)
  await run(2, 'two', PLANNER)
  await parts.catalogue.write(["UPDATE posting_body SET posting = '{}' WHERE number = 2"])
  await undoMerge(parts, 1, 'They are two.')
  expect((await jobs()).map(({ title }) => title)).toEqual(['Production Planner', 'planner production'])
  expect(await detail(1)).toMatchObject({ posting: null, postings: [{ source: 'two' }] })
})

describe('who leads', () => {
  test('the employer’s own posting, then the fullest', async () => {
    const short = { ...PLANNER, description: TEXT.slice(0, 200) }
    await run(1, 'one', short)
    expect((await detail(0)).posting?.description).toHaveLength(200)
    await run(2, 'two', PLANNER)
    expect((await detail(0)).posting?.description).toBe(TEXT)
    await takeIn(parts, 3, [sightingOf(short, 'greenhouse', 'meridian')])
    const job = await detail(0)
    expect(job.posting?.description).toHaveLength(200)
    expect(job.postings.map(({ source, leads, name }) => [source, leads, name])).toEqual([
      ['greenhouse', true, 'Greenhouse'],
      ['two', false, 'two'],
      ['one', false, 'one'],
    ])
  })
})

describe('a merge', () => {
  test('says why, can be taken back, and is then never made again', async () => {
    await run(1, 'one', PLANNER)
    expect(await run(2, 'two', PLANNER)).toMatchObject({ fresh: 1, merged: 1, jobs: [1] })
    const [merge] = (await detail(0)).merges
    expect(merge).toMatchObject({ reason: 'same-text', undoneAt: null, share: 1 })
    expect(await undoMerge(parts, merge?.number ?? 0, 'They are two.')).toBe('undone')
    expect(await undoMerge(parts, merge?.number ?? 0, 'They are two.')).toBe('already')
    expect(await undoMerge(parts, 999, '')).toBe('unknown')
    const apart = [['one'], ['two']]
    const sources = async () =>
      Promise.all((await jobs()).map(async (_, at) => (await detail(at)).postings.map(({ source }) => source)))
    expect(await sources()).toEqual(apart)
    await run(3, 'two', { ...PLANNER, benefits: ['A canteen'] })
    await run(4, 'one', { ...PLANNER, benefits: ['A canteen'] })
    expect(await sources()).toEqual(apart)
  })

  test('of two jobs gives the one that went its name back, with all that it had', async () => {
    const other = {
      ...PLANNER,
      description: `${TEXT.slice(0, 150)} You answer the telephone and write letters to all.`,
    }
    const between = { ...PLANNER, description: `${TEXT} ${other.description}` }
    await run(1, 'one', PLANNER)
    await run(2, 'one', PLANNER, { ...other, externalId: 'other', postedAt: '2025-11-01' })
    const ids = (await jobs()).map(({ id }) => id)
    expect(ids).toHaveLength(2)
    await run(3, 'two', { ...between, externalId: 'between' })
    const gone = await readJob(parts.catalogue, parts.lexicon, textOf(ids[1]))
    expect(gone?.id).toBe(ids[0])
    expect(gone?.postings).toHaveLength(3)
    const merge = gone?.merges.find(({ posting }) => posting === 2)
    await undoMerge(parts, merge?.number ?? 0, 'They are two.')
    const back = await readJob(parts.catalogue, parts.lexicon, textOf(ids[1]))
    expect(back).toMatchObject({ id: ids[1], closedAt: null, postings: [{ number: 2, leads: true }] })
  })
})
