import { fakeBrowser } from 'wxt/testing/fake-browser'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { PROFILE, PROFILE_ID } from '@rolecall/shared/domain/profile.ts'
import { readProfile } from '../store/collections.ts'
import { editRecords } from '../store/records.ts'
import { Device } from '../store/test-support.ts'
import { takeOverPayFloor } from './old-pay-floor.ts'
import { changeSettings, readSettings } from './settings.ts'

const FLOOR = { amount: 48_000, currency: 'EUR', period: 'year' } as const

beforeEach(() => {
  fakeBrowser.reset()
  vi.stubGlobal('chrome', fakeBrowser)
})

describe('the pay floor of an earlier version', () => {
  it('goes into the profile once, is queued for the other devices and forgotten in the settings', async () => {
    const { store } = new Device()
    await changeSettings({ payFloor: FLOOR, saveMode: 'ask' })
    await takeOverPayFloor(store)
    await takeOverPayFloor(store)
    expect((await readProfile(store)).fields.payFloor).toEqual(FLOOR)
    expect(await store.outbox.count()).toBe(1)
    expect(await readSettings()).toMatchObject({ payFloor: null, saveMode: 'ask' })
  })

  it('does not replace what the profile says already, not even that there is none', async () => {
    const { store } = new Device()
    await editRecords([{ entity: PROFILE, id: PROFILE_ID, fields: { payFloor: null } }], store)
    await changeSettings({ payFloor: FLOOR })
    await takeOverPayFloor(store)
    expect((await readProfile(store)).fields.payFloor).toBeNull()
    expect((await readSettings()).payFloor).toBeNull()
  })
})
