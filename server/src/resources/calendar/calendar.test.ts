import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTestApp, NO_LIMITS } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'

const FEED = '/api/v1/calendar/feed'
let app: TestApp
let token: string
beforeAll(async () => {
  app = await createTestApp({ limits: { ...NO_LIMITS, calendar: { max: 5, seconds: 60 } } })
})
afterAll(() => app.close())
beforeEach(async () => {
  token = await app.signUp()
})

async function ask(method: string, path: string, body?: unknown) {
  const answer = await app.ask(method, path, { token, body })
  return (await answer.json()) as Record<string, string>
}
const newFeed = async () => new URL((await ask('POST', FEED))['address'] ?? '').pathname
const fetchFeed = (path: string) => app.ask('GET', path)

test('shows interviews, open reminders and the deadlines of what is not applied for yet', async () => {
  const { id } = await ask('POST', '/api/v1/applications', {
    title: 'Baker',
    company: 'Oven & Co',
    deadline: '2026-03-09',
  })
  await ask('POST', '/api/v1/applications', { title: 'Miller', deadline: '2026-03-10', stage: 'applied' })
  const at = { at: '2026-03-04T10:00', zone: 'Europe/Berlin', kind: 'video' }
  await ask('POST', `/api/v1/applications/${id}/interviews`, at)
  await ask('POST', '/api/v1/reminders', { text: 'Print the letter', at: '2026-03-05T08:00:00Z' })
  await ask('POST', '/api/v1/reminders', { text: 'Done', at: '2026-03-05T08:00:00Z', doneAt: '2026-03-05T08:00:00Z' })
  const answer = await fetchFeed(await newFeed())
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const text = await answer.text()
  expect(
    text
      .match(/^SUMMARY:.*$/gm)
      ?.toSorted()
      .map((line) => line.trim()),
  ).toEqual([
    'SUMMARY:Apply by today: Baker\\, Oven & Co',
    'SUMMARY:Interview: Baker\\, Oven & Co',
    'SUMMARY:Print the letter',
  ])
  expect(text).toContain('DTSTART;TZID=Europe/Berlin:20260304T100000')
})

test('has one address at a time, which ends when it is revoked or made anew', async () => {
  expect(await ask('GET', FEED)).toEqual({ since: null })
  const first = await newFeed()
  const second = await newFeed()
  expect([(await fetchFeed(first)).status, (await fetchFeed(second)).status]).toEqual([404, 200])
  await ask('DELETE', FEED)
  expect((await fetchFeed(second)).status).toBe(404)
})

test('keeps no secret that could be read out of the database', async () => {
  const secret = (await newFeed()).split('/').at(-1)?.replace('.ics', '') ?? ''
  expect(secret).toHaveLength(43)
  const { rows } = await app.deps.users.read('SELECT * FROM calendar_feed')
  expect(JSON.stringify(rows)).not.toContain(secret)
})

test('is fetched only so often', async () => {
  const path = await newFeed()
  const statuses: number[] = []
  for (let i = 0; i < 7; i++) statuses.push((await fetchFeed(path)).status)
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429])
  expect((await fetchFeed(path)).headers.get('retry-after')).toMatch(/^\d+$/)
})
