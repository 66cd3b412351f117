import { expect, test } from 'vitest'
import { countTrips } from '../../counting.ts'
import { createTestApp } from '../../testing.ts'

test('says that all is well, at both its addresses', async () => {
  const app = await createTestApp()
  for (const path of ['/health', '/api/v1/health']) {
    const answer = await app.ask('GET', path)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({ product: 'rolecall', ok: true, databases: { users: 'ok', catalogue: 'ok' } })
  }
  await app.close()
})

test('looks at the databases at most once a second', async () => {
  const trips = countTrips()
  const app = await createTestApp({ change: trips.change })
  app.setTime(1_000)
  trips.take()
  await Promise.all(Array.from({ length: 20 }, () => app.ask('GET', '/health')))
  expect(trips.take()).toBe(2)
  app.setTime(2_000)
  await app.ask('GET', '/health')
  expect(trips.take()).toBe(2)
  await app.close()
})

test('says which database fails', async () => {
  const app = await createTestApp()
  await app.deps.catalogue.write(['DROP TABLE meta'])
  const answer = await app.ask('GET', '/health')
  expect(answer.status).toBe(503)
  expect(await answer.json()).toMatchObject({ ok: false, databases: { users: 'ok', catalogue: 'failing' } })
  await app.close()
})
