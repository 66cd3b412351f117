import { afterEach, beforeEach, expect, test } from 'vitest'
import { createTestApp } from '../testing.ts'
import type { TestApp } from '../testing.ts'
import { addTestJobs } from '../testing-jobs.ts'
import { rollUp } from './roll-up.ts'
import { countWindows } from './windows.ts'

const DAY = 86_400_000
const TODAY = 20_000
const at = (day: number): number => day * DAY + 5_000

let app: TestApp
beforeEach(async () => {
  app = await createTestApp()
  app.setTime(at(TODAY))
})
afterEach(() => app.close())

const add = (...days: number[]) =>
  addTestJobs(
    app.deps.catalogue,
    days.map((day) => ({ skills: ['sql'], seenAt: at(day) })),
  )
const roll = () => rollUp(app.deps)
const jobsFrom = async (from: number, middle: number, to: number) => {
  const { jobs, before, kinds } = await countWindows(app.deps.catalogue, { from, middle, to, country: null })
  return [before, jobs, kinds.skills.map((one) => [one.before, one.jobs])]
}

test('days are added up in windows, each counted where it lies', async () => {
  await add(TODAY - 1, TODAY - 7, TODAY - 7, TODAY - 8, TODAY - 14, TODAY - 15)
  expect(await roll()).toEqual({ days: 5 })
  expect(await jobsFrom(TODAY - 14, TODAY - 7, TODAY)).toEqual([2, 3, [[2, 3]]])
})

test('only days with a change are counted again, and whole', async () => {
  await add(TODAY - 3, TODAY - 60)
  await roll()
  expect(await roll()).toEqual({ days: 0 })
  await add(TODAY - 3)
  expect(await roll()).toEqual({ days: 1 })
  expect(await jobsFrom(TODAY - 100, TODAY - 7, TODAY)).toEqual([1, 2, [[1, 2]]])
})

test('the counts of a day stay when its jobs are gone', async () => {
  const [gone = ''] = await add(TODAY - 300, TODAY - 301)
  await roll()
  await app.deps.catalogue.write([{ sql: 'DELETE FROM job WHERE id = ?', args: [gone] }])
  await add(TODAY - 301, TODAY - 299)
  await roll()
  expect(await jobsFrom(TODAY - 301, TODAY - 300, TODAY)).toEqual([2, 2, [[2, 2]]])
})

test('a job that another one took in no longer counts', async () => {
  const [gone = ''] = await add(TODAY - 2, TODAY - 2)
  await roll()
  await app.deps.catalogue.write([
    { sql: "UPDATE job SET closed_why = 'merged', changed_at = changed_at + 9 WHERE id = ?", args: [gone] },
  ])
  await roll()
  expect(await jobsFrom(TODAY - 14, TODAY - 7, TODAY)).toEqual([0, 1, [[0, 1]]])
})
