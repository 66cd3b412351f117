import { describe, expect, it } from 'vitest'
import { askedOf, partsOf, readAsk, sortOf, toggled, withoutPart, withSort, withValue } from './ask.ts'
import { findAddress, partAddress, placeIn } from './place.ts'

describe('what is asked of a search', () => {
  it('comes back from its own address as it was, whatever it holds', () => {
    const ask = readAsk('q=%22night+shift%22+-pay%26go&remote=remote&remote=hybrid&company=Moss+%26+Quill%2C+Ltd.')
    expect(ask).toEqual({
      q: ['"night shift" -pay&go'],
      remote: ['remote', 'hybrid'],
      company: ['Moss & Quill, Ltd.'],
    })
    expect(readAsk(askedOf(ask))).toEqual(ask)
  })

  it('has one address, however it came about', () => {
    expect(askedOf(readAsk('remote=remote&q=pilot'))).toBe(askedOf(toggled(readAsk('q=pilot'), 'remote', 'remote')))
    expect(askedOf(readAsk('q=+&level=&nonsense=1'))).toBe('')
  })

  it('loses what only says how something else is meant, with that', () => {
    const ask = readAsk('location=Oslo&distance=25&min_pay=50000&pay_currency=NOK&sort=distance')
    expect(askedOf(withValue(ask, 'location', ''))).toBe('min_pay=50000&pay_currency=NOK')
    expect(askedOf(withValue(ask, 'min_pay', ''))).toBe('location=Oslo&distance=25&sort=distance')
  })

  it('is taken apart into what narrows it, and each part can be taken away', () => {
    const ask = readAsk('q=pilot&remote=remote&remote=hybrid&location=Oslo&distance=25')
    expect(partsOf(ask)).toEqual([
      { name: 'location', value: 'Oslo' },
      { name: 'remote', value: 'remote' },
      { name: 'remote', value: 'hybrid' },
    ])
    expect(askedOf(withoutPart(ask, { name: 'location', value: 'Oslo' }))).toBe('q=pilot&remote=remote&remote=hybrid')
  })

  it('is ordered by what fits its words, unless it says another order that there is', () => {
    expect(sortOf(readAsk('sort=pay'))).toBe('pay')
    expect(sortOf(readAsk('sort=luck'))).toBe('relevance')
    expect(askedOf(withSort(readAsk('q=pilot&sort=pay'), 'relevance'))).toBe('q=pilot')
  })
})

describe('a place of the search page', () => {
  it('is a part of it, or a job over the list', () => {
    expect(placeIn([])).toEqual({ part: 'find', job: null })
    expect(placeIn(['job', 'j1'])).toEqual({ part: 'find', job: 'j1' })
    expect(placeIn(['saved'])).toEqual({ part: 'saved', job: null })
    expect(placeIn(['elsewhere'])).toEqual({ part: 'find', job: null })
  })

  it('keeps what is asked while a job is read', () => {
    expect(findAddress('q=pilot')).toBe('#/search?q=pilot')
    expect(findAddress('q=pilot', 'j1')).toBe('#/search/job/j1?q=pilot')
    expect(findAddress('')).toBe('#/search')
    expect(partAddress('companies')).toBe('#/search/companies')
  })
})
