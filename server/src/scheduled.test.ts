import { afterEach, beforeEach, expect, it } from 'vitest'
import { JOBS, runDue } from './scheduled.ts'
import type { Job } from './scheduled.ts'
import { createTestApp } from './testing.ts'
import type { TestApp } from './testing.ts'

const START = Date.UTC(2026, 10, 21)
const HOUR = 60 * 60 * 1000
let app: TestApp
let ran: string[]
beforeEach(async () => {
  app = await createTestApp()
  app.setTime(START)
  ran = []
})
afterEach(() => app.close())

const job = (name: string, every: number, fails = false): Job => ({
  name,
  every,
  run: async () => {
    ran.push(name)
    if (fails) throw new Error('This job cannot be done')
    return { done: 1 }
  },
})

it('does each job when it is due, and not before', async () => {
  const jobs = [job('hourly', HOUR), job('daily', 24 * HOUR)]
  for (const hours of [0, 0.5, 1, 1.5, 24]) {
    app.setTime(START + hours * HOUR)
    await runDue(app.deps, jobs)
  }
  expect(ran).toEqual(['hourly', 'daily', 'hourly', 'hourly', 'daily'])
})

it('gives a job to one of many hosts that try at once', async () => {
  const othersLeft = Promise.withResolvers<void>()
  const slow: Job = { ...job('slow', HOUR), run: () => othersLeft.promise.then(() => job('slow', HOUR).run(app.deps)) }
  let left = 0
  const hosts = Array.from({ length: 5 }, () =>
    runDue(app.deps, [slow]).then(() => ++left === 4 && othersLeft.resolve()),
  )
  await Promise.all(hosts)
  expect(ran).toEqual(['slow'])
})

it('says what failed, goes on with the rest, and tries again soon', async () => {
  const jobs = [job('broken', 24 * HOUR, true), job('sound', 24 * HOUR)]
  await runDue(app.deps, jobs)
  app.setTime(START + HOUR)
  await runDue(app.deps, jobs)
  expect(ran).toEqual(['broken', 'sound', 'broken'])
  const failure = { level: 'error', event: 'job-failed', job: 'broken', error: 'Error: This job cannot be done' }
  expect(app.lines.filter(({ level }) => level === 'error')).toEqual([failure, failure])
})

it('takes up a job whose host died over it', async () => {
  const begun = Promise.withResolvers<void>()
  const run = () => {
    begun.resolve()
    return new Promise<never>(() => {})
  }
  void runDue(app.deps, [{ ...job('dead', HOUR), run }])
  await begun.promise
  app.setTime(START + HOUR)
  await runDue(app.deps, [job('dead', HOUR)])
  expect(ran).toEqual(['dead'])
})

it('has jobs that find nothing to do in an empty database', async () => {
  await runDue(app.deps)
  expect(app.lines.map(({ event, job: name }) => `${event} ${String(name)}`)).toEqual(
    JOBS.map(({ name }) => `job-done ${name}`),
  )
})

it('forgets sessions that are over, and keeps the others', async () => {
  app.setTime(null)
  const token = await app.signUp()
  await runDue(app.deps)
  expect((await app.ask('GET', '/api/v1/users/me', { token })).status).toBe(200)
  app.setTime(Date.now() + 31 * 24 * HOUR)
  await runDue(app.deps)
  const { rows } = await app.deps.users.read(
    'SELECT (SELECT count(*) FROM session) + (SELECT count(*) FROM rate_limit) AS n',
  )
  expect(rows[0]?.['n']).toBe(0)
})
