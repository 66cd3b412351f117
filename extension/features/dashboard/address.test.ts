import { describe, expect, it } from 'vitest'
import { addressOf, applicationAddress, placeOf } from './address.ts'

describe('an address of the dashboard', () => {
  it('names a view and what is asked of it', () => {
    expect(placeOf('#/settings/account', '')).toEqual({ view: ['settings', 'account'], application: null })
    expect(placeOf('', '')).toEqual({ view: [], application: null })
    expect(placeOf('#/', '')).toEqual({ view: [], application: null })
  })

  it('names an application over the view that it was opened from', () => {
    expect(placeOf('#/application/a1', '#/table')).toEqual({ view: ['table'], application: 'a1' })
    expect(placeOf('#/application/a1', '')).toEqual({ view: [], application: 'a1' })
    expect(placeOf('#/application/a1', '#/application/a2')).toEqual({ view: [], application: 'a1' })
  })

  it('without an application’s id names no application', () => {
    expect(placeOf('#/application/', '').application).toBeNull()
  })

  it('leads back to the same words, whatever they hold', () => {
    for (const word of ['a/b', '100 %', 'žluť', '?x=1#y', '..']) {
      expect(placeOf(applicationAddress(word), '').application).toBe(word)
      expect(placeOf(addressOf('table', word), '').view).toEqual(['table', word])
    }
  })

  it('typed by hand with a stray percent sign is taken as it stands', () => {
    expect(placeOf('#/table/50%', '').view).toEqual(['table', '50%'])
  })
})
