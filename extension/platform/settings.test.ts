import { fakeBrowser } from 'wxt/testing/fake-browser'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { API_URL } from './build.ts'
import { endSession, readSession, writeSession } from './session.ts'
import { changeSettings, readSettings } from './settings.ts'

beforeEach(() => {
  fakeBrowser.reset()
  vi.stubGlobal('chrome', fakeBrowser)
})

describe('the settings', () => {
  it('have values before anybody chose any', async () => {
    expect(await readSettings()).toEqual({ saveMode: 'at-once', apiUrl: API_URL, payFloor: null })
  })

  it('keep what was chosen', async () => {
    await changeSettings({ saveMode: 'ask' })
    await changeSettings({ apiUrl: 'https://jobs.example.org/' })
    await changeSettings({ payFloor: { amount: 48_000, currency: 'EUR', period: 'year' } })
    expect(await readSettings()).toEqual({
      saveMode: 'ask',
      apiUrl: 'https://jobs.example.org',
      payFloor: { amount: 48_000, currency: 'EUR', period: 'year' },
    })
  })

  it('fall back one by one where another version left something strange', async () => {
    await fakeBrowser.storage.local.set({ settings: JSON.stringify({ saveMode: 'ask', apiUrl: 7, payFloor: 9 }) })
    expect(await readSettings()).toEqual({ saveMode: 'ask', apiUrl: API_URL, payFloor: null })
    await fakeBrowser.storage.local.set({ settings: '{' })
    expect((await readSettings()).saveMode).toBe('at-once')
  })

  it.each(['http://jobs.example.org', 'javascript:alert(1)', 'jobs.example.org'])(
    'refuse the server %s',
    async (apiUrl) => {
      await expect(changeSettings({ apiUrl })).rejects.toThrow()
      expect((await readSettings()).apiUrl).toBe(API_URL)
    },
  )
})

describe('the session', () => {
  const session = { token: 'first', userId: 'u1', email: 'ada@example.com', apiUrl: API_URL }

  it('ends without forgetting whose it was', async () => {
    await writeSession(session)
    await endSession('first')
    expect(await readSession()).toEqual({ ...session, token: null })
  })

  it('does not end for a token that was replaced meanwhile', async () => {
    await writeSession({ ...session, token: 'second' })
    await endSession('first')
    expect((await readSession())?.token).toBe('second')
  })

  it('is none where what is stored cannot be one', async () => {
    await fakeBrowser.storage.local.set({ session: JSON.stringify({ token: 'x' }) })
    expect(await readSession()).toBeNull()
  })
})
