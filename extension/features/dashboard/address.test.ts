import { describe, expect, it } from 'vitest'
import { addressOf, applicationAddress, placeOf } from './address.ts'

describe('an address of the dashboard', () => {
  it('names a view and what is asked of it', () => {
    expect(placeOf('#/settings/account', '')).toEqual({ view: ['settings', 'account'], application: null, asked: '' })
    for (const nowhere of ['', '#/']) expect(placeOf(nowhere, '')).toEqual({ view: [], application: null, asked: '' })
  })

  it('names an application over the view that it was opened from', () => {
    expect(placeOf('#/application/a1', '#/table')).toEqual({ view: ['table'], application: 'a1', asked: '' })
    const alone = { view: [], application: 'a1', asked: '' }
    expect(placeOf('#/application/a1', '')).toEqual(alone)
    expect(placeOf('#/application/a1', '#/application/a2?q=x')).toEqual(alone)
  })

  it('keeps what is asked of a view apart from its name, also under an application', () => {
    expect(placeOf('#/search?q=a%2Fb&remote=remote', '')).toMatchObject({
      view: ['search'],
      asked: 'q=a%2Fb&remote=remote',
    })
    expect(placeOf('#/application/a1', '#/search/job/j1?q=pilot')).toEqual({
      view: ['search', 'job', 'j1'],
      application: 'a1',
      asked: 'q=pilot',
    })
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
