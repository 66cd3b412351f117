import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'

const DEVICES = '/api/v1/devices'
const PASSWORD = 'correct horse'
let app: TestApp
let email: string
let token: string
let id: string
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  app.setTime(null)
  email = `${crypto.randomUUID()}@example.com`
  token = await app.signUp(email)
  id = crypto.randomUUID()
})

interface Device {
  id: string
  name: string
  current: boolean
  sessions: number
}
const list = async (as = token) =>
  ((await (await app.ask('GET', DEVICES, { token: as })).json()) as { items: Device[] }).items
const sync = (device: string, as = token, cursor = 0) =>
  app.ask('POST', '/api/v1/sync', { token: as, body: { device, cursor, ops: [] } })
async function signIn(device: object): Promise<string> {
  const body = { email, password: PASSWORD, device }
  const headers = { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/156.0.0.0 Safari/537.36' }
  const answer = await app.ask('POST', '/api/v1/auth/sign-in/email', { body, headers })
  return ((await answer.json()) as { token: string }).token
}
const statusOf = async (as: string) => (await app.ask('GET', DEVICES, { token: as })).status

test('a device that synced is listed by its own words, then its browser, and knows which one this is', async () => {
  const named = await signIn({ id, name: 'Work laptop' })
  await sync(id, named)
  const plainId = crypto.randomUUID()
  const plain = await signIn({ id: plainId })
  await sync(plainId, plain)
  const all = await list(named)
  expect(all.find((one) => one.id === id)).toMatchObject({ name: 'Work laptop', current: true, sessions: 1 })
  expect(all.find((one) => one.id === plainId)).toMatchObject({ name: 'Chrome on Windows', current: false })
  expect(await list(await app.signUp())).toEqual([])
})

test('a session says later which device it is on, unless the device is somebody else’s', async () => {
  await sync(id)
  expect(await list()).toMatchObject([{ id, current: false, sessions: 0 }])
  const put = (as: string) => app.ask('PUT', `${DEVICES}/current`, { token: as, body: { id, name: 'Phone' } })
  expect((await put(await app.signUp())).status).toBe(404)
  expect((await put(token)).status).toBe(200)
  expect(await list()).toMatchObject([{ id, name: 'Phone', current: true, sessions: 1 }])
})

test('it takes a name from its owner alone', async () => {
  await sync(id)
  const rename = (as: string, name: string) => app.ask('PATCH', `${DEVICES}/${id}`, { token: as, body: { name } })
  expect((await rename(await app.signUp(), 'Mine')).status).toBe(404)
  expect((await rename(token, ' ')).status).toBe(400)
  expect((await rename(token, 'Old phone')).status).toBe(200)
  expect(await list()).toMatchObject([{ name: 'Old phone' }])
})

test('revoked it is signed out at once and gone from the list, until somebody signs in on it again', async () => {
  const lost = await signIn({ id, name: 'Lost phone' })
  await sync(id, lost)
  const revoke = (as: string) => app.ask('DELETE', `${DEVICES}/${id}`, { token: as })
  expect((await revoke(await app.signUp())).status).toBe(404)
  expect(await statusOf(lost)).toBe(200)
  expect((await revoke(token)).status).toBe(200)
  expect([await statusOf(lost), await statusOf(token)]).toEqual([401, 200])
  expect((await sync(id, lost)).status).toBe(401)
  expect(await list()).toEqual([])
  const found = await signIn({ id, name: 'Lost phone' })
  expect(await list(found)).toMatchObject([{ id, name: 'Lost phone', current: true }])
})
