import { expect, test } from 'vitest'
import { marketAddress, placeIn } from './place.ts'

const pathOf = (address: string): string[] => address.split('/').slice(2).map(decodeURIComponent)

test('an address holds what is asked, and what is left out is asked as usual', () => {
  for (const place of [
    { part: 'trending', days: '90', country: 'de', order: 'rising' },
    { part: 'trending', days: '7', country: '', order: 'most' },
    { part: 'pay', title: 'C++ / Rust engineer', country: '' },
    { part: 'pay', title: '', country: 'fr' },
  ] as const)
    expect(placeIn(pathOf(marketAddress(place)))).toEqual(place)
  expect(placeIn([])).toEqual({ part: 'trending', days: '30', country: '', order: 'most' })
  expect(placeIn(['trending', '8', 'de', 'x'])).toEqual({ part: 'trending', days: '30', country: 'de', order: 'most' })
})
